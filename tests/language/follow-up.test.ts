import { expect, test } from 'vitest';
import { followUpTopics } from '@/lib/language/follow-up';

const topics = (last: string, before: Parameters<typeof followUpTopics>[1] = []): string[] =>
  followUpTopics(last, before).map(({ text }) => text);

test.each([
  ['I finally finished the pottery course yesterday', 'finished the pottery course'],
  ['we moved to Leeds last week, the new flat is tiny', 'flat'],
  ['really nice today. my sister is learning the cello', 'learning the cello'],
  ['thanks! how are your guinea pigs?', 'guinea pigs'],
])('%s: first of all %s', (last, first) => {
  expect(topics(last)[0]).toContain(first);
});

test('what both have spoken of comes before what is only mentioned', () => {
  const last = 'The garden is dry and the cat sleeps all day.';
  expect(topics(last, [{ from: 'me', text: 'Has your garden survived the heat?' }])[0]).toContain('garden');
  expect(topics(last, [{ from: 'me', text: 'How is your cat?' }])[0]).toContain('cat');
});

test('at most three, about different things, in their own words', () => {
  const last = 'We grilled courgettes, my uncle played the banjo and the neighbours brought a huge telescope.';
  const found = followUpTopics(last);
  expect(found).toHaveLength(3);
  for (const { text, span } of found) expect(last.slice(...span)).toBe(text);
  const words = found.flatMap(({ text }) => text.toLowerCase().split(' ')).filter((word) => word.length > 3);
  expect(new Set(words).size).toBe(words.length);
  expect(found.map(({ likely }) => likely)).toEqual(found.map(({ likely }) => likely).toSorted((a, b) => b - a));
});

test('one topic is at most three words that carry meaning, and ends at a comma', () => {
  const [first] = topics('yes, the small blue wooden cabin, anyway');
  expect(first).toMatch(/cabin$/);
  expect(first!.replace(/^the /, '').split(' ').length).toBeLessThanOrEqual(3);
});

test.each(['', 'ok', 'haha yes', 'not really', 'maybe next week', 'oh wow, really?', '👍'])('none in "%s"', (last) => {
  expect(topics(last)).toEqual([]);
});
