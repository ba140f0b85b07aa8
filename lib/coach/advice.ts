import type { HabitId } from '@/lib/habits/ids';
import type { Balance } from '@/lib/conversation/balance';

/** Start and end (exclusive), in UTF-16 units of the text they belong to. */
export type Span = readonly [start: number, end: number];

/** What a study found, in one plain sentence, with how far it carries. Shown behind "why this?". */
export interface Evidence {
  id: string;
  /** Authors and year, as people cite it. */
  study: string;
  finding: string;
  /** "one study, strangers, in person" */
  limit: string;
  /** The publication, as one would look it up. */
  source: string;
}

/** One chip: an opening in the writer's own voice. What it shows is exactly what is inserted. */
export interface Offer {
  /** Names this offer when it is settled. */
  id: string;
  habit: HabitId;
  /** Id of the wording in `lib/phrases`. */
  phrase: string;
  text: string;
  /** The slot selected after insertion, sendable as it stands; null puts the caret at the end. */
  select: Span | null;
  /** Why it came now, one sentence. */
  reason: string;
  evidence: Evidence;
}

/** A kind word about the draft, with the words it is about and another way to say them. */
export interface Nudge {
  id: string;
  habit: HabitId;
  phrase: string;
  /** The words of the draft it is about. */
  about: Span;
  /** What is noticed, one sentence; describes what is written, never the writer. */
  remark: string;
  /** Another way to say it: puts `text` in the place of `about`; null where only the writer can know the words. */
  rewrite: { text: string; select: Span | null } | null;
  evidence: Evidence;
}

/** Something Tend says instead of offering; the words are in the interface's catalogue. */
export type Note = 'crisisTheirs' | 'crisisOwn' | 'nothing' | NoteOnce;

/** A note that, once shown, is not said again: `otherLanguage` in this thread, `helpFades` in this thread today. */
export type NoteOnce = 'otherLanguage' | 'helpFades';

export const isNoteOnce = (note: Note | null): note is NoteOnce => note === 'otherLanguage' || note === 'helpFades';

/** "Interview on Friday. Remind you to ask? Keep / Not in this chat" */
export interface MemoryAsk {
  id: string;
  /** What is coming up, two or three words as they wrote it: "interview". */
  what: string;
  /** The day it happens, epoch milliseconds. */
  at: number;
}

/** The answer to one reading. Everything may be empty: silence is a normal answer. */
export interface Advice {
  /** Three at most, each of another habit, best first. */
  offers: Offer[];
  nudge: Nudge | null;
  note: Note | null;
  /** The note in the person's language, once the answer leaves the background; "" without one. */
  noteWords: string;
  ask: MemoryAsk | null;
  /** Null where balance is off or does not apply (groups, public, tender time). */
  balance: Balance | null;
  /** How long a long or vulnerable message is left to be read before chips come, milliseconds. */
  readingMs: number;
}

export const silence: Advice = {
  offers: [],
  nudge: null,
  note: null,
  noteWords: '',
  ask: null,
  balance: null,
  readingMs: 0,
};

/** The advice without an offer or nudge that is not wanted. */
export const without = (advice: Advice, id: string): Advice => ({
  ...advice,
  offers: advice.offers.filter((offer) => offer.id !== id),
  nudge: advice.nudge?.id === id ? null : advice.nudge,
});

/** What became of an offer, a nudge or a question about memory. No text travels with it. */
export type Outcome =
  | 'inserted'
  | 'sentAsIs'
  | 'sentEdited'
  | 'cleared'
  | 'dismissed'
  | 'ignored'
  | 'kept'
  | 'declined';
