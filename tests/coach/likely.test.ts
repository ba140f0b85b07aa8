import { expect, test } from 'vitest';
import { families } from '@/lib/coach/likely';
import { occasionOf } from '@/lib/coach/welcome';
import { appreciate } from '@/lib/phrases/en/appreciate';
import { care } from '@/lib/phrases/en/care';
import { everyday } from '@/lib/phrases/en/listen-everyday';
import { listen } from '@/lib/phrases/en/listen';
import { offersFor } from '../eval/offers';

/** What habits choose by what was read; easy replies are the model's own already. */
const chosenByHabits = [...appreciate, ...care, ...listen, ...everyday].map(
  ({ habit, occasion }) => `${habit}.${occasion}`,
);

test('each family is of an occasion that some habit speaks at', () => {
  const idle = Object.keys(families).filter(
    (family) => !chosenByHabits.some((occasion) => occasion === family || occasion.startsWith(`${family}.`)),
  );
  expect(idle).toEqual([]);
});

test.each([
  ["They've let me go. 19 years.", 'care.badNews'],
  [
    'Yes only tired. The small one is not sleeping since she started the kindergarten and I go to sleep on the floor of her room',
    'care.hardGoing',
  ],
])('the graver the turn, the more a word of care has its place: %s', (text, occasion) => {
  const [best] = offersFor({ id: '', context: [], text }, 'grave');
  expect(best && occasionOf(best.phrase)).toBe(occasion);
});
