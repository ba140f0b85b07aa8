import { say, type Key } from '@/components/say';
import type { Message, Side } from '@/lib/conversation/thread';
import type { Upcoming } from '@/lib/habits/habit';

const day = 86_400_000;

/** A made-up chat to try Tend on. */
export interface Scene {
  id: 'plan' | 'event';
  messages: Message[];
  /** What stands in the box at first. */
  draft: string;
  /** What they let Tend keep. */
  events: Upcoming[];
}

function told(from: Side, key: Key, at: number): Message {
  return { id: key, from, author: null, at, text: say(key), status: 'sent' };
}

/** The last Friday that is at least a day ago, at noon. */
function lastFriday(now: number): number {
  const noon = new Date(now).setHours(12, 0, 0, 0) - day;
  return noon - ((new Date(noon).getDay() + 2) % 7) * day;
}

/** The two moments to lead with: a plan without a day, and a big day that came. */
export function scenes(now: number): Scene[] {
  const friday = lastFriday(now);
  const before = friday - 2 * day;
  return [
    {
      id: 'plan',
      messages: [
        told('them', 'scene.plan.1', now - 50 * 60_000),
        told('me', 'scene.plan.2', now - 40 * 60_000),
        told('them', 'scene.plan.3', now - 5 * 60_000),
      ],
      draft: say('scene.plan.draft'),
      events: [],
    },
    {
      id: 'event',
      messages: [
        told('them', 'scene.event.1', before),
        told('me', 'scene.event.2', before + 60_000),
        told('them', 'scene.event.3', before + 120_000),
      ],
      draft: '',
      events: [{ what: 'interview', at: friday }],
    },
  ];
}
