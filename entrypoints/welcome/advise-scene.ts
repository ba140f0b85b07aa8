import type { Advice } from '@/lib/coach/advice';
import { advise, allOn } from '@/lib/coach/advise';
import { noHistory } from '@/lib/coach/history';
import { analyseThread } from '@/lib/conversation/balance';
import { habits } from '@/lib/habits';
import { nothingKept, type Moment } from '@/lib/habits/habit';
import { read } from '@/lib/language/read';
import { say } from '@/components/say';
import { sayReason } from './say-reason';
import type { Scene } from './scenes';

/** What the coach says to a made-up chat and a draft: the same engine as in a messenger. */
export function adviseScene({ id, messages, events }: Scene, draft: string, now: number): Advice {
  const utcOffset = -new Date(now).getTimezoneOffset();
  const readings = messages.map(({ text, at }) => read(text, at, now, utcOffset));
  const moment: Moment = {
    ...nothingKept,
    kind: 'direct',
    name: say('scene.ana'),
    relationship: 'friend',
    tail: messages,
    readings,
    draft,
    draftReading: draft ? read(draft, now, now, utcOffset) : null,
    pull: false,
    now,
    utcOffset,
    seed: id,
    tender: false,
    cadenceDays: null,
    lastContactAt: messages[0]?.at ?? null,
    events,
    balance: analyseThread([]),
  };
  return advise(moment, habits, noHistory, { ...allOn, say: sayReason });
}
