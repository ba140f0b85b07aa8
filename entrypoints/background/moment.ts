import { analyseThread } from '@/lib/conversation/balance';
import { threadKey } from '@/lib/conversation/thread';
import { nothingKept, type Moment } from '@/lib/habits/habit';
import type { ThreadReading } from '@/lib/messages';
import { dayOf } from '@/lib/people/days';
import type { Remembered } from '@/lib/people/moment';
import { readingOf } from './readings';

const DAY = 24 * 60 * 60_000;
/** Tender time, in days after grief, serious illness or a break-up was read. */
const TENDER = 30;

/** All the coach may know: what was just read, and what is remembered of this thread and no other. */
export function momentOf(
  { thread, tail, draft, pull }: ThreadReading,
  remembered: Remembered | null,
  now: number,
  utcOffset: number,
): Moment {
  const tenderSince = remembered?.handle.tenderSince ?? null;
  return {
    kind: thread.kind,
    name: thread.name,
    relationship: remembered?.person?.relationship ?? 'friend',
    tail,
    readings: tail.map((message) => readingOf(message, now, utcOffset)),
    draft,
    draftReading: draft.trim() === '' ? null : readingOf({ text: draft, at: now }, now, utcOffset),
    pull,
    now,
    utcOffset,
    seed: `${threadKey(thread)} ${dayOf(now, utcOffset)}`,
    tender: tenderSince !== null && now - tenderSince < TENDER * DAY,
    cadenceDays: remembered?.cadenceDays ?? null,
    lastContactAt: remembered?.lastContactAt ?? null,
    events: remembered?.events ?? [],
    balance: remembered?.balance ?? analyseThread([]),
    steps: remembered?.steps ?? nothingKept.steps,
    offLimits: remembered?.offLimits ?? nothingKept.offLimits,
    interests: remembered?.interests ?? nothingKept.interests,
    plans: remembered?.plans ?? nothingKept.plans,
    profile: remembered?.profile ?? nothingKept.profile,
  };
}
