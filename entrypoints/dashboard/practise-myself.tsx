import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { changeSelf, readSelf } from '@/lib/people/self';
import type { SelfRow } from '@/lib/people/self-rows';
import { boundaries } from '@/lib/phrases/en/boundaries';
import { ready } from './practise-library';
import { OwnList } from './practise-own-list';
import { valueIds, valueName } from './practise-values';
import { WordList } from './practise-word-list';

const put = (changes: Partial<SelfRow>) => void changeSelf(db, (self) => ({ ...self, ...changes }));

/** Values, interests and boundaries of one's own, and kind ways to say no. No page ever sees them. */
export function Myself() {
  const self = useLiveQuery(() => readSelf(db));
  if (!self) return null;
  return (
    <>
      <p className="soft">{say('self.private')}</p>
      <Values values={self.values} />
      <section className="card stack">
        <h2>{say('self.interests')}</h2>
        <OwnList
          label={say('self.interest')}
          hint={say('self.interestsHint')}
          example={say('self.interestExample')}
          items={self.interests}
          change={(interests) => put({ interests: interests.map((one) => one.toLocaleLowerCase()) })}
        />
      </section>
      <section className="card stack">
        <h2>{say('self.boundaries')}</h2>
        <OwnList
          label={say('self.boundary')}
          hint={say('self.boundariesHint')}
          example={say('self.boundaryExample')}
          items={self.boundaries}
          change={(own) => put({ boundaries: own })}
        />
      </section>
      <SayingNo />
    </>
  );
}

function Values({ values }: { values: string[] }) {
  const open = valueIds.filter((id) => !values.includes(id));
  return (
    <section className="card stack">
      <h2>{say('self.values')}</h2>
      <OwnList
        label={say('self.value')}
        hint={say('self.valuesHint')}
        example={say('self.valueExample')}
        items={values}
        named={valueName}
        change={(changed) => put({ values: changed })}
      />
      <details>
        <summary>{say('self.valuesMore')}</summary>
        <ul className="row">
          {open.map((id) => (
            <li key={id}>
              <button type="button" className="button" onClick={() => put({ values: [...values, id] })}>
                {say(`value.${id}`)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const noes = ready(
  boundaries.filter(({ occasion }) => occasion === 'no' || occasion === 'pressed'),
  {},
);

function SayingNo() {
  return (
    <section className="card stack">
      <h2>{say('self.no')}</h2>
      <p className="small soft">{say('self.noHint')}</p>
      <WordList words={noes} />
    </section>
  );
}
