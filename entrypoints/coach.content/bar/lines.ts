import type { MemoryAsk, Nudge } from '@/lib/coach/advice';
import { button, element } from './dom';
import { language, say } from './words';

interface NudgeActions {
  rewrite(nudge: Nudge): void;
  notThis(id: string): void;
  /** Opens or closes what stands behind it. */
  toggle(id: string): void;
}

/** What was noticed in the draft, the words it is about, and another way to say them, in one line. */
export function nudgeLine(nudge: Nudge, draft: string, open: boolean, act: NudgeActions): HTMLElement {
  const { id, remark, rewrite } = nudge;
  const about = draft.slice(...nudge.about);
  const quoted = about === draft || remark.includes(about) ? null : element('q', { dir: 'auto' }, about);
  // The line has room for what is noticed; what follows stands behind the question mark.
  const [noticed = ''] = remark.match(/^.*?[.?؟](?= |$)/) ?? [remark];
  const expanded = { 'aria-expanded': String(open), 'aria-label': say('why'), title: say('why') };
  const instead = rewrite && [
    element('span', { class: 'hint' }, say('anotherWay')),
    ' ',
    element('span', { dir: 'auto' }, rewrite.text),
  ];
  return element(
    'div',
    { class: 'line', role: 'group', 'aria-label': say('nudge') },
    element('p', {}, quoted, quoted && ' ', noticed),
    instead && button({ class: 'words' }, instead, () => act.rewrite(nudge)),
    button({ class: 'quiet', ...expanded }, '?', () => act.toggle(id)),
    button({ class: 'quiet' }, say('notThis'), () => act.notThis(id)),
  );
}

const WEEK = 6.5 * 86_400_000;

/** "Interview on Friday. Remind you to ask?" */
export function askBox(ask: MemoryAsk, act: { keep(id: string): void; decline(id: string): void }): HTMLElement {
  const near = ask.at - Date.now() < WEEK;
  const form = near ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  const day = new Intl.DateTimeFormat(language, form).format(ask.at);
  const what = ask.what.charAt(0).toLocaleUpperCase(language) + ask.what.slice(1);
  return element(
    'div',
    { class: 'line', role: 'group', 'aria-label': say('memory') },
    element('p', {}, say('remind', { what, day })),
    button({ class: 'words' }, say('keep'), () => act.keep(ask.id)),
    button({ class: 'quiet' }, say('notInThisChat'), () => act.decline(ask.id)),
  );
}
