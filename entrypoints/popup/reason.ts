import { say } from '@/components/say';
import { date, inRhythm, inUnits, onDay, rhythm, span } from '@/components/when';
import type { Hello } from '@/lib/people/worth-a-hello';

function gapReason({ daysSince, cadenceDays, cadenceFrom }: Hello): string | null {
  if (daysSince === null) return null;
  const gap = span(daysSince);
  if (cadenceFrom === 'usual' || !Number.isFinite(cadenceDays)) return gap;
  if (cadenceFrom !== 'seen') return say('hello.set', { gap, rhythm: rhythm(cadenceDays) });
  const usual = inRhythm(cadenceDays);
  const sameUnit = usual.count > 1 && usual.unit === inUnits(daysSince).unit;
  return sameUnit
    ? say('hello.seenSameUnit', { gap, count: usual.count })
    : say('hello.seen', { gap, rhythm: rhythm(cadenceDays) });
}

/** Why now, in one line: "7 weeks, usually every 3; interview was on Friday". */
export function reason(hello: Hello, now: number): string {
  const birthday = hello.birthday ? say('hello.birthday') : null;
  const gap = gapReason(hello);
  const event = hello.event && say('hello.event', { what: hello.event.what, day: onDay(hello.event.at, now) });
  return [birthday, gap, event]
    .filter((part) => part !== null)
    .reduce((reason, next) => (reason ? say('hello.also', { reason, next }) : next), '');
}

/** How far the line above reaches: people also write elsewhere and meet. Null when no contact is known. */
export function limit({ person, lastContactAt }: Hello, now: number): string | null {
  if (lastContactAt === null) return null;
  return person.elsewhereAt === lastContactAt
    ? say('notSeenElsewhere', { day: onDay(lastContactAt, now) })
    : say('notSeen', { date: date(lastContactAt, now) });
}
