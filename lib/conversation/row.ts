import type { Message, Side } from './thread';

/** A message on its way to the background: the row of one reading, with what identifies it. */
export interface Row {
  /** The site's own id, or null: then `hash` stands in for it. */
  id: string | null;
  /** Hash over direction, author, absolute time and text: equal rows are told apart by their neighbours. */
  hash: string;
  from: Side;
  author: string | null;
  at: number | null;
  text: string;
}

/**
 * 53-bit hash of a string (cyrb53), as hex. It tells rows apart inside one page; what is stored is keyed again in the background.
 * `crypto.subtle` would be missing on plain-http hosts, where self-hosted messengers often live.
 */
export function textHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16);
}

export function toRow({ id, from, author, at, text }: Message): Row {
  return { id, from, author, at, text, hash: textHash([from, author ?? '', at ?? '', text].join('\u0000')) };
}
