import type { Moment } from '@/lib/habits/habit';
import type { Plan } from '@/lib/language/reading';
import { everything, type Said } from './turn';

const DAY = 24 * 60 * 60_000;
/** How many last messages count where the page shows no times. */
const LAST = 6;

/** What the last day of this thread asks of Tend, gravest first; null when nothing does. */
export type Hush = 'crisisTheirs' | 'crisisOwn' | 'closed' | 'hurt' | null;

/** `reopenedAt`: when the person last opened the thread again by hand; what was asked before does not close it. */
export function hushOf(moment: Moment, reopenedAt: number | null = null): Hush {
  const recent = lately(moment);
  const said = (safety: string, from: 'me' | 'them') =>
    recent.some(({ message, reading }) => message.from === from && reading.safety === safety);
  if (said('crisis', 'them')) return 'crisisTheirs';
  if (said('crisis', 'me') || moment.draftReading?.safety === 'crisis') return 'crisisOwn';
  const closing = everything(moment).filter(
    ({ message, reading }) => message.from === 'them' && reading.safety === 'leaveMeAlone',
  );
  const since = reopenedAt ?? 0;
  if ([...closing, ...repeatedNo(moment)].some(({ message }) => (message.at ?? moment.now) > since)) return 'closed';
  return said('threat', 'them') || said('insult', 'them') ? 'hurt' : null;
}

/** A bare no, which leaves nothing to arrange. */
const NO =
  /^\W*(?:no+|nope|nah|no,? (?:thanks?|thank you|thx|ty)|(?:sorry,? )?(?:i'?m )?not interested|(?:please )?stop asking(?: me)?|(?:i )?(?:already )?(?:said|told you) no|no means no)\W*$/i;

/** The second of two bare noes to the writer's plans, with nothing else answered to a plan between them; empty when there is none. */
function repeatedNo(moment: Moment): Said[] {
  if (moment.kind !== 'direct') return [];
  const said = everything(moment);
  const answers = said.filter(({ message }, index) => {
    const before = said[index - 1];
    return message.from === 'them' && before?.message.from === 'me' && before.reading.plans.some(isPlan);
  });
  return answers.filter((one, index) => isNo(one) && isNo(answers[index - 1]));
}

const isPlan = ({ kind }: Plan): boolean => kind === 'plan';
const isNo = (said: Said | undefined): boolean => said !== undefined && NO.test(said.message.text.replaceAll('’', "'"));

function lately(moment: Moment): Said[] {
  const said = everything(moment);
  return said.filter(({ message }, index) =>
    message.at === null ? index >= said.length - LAST : moment.now - message.at < DAY,
  );
}
