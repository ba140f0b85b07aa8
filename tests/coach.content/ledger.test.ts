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
  const MINUTE = 60_000;
  const minutely = (index: number, text = `${index}`): Message => ({
    ...message(`${index}`, text),
    at: index * MINUTE,
  });
  const many = Array.from({ length: 1200 }, (_, index) => minutely(index));
  const edges = ({ changes: { window } }: ReturnType<Ledger['untold']>) => [window[0], window.at(-1), window.length];

  /** Tells until nothing is left; gives what each part held. */
  function tell(ledger: Ledger, messages: Message[]) {
    const parts = [];
    let untold = ledger.untold('thread', messages);
    for (; untold.any; untold = ledger.untold('thread', messages)) {
      parts.push([...edges(untold), untold.changes.rows.length, untold.more]);
      ledger.acknowledge('thread', untold);
    }
    return parts;
  }

  test('is told in parts, the newest first', () => {
    expect(tell(new Ledger(), many)).toEqual([
      ['684', '1199', 516, 516, true],
      ['168', '699', 532, 516, true],
      ['0', '183', 184, 168, false],
    ]);
  });

  test('a change is told with all that is near it in time, and nothing else', () => {
    const ledger = new Ledger();
    tell(ledger, many);
    expect(edges(ledger.untold('thread', [...many, minutely(1200)]))).toEqual(['1183', '1200', 18]);
    const without = many.toSpliced(600, 1);
    expect(edges(ledger.untold('thread', without))).toEqual(['583', '617', 34]);
    expect(ledger.untold('thread', without).changes.removed).toEqual(['600']);
    const edited = many.with(300, minutely(300, 'other'));
    expect(edges(ledger.untold('thread', edited))).toEqual(['284', '316', 33]);
    const both = [...without, minutely(1200)];
    expect(edges(ledger.untold('thread', both))).toEqual(['583', '1200', 617]);
  });

  test.each([null, 900 * MINUTE])(
    'where times are missing or out of order (%s), a change is told with all rows',
    (at) => {
      const ledger = new Ledger();
      const disordered = many.with(3, { ...minutely(3), at });
      tell(ledger, disordered);
      expect(edges(ledger.untold('thread', [...disordered, minutely(1200)]))).toEqual(['0', '1200', 1201]);
    },
  );
});
