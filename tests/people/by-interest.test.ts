import { expect, test } from 'vitest';
import { byInterest } from '@/lib/people/by-interest';
import { addByHand } from '@/lib/people/person';
import { changeSelf } from '@/lib/people/self';
import { freshDb } from './thread';

test('common ground comes first; nobody who was put away is named', async () => {
  const db = freshDb();
  const [ana, ben] = await Promise.all([addByHand(db, 'Ana'), addByHand(db, 'Ben')]);
  const likes = (person: string, what: string) =>
    db.interests.add({ id: crypto.randomUUID(), person, what, by: 'hand', thread: null, fact: null, at: 0 });
  await Promise.all([likes(ana, 'chess'), likes(ben, 'chess'), likes(ben, 'jazz')]);
  await changeSelf(db, (self) => ({ ...self, interests: ['jazz'] }));
  const found = async () =>
    (await byInterest(db)).map(({ what, shared, people }) => [what, shared, people.map(({ name }) => name).join()]);
  expect(await found()).toEqual([
    ['jazz', true, 'Ben'],
    ['chess', false, 'Ana,Ben'],
  ]);
  await db.people.update(ben, { list: 'letGo' });
  expect(await found()).toEqual([['chess', false, 'Ana']]);
});
