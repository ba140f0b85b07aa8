import { type Entry, minuteShown, type Said, type View, type Written } from './contract';

const isWritten = (entry: Entry | undefined): entry is Written => entry !== undefined && 'author' in entry;

/**
 * The first message of the run an entry is part of: where names stand. Days, notices and other people end a run.
 * Deleted messages are no part of it.
 */
function headOf(entry: Written, { chat }: View): Written {
  const entries = chat?.entries ?? [];
  let head = entry;
  for (let place = entries.indexOf(entry) - 1; place >= 0; place--) {
    const above = entries[place];
    if (!isWritten(above) || above.author !== entry.author) break;
    if (above.kind !== 'deleted') head = above;
  }
  return head;
}

export const startsRun = (entry: Written, view: View): boolean => headOf(entry, view) === entry;

/** The name over an entry's run, null while it is out of the page. */
export function nameShown(entry: Written, view: View): string | null {
  return view.shown.includes(headOf(entry, view)) ? entry.author : null;
}

/** What a chat list shows of a chat's last words: their minute where they are of today, else their day alone. */
export function lastSaid(
  entries: readonly Entry[],
  now: number,
): { said: Said; today: boolean; at: number | null } | null {
  const said = entries.findLast((entry) => entry.kind === 'said');
  if (!said) return null;
  const today = new Date(said.at).toDateString() === new Date(now).toDateString();
  return { said, today, at: today ? minuteShown(said.at) : new Date(said.at).setHours(0, 0, 0, 0) };
}
