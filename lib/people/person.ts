import { balanceOfDays, type Balance, type Dimension } from '@/lib/conversation/balance';
import { Dexie } from 'dexie';
import { clockOf, latestHandle, wind } from './clock';
import { withHandles, type Known } from './contact';
import type { TendDb } from './db';
import type { AppreciationRow, InterestRow, MergeRow, StepRow } from './person-rows';
import type { DayRow, EventRow, PersonRow, PlanRow } from './rows';

/** What Tend knows about one person, whole. */
export interface PersonPage extends Known {
  /** Of all their threads, oldest first. */
  days: DayRow[];
  events: EventRow[];
  plans: PlanRow[];
  interests: InterestRow[];
  /** Oldest first. */
  steps: StepRow[];
  appreciations: AppreciationRow[];
  /** Who was merged into them. */
  merges: MergeRow[];
  /** Of their latest thread; null when none was seen. */
  balance: Balance | null;
}

/** Everybody known, by name. */
export async function allPeople(db: TendDb): Promise<PersonRow[]> {
  const { compare } = new Intl.Collator();
  return (await db.people.toArray()).toSorted((a, b) => compare(a.name, b.name));
}

/** One person's page; null when there is no such person. */
export async function personPage(db: TendDb, id: string, now = Date.now()): Promise<PersonPage | null> {
  const person = await db.people.get(id);
  if (!person) return null;
  const [known] = await withHandles(db, [person]);
  const handles = known?.handles ?? [];
  const threads = handles.map(({ thread }) => thread);
  const ofThem = { person: id };
  const [days, events, plans, interests, steps, appreciations, merges] = await Promise.all([
    Promise.all(threads.map((thread) => daysOf(db, thread))),
    db.events.where('thread').anyOf(threads).sortBy('at'),
    db.plans.where('thread').anyOf(threads).sortBy('at'),
    db.interests.where(ofThem).sortBy('what'),
    db.steps.where(ofThem).sortBy('at'),
    db.appreciations.where(ofThem).sortBy('at'),
    db.merges.where('into').equals(id).toArray(),
  ]);
  const latest = latestHandle(handles);
  const latestDays = latest ? days[handles.indexOf(latest)] : undefined;
  return {
    person,
    handles,
    days: days.flat().toSorted((a, b) => a.first - b.first),
    events,
    plans,
    interests,
    steps,
    appreciations,
    merges,
    balance: latestDays ? balanceOfDays(latestDays, now) : null,
  };
}

const daysOf = (db: TendDb, thread: string): Promise<DayRow[]> =>
  db.days.where('[thread+day]').between([thread, Dexie.minKey], [thread, Dexie.maxKey]).toArray();

/** Moves a person between lists. Who is let go, or died, is asked about no more: events and plans end too. */
export async function putOnList(db: TendDb, id: string, list: PersonRow['list']): Promise<void> {
  await db.transaction('rw', db.people, db.handles, db.events, db.plans, async () => {
    await db.people.update(id, { list });
    if (list !== 'letGo' && list !== 'died') return;
    const threads = await db.handles.where('person').equals(id).primaryKeys();
    await db.events.where('thread').anyOf(threads).delete();
    await db.plans.where('thread').anyOf(threads).delete();
  });
}

/**
 * "We talked elsewhere": contact Tend could not see, epoch milliseconds; null takes it back.
 * What had come up by then counts as asked after.
 */
export async function talkedElsewhere(db: TendDb, id: string, at: number | null): Promise<void> {
  await db.transaction('rw', db.people, db.handles, db.events, async () => {
    await db.people.update(id, { elsewhereAt: at });
    const threads = await db.handles.where('person').equals(id).primaryKeys();
    const events = db.events.where('thread').anyOf(threads);
    if (at !== null) await events.and((event) => event.at <= at).modify({ settled: true });
  });
}

/** Leaves a person out of every list until a moment; null brings them back. */
export async function snooze(db: TendDb, id: string, until: number | null): Promise<void> {
  await db.people.update(id, { snoozedUntil: until });
}

/** Days between contacts, or 'never'; null lets the circle or the seen rhythm decide again. */
export async function setCadence(db: TendDb, id: string, days: PersonRow['cadenceDays']): Promise<void> {
  await db.people.update(id, { cadenceDays: days });
}

export async function setRelationship(db: TendDb, id: string, relationship: PersonRow['relationship']): Promise<void> {
  await db.people.update(id, { relationship });
}

/** What one writes down about a person by hand. */
type Written = Pick<PersonRow, 'birthday' | 'notes' | 'offLimits' | 'confidences' | 'banter'>;

export async function writeDown(db: TendDb, id: string, changes: Partial<Written>): Promise<void> {
  await db.people.update(id, changes);
}

/** "This is fine for us": these dimensions of balance are not brought up again. */
export async function fineWithUs(db: TendDb, id: string, dimensions: Dimension | Dimension[]): Promise<void> {
  await db.people.where({ id }).modify((person) => {
    person.fineWith = [...new Set([...person.fineWith, ...[dimensions].flat()])];
  });
}

export async function renamePerson(db: TendDb, id: string, name: string): Promise<void> {
  await db.people.update(id, { name });
}

/** Adds a person to *Keep in touch* by hand; returns their id. */
export async function addByHand(db: TendDb, name: string, now = Date.now()): Promise<string> {
  const person = newPerson(name, now);
  await db.people.add({ ...person, list: 'keepInTouch' });
  return person.id;
}

/** A person on no list. */
export function newPerson(name: string, addedAt: number): PersonRow {
  return {
    id: crypto.randomUUID(),
    name,
    list: 'none',
    relationship: 'friend',
    cadenceDays: null,
    birthday: null,
    notes: '',
    offLimits: [],
    confidences: [],
    habitsOff: [],
    banter: false,
    snoozedUntil: null,
    elsewhereAt: null,
    fineWith: [],
    addedAt,
    clock: clockOf([]),
  };
}

/** Takes back "leave me alone" for a thread, by the person's own hand. */
export async function reopen(db: TendDb, thread: string, now = Date.now()): Promise<void> {
  await db.transaction('rw', db.handles, db.people, async () => {
    await db.handles.update(thread, { closedAt: null, reopenedAt: now });
    await wind(db, (await db.handles.get(thread))?.person);
  });
}

/** Deletes a person with every row of their threads. */
export async function deletePerson(db: TendDb, id: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const threads = await db.handles.where('person').equals(id).primaryKeys();
    for (const thread of threads) {
      await db.facts.where('[thread+id]').between([thread, Dexie.minKey], [thread, Dexie.maxKey]).delete();
      await db.days.where('[thread+day]').between([thread, Dexie.minKey], [thread, Dexie.maxKey]).delete();
      await db.offers.where('[thread+at]').between([thread, Dexie.minKey], [thread, Dexie.maxKey]).delete();
    }
    for (const table of [db.events, db.plans, db.forgotten]) await table.where('thread').anyOf(threads).delete();
    await db.handles.bulkDelete(threads);
    for (const table of [db.interests, db.steps, db.appreciations]) await table.where('person').equals(id).delete();
    await forgetMerges(db, id);
    await db.apart.where('people').equals(id).delete();
    await db.people.delete(id);
  });
}

/** Whoever was merged into them goes too, and whoever was merged into those before. */
async function forgetMerges(db: TendDb, into: string): Promise<void> {
  for (const id of await db.merges.where('into').equals(into).primaryKeys()) {
    await forgetMerges(db, id);
    await db.merges.delete(id);
  }
}

/** Deletes everything Tend remembers, the key of its hashes included. Settings stay. */
export async function deleteEverything(db: TendDb): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
