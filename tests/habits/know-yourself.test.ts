import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { habits } from '@/lib/habits';
import { habitIds } from '@/lib/habits/ids';
import { knowYourself } from '@/lib/habits/know-yourself';

test('it says nothing in a conversation, to a draft or unasked', () => {
  expect(knowYourself).toEqual({ id: 'know-yourself', push: false });
});

/** Four come from a branch of their own: once their files are here, every one of the fifteen must be in the list. */
const elsewhere = ['dig-deeper', 'micro-steps', 'open-up', 'boundaries'].filter(
  (id) => !existsSync(`lib/habits/${id}.ts`),
);

test('exactly the fifteen habits are registered, each once', () => {
  expect(habitIds).toHaveLength(15);
  expect([...habits.map(({ id }) => id), ...elsewhere].toSorted()).toEqual([...habitIds].toSorted());
});
