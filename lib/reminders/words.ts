import type { Say } from '@/lib/locales/catalogue';
import type { reminders } from '@/lib/locales/en/reminders';
import { fallingDue } from '@/lib/people/due';
import type { TendDb } from '@/lib/people/db';
import { worthAHello, type Hello } from '@/lib/people/worth-a-hello';
import { dateOf } from './when';

/** What one notification says. */
export interface Reminder {
  title: string;
  message: string;
  /** The page of Tend's own that a click opens. */
  opens: string;
}

/** The language reminders are said in. */
export interface Spoken {
  language: string;
  say: Say<keyof typeof reminders>;
}

/** People or lines a notification names; it says how many more there are. */
const NAMED = 3;

/** What falls on this day: birthdays, plans and promises, and what one may ask about since yesterday. Null for nothing. */
export async function ofTheDay(db: TendDb, now: number, { say }: Spoken): Promise<Reminder | null> {
  const [hellos, due] = await Promise.all([worthAHello(db, now), fallingDue(db, now)]);
  const yesterday = dateOf(new Date(now).setHours(-12));
  const lines = [
    ...hellos.filter(({ birthday }) => birthday).map(({ person: { name } }) => say('day.birthday', { name })),
    ...due
      .filter(({ plan: { at } }) => at !== null && dateOf(at) === dateOf(now))
      .map(({ plan: { what, promise }, person: { name } }) =>
        say(promise ? 'day.promise' : 'day.plan', { what, name }),
      ),
    ...hellos.flatMap(({ event, person: { name } }) =>
      event && dateOf(event.at) === yesterday ? [say('day.event', { what: event.what, name })] : [],
    ),
  ];
  return lines.length === 0 ? null : { title: say('day'), message: some(lines, say).join('\n'), opens: '/popup.html' };
}

/** Who is worth a hello this week; null when nobody is. */
export async function ofTheWeek(db: TendDb, now: number, { say, language }: Spoken): Promise<Reminder | null> {
  const hellos = await worthAHello(db, now);
  if (hellos.length === 0) return null;
  const names = some(
    hellos.map(({ person: { name } }: Hello) => name),
    say,
  );
  const message = new Intl.ListFormat(language).format(names);
  return { title: say('week'), message, opens: '/popup.html' };
}

function some(lines: string[], say: Spoken['say']): string[] {
  const rest = lines.length - NAMED;
  return rest > 0 ? [...lines.slice(0, NAMED), say('more', { count: rest })] : lines;
}
