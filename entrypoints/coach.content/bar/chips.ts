import type { Offer } from '@/lib/coach/advice';
import { button, element } from './dom';
import { say } from './words';

interface ChipActions {
  insert(offer: Offer): void;
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
