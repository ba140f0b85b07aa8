import { bar } from '@/lib/locales/en/bar';

// As the extension does: the words stand there before the bar is made.
globalThis.tendWords = { bar };
