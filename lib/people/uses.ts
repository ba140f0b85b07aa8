import { Dexie } from 'dexie';
import type { HabitId } from '@/lib/habits/ids';
import { latestHandle } from './clock';
import { atRest, withHandles, type Known } from './contact';
import { DAY } from './days';
import type { TendDb } from './db';
import type { HandleRow, PersonRow } from './rows';

/** Words that went to somebody, by the id of their wording. */
export interface Use {
  person: string;
  name: string;
  /** Epoch milliseconds. */
  at: number;
}

/** Days within which the same words do not go to the same person again. */
export const USED_AGAIN = 60;

const USED = ['inserted', 'sentAsIs', 'sentEdited'] as const;

/** Every wording that was used with a person, latest use first. Read from the index alone: no offer is fetched. */
export async function usesByPhrase(db: TendDb): Promise<Map<string, Use[]>> {
  return db.transaction('r', db.offers, db.handles, db.people, async () => {
    const offers = db.offers.where('[outcome+at+thread+phrase]');
    const keys = await Promise.all(
      USED.map(
        (outcome) => offers.between([outcome, Dexie.minKey], [outcome, Dexie.maxKey]).keys() as PromiseLike<unknown[]>,
      ),
    );
    const used = keys.flat().map((key) => key as [outcome: string, at: number, thread: string, phrase: string]);
    const people = await peopleOf(db, new Set(used.map(([, , thread]) => thread)));
    const uses = used.flatMap(([, at, thread, phrase]) => {
      const person = people.get(thread);
      return person ? [{ phrase, use: { person: person.id, name: person.name, at } }] : [];
    });
    const latestFirst = uses.toSorted((a, b) => b.use.at - a.use.at);
    return new Map(
      [...Map.groupBy(latestFirst, ({ phrase }) => phrase)].map(([phrase, all]) => [phrase, all.map(({ use }) => use)]),
    );
  });
}

async function peopleOf(db: TendDb, threads: Set<string>): Promise<Map<string, PersonRow>> {
  const handles = await db.handles.bulkGet([...threads]);
  const owned = handles.flatMap((handle) => (handle?.person ? [{ thread: handle.thread, person: handle.person }] : []));
  const people = await db.people.bulkGet(owned.map(({ person }) => person));
  return new Map(
    owned.flatMap(({ thread }, index) => {
      const person = people[index];
      return person ? [[thread, person] as const] : [];
    }),
  );
}

/** Notes that words were taken from the library for a thread. They count as used there, as a chip that was inserted does. */
export async function noteUse(
  db: TendDb,
  { thread }: HandleRow,
  words: { habit: HabitId; phrase: string },
  at: number,
): Promise<void> {
  await db.offers.add({ id: crypto.randomUUID(), thread, ...words, kind: 'offer', at, outcome: 'inserted' });
}

/** Tender time, in days after grief, serious illness or a break-up was read. */
const TENDER = 30;

/** Somebody words may be used with. */
export interface Reachable {
  person: PersonRow;
  /** Their latest thread; null when none was seen. */
  handle: HandleRow | null;
  tender: boolean;
}

/** Everybody but those put away and those who asked to be left alone; first those on *Keep in touch*, by name. */
export async function reachable(db: TendDb, now: number): Promise<Reachable[]> {
  const known = await withHandles(
    db,
    (await db.people.toArray()).filter((person) => !atRest(person)),
  );
  const { compare } = new Intl.Collator();
  const rank = ({ person }: Known) => (person.list === 'keepInTouch' ? 0 : 1);
  return known
    .toSorted((a, b) => rank(a) - rank(b) || compare(a.person.name, b.person.name))
    .map(({ person, handles }) => ({
      person,
      handle: latestHandle(handles.filter(({ kind }) => kind === 'direct')),
      tender: handles.some(({ tenderSince }) => tenderSince !== null && now - tenderSince < TENDER * DAY),
    }));
}
