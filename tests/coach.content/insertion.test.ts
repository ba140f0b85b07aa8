import { expect, test } from 'vitest';
import type { Message } from '@/lib/conversation/thread';
import { outcomeOf, sentAfter, type Insertion } from '../../entrypoints/coach.content/insertion';

test.each([
  ['How did the interview go?', 'How did the interview go?', 'sentAsIs'],
  ['How did the interview go?', 'how did the interview go in the end?', 'sentEdited'],
  ['How did the interview go?', 'See you on Sunday then', 'cleared'],
])('%s, sent: %s: %s', (inserted, sent, outcome) => {
  expect(outcomeOf(inserted, sent)).toBe(outcome);
});

const own = (id: string, at: number | null, status: Message['status'] = 'sent'): Message => ({
  id,
  from: 'me',
  author: null,
  at,
  text: id,
  status,
});
const insertedAt = 10 * 60_000;
const insertion = (lastOwn: Message | null): Insertion => ({
  thread: 't',
  offerId: 'o',
  text: 'hi',
  before: '',
  at: insertedAt,
  lastOwn,
});

test('the message of before is not the one that followed', () => {
  const before = own('before', insertedAt - 1000);
  expect(sentAfter(insertion(before), [before])).toBeNull();
});

test('a new message of mine is', () => {
  expect(sentAfter(insertion(own('before', 0)), [own('new', insertedAt + 5000)])?.id).toBe('new');
});

test('an older message scrolled into view is not', () => {
  expect(sentAfter(insertion(own('before', insertedAt - 1000)), [own('old', insertedAt - 3_600_000)])).toBeNull();
});

test('nor one of the same minute, when the page no longer shows what came after it', () => {
  const before = own('before', insertedAt - 1000);
  expect(sentAfter(insertion(before), [own('old', insertedAt - 2000)])).toBeNull();
  const sameSecond = own('new', insertedAt - 1000);
  expect(sentAfter(insertion(before), [before, sameSecond])?.id).toBe('new');
});

test('one still being sent is not yet', () => {
  expect(sentAfter(insertion(null), [own('new', insertedAt, 'sending')])).toBeNull();
});
