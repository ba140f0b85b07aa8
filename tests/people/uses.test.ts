import { expect, test } from 'vitest';
import { markClosed } from '@/lib/people/offers';
import { addByHand, reopen } from '@/lib/people/person';
import { noteUse, reachable, usesByPhrase } from '@/lib/people/uses';
import { recordReading } from '@/lib/people/record';
import { freshDb, readingOf, THREAD } from './thread';

const now = Date.UTC(2026, 10, 24, 12);
const starter = { habit: 'care', phrase: 'care.starter.how' } as const;

async function met() {
  const db = freshDb();
  await recordReading(db, readingOf([{ id: 'a', from: 'them', at: now, text: 'Hello' }]), now);
  return { db, handle: (await db.handles.get(THREAD))! };
}

test('what was used is known by person, latest first; what was only shown is not', async () => {
  const { db, handle } = await met();
  await noteUse(db, handle, starter, now - 5);
  await noteUse(db, handle, starter, now);
  await db.offers.add({ id: 'o', thread: THREAD, ...starter, phrase: 'shown', kind: 'offer', at: now, outcome: null });
  const uses = await usesByPhrase(db);
  expect([...uses.keys()]).toEqual([starter.phrase]);
  expect(uses.get(starter.phrase)).toMatchObject([{ person: handle.person, at: now }, { at: now - 5 }]);
});

test('words go to nobody who was put away or asked to be left alone; hard news is known', async () => {
  const { db, handle } = await met();
  await addByHand(db, 'Ana', now);
  const names = async () => (await reachable(db, now)).map(({ person }) => person.name);
  expect((await names())[0]).toBe('Ana');
  expect(await names()).toHaveLength(2);
  await db.handles.update(THREAD, { tenderSince: now - 86_400_000 });
  expect((await reachable(db, now))[1]).toMatchObject({ tender: true, handle: { thread: THREAD } });
  await markClosed(db, THREAD, now);
  expect(await names()).toEqual(['Ana']);
  await reopen(db, THREAD, now);
  expect(await names()).toHaveLength(2);
  await db.people.update(handle.person!, { list: 'letGo' });
  expect(await names()).toEqual(['Ana']);
});
