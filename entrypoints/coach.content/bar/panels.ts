import type { Evidence, Nudge, Offer } from '@/lib/coach/advice';
import { balancePanel } from './balance';
import { button, element } from './dom';
import style from './panels.css?inline';
import { there, type Actions, type View } from './view';
import { say } from './words';

export const panelSheet = new CSSStyleSheet();
panelSheet.replaceSync(style);

/** What the person opened. */
export function panels({ advice: { nudge, balance, offers }, place, behind }: View, act: Actions): HTMLElement[] {
  const opened = offers.find(({ id }) => id === behind);
  return there([
    nudge && nudge.id === behind && behindNudge(nudge),
    opened && behindChip(opened, act),
    balance && behind === 'balance' && balancePanel(balance, place.name),
  ]);
}

/** Behind "why this?": reason, evidence, and the way to be rid of it. */
function behindChip({ id, reason, evidence }: Offer, { notThis }: Actions): HTMLElement {
  return element(
    'div',
    { class: 'panel', role: 'group', 'aria-label': say('why') },
    ...why(reason, evidence),
    button({ class: 'quiet' }, say('notThis'), () => notThis(id)),
  );
}

/** Behind a nudge: the study it comes from. */
function behindNudge({ remark, evidence }: Nudge): HTMLElement {
  return element('div', { class: 'panel', role: 'group', 'aria-label': say('why') }, ...why(remark, evidence));
}

/** The reason, and the study behind a chip or nudge with how far it carries; studies are in English. */
function why(reason: string, { finding, study, limit }: Evidence): HTMLElement[] {
  const source = element('span', { class: 'soft' }, say('study', { study, limit }));
  return [element('p', {}, reason), element('p', { lang: 'en', dir: 'ltr' }, finding, ' ', source)];
}
