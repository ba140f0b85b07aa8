import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { element } from './dom';
import { Outlines } from './outlines';
import { Panel } from './panel';
import { Pointing } from './pointing';
import style from './style.css?inline';
import { Teaching } from './teaching';

declare const __FOR_TESTS__: boolean;

declare global {
  /** Ends the picker that is in this page. */
  var tendPickerEnd: (() => void) | undefined;
}

/** Started by a click in the popup, in a page of a messenger Tend does not know; gone when it is done. */
export default defineUnlistedScript(() => {
  globalThis.tendPickerEnd?.();
  const ended = new AbortController();
  const before = document.activeElement;
  const host = element('div');
  const root = host.attachShadow({ mode: __FOR_TESTS__ ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const end = () => {
    ended.abort();
    host.remove();
    globalThis.tendPickerEnd = undefined;
    if (before instanceof HTMLElement) before.focus();
  };
  globalThis.tendPickerEnd = end;

  const panel = new Panel();
  const outlines = new Outlines(ended.signal);
  const own = {
    onButton: () => root.activeElement instanceof HTMLButtonElement,
    inPanel: (point: MouseEvent) => panel.holds(point),
    press: (point: MouseEvent | null) =>
      panel.press(point ? root.elementFromPoint(point.clientX, point.clientY) : root.activeElement),
  };
  const heard = {
    at: (found: Element) => teaching.at(found),
    take: (found: Element) => teaching.take(found),
    end,
  };
  const pointing = new Pointing(host, own, heard, ended.signal);
  root.append(pointing.glass, outlines.layer, panel.card);
  document.documentElement.append(host);
  const teaching = new Teaching(panel, outlines, (on) => (pointing.on = on), end);
});
