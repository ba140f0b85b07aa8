import { switchables } from '@/lib/habits/ids';
import {
  array,
  boolean,
  config,
  enum as oneOf,
  int,
  literal,
  nullable,
  number,
  object,
  optional,
  string,
  union,
  type infer as Infer,
} from 'zod/mini';
import { clock } from './clock-row';

// The extension's CSP forbids `new Function`, which zod would otherwise try.
config({ jitless: true });

/** Shapes of stored rows. Times are epoch milliseconds, UTC; words of a conversation appear in `events`, `plans` and `interests` alone. */

const side = oneOf(['me', 'them']);
export const relationship = oneOf(['new', 'friend', 'family', 'partner', 'colleague']);
export const time = int();

export const personRow = object({
  id: string(),
  name: string(),
  /** On *Keep in touch* only by the person's own hand. 'letGo' and 'died': never listed, counted or reminded of again. */
  list: oneOf(['none', 'keepInTouch', 'letGo', 'died']),
  /** What they are to the person; their circle too, whose rhythm `self` holds. */
  relationship,
  /** Days between contacts as set by hand for this person; 'never': silence alone does not bring them up. Null lets the circle decide, then the seen rhythm. */
  cadenceDays: nullable(union([number(), literal('never')])),
  /** --MM-DD, or YYYY-MM-DD where the year is known. */
  birthday: nullable(string()),
  notes: string(),
  /** Topics they asked to leave alone, a word or two each. */
  offLimits: array(string()),
  /** What was told in confidence, as a label typed by hand. */
  confidences: array(string()),
  /** Habits, and rules of habits, switched off with this person. */
  habitsOff: array(oneOf(switchables)),
  /** "Banter is fine here": no word about the tone of a draft. */
  banter: boolean(),
  snoozedUntil: nullable(time),
  /** "We talked elsewhere": contact Tend could not see. */
  elsewhereAt: nullable(time),
  /** Dimensions of balance about which the person said "this is fine for us". */
  fineWith: array(string()),
  addedAt: time,
  /** What their threads say together, so that lists of thousands need not read them. Kept in step by `wind`. */
  clock,
});
export type PersonRow = Infer<typeof personRow>;

/** A thread and whom it belongs to. */
export const handleRow = object({
  thread: string(),
  person: nullable(string()),
  site: string(),
  host: string(),
  id: string(),
  idKind: oneOf(['stable', 'name', 'session']),
  kind: oneOf(['direct', 'group', 'public']),
  name: string(),
  url: nullable(string()),
  /** When this thread was last read here. */
  readAt: time,
  /** Keyed hash of the last reading taken in: the same reading again is known by it, and costs next to nothing. */
  mark: string(),
  lastFromMe: nullable(time),
  lastFromThem: nullable(time),
  /** When they last wrote in a group read here, by the same name on the same site. A clock of its own: no contact of the two. */
  lastInGroup: nullable(time),
  /** Whose thread it was before it was moved by hand or by a merge; null for one that never was. */
  movedFrom: nullable(string()),
  /** Messages whose time the page does not show: counted, but in no day. */
  untimed: object({ me: int(), them: int() }),
  /** Sums over all days of this thread, so that lists of people need not read them. */
  seen: object({
    /** Messages with a time. */
    messages: int(),
    /** Days on which each side wrote. */
    days: object({ me: int(), them: int() }),
    /** Median of the gaps, in days, between the latest days with messages; null before four gaps were seen. */
    rhythm: nullable(number()),
  }),
  /** Grief, illness or a break-up was read here at this time (the date only). */
  tenderSince: nullable(time),
  /** They asked to be left alone: no offers until the person reopens it. */
  closedAt: nullable(time),
  /** The person opened it again by hand: what was asked before this no longer closes it. */
  reopenedAt: nullable(time),
  /** May short phrases of this thread be kept? 'ask' until answered in place. */
  remember: oneOf(['ask', 'yes', 'no']),
  /** Last time a nudge came unasked. */
  nudgedAt: nullable(time),
  /** When the person was last shown that offers are in English, and that help fades here. */
  otherLanguageSaidAt: nullable(time),
  helpFadesSaidAt: nullable(time),
});
export type HandleRow = Infer<typeof handleRow>;

/** What is kept of one message. */
export const factRow = object({
  thread: string(),
  /** Keyed hash of the site's id, or of the row and its place among equals. */
  id: string(),
  at: nullable(time),
  /** Minutes east of UTC where and when it was first seen: fixes its local day for good. 0 without a time. */
  offset: int(),
  from: side,
  words: int(),
  asks: boolean(),
  /** Keyed hash of direction, minute and normalised text: finds the same message in an export. */
  reconcile: string(),
  /** Order among messages without time; null for those with one. */
  place: nullable(number()),
});
export type FactRow = Infer<typeof factRow>;

const daySide = object({
  messages: int(),
  words: int(),
  questions: int(),
  starts: int(),
  /** Reply times in log-2 buckets of minutes: [<1, <2, <4, ... ] */
  replies: array(int()),
});

/** Counts of one thread on one local day. Recomputed from facts whenever a fact of it or its neighbours changes. */
export const dayRow = object({
  thread: string(),
  /** Local date, YYYY-MM-DD */
  day: string(),
  /** Minutes east of UTC at the first message of that day. */
  offset: int(),
  me: daySide,
  them: daySide,
  first: time,
  last: time,
  /** The run of bouts by one side that the day ends in, within this day: a run over several days is added up by the reader. */
  bout: object({ from: side, count: int(), lastAt: time }),
});
export type DayRow = Infer<typeof dayRow>;

/** Something they said was coming up, kept with *Remember words* on. */
export const eventRow = object({
  id: string(),
  thread: string(),
  what: string(),
  at: time,
  /** Fact the words came from: deleted there, deleted here. */
  fact: string(),
  settled: boolean(),
});
export type EventRow = Infer<typeof eventRow>;

/** A plan or a promise made in a thread, kept with *Remember words* on. */
export const planRow = object({
  id: string(),
  thread: string(),
  what: string(),
  at: nullable(time),
  /** Who said it. */
  by: side,
  /** Something the writer said they would do, not a day of the two. */
  promise: optional(boolean()),
  fact: string(),
  /** 'found': read in a thread, not taken up by hand yet. */
  state: oneOf(['found', 'open', 'kept', 'moved', 'letGo']),
});
export type PlanRow = Infer<typeof planRow>;

/** An offer or nudge made, and what became of it. Never its text. */
export const offerRow = object({
  id: string(),
  thread: string(),
  habit: string(),
  phrase: string(),
  kind: oneOf(['offer', 'nudge', 'ask']),
  at: time,
  outcome: nullable(
    oneOf(['inserted', 'sentAsIs', 'sentEdited', 'cleared', 'dismissed', 'ignored', 'kept', 'declined']),
  ),
});
export type OfferRow = Infer<typeof offerRow>;

/** The key behind every stored hash, as base64. In back-ups too, so that a restored history still recognises its messages. */
export const secretRow = object({ id: literal('hash'), key: string() });
export type SecretRow = Infer<typeof secretRow>;
