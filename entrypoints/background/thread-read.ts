import { advise } from '@/lib/coach/advise';
import type { Advice } from '@/lib/coach/advice';
import { noHistory } from '@/lib/coach/history';
import { hushOf } from '@/lib/coach/safety';
import { tenderSince } from '@/lib/coach/tender';
import { threadKey } from '@/lib/conversation/thread';
import { habits } from '@/lib/habits';
import type { ThreadReading } from '@/lib/messages';
import { recordList } from '@/lib/people/chat-list';
import type { TendDb } from '@/lib/people/db';
import { rememberedFor } from '@/lib/people/moment';
import { markClosed, markTender, noteOffers } from '@/lib/people/offers';
import type { OfferRow } from '@/lib/people/rows';
import type { Settings, SitePreferences } from '@/lib/settings';
import { habitsForBanter } from './banter';
import { keepWords } from './keep-words';
import { languageOf } from './language';
import { momentOf } from './moment';
import { record } from './record';
import { sayReason } from './spoken';

/** One reading: keeps its facts, then says what to offer now. Everything remembered is in the database. */
export async function threadRead(
  db: TendDb,
  reading: ThreadReading,
  preferences: SitePreferences,
  { habitsOff }: Settings,
): Promise<Advice> {
  const now = Date.now();
  const utcOffset = -new Date(now).getTimezoneOffset();
  const thread = threadKey(reading.thread);
  await record(db, reading, now, utcOffset);
  await recordList(db, reading.thread, reading.list);
  const [remembered, language] = await Promise.all([rememberedFor(db, thread, now), languageOf(reading.tail)]);
  const moment = momentOf(reading, remembered, now, utcOffset);
  const person = remembered?.person ?? null;
  const off = [...habitsOff, ...preferences.habitsOff, ...(person?.habitsOff ?? [])];
  const unasked = !reading.inserted || reading.pull;
  const banter = person?.banter || preferences.banter;
  const advice = advise(moment, banter ? habitsForBanter : habits, remembered ?? noHistory, {
    ...preferences,
    chips: preferences.chips && unasked,
    nudges: preferences.nudges && unasked,
    off,
    language,
    say: sayReason,
  });
  if (reading.thread.kind === 'direct') {
    const since = tenderSince(moment);
    if (since !== null) await markTender(db, thread, since);
    if (hushOf(moment, remembered?.handle.reopenedAt ?? null) === 'closed') await markClosed(db, thread, now);
    await keepWords(db, reading, moment, preferences);
    await noteOffers(db, offerRows(advice, thread, now));
  }
  return preferences.rememberWords ? { ...advice, ask: null } : advice;
}

/** What is kept of the answer, until it is known what became of it. */
function offerRows({ offers, nudge, ask }: Advice, thread: string, at: number): OfferRow[] {
  const row = (id: string, habit: string, phrase: string, kind: OfferRow['kind']) => ({
    id,
    thread,
    habit,
    phrase,
    kind,
    at,
    outcome: null,
  });
  return [
    ...offers.map(({ id, habit, phrase }) => row(id, habit, phrase, 'offer')),
    ...(nudge ? [row(nudge.id, nudge.habit, nudge.phrase, 'nudge')] : []),
    ...(ask ? [row(ask.id, 'keep-in-touch', 'ask', 'ask')] : []),
  ];
}
