import type { Advice } from '@/lib/coach/advice';
import style from '../style.css?inline';
import { Announcer } from './announcer';
import { Content } from './content';
import type { Bar, BarHandlers, Place, Said } from './contract';
import { element } from './dom';
import { hideFromPage } from './keys';
import palette from './palette.css?inline';
import lines from './lines.css?inline';
import { Placement } from './placement';
import { language, say } from './words';

export type { Bar, BarHandlers, Place, Said } from './contract';

declare const __FOR_TESTS__: boolean;

/** Makes the bar; nothing is in the page before the first `show`. With `announce`, screen readers hear "3 suggestions" once per thread. */
export function createBar(handlers: BarHandlers, announce: boolean): Bar {
  const end = new AbortController();
  const host = element('div');
  const root = host.attachShadow({ mode: __FOR_TESTS__ ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(palette + style + lines);
  root.adoptedStyleSheets = [sheet];

  const status = element('div', { class: 'heard', role: 'status' });
  const tray = element('div', { class: 'tray' });
  const region = element('div', { class: 'bar', role: 'region', lang: language, 'aria-label': say('name') }, tray);
  root.append(region, status);

  const announcer = new Announcer(status, announce);
  const tell = (words: string) => announcer.tell(words);
  const parts = async () => {
    const come = await handlers.parts();
    if (come) root.adoptedStyleSheets = [sheet, come.panelSheet];
    return come;
  };
  const content = new Content(region, tray, { ...handlers, parts }, tell, () => placement.update());
  const placement = new Placement(host, region, tray, {
    stance: () => content.stance(),
    fold: (folded) => content.fold(folded),
  });
  hideFromPage(host, region, (event) => content.key(event), end.signal);

  return {
    show(advice: Advice, place: Place) {
      placement.attach();
      content.show(advice, place);
      announcer.shown(advice, place);
    },
    place: (...where) => placement.beside(...where),
    hide() {
      placement.detach();
      content.rest();
    },
    said(message: Said, text: string) {
      content.said(message, text);
      tell(say(message));
    },
    focus() {
      content.open();
      content.focusFirst();
    },
    hasFocus: () => root.activeElement !== null,
    remove() {
      end.abort();
      placement.detach();
    },
  };
}
