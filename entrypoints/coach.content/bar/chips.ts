import type { Evidence, Offer } from '@/lib/coach/advice';
import { button, element } from './dom';
import { say } from './words';

/** The reason, and the study behind a chip or nudge with how far it carries; studies are in English. */
export function why(reason: string, { finding, study, limit }: Evidence): HTMLElement[] {
  const source = element('span', { class: 'soft' }, say('study', { study, limit }));
  return [element('p', {}, reason), element('p', { lang: 'en', dir: 'ltr' }, finding, ' ', source)];
}

interface ChipActions {
  insert(offer: Offer): void;
  notThis(id: string): void;
  /** Opens or closes what stands behind the chip. */
  toggle(id: string): void;
}

/** One chip: what it shows is what is inserted. Beside it the way to its reason. */
export function chip(offer: Offer, open: boolean, { insert, toggle }: ChipActions): HTMLElement {
  const label = say('whyThis', { words: offer.text });
  return element(
    'span',
    { class: 'chip' },
    button({ class: 'words', dir: 'auto' }, offer.text, () => insert(offer)),
    button({ class: 'why', 'aria-expanded': String(open), 'aria-label': label, title: say('why') }, '?', () =>
      toggle(offer.id),
    ),
  );
}

/** Behind "why this?": reason, evidence, and the way to be rid of it. */
export function behindChip({ id, reason, evidence }: Offer, { notThis }: ChipActions): HTMLElement {
  return element(
    'div',
    { class: 'panel', role: 'group', 'aria-label': say('why') },
    ...why(reason, evidence),
    button({ class: 'quiet' }, say('notThis'), () => notThis(id)),
  );
}
