import { momentOf } from '@/entrypoints/background/moment';
import { advise, allOn } from '@/lib/coach/advise';
import { noHistory } from '@/lib/coach/history';
import type { Message } from '@/lib/conversation/thread';
import { habits } from '@/lib/habits';
import type { ThreadReading } from '@/lib/messages';
import { historyOf } from '../playground/history';
import { friends } from '../playground/people';

const TAIL = 30;
const MINUTE = 60_000;
const WARM_UP = 20;

/** What the playground's friends said, as one long thread. */
function longThread(now: number): Message[] {
  const said = friends.flatMap((friend) => historyOf(friend, new Date(now)));
  return said.map(({ id, from, at, text, status }) => ({ id, from, author: null, at, text, status }));
}

/** A tail of 30 whose times are its own: nothing of it was read before. */
function reading(thread: readonly Message[], sample: number): ThreadReading {
  const start = (sample * 7) % (thread.length - TAIL);
  const tail = thread.slice(start, start + TAIL).map((message) => ({ ...message, at: message.at! - sample * MINUTE }));
  return {
    thread: {
      ...{ site: 'playground', host: 'playground.localhost', account: null, id: `thread-${sample}` },
      ...{ idKind: 'stable', kind: 'direct', name: 'Mira', url: null },
    },
    ...{ rows: [], window: [], removed: [], tail, draft: '', pull: false, inserted: false, list: [] },
  };
}

function timeOf(asked: ThreadReading, now: number): number {
  const started = performance.now();
  advise(momentOf(asked, null, now, 0), habits, noHistory, allOn);
  return performance.now() - started;
}

/** Milliseconds of single advices on a tail of 30: when none of its messages was read before, and when only the newest was not. */
export function timeAdvice(samples: number): { opened: number[]; arrived: number[] } {
  const now = Date.now();
  const thread = longThread(now);
  const times = Array.from({ length: WARM_UP + samples }, (_, sample) => {
    const asked = reading(thread, sample);
    const opened = timeOf(asked, now);
    const newest = { ...asked.tail.at(-1)!, at: now - sample };
    return { opened, arrived: timeOf({ ...asked, tail: [...asked.tail.slice(1), newest] }, now) };
  }).slice(WARM_UP);
  return { opened: times.map(({ opened }) => opened), arrived: times.map(({ arrived }) => arrived) };
}
