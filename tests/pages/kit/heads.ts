import type { Entry, View, Written } from './contract';

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
