import { db } from '@/components/database';
import { say } from '@/components/say';
import { date } from '@/components/when';
import { forgetInterest } from '@/lib/people/forget';
import { noteInterest } from '@/lib/people/note';
import { writeDown, type PersonPage } from '@/lib/people/person';

import { Appreciated } from './person-appreciated';
import { Notes } from './person-notes';
import { WordList } from './word-list';

const byHand = (text: string) => ({ id: text, text, from: null });
const without = (words: string[], one: string) => words.filter((word) => word !== one);

/** What they like, what they would rather leave alone, and what is theirs to tell. */
export function PersonWords({ page, now }: { page: PersonPage; now: number }) {
  const { person, interests, appreciations } = page;
  const { id, offLimits, confidences } = person;
  return (
    <section className="card stack">
      <h2>{say('person.remembered')}</h2>
      <WordList
        title={say('person.interests')}
        hint={say('person.interestsHint')}
        label={say('person.interestsAdd')}
        words={interests.map(({ id: interest, what, by, at }) => ({
          id: interest,
          text: what,
          from: by === 'tend' ? say('person.fromChat', { date: date(at, now) }) : null,
        }))}
        add={(text) => noteInterest(db, id, text, Date.now())}
        remove={(word) => forgetInterest(db, word.id)}
      />
      <WordList
        title={say('person.offLimits')}
        hint={say('person.offLimitsHint')}
        label={say('person.offLimitsAdd')}
        words={offLimits.map(byHand)}
        add={(text) => writeDown(db, id, { offLimits: [...without(offLimits, text), text] })}
        remove={({ text }) => writeDown(db, id, { offLimits: without(offLimits, text) })}
      />
      <WordList
        title={say('person.confidences')}
        hint={say('person.confidencesHint')}
        label={say('person.confidencesAdd')}
        words={confidences.map(byHand)}
        add={(text) => writeDown(db, id, { confidences: [...without(confidences, text), text] })}
        remove={({ text }) => writeDown(db, id, { confidences: without(confidences, text) })}
      />
      <Appreciated person={id} appreciations={appreciations} now={now} />
      <Notes person={person} />
    </section>
  );
}
