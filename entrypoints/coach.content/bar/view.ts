import type { Advice, Nudge, Offer } from '@/lib/coach/advice';
import { chip } from './chips';
import type { BarParts, Place, Said } from './contract';
import { button, element, icon, scales, sprout } from './dom';
import { noteBox, saidBox } from './messages';
import { say } from './words';

/** Everything the bar's nodes are drawn from. */
export interface View {
  advice: Advice;
  place: Place;
  message: { said: Said; text: string } | null;
  /** What stands open behind a chip, a nudge (by id) or the balance mark; one at a time. */
  behind: 'balance' | string | null;
}

/** What draws the lines that come after the bar; null until it is here. */
type Lines = Pick<BarParts, 'nudgeLine' | 'askBox'> | null;

/** What the buttons do. */
export interface Actions {
  insert(offer: Offer): void;
  rewrite(nudge: Nudge): void;
  undo(): void;
  notThis(id: string): void;
  keep(id: string): void;
  decline(id: string): void;
  pull(): void;
  toggle(what: string): void;
  copy(text: string): void;
}

/** Those that are there. */
export const there = <Part>(parts: (Part | null | undefined | false)[]): Part[] =>
  parts.filter((part) => !!part) as Part[];

/** The row of the bar: the mark, what is said and offered, and the balance mark. What was opened stands above it. */
export function row(view: View, act: Actions, parts: Lines): HTMLElement {
  const { balance } = view.advice;
  const mark = { class: 'mark', 'aria-label': say('pull'), title: say('pullTitle') };
  const expanded = String(view.behind === 'balance');
  const scale = { class: 'mark scale', 'aria-expanded': expanded, 'aria-label': say('balance'), title: say('balance') };
  return element(
    'div',
    { class: 'row', role: 'toolbar', 'aria-label': say('name') },
    button(mark, icon(sprout, 18), act.pull),
    element('div', { class: 'body' }, ...lines(view, act, parts), ...chips(view, act)),
    balance && button(scale, icon(scales, 14), () => act.toggle('balance')),
  );
}

/** The bar where there is no room, or after it was closed: the mark, with how much waits behind it. */
export function handle({ advice }: View, open: () => void, pull: () => void): HTMLElement {
  const count = waiting(advice);
  const label = count > 0 ? say('unfold', { count }) : say('pull');
  const dot = count > 0 ? element('span', { class: 'dot', 'aria-hidden': 'true' }, String(count)) : null;
  return button(
    { class: 'mark handle', 'aria-label': label, title: label },
    [icon(sprout, 18), dot],
    count > 0 ? open : pull,
  );
}

/** How many things the bar has to say. */
function waiting({ offers, nudge, note, ask }: Advice): number {
  return offers.length + there<unknown>([nudge, note !== 'nothing' && note, ask]).length;
}

function chips({ advice, behind }: View, act: Actions): HTMLElement[] {
  return advice.offers.map((offer) => chip(offer, behind === offer.id, act));
}

/** What is said in one line each, beside the chips. */
function lines({ advice, place, message, behind }: View, act: Actions, parts: Lines): HTMLElement[] {
  const { nudge, note, noteWords, ask } = advice;
  return there([
    nudge && parts?.nudgeLine(nudge, place.draft, behind === nudge.id, act),
    note && noteBox(noteWords),
    ask && parts?.askBox(ask, act),
    message && saidBox(message.said, { undo: act.undo, copy: () => act.copy(message.text) }),
  ]);
}
