import { inOrder, replyBucket, tally, type SideTally } from '@/lib/conversation/tally';
import { clockOf } from '@/lib/people/clock';
import { DAY, dayOf } from '@/lib/people/days';
import { newPerson } from '@/lib/people/person';
import type { DayRow, FactRow, HandleRow, PersonRow } from '@/lib/people/rows';
import { random } from '../people/thread';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Each thread: 25 days of eight messages, somewhere in two years. */
const TALKS = 25;
const MESSAGES = 8;
const YEARS = 730;

/** One invented person in ten is on *Keep in touch*, one in ten a colleague. */
const ONE_IN = 10;

/** Four numbers below this make a hash of about 22 letters and figures. */
const BELOW = 2 ** 31;

export interface Invented {
  person: PersonRow;
  handle: HandleRow;
  facts: FactRow[];
  days: DayRow[];
}

/** The person of this number with a thread of 200 messages: the same for the same number and `now`. */
export function inventPerson(number: number, now: number): Invented {
  const pick = random(number);
  const id = `person-${number}`;
  const thread = `converse/chat.example//${id}`;
  const dates = [...new Set(Array.from({ length: TALKS }, () => 1 + pick(YEARS)))].toSorted((a, b) => b - a);
  while (dates.length < TALKS) dates.unshift(dates[0]! + 1);
  const facts: FactRow[] = [];
  const days: DayRow[] = [];
  let before: FactRow | null = null;
  for (const date of dates) {
    const start = Math.floor(now / DAY - date) * DAY + (8 + pick(8)) * HOUR;
    const ofDay: Timed[] = inOrder(talk(thread, start, facts.length, pick), timed(before));
    facts.push(...ofDay);
    days.push(dayRow(ofDay, before));
    before = ofDay.at(-1)!;
  }
  const person: PersonRow = {
    ...newPerson(`Person ${number}`, now - YEARS * DAY),
    ...{ id, list: number % ONE_IN === 0 ? 'keepInTouch' : 'none' },
    relationship: number % ONE_IN === 1 ? 'colleague' : 'friend',
  };
  const handle = handleOf(person, thread, facts, days);
  return { person: { ...person, clock: clockOf([handle]) }, handle, facts, days };
}

type Timed = FactRow & { at: number };
const timed = (fact: FactRow | null): Timed | null => (fact && fact.at !== null ? { ...fact, at: fact.at } : null);

function talk(thread: string, start: number, first: number, pick: (below: number) => number): Timed[] {
  let at = start;
  const hash = () => [pick(BELOW), pick(BELOW), pick(BELOW), pick(BELOW)].map((part) => part.toString(36)).join('');
  return Array.from({ length: MESSAGES }, (): Timed => {
    at += (1 + pick(40)) * MINUTE;
    const from = pick(2) ? 'me' : 'them';
    const said = { words: 1 + pick(20), asks: pick(4) === 0 };
    return { thread, id: `${hash()}${first}`, at, offset: 0, from, ...said, reconcile: hash(), place: null };
  });
}

function dayRow(facts: Timed[], before: FactRow | null): DayRow {
  const { me, them, run } = tally(facts, timed(before));
  const [first, last] = [facts[0]!, facts.at(-1)!];
  return {
    ...{ thread: first.thread, day: dayOf(first.at, 0), offset: 0, me: bucketed(me), them: bucketed(them) },
    ...{ first: first.at, last: last.at, bout: run! },
  };
}

function bucketed({ replies, ...counts }: SideTally): DayRow['me'] {
  const buckets = Array.from({ length: Math.max(0, ...replies.map((time) => replyBucket(time) + 1)) }, () => 0);
  for (const time of replies) buckets[replyBucket(time)]!++;
  return { ...counts, replies: buckets };
}

function handleOf({ id, name }: PersonRow, thread: string, facts: FactRow[], days: DayRow[]): HandleRow {
  const last = (side: 'me' | 'them') => facts.findLast(({ from }) => from === side)?.at ?? null;
  const wrote = (side: 'me' | 'them') => days.filter((day) => day[side].messages > 0).length;
  return {
    ...{ thread, person: id, site: 'converse', host: 'chat.example', id, idKind: 'stable', kind: 'direct', name },
    ...{ url: null, readAt: days.at(-1)!.last, mark: '', lastFromMe: last('me'), lastFromThem: last('them') },
    ...{ lastInGroup: null, movedFrom: null },
    untimed: { me: 0, them: 0 },
    seen: { messages: facts.length, days: { me: wrote('me'), them: wrote('them') }, rhythm: 21 },
    ...{
      tenderSince: null,
      closedAt: null,
      reopenedAt: null,
      remember: 'ask',
      nudgedAt: null,
      otherLanguageSaidAt: null,
      helpFadesSaidAt: null,
    },
  };
}
