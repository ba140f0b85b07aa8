import { beforeEach, expect, test } from 'vitest';
import { withHandles } from '@/lib/people/contact';
import type { TendDb } from '@/lib/people/db';
import { keepApart, maybeSame, mergePeople, splitOff, undoMerge } from '@/lib/people/merge';
import { noteInterest, noteStep } from '@/lib/people/note';
import { addByHand, deletePerson, personPage, writeDown } from '@/lib/people/person';
import { recordReading } from '@/lib/people/record';
import { freshDb, readingOf } from './thread';

const now = Date.UTC(2026, 10, 24, 12);
let db: TendDb;
beforeEach(() => {
  db = freshDb();
});

/** Somebody seen on a site. */
async function seen(name: string, site: string): Promise<string> {
  const lines = [{ id: `${name} ${site}`, from: 'them' as const, at: now, text: 'hello' }];
  await recordReading(db, readingOf(lines, { id: name, name, site, host: `${site}.example` }), now);
  return (await db.handles.toArray()).find((one) => one.name === name && one.site === site)!.person!;
}

const peopleNow = async () => (await db.people.toArray()).toSorted((one, other) => (one.name < other.name ? -1 : 1));

const handlesOf = async (id: string) => (await personPage(db, id, now))!.handles.map(({ site }) => site);

test('two become one, and two again as they were', async () => {
  const ana = await seen('Ana', 'converse');
  const anna = await seen('Anna', 'element');
  await writeDown(db, ana, { offLimits: ['work'] });
  await writeDown(db, anna, { offLimits: ['work', 'her brother'], birthday: '--05-02' });
  await noteInterest(db, anna, 'Chess', now);
  await noteStep(db, anna, 'call', now);
  const before = await peopleNow();
  await mergePeople(db, anna, ana, now);
  expect(await handlesOf(ana)).toEqual(['converse', 'element']);
  expect(await personPage(db, ana, now)).toMatchObject({
    person: { name: 'Ana', offLimits: ['work', 'her brother'], birthday: '--05-02' },
    interests: [{ what: 'chess' }],
    steps: [{ step: 'call' }],
    merges: [{ id: anna }],
  });
  expect(await db.people.count()).toBe(1);
  await recordReading(
    db,
    readingOf([{ id: 'x', from: 'me', at: now, text: 'hi' }], {
      id: 'Anna',
      name: 'Anna',
      site: 'element',
      host: 'element.example',
    }),
    now,
  );
  expect(await db.people.count()).toBe(1);
  await undoMerge(db, anna);
  expect(await handlesOf(anna)).toEqual(['element']);
  expect((await personPage(db, anna, now))?.interests).toMatchObject([{ what: 'chess' }]);
  expect(await peopleNow()).toEqual(before);
  await undoMerge(db, anna);
  expect(await peopleNow()).toEqual(before);
});

test('merges of merges are undone from the last', async () => {
  const [a, b, c] = [await seen('A', 'one'), await seen('B', 'two'), await seen('C', 'three')];
  await mergePeople(db, a, b, now);
  await mergePeople(db, b, c, now);
  expect(await handlesOf(c)).toHaveLength(3);
  await undoMerge(db, b);
  expect([await handlesOf(c), (await handlesOf(b)).toSorted()]).toEqual([['three'], ['one', 'two']]);
  await undoMerge(db, a);
  expect(await handlesOf(a)).toEqual(['one']);
  await mergePeople(db, a, b, now);
  await mergePeople(db, b, c, now);
  await deletePerson(db, c);
  expect(JSON.stringify(await db.merges.toArray())).toBe('[]');
});

test('a thread that is somebody else becomes a person of its own', async () => {
  const ana = await seen('Ana', 'converse');
  const anna = await seen('Anna', 'element');
  await mergePeople(db, anna, ana, now);
  const thread = (await db.handles.toArray()).find(({ site }) => site === 'element')!.thread;
  const fresh = (await splitOff(db, thread, now))!;
  expect([await handlesOf(ana), await handlesOf(fresh)]).toEqual([['converse'], ['element']]);
  expect(await db.handles.get(thread)).toMatchObject({ movedFrom: ana });
});

test('one name on two sites is suggested, until told apart; never two threads of one site', async () => {
  const ana = await seen('Ana López', 'converse');
  const other = await seen('ana lopez', 'element');
  await addByHand(db, 'Ben', now);
  const suggested = async () => {
    const [known] = await withHandles(db, [(await db.people.get(ana))!]);
    return (await maybeSame(db, known!)).map(({ person }) => person.id);
  };
  expect(await suggested()).toEqual([other]);
  await keepApart(db, other, ana);
  expect(await suggested()).toEqual([]);
  await db.apart.clear();
  await db.handles.where({ person: other }).modify({ site: 'converse', host: 'converse.example' });
  expect(await suggested()).toEqual([]);
});
