import type { Moment } from '@/lib/habits/habit';
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
  if (closing.some(({ message }) => (message.at ?? moment.now) > (reopenedAt ?? 0))) return 'closed';
  return said('threat', 'them') || said('insult', 'them') ? 'hurt' : null;
}

function lately(moment: Moment): Said[] {
  const said = everything(moment);
  return said.filter(({ message }, index) =>
    message.at === null ? index >= said.length - LAST : moment.now - message.at < DAY,
  );
}
