import type { Evidence, Nudge, Offer } from '@/lib/coach/advice';
import type { Reason } from '@/lib/coach/reason';
import type { Balance } from '@/lib/conversation/balance';
import type { Message, ThreadKind } from '@/lib/conversation/thread';
import type { Reading } from '@/lib/language/reading';
import type { HabitId } from './ids';

export type Relationship = 'new' | 'friend' | 'family' | 'partner' | 'colleague';

/** Something they said was coming up, or a plan made, that the person let Tend keep. */
export interface Upcoming {
  what: string;
  /** Epoch milliseconds of the day. */
  at: number;
  /** Something the writer said they would do ("send you the photos"), not a day of the two. */
  promise?: boolean | undefined;
}

/** A small step closer that was offered and taken with this person: "call", "coffee". */
export interface StepTaken {
  step: string;
  /** Epoch milliseconds. */
  at: number;
  /** Did they answer it? */
  answered: boolean;
}

/** What the person let Tend keep about this thread, or wrote down about themselves. Empty until they do. */
export interface Kept {
  /** Small steps taken, oldest first. */
  steps: StepTaken[];
  /** Topics this person asked to leave alone, a word or two each. */
  offLimits: string[];
  interests: { mine: string[]; theirs: string[] };
  /** Plans and promises still open. */
  plans: Upcoming[];
  /** From the writer's own pages; a habit may let it weigh, and never say it. */
  profile: { values: string[]; attachment: null | 'anxious' | 'avoidant' | 'secure' | 'mixed' };
}

export const nothingKept: Kept = {
  steps: [],
  offLimits: [],
  interests: { mine: [], theirs: [] },
  plans: [],
  profile: { values: [], attachment: null },
};

/** Everything a habit may know. Habits are pure: no DOM, storage, clock or randomness beside this. */
export interface Moment extends Kept {
  kind: ThreadKind;
  /** Name of the thread: in a direct one the other person's. */
  name: string;
  relationship: Relationship;
  /** The last 30 messages at most, oldest first, each with its reading at the same index. */
  tail: Message[];
  readings: Reading[];
  draft: string;
  /** How the draft reads; null when it is empty. */
  draftReading: Reading | null;
  /** The person asked for ideas: habits that stay quiet otherwise may speak. */
  pull: boolean;
  /** Epoch milliseconds, and minutes east of UTC there. */
  now: number;
  utcOffset: number;
  /** Same seed, same choice: what varies wordings from thread to thread and day to day. */
  seed: string;
  /** Tender time: no play, no invitations unless pulled, no tennis, depth or balance. */
  tender: boolean;
  /** Usual days between contacts; null before enough was seen. */
  cadenceDays: number | null;
  /** Last contact seen or told of, before this reading's tail; null when none is known. */
  lastContactAt: number | null;
  events: Upcoming[];
  balance: Balance;
}

/** What a habit proposes; the coach adds ids and evidence, filters and ranks. */
export interface Suggestion extends Pick<Offer, 'phrase' | 'text' | 'select'> {
  /** Why now. */
  reason: Reason;
  /** 0 to 1: how sure the habit is that this fits. Under the coach's threshold nothing is shown. */
  fit: number;
  evidence: Evidence['id'];
  /** They wait for it (a question of theirs nobody answered): it comes before all else. */
  waits?: true;
}

export interface Remark extends Pick<Nudge, 'phrase' | 'about' | 'rewrite'> {
  /** What is noticed. */
  remark: Reason;
  fit: number;
  evidence: Evidence['id'];
}

export interface Habit {
  id: HabitId;
  /** May it speak unasked from the start? Otherwise it is opt-in or speaks on pull. */
  push: boolean;
  suggest?(moment: Moment): Suggestion[];
  review?(moment: Moment): Remark[];
}
