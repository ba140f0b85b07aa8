import { dayStart } from '@/lib/coach/days';
import type { Settled } from '@/lib/messages';
import type { TendDb } from '@/lib/people/db';
import { settleEventsBefore, settlePromisesBefore } from '@/lib/people/keep-events';
import { noteSent } from '@/lib/people/note';
import { allowMemory, settleOffer } from '@/lib/people/offers';

/** Learns what became of an offer; "keep" and "not in this chat" also decide whether this thread's words may be kept. */
export async function settle(db: TendDb, { thread, offerId, outcome }: Settled): Promise<void> {
  const offer = await settleOffer(db, offerId, thread, outcome);
  if (!offer) return;
  if (outcome === 'kept') await allowMemory(db, thread, 'yes');
  if (outcome === 'declined') await allowMemory(db, thread, 'no');
  const now = Date.now();
  if (outcome !== 'sentAsIs' && outcome !== 'sentEdited') return;
  await noteSent(db, offer, now);
  // "Good luck today" leaves the day to be asked about tomorrow; "How did it go?" does not.
  if (offer.phrase.startsWith('keep-in-touch.after'))
    await settleEventsBefore(db, thread, dayStart(now, -new Date(now).getTimezoneOffset()));
  if (offer.phrase.startsWith('look-ahead.promised')) await settlePromisesBefore(db, thread, now);
}
