import { db } from '@/components/database';
import { noHistory } from '@/lib/coach/history';
import { openingFor, type Opening } from '@/lib/coach/opening';
import { nothingKept } from '@/lib/habits/habit';
import { comingBirthday, keptAbout } from '@/lib/people/kept';
import { isTender } from '@/lib/people/lately';
import { rememberedFor } from '@/lib/people/moment';
import { noteOffers, settleOffer } from '@/lib/people/offers';
import type { Hello } from '@/lib/people/worth-a-hello';
import { readSettings } from '@/lib/settings';

/** Words to begin with for each of these people, by person; nothing for somebody nothing fits for. */
export async function openingsFor(hellos: readonly Hello[], now: number): Promise<Map<string, Opening>> {
  const { habitsOff } = await readSettings();
  const utcOffset = -new Date(now).getTimezoneOffset();
  const found = await Promise.all(
    hellos.map(async ({ person, event, lastContactAt }) => {
      const { thread } = person.clock;
      const remembered = thread === null ? null : await rememberedFor(db, thread, now);
      const beginning = {
        ...(remembered ?? { ...nothingKept, ...(await keptAbout(db, { person, handles: [] })), cadenceDays: null }),
        ...{ name: person.name, relationship: person.relationship, lastContactAt },
        tender: remembered !== null && isTender(remembered.handle, now),
        events: [...(event ? [event] : []), ...comingBirthday({ person, handles: [] }, now)],
        off: [...habitsOff, ...person.habitsOff],
      };
      return [person.id, openingFor(beginning, remembered ?? noHistory, now, utcOffset)] as const;
    }),
  );
  return new Map(found.flatMap(([id, opening]) => (opening ? [[id, opening]] : [])));
}

/** Copied words count as used: they do not come again soon, to them or to anybody else. */
export async function noteCopied({ id, habit, phrase }: Opening, thread: string, now: number): Promise<void> {
  await noteOffers(db, [{ id, thread, habit, phrase, kind: 'offer', at: now, outcome: null }]);
  await settleOffer(db, id, thread, 'inserted');
}
