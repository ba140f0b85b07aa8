/** What a click in the bar needs, in a script of its own: a page loads it once the bar is shown. */
export { copyText } from './bar/copy';
export { askBox, nudgeLine } from './bar/lines';
export { panels, panelSheet } from './bar/panels';
export { Writing } from './writing';
