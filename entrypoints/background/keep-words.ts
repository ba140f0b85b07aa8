import { toRow } from '@/lib/conversation/row';
import { threadKey } from '@/lib/conversation/thread';
import type { Moment } from '@/lib/habits/habit';
import type { ThreadReading } from '@/lib/messages';
import type { TendDb } from '@/lib/people/db';
import { keepEvents, type FoundEvent } from '@/lib/people/keep-events';
import type { SitePreferences } from '@/lib/settings';

/** Keeps what they said is coming up, where the person allowed it. Never health, faith, money and the like; never at work. */
export async function keepWords(
  db: TendDb,
  { thread, tail }: ThreadReading,
  { readings, relationship, now }: Moment,
  { rememberWords }: SitePreferences,
): Promise<void> {
  if (relationship === 'colleague') return;
  const found = tail.flatMap((message, index): FoundEvent[] => {
    if (message.from !== 'them' || message.status !== 'sent') return [];
    const coming = readings[index]!.events.filter((event) => event.own && !event.private && event.at > now);
    return coming.map(({ what, at }) => ({ what, at, message: message.id ?? toRow(message).hash }));
  });
  if (found.length > 0) await keepEvents(db, threadKey(thread), found, { everywhere: rememberWords });
}
