import { expect, test } from 'vitest';
import { library, search, type Sought } from '@/entrypoints/dashboard/practise-library';

const all = library(new Date('2026-05-04T12:00').getTime());
const anything: Sought = { typed: '', when: 'ordinary', relationship: '', depth: 0, tone: '', favourites: false };
const found = (changes: Partial<Sought>, favourites: string[] = []) =>
  search(all, { ...anything, ...changes }, favourites);

test('every slot is shown as it will be inserted, and marked', () => {
  expect(all.filter(({ text }) => /[[\]{}]/.test(text))).toEqual([]);
  const walk = all.find(({ wording }) => wording.id === 'invite.starter.walk')!;
  expect(walk.text).toContain('Saturday afternoon');
  expect(walk.text.slice(...walk.select!)).toBe('Saturday afternoon');
});

test('words are found in any order, without accents and capitals', () => {
  const [cafe] = found({ typed: 'closed CAFE' });
  expect(cafe?.text).toContain('café');
  expect(found({ typed: 'zzz' })).toEqual([]);
});

test('each filter narrows, and no relationship is offered what does not suit it', () => {
  expect(found({ relationship: 'colleague' }).every(({ wording }) => wording.depth <= 2)).toBe(true);
  expect(found({ relationship: 'partner', depth: 5 }).length).toBeGreaterThan(5);
  expect(found({ relationship: 'colleague', tone: 'playful' })).toEqual([]);
  expect(found({ when: 'hard' }).map(({ text }) => text)).toContain('How are you today?');
  expect(found({}).map(({ text }) => text)).not.toContain('How are you today?');
  expect(found({ favourites: true }, ['care.starter.how']).map(({ wording }) => wording.id)).toEqual([
    'care.starter.how',
  ]);
});
