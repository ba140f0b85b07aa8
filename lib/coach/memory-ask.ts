import { textHash } from '@/lib/conversation/row';
import type { Moment } from '@/lib/habits/habit';
import type { MemoryAsk } from './advice';
import { daysBetween } from './days';
import type { History } from './history';
import { theirTurn } from './turn';

/** Asks in place whether something of theirs may be kept: once undecided, never for private or hard matters, never at work. */
export function memoryAsk(moment: Moment, { handle }: History): MemoryAsk | null {
  if (handle.remember !== 'ask' || moment.kind !== 'direct' || moment.relationship === 'colleague') return null;
  const event = theirTurn(moment)
    .flatMap(({ reading }) => reading.events)
    .findLast(
      ({ own, hard, private: secret, at }) =>
        own && !hard && !secret && daysBetween(moment.now, at, moment.utcOffset) > 0,
    );
  return event
    ? { id: textHash(`ask ${moment.seed} ${event.what} ${event.at}`), what: event.what, at: event.at }
    : null;
}
