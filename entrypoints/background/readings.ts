import { textHash } from '@/lib/conversation/row';
import type { Message } from '@/lib/conversation/thread';
import { read } from '@/lib/language/read';
import type { Reading } from '@/lib/language/reading';

/** Readings of messages, kept while the worker lives: a saving only, nothing relies on it. */
const readings = new Map<string, Reading>();
const MOST = 500;

export function readingOf({ text, at }: Pick<Message, 'text' | 'at'>, now: number, utcOffset: number): Reading {
  const key = `${at ?? ''}/${textHash(text)}`;
  const known = readings.get(key);
  if (known) return known;
  if (readings.size >= MOST) readings.clear();
  const reading = read(text, at, now, utcOffset);
  readings.set(key, reading);
  return reading;
}
