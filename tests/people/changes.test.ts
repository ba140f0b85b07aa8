import type { TendDb } from '@/lib/people/db';
import { recordReading, type SeenReading } from '@/lib/people/record';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshDb, readingOf, seen, THREAD, type Line } from './thread';

const MINUTE = 60_000;
const noon = Date.UTC(2026, 10, 20, 12);
const line = (id: string | null, minutes: number, text = `words of ${id}`, from: Line['from'] = 'me'): Line => {
  return { id, from, at: noon + minutes * MINUTE, text };
};

let db: TendDb;
beforeEach(() => {
  db = freshDb();
});

const read = (lines: Line[], changes: Partial<SeenReading> = {}, now = noon) =>
  recordReading(db, { ...readingOf(lines), ...changes }, now, { zone: () => 0 });
const count = () => db.facts.count();

describe('with ids', () => {
  const lines = Array.from({ length: 8 }, (_, index) => line(`m${index}`, index));

  test('an edit replaces the fact', async () => {
    await read(lines);
    await read(lines.with(3, line('m3', 3, 'now a question, is it?')));
    expect(await count()).toBe(8);
    expect(await db.days.toArray()).toMatchObject([{ me: { messages: 8, questions: 1, words: 7 * 3 + 5 } }]);
  });

  test('what the page saw vanish goes, with the words kept of it', async () => {
    await read(lines);
    const kept = (await db.facts.toArray()).map(({ id }) => ({
      id,
      thread: THREAD,
      what: 'trip',
      at: noon,
      fact: id,
      settled: false,
    }));
    await db.events.bulkAdd(kept);
    await read([], { window: lines.slice(0, 7).map(({ id }) => id!), removed: ['m7'] });
    expect(await count()).toBe(7);
    expect(await db.events.count()).toBe(7);
    expect((await db.handles.get(THREAD))!.lastFromMe).toBe(noon + 6 * MINUTE);
  });

  test('one missing inside a window was deleted, though nobody saw it go', async () => {
    await read(lines);
    await read(lines.toSpliced(3, 1));
    expect(await count()).toBe(7);
  });

  test('five missing inside a window were deleted; six are a gap', async () => {
    await read(lines);
    await read([lines[0]!, lines[7]!]);
    expect(await count()).toBe(8);
    await read([lines[0]!, lines[6]!, lines[7]!]);
    expect(await count()).toBe(3);
  });

  test('an id that comes late names the same message, and its kept words stay', async () => {
    await read([...lines, line('passing', 8, 'See you on Friday')]);
    const fact = (await db.facts
      .where('[thread+at]')
      .equals([THREAD, noon + 8 * MINUTE])
      .first())!.id;
    await db.events.add({ id: 'e', thread: THREAD, what: 'trip', at: noon, fact, settled: false });
    await read([...lines, line('final', 9, 'See you on Friday')], {}, noon + 9 * MINUTE);
    expect(await count()).toBe(9);
    const renamed = (await db.facts
      .where('[thread+at]')
      .equals([THREAD, noon + 9 * MINUTE])
      .first())!.id;
    expect(await db.events.toArray()).toMatchObject([{ fact: renamed }]);
  });

  test('the same words said twice are two messages', async () => {
    await read([...lines, line('x', 8, 'ok')]);
    await read([...lines, line('x', 8, 'ok'), line('y', 9, 'ok')], {}, noon + 9 * MINUTE);
    expect(await count()).toBe(10);
  });

  test('a message without a time is counted in the thread alone', async () => {
    await read([{ ...lines[0]!, at: null }, lines[1]!]);
    expect(await db.handles.get(THREAD)).toMatchObject({ untimed: { me: 1, them: 0 }, seen: { messages: 1 } });
  });
});

describe('without ids', () => {
  const ok = line(null, 5, 'ok');
  const [before, after] = [line(null, 0, 'before'), line(null, 10, 'after')];

  test('ten equal ones seen in parts are as many as one window shows', async () => {
    await read([before, ...Array<Line>(4).fill(ok)]);
    expect(await count()).toBe(5);
    await read([...Array<Line>(10).fill(ok), after]);
    expect(await count()).toBe(12);
    await read([...Array<Line>(3).fill(ok), after]);
    expect(await count()).toBe(12);
    await read([before, ...Array<Line>(3).fill(ok), after]);
    expect(await count()).toBe(5);
  });

  test('known ones need not be sent again', async () => {
    await read([before, ok, after]);
    const { hash } = seen(ok);
    await read([], { window: [seen(before).hash, hash, hash, seen(after).hash] });
    expect(await count()).toBe(4);
  });
});

test('a reading that breaks off leaves nothing half-written', async () => {
  await read([line('a', 0)]);
  const tables = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
  const before = await tables();
  const fail = () => {
    throw new Error('killed');
  };
  db.days.hook('updating', fail);
  await expect(read([line('a', 0), line('b', 1)])).rejects.toThrow('killed');
  db.days.hook('updating').unsubscribe(fail);
  expect(await tables()).toBe(before);
  await read([line('a', 0), line('b', 1)]);
  expect(await count()).toBe(2);
});

test('a person goes by the name of the page until named by hand', async () => {
  await read([line('a', 0)]);
  const named = (name: string) => read([line('a', 0)], { thread: readingOf([], { name }).thread });
  await named('Ana Lima');
  expect(await db.people.toArray()).toMatchObject([{ name: 'Ana Lima' }]);
  await db.people.toCollection().modify({ name: 'Sister' });
  await named('Ana L.');
  expect(await db.people.toArray()).toMatchObject([{ name: 'Sister' }]);
});
