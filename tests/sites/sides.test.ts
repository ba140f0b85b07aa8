import { expect, test } from 'vitest';
import { sidesOf } from '@/lib/sites/page/sides';
import { isYou } from '@/lib/sites/page/you';

const row = (sender: string, ...signs: ('me' | 'them')[]) => ({ sender, signs });

test('what a sign says of a sender holds for all messages of that sender', () => {
  const rows = [row('Ana'), row('Robin', 'me'), row('Bea', 'them'), row('Robin'), row('Bea')];
  expect(sidesOf(rows, 'Ana')).toEqual(['them', 'me', 'them', 'me', 'them']);
});

test.each([
  ['a sender of whom nothing tells', [row('Robin', 'me'), row('Bea')]],
  ['a sender on both sides', [row('Robin', 'me'), row('Robin', 'them')]],
  ['a message on both sides', [row('Robin', 'me', 'them')]],
  ['the friend on one’s own side', [row('Ana', 'me'), row('Ana')]],
])('%s: nothing is sure', (_, rows) => {
  expect(sidesOf(rows, 'Ana')).toBeNull();
});

test('the reader’s own name is known in many languages', () => {
  for (const label of ['You', 'du', 'Sie', 'أنت', ' Vous ', '你', '회원님']) expect(isYou(label)).toBe(true);
  for (const label of ['Ana', 'Youssef', '']) expect(isYou(label)).toBe(false);
});
