/** What a click in the bar needs, in a script of its own: a page loads it once the bar is shown. */
export { bringBack, composerFor } from '@/lib/composer';
export { panels } from './bar/panels';
