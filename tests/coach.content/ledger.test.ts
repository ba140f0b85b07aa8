import { expect, test } from 'vitest';
import type { Message } from '@/lib/conversation/thread';
import { Ledger } from '../../entrypoints/coach.content/ledger';

const message = (id: string | null, text = id ?? '', status: Message['status'] = 'sent'): Message => ({
  id,
  from: 'them',
  author: null,
  at: 1000,
  text,
  status,
});
const ids = (...names: string[]) => names.map((name) => message(name));

/** Reads windows one after the other, each acknowledged; gives the changes of the last. */
function read(...windows: Message[][]) {
  const ledger = new Ledger();
  let changes = ledger.changes('thread', []);
  for (const window of windows) {
    changes = ledger.changes('thread', window);
    ledger.acknowledge('thread', changes);
  }
  return changes;
}

test('the first reading carries every row', () => {
  expect(read(ids('a', 'b')).rows.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('an unchanged page carries none', () => {
  expect(read(ids('a', 'b'), ids('a', 'b')).rows).toEqual([]);
});

test('an edited row is carried again', () => {
  expect(read(ids('a', 'b'), [message('a', 'other'), message('b')]).rows.map(({ text }) => text)).toEqual(['other']);
});

test('a row still being sent is carried once it is sent', () => {
  expect(read([message('a', 'a', 'sending')]).rows).toEqual([]);
  expect(read([message('a', 'a', 'sending')], ids('a')).rows).toHaveLength(1);
});

test('what was not acknowledged is carried again', () => {
  const ledger = new Ledger();
  ledger.changes('thread', ids('a'));
  expect(ledger.changes('thread', ids('a')).rows).toHaveLength(1);
});

test('rows with neither id nor time come with all their neighbours, and still tell when nothing changed', () => {
  const untimed = (...texts: string[]) => texts.map((text) => ({ ...message(null, text), at: null }));
  expect(read(untimed('a', 'b'), untimed('a', 'b', 'c')).rows).toHaveLength(3);
  expect(read(untimed('a', 'b'), untimed('a', 'b')).any).toBe(false);
  expect(read(untimed('a', 'b'), untimed('a', 'b', 'c')).any).toBe(true);
});

test('a row that left the window and came back is carried again', () => {
  const changes = read(ids('a', 'b', 'c'), ids('b', 'c', 'd'), ids('a', 'b', 'c'));
  expect(changes.rows.map(({ id }) => id)).toEqual(['a']);
});

test('another thread starts afresh', () => {
  const ledger = new Ledger();
  ledger.acknowledge('one', ledger.changes('one', ids('a')));
  expect(ledger.changes('two', ids('a')).rows).toHaveLength(1);
});

test.each([
  ['between two that stay', ids('a', 'b', 'c'), ids('a', 'c'), ['b']],
  ['two together', ids('a', 'b', 'c', 'd'), ids('a', 'd'), ['b', 'c']],
  ['at the end of a list that did not scroll', ids('a', 'b'), ids('a'), ['b']],
  ['scrolled out below', ids('b', 'c', 'd'), ids('a', 'b', 'c'), []],
  ['scrolled out above', ids('a', 'b', 'c'), ids('b', 'c', 'd'), []],
  ['replaced by another at its place', ids('a', 'b', 'c'), ids('a', 'x', 'c'), []],
  ['everything changed', ids('a', 'b'), ids('x', 'y'), []],
])('taken back: %s', (_, before, after, removed) => {
  expect(read(before, after).removed).toEqual(removed);
});

test('of equal rows without ids none is called taken back: their number is counted elsewhere', () => {
  const equal = (count: number) => [
    message(null, 'first'),
    ...Array.from({ length: count }, () => message(null, 'ok')),
    message(null, 'last'),
  ];
  expect(read(equal(3), equal(2)).removed).toEqual([]);
});
