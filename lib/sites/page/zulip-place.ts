/** A conversation as Zulip's links name it. */
export interface ZulipPlace {
  /** As it stands in the address, without what follows it. */
  id: string;
  /** Numbers of the others in a direct conversation, in order; none in a channel. */
  people: readonly string[];
  topic: string | null;
}

const NARROW = /#narrow\/(?:(?:dm|pm-with)\/([\d,]+)|(?:channel|stream)\/(\d+)[^/]*\/(?:topic|subject)\/([^/]*))/;

/** What of an address opens the conversation again, in the words of that release: without a message it was opened at. */
export const linkIn = (hash: string): string => NARROW.exec(hash)?.[0] ?? '';

/** "#narrow/dm/12-Ada", "#narrow/channel/5-design/topic/lunch"; null for a view of many conversations. */
export function placeOf(hash: string, oneself?: string): ZulipPlace | null {
  const [, dm, channel, topic] = NARROW.exec(hash) ?? [];
  if (channel !== undefined && topic !== undefined) {
    // Zulip writes "%20" as ".20".
    const named = decodeURIComponent(topic.replaceAll('.', '%'));
    return { id: `channel/${channel}/topic/${topic}`, people: [], topic: named };
  }
  const all = (dm ?? '').split(',').filter(Boolean);
  return all.length > 0 ? directPlace(all.length > 1 ? all.filter((number) => number !== oneself) : all) : null;
}

export function directPlace(numbers: readonly string[]): ZulipPlace {
  const people = numbers.toSorted((a, b) => Number(a) - Number(b));
  return { id: `dm/${people.join(',')}`, people, topic: null };
}

/** Headings leave oneself out; the address may not: "30,302-dm". */
export function samePlace(heading: ZulipPlace, address: ZulipPlace): boolean {
  const more = address.people.filter((number) => !heading.people.includes(number));
  const sameSize = heading.people.length + more.length === address.people.length;
  return heading.id === address.id || (heading.people.length > 0 && more.length === 1 && sameSize);
}
