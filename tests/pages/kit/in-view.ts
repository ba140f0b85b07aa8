import type { Entry, View } from './contract';

const authorOf = (entry: Entry | undefined) => (entry && 'author' in entry ? entry.author : null);

/** Does somebody begin to write here? Headings and notices end what was written before. */
export const startsRun = (entry: Entry, before: Entry | undefined): boolean => authorOf(before) !== authorOf(entry);

/** Does somebody else, or a heading, come next? */
export function endsRun(entry: Entry, { chat }: View): boolean {
  const place = chat?.entries.indexOf(entry) ?? -1;
  return authorOf(chat?.entries[place + 1]) !== authorOf(entry);
}

/** The author's name stands over the first of a run alone: it is known of the rest while that one is in view. */
export function nameInView(entry: Entry, { chat, shown }: View): string | null {
  const entries = chat?.entries ?? [];
  for (let place = shown.indexOf(entry); place >= 0; place--) {
    const one = shown[place]!;
    if (startsRun(one, entries[entries.indexOf(one) - 1])) return authorOf(entry);
  }
  return null;
}

/** The heading of this entry's day, while that is in view. */
export function headingInView(entry: Entry, { shown }: View): Entry | null {
  return shown.slice(0, shown.indexOf(entry)).findLast(({ kind }) => kind === 'day') ?? null;
}

/** What stands over an entry in the page; null where the page begins with it. */
export const overInView = (entry: Entry, { shown }: View): Entry | null => shown[shown.indexOf(entry) - 1] ?? null;
