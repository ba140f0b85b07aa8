import { balanceOfDays, LATELY, type Balance } from '@/lib/conversation/balance';
import { Dexie } from 'dexie';
import { readCircles } from './circles';
import { cadenceOf, lastContact, withHandles } from './contact';
import { DAY, dayOf } from './days';
import type { Kept, Upcoming } from '@/lib/habits/habit';
import { stands } from './keep-events';
import { comingBirthday, keptAbout } from './kept';
import type { TendDb } from './db';
import type { HandleRow, OfferRow, PersonRow, PlanRow } from './rows';

/** What is remembered for one thread when advice is asked for. */
export interface Remembered extends Kept {
  /** Null in groups. */
  person: PersonRow | null;
  handle: HandleRow;
  /** Unsettled events of this thread, and their birthday while it is near, soonest first. */
  events: Upcoming[];
  balance: Balance;
  cadenceDays: number | null;
  /** Last contact seen or told of, epoch milliseconds; null when none is known. */
  lastContactAt: number | null;
  /** Offers of the last 60 days to this person, oldest first. */
  recentOffers: OfferRow[];
  /** Phrases used with other people in the last 14 days, and when last. */
  phrasesElsewhere: Map<string, number>;
}

/** Offers kept in view: a phrase used with somebody does not come again to them within it. */
const RECENT = 60;
/** Days within which one phrase does not go to two people. */
const REPEATED = 14;

/** Everything kept that advice in a thread may use, by index and from rollups alone; null for a thread not seen yet. */
export async function rememberedFor(db: TendDb, thread: string, now: number): Promise<Remembered | null> {
  const { people, handles, days, events, plans, offers, interests, steps, self } = db;
  return db.transaction('r', [people, handles, days, events, plans, offers, interests, steps, self], async () => {
    const handle = await db.handles.get(thread);
    if (!handle) return null;
    const person = handle.person === null ? undefined : await db.people.get(handle.person);
    const [known] = person ? await withHandles(db, [person]) : [];
    const threads = known?.handles.map((one) => one.thread) ?? [thread];
    const [kept, events, plans, days, recentOffers, phrasesElsewhere] = await Promise.all([
      keptAbout(db, known),
      db.events.where('thread').equals(thread).toArray(),
      db.plans.where('thread').equals(thread).toArray(),
      db.days
        .where('[thread+day]')
        .between([thread, dayOf(now - (LATELY + 1) * DAY, 0)], [thread, Dexie.maxKey])
        .toArray(),
      offersIn(db, threads, now),
      phrasesOutside(db, threads, now),
    ]);
    return {
      ...kept,
      person: person ?? null,
      handle,
      events: [...events.filter(({ settled }) => !settled), ...(known ? comingBirthday(known, now) : [])].toSorted(
        (a, b) => a.at - b.at,
      ),
      balance: balanceOfDays(days, now),
      cadenceDays: known ? finite(cadenceOf(known.person, await readCircles(db)).cadenceDays) : null,
      lastContactAt: known ? lastContact(known.person) : null,
      plans: openPlans(plans, now),
      recentOffers,
      phrasesElsewhere,
    };
  });
}

const finite = (days: number): number | null => (Number.isFinite(days) ? days : null);

/** Days after which a plan or a promise is no longer brought up. */
const OVER = 14;

function openPlans(plans: PlanRow[], now: number): Upcoming[] {
  return plans
    .flatMap(({ what, at, promise, state }) =>
      stands(state) && at !== null && now - at < OVER * DAY ? [{ what, at, promise }] : [],
    )
    .toSorted((a, b) => a.at - b.at);
}

async function offersIn(db: TendDb, threads: string[], now: number): Promise<OfferRow[]> {
  const since = now - RECENT * DAY;
  const lists = await Promise.all(
    threads.map((thread) => db.offers.where('[thread+at]').between([thread, since], [thread, Dexie.maxKey]).toArray()),
  );
  return lists.flat().toSorted((a, b) => a.at - b.at);
}

const USED = ['inserted', 'sentAsIs', 'sentEdited'] as const;

/** Read from the index alone: no row is fetched. */
async function phrasesOutside(db: TendDb, threads: string[], now: number): Promise<Map<string, number>> {
  const offers = db.offers.where('[outcome+at+thread+phrase]');
  const since = now - REPEATED * DAY;
  const used = await Promise.all(
    USED.map((outcome) => offers.between([outcome, since], [outcome, Dexie.maxKey]).keys() as PromiseLike<unknown[]>),
  );
  const phrases = new Map<string, number>();
  for (const key of used.flat()) {
    const [, at, thread, phrase] = key as [string, number, string, string];
    if (!threads.includes(thread)) phrases.set(phrase, Math.max(at, phrases.get(phrase) ?? 0));
  }
  return phrases;
}
