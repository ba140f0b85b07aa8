import { expect, test } from 'vitest';
import { families } from '@/lib/coach/likely';
import { appreciate } from '@/lib/phrases/en/appreciate';
import { care } from '@/lib/phrases/en/care';
import { everyday } from '@/lib/phrases/en/listen-everyday';
import { listen } from '@/lib/phrases/en/listen';

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
