import type { Settled } from '@/lib/messages';
import type { TendDb } from '@/lib/people/db';
import { settleEventsBefore } from '@/lib/people/keep-events';
import { allowMemory, settleOffer } from '@/lib/people/offers';

/** Learns what became of an offer; "keep" and "not in this chat" also decide whether this thread's words may be kept. */
export async function settle(db: TendDb, { thread, offerId, outcome }: Settled): Promise<void> {
  const offer = await settleOffer(db, offerId, thread, outcome);
  if (!offer) return;
  if (outcome === 'kept') await allowMemory(db, thread, 'yes');
  if (outcome === 'declined') await allowMemory(db, thread, 'no');
  const askedHowItWent = offer.habit === 'keep-in-touch' && (outcome === 'sentAsIs' || outcome === 'sentEdited');
  if (askedHowItWent) await settleEventsBefore(db, thread, Date.now());
}
