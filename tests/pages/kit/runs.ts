import type { Entry, View } from './contract';

/** Messages of one person within five minutes stand under one name, on sites that draw it so. */
const RUN = 5 * 60_000;

const drawn = (entry: Entry | undefined) => (entry?.kind === 'said' || entry?.kind === 'picture' ? entry : null);

export function continues(entry: Entry | undefined, before: Entry | undefined): boolean {
  const [one, above] = [drawn(entry), drawn(before)];
  return one !== null && above !== null && above.author === one.author && one.at - above.at < RUN;
}

export function continuesInChat(entry: Entry, { chat }: View): boolean {
  const place = chat?.entries.indexOf(entry) ?? 0;
  return continues(entry, chat?.entries[place - 1]);
}

/** Is the first row of the run an entry belongs to, the one with the name, in the page? */
export function namedAbove(entry: Entry, { chat, shown }: View): boolean {
  const entries = chat?.entries ?? [];
  let head = entries.indexOf(entry);
  while (continues(entries[head], entries[head - 1])) head--;
  return shown.includes(entries[head]!);
}
