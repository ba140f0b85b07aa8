import type { Span } from '@/lib/coach/advice';

/**
 * Who does or feels something, seen from the author of the message: "me" wrote it, "you" reads it,
 * "kin" is somebody of the author's own (sister, friend, boss, dog), "other" anybody or anything else.
 */
export type Role = 'me' | 'we' | 'you' | 'kin' | 'other';

/** A noun phrase, clean enough to be put into a sentence. */
export interface Phrase {
  /** As the author wrote it, without a leading adverb: "my new job". */
  text: string;
  /** As the reader says it to the author: "your new job", "my dog" for "your dog". */
  flipped: string;
  span: Span;
  /** For is/are and was/were. */
  plural: boolean;
}

/** A question to the reader, with or without its question mark. */
export interface Question {
  text: string;
  span: Span;
  /** What it asks about; null in "how are you" or where no clean phrase was found. */
  topic: Phrase | null;
  /** `greeting`: "how are you", "what's up". `open`: starts with a question word. `choice`: "tea or coffee". `polar`: yes or no. */
  kind: 'open' | 'polar' | 'choice' | 'greeting';
}

/** How sure the author is that it happened: `almost` and `hypothetical` did not, `hearsay` somebody else says. */
export type Polarity = 'plain' | 'negated' | 'almost' | 'hypothetical' | 'hearsay';

/** When it holds. `ongoing` includes the plain present ("my back hurts"). */
export type Phase = 'past' | 'ongoing' | 'future' | 'habitual' | 'longAgo';

/** One predicate with its roles. */
export interface Clause {
  text: string;
  span: Span;
  subject: Role;
  /** A person or animal of the author's, from the reader's side: "your sister"; null for other subjects. */
  who: string | null;
  /** Lemma of the main verb: "lose", "be"; empty in a clause without a verb. */
  verb: string;
  object: Phrase | null;
  /** Whom the verb is done to or for: "me" in "you helped me"; null when nobody is named. */
  target: Role | null;
  polarity: Polarity;
  phase: Phase;
  /** -5 (very bad) to 5 (very good) for whom it is about. */
  feeling: number;
  /** Said in jest ("killing me", "dying of laughter"): bad words here mean nothing bad. */
  jest: boolean;
}

/** Something with a day: "interview on Friday". */
export interface Event {
  /** Two or three words as written, without a determiner: "interview", "driving test". */
  what: string;
  /** From the reader's side: "your interview", "the concert", "your sister's wedding". */
  flipped: string;
  /** Start (local midnight, by `utcOffset`) of the day, epoch milliseconds. */
  at: number;
  /** Of the day's words and the event's. */
  span: Span;
  /** Whose: the author's own (alone or with others), or somebody else's. */
  own: boolean;
  /** Surgery, funeral, scan, court: never "how did it go". */
  hard: boolean;
  /** Health, sex, faith, politics, money, legal: keeping it is never offered. */
  private: boolean;
}

/** A plan with the reader, or a promise to them. */
export interface Plan {
  kind: 'plan' | 'promise';
  by: 'me' | 'we' | 'you';
  /** What is planned, as words that follow "for" or stand alone: "coffee", "a walk", "a call"; null when only contact is meant. */
  activity: string | null;
  span: Span;
  /** `firm` names a day, an hour or a place. */
  firmness: 'firm' | 'vague';
  /** The words that leave it open ("sometime", "soon"); null when it is firm or nothing is said. */
  vague: Span | null;
  /** Start of the day planned, epoch milliseconds; null when none is named. */
  at: number | null;
}

/** Something done that deserves thanks or a good word. */
export interface Deed {
  /** `favour` was done for somebody; `achievement` is the doer's own success; `effort` was tried or is being worked at. */
  kind: 'favour' | 'achievement' | 'effort';
  by: Role;
  /** The doer from the reader's side: "you" for the author, "your sister"; null when the reader did it. */
  who: string | null;
  /** For whom; null in achievements. */
  for: Role | null;
  verb: string;
  /** From the reader's side, after "thanks for" or "well done for": "covering my shift", "passing your driving test"; null when it is not clean. */
  gerund: string | null;
  /** What was achieved or given: "your driving test"; null when none is clean. */
  object: Phrase | null;
  span: Span;
}

/** What the author may need from the reader now. */
export interface Need {
  kind: 'empathy' | 'celebrate' | 'none';
  /** 0 to 1. Below 0.6 do not celebrate; at most 0.5 for a mood without news. */
  confidence: number;
  /** -5 (very bad) to 5 (very good), 0 for none. */
  strength: number;
  /** Whom it concerns; `who` from the reader's side ("your mum"), null when it is the author. */
  whose: Role;
  who: string | null;
  /** `grief`, `illness` and `breakup` begin tender time. */
  matter: 'grief' | 'illness' | 'breakup' | 'hard' | 'good' | null;
  /** The words it was read from; null for none. */
  span: Span | null;
}

export type Safety = 'crisis' | 'threat' | 'insult' | 'leaveMeAlone';

/** How the author writes, so that a chip can be written likewise. */
export interface Style {
  lowercase: boolean;
  /** The last sentence ends without a stop. */
  noStop: boolean;
  emoji: boolean;
  formal: boolean;
}

/** What one message says, read once. Positions are UTF-16 units of its text. When unsure, a field stays empty. */
export interface Reading {
  words: number;
  /** Does it ask the reader something? */
  asks: boolean;
  questions: Question[];
  clauses: Clause[];
  /** In text order: the first is usually what the message is about. */
  topics: Phrase[];
  events: Event[];
  plans: Plan[];
  deeds: Deed[];
  /** Thanks to the reader; `for` from the author's side ("helping me move"), null when none is named. */
  thanks: { span: Span; for: string | null } | null;
  need: Need;
  safety: Safety | null;
  /** "you always", "you never" blaming the reader. */
  blame: Span[];
  /** Advice to the reader: "you should", "just try", "at least". */
  advice: Span[];
  /** Share of clauses whose subject is the author, 0 to 1. */
  selfFocus: number;
  style: Style;
  /** "ok", "haha", "sure", an emoji alone: nothing to take up. */
  shortReply: boolean;
}
