import { describe, expect, test } from 'vitest';
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
  let untold = ledger.untold('thread', []);
  for (const window of windows) {
    untold = ledger.untold('thread', window);
    ledger.acknowledge('thread', untold);
  }
  return { ...untold, ...untold.changes };
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
  ledger.untold('thread', ids('a'));
  expect(ledger.untold('thread', ids('a')).changes.rows).toHaveLength(1);
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
  ledger.acknowledge('one', ledger.untold('one', ids('a')));
  expect(ledger.untold('two', ids('a')).changes.rows).toHaveLength(1);
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

describe('a page that shows many rows at once', () => {
  const many = ids(...Array.from({ length: 1200 }, (_, index) => `${index}`));
  const edges = ({ changes: { window } }: ReturnType<Ledger['untold']>) => [window[0], window.at(-1), window.length];

  test('is told in parts, the newest first', () => {
    const ledger = new Ledger();
    const parts = [];
    let untold = ledger.untold('thread', many);
    for (; untold.any; untold = ledger.untold('thread', many)) {
      parts.push([...edges(untold), untold.changes.rows.length, untold.more]);
      ledger.acknowledge('thread', untold);
    }
    expect(parts).toEqual([
      ['700', '1199', 500, 500, true],
      ['250', '749', 500, 450, true],
      ['0', '299', 300, 250, false],
    ]);
  });

  test('a change is told with its neighbours alone, in a window that holds all of it', () => {
    const ledger = new Ledger();
    for (let told = true; told;) {
      const untold = ledger.untold('thread', many);
      ledger.acknowledge('thread', untold);
      told = untold.more;
    }
    const more = [...many, message('1200')];
    expect(edges(ledger.untold('thread', more))).toEqual(['1150', '1200', 51]);
    const without = many.toSpliced(600, 1);
    expect(edges(ledger.untold('thread', without))).toEqual(['550', '650', 100]);
    expect(ledger.untold('thread', without).changes.removed).toEqual(['600']);
    const edited = many.with(300, message('300', 'other'));
    expect(edges(ledger.untold('thread', edited))).toEqual(['250', '350', 101]);
  });
});
