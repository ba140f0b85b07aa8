import { align } from '@/lib/conversation/align';
import { describe, expect, test } from 'vitest';

/** The stored order after a window was laid over it; letters are messages. */
function after(stored: string, window: string): string {
  const { rows, gone } = align([...stored], [...window]);
  const result = [...stored].map((token, index) => (gone.includes(index) ? '' : token));
  let last = rows.findIndex((row) => typeof row === 'number');
  const head = last < 0 ? window.length : last;
  const before = [...window]
    .slice(0, head)
    .filter((_, index) => rows[index] === 'new')
    .join('');
  for (let index = head; index < window.length; index++) {
    const row = rows[index];
    if (typeof row === 'number') last = row;
    else if (row === 'new') result[last] += window[index]!;
  }
  return before + result.join('');
}

describe('what can be placed', () => {
  test.each([
    ['a first window is taken whole', '', 'abc', 'abc'],
    ['the same window again', 'abcdef', 'abcdef', 'abcdef'],
    ['new ones at the end', 'abcdef', 'defgh', 'abcdefgh'],
    ['older ones at the start', 'defgh', 'abcdef', 'abcdefgh'],
    ['a window in the middle', 'abcdefgh', 'cdef', 'abcdefgh'],
    ['an edit between anchors', 'abcdefg', 'abcXefg', 'abcXefg'],
    ['a deletion between anchors', 'abcdefg', 'abcefg', 'abcefg'],
    ['an insertion between anchors', 'abcefg', 'abcdefg', 'abcdefg'],
    ['the last one edited', 'abcdef', 'abcdeX', 'abcdeX'],
    ['the last one deleted before a new one', 'abcdef', 'abcdeg', 'abcdeg'],
    ['a thread of one grows', 'a', 'ab', 'ab'],
    ['a thread of two equals grows', 'oo', 'oox', 'oox'],
    ['one fewer of equal ones, held by both sides', 'abcooodef', 'abcoodef', 'abcoodef'],
    ['more equal ones than before', 'abcoodef', 'abcoooodef', 'abcoooodef'],
  ])('%s', (_, stored, window, result) => expect(after(stored, window)).toBe(result));
});

describe('what is not counted', () => {
  test.each([
    ['a window that shares nothing', 'abcdef', 'uvwxyz', 'abcdef'],
    ['two neighbours are too few', 'abcdef', 'efgh', 'abcdef'],
    ['only equal ones', 'oooooo', 'ooooooooo', 'oooooo'],
    ['three that occur twice in the stored order', 'abcxabc', 'abcd', 'abcxabc'],
    ['rows at the edge that contradict', 'abcdefgh', 'Xdef', 'abcdefgh'],
    ['a few common lines at the end, contradicted before them', 'mnopqabc', 'uvwabcxy', 'mnopqabc'],
    ['six changed between anchors are too many', 'abc123456def', 'abcdef', 'abc123456def'],
  ])('%s', (_, stored, window, result) => expect(after(stored, window)).toBe(result));
});
