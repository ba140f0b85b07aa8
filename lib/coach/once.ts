import type { Moment } from '@/lib/habits/habit';
import type { NoteOnce } from './advice';
import { daysBetween } from './days';
import type { History } from './history';

/** The note while it was not yet shown, `helpFades` anew each day; under a public post, of which nothing is kept, on request alone. */
export function unsaid(note: NoteOnce, { now, utcOffset, kind, pull }: Moment, { handle }: History): NoteOnce | null {
  if (kind === 'public') return pull ? note : null;
  if (note === 'otherLanguage') return handle.otherLanguageSaidAt === null ? note : null;
  const at = handle.helpFadesSaidAt;
  return at === null || daysBetween(at, now, utcOffset) > 0 ? note : null;
}
