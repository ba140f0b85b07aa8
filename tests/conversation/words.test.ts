import { countWords } from '@/lib/conversation/words';
import { expect, test } from 'vitest';

test.each([
  ['', 0],
  ['👍🎉', 0],
  ["Don't you think it's great?", 5],
  ['a well-known 2nd try', 5],
  ['Größe und Straße', 3],
  ['مرحبا كيف حالك', 3],
  ['नमस्ते दोस्त', 2],
  ['今日は天気がいい', 5],
])('%s has %i words', (text, words) => expect(countWords(text)).toBe(words));
