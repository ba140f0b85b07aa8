import { db } from '@/components/database';
import { say, type Key } from '@/components/say';
import { date } from '@/components/when';
import { noteAppreciation } from '@/lib/people/note';
import type { AppreciationRow } from '@/lib/people/person-rows';
import { WordList } from './word-list';

/** What words of Tend's were about, by the first part of their occasion. */
const kinds: Partial<Record<string, Key>> = {
  favour: 'person.thanked.favour',
  achieved: 'person.thanked.achieved',
  effort: 'person.thanked.effort',
};

function textOf({ what, occasion }: AppreciationRow): string {
  return what || say(kinds[occasion?.split('.')[0] ?? ''] ?? 'person.thanked');
}

/** What one has thanked or praised them for: good to know before doing so again. */
export function Appreciated({
  person,
  appreciations,
  now,
}: {
  person: string;
  appreciations: AppreciationRow[];
  now: number;
}) {
  return (
    <WordList
      title={say('person.appreciated')}
      hint={say('person.appreciatedHint')}
      label={say('person.appreciatedAdd')}
      words={appreciations.map((one) => ({
        id: one.id,
        text: say('person.appreciatedOn', { what: textOf(one), date: date(one.at, now) }),
        from: one.by === 'tend' ? say('person.fromWords') : null,
      }))}
      add={(text) => noteAppreciation(db, person, text, Date.now())}
      remove={({ id }) => db.appreciations.delete(id)}
    />
  );
}
