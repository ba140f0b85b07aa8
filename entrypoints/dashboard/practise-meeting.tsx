import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { readSelf } from '@/lib/people/self';
import { commonGround } from '@/lib/phrases/en/common-ground';
import { ready } from './practise-library';
import { placesFor } from './practise-places';
import { WordList } from './practise-word-list';
import { Studies } from './studies';

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const hellos = ready(
  commonGround.filter(({ occasion }) => occasion === 'hello'),
  {},
);

/** Where to find people who like the same, and practice for talking to those one does not know. */
export function Meeting() {
  return (
    <>
      <Places />
      <section className="card stack">
        <h2>{say('strangers.title')}</h2>
        <p className="small soft">{say('strangers.hint')}</p>
        <ol className="numbered">
          {steps.map((step) => (
            <li key={step}>{say(`strangers.${step}`)}</li>
          ))}
        </ol>
        <h3>{say('strangers.words')}</h3>
        <WordList words={hellos} />
        <Studies label={say('strangers.studies')} ids={['commuters', 'strangerWorries', 'strangerWeek']} />
      </section>
    </>
  );
}

function Places() {
  const interests = useLiveQuery(async () => (await readSelf(db)).interests);
  if (!interests) return null;
  return (
    <section className="card stack">
      <h2>{say('places.title')}</h2>
      <p className="small soft">{say('places.hint')}</p>
      {interests.length === 0 && (
        <p>
          <a href="#/practise/myself">{say('places.none')}</a>
        </p>
      )}
      {interests.map((interest) => (
        <section key={interest} className="stack">
          <h3>{say('places.for', { interest })}</h3>
          <ul className="facts">
            {placesFor(interest).map((idea) => (
              <li key={idea}>{say(idea)}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
