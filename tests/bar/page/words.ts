import type { Translation } from '@/lib/locales/catalogue';
import type { bar } from '@/lib/locales/en/bar';

const all = import.meta.glob<{ bar: Translation<typeof bar> }>('../../../lib/locales/*/bar.ts', { eager: true });

/** The language of the browser's menus, as the address asks for it. */
export const spoken = new URLSearchParams(location.search).get('language') ?? 'en';
Object.defineProperty(navigator, 'language', { value: spoken });

// As the extension does: the words stand there before the bar is made.
globalThis.tendWords = all[`../../../lib/locales/${spoken}/bar.ts`]!;
