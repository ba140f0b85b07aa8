import { calledOffAt, planMade, promisesMade, type Agreed } from '@/lib/coach/agreed';
import { interestsIn } from '@/lib/coach/interests';
import { everything, type Said } from '@/lib/coach/turn';
import { toRow } from '@/lib/conversation/row';
import { threadKey, type Message } from '@/lib/conversation/thread';
import type { Moment } from '@/lib/habits/habit';
import { isPrivate } from '@/lib/language/lexicon/occasions';
import type { ThreadReading } from '@/lib/messages';
import type { TendDb } from '@/lib/people/db';
import { keepFound, type FoundEvent, type FoundInterest, type FoundPlan } from '@/lib/people/keep-events';
import type { SitePreferences } from '@/lib/settings';

/**
 * Keeps what they said is coming up and what they like, days the two settled on and what the writer promised, where the person allowed it.
 * Never health, faith, money and the like; never at work.
 */
export async function keepWords(
  db: TendDb,
  { thread, tail }: Pick<ThreadReading, 'thread' | 'tail'>,
  moment: Moment,
  { rememberWords }: SitePreferences,
): Promise<void> {
  if (moment.relationship === 'colleague') return;
  const said = everything(moment);
  const found = {
    events: comingUp(tail, moment),
    plans: agreed(moment),
    interests: liked(said),
    calledOffAt: calledOffAt(said),
  };
  const nothing = found.events.length + found.plans.length + found.interests.length === 0;
  if (nothing && (found.calledOffAt === null || moment.plans.length === 0)) return;
  await keepFound(db, threadKey(thread), found, { everywhere: rememberWords, now: moment.now });
}

const keyOf = (message: Message): string => message.id ?? toRow(message).hash;

function comingUp(tail: readonly Message[], { readings, now }: Moment): FoundEvent[] {
  return tail.flatMap((message, index): FoundEvent[] => {
    if (message.from !== 'them' || message.status !== 'sent') return [];
    const coming = readings[index]!.events.filter((event) => event.own && !event.private && event.at > now);
    return coming.map(({ what, at }) => ({ what, at, message: keyOf(message) }));
  });
}

function liked(said: readonly Said[]): FoundInterest[] {
  const theirs = said.filter(({ message }) => message.from === 'them' && message.status === 'sent');
  return theirs.flatMap((one) =>
    interestsIn([one])
      .filter((what) => !isPrivate(what))
      .map((what) => ({ what, message: keyOf(one.message) })),
  );
}

function agreed(moment: Moment): FoundPlan[] {
  const said = everything(moment);
  const plan = planMade(said, moment.now, moment.utcOffset);
  return [
    ...(plan ? [found(plan, false)] : []),
    ...promisesMade(said, moment.now).map((promise) => found(promise, true)),
  ].filter(({ what, at }) => what !== '' && at > moment.now && !isPrivate(what.toLowerCase()));
}

/** A plan without an activity is kept in the words it was made in. */
function found({ what, at, said: { message, reading } }: Agreed, promise: boolean): FoundPlan {
  const [start, end] = reading.plans[0]?.span ?? [0, 0];
  const words = what ?? message.text.slice(start, end).split(/\s+/).slice(0, 4).join(' ');
  return { what: words, at, message: keyOf(message), by: message.from, promise };
}
