import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '@/components/database';
import { language, say } from '@/components/say';
import { factsOf, intentionOf, weekOf, type WeekFacts } from '@/lib/people/week';
import { Choice } from './choice';
import { Intention } from './practise-intention';

const weeks = ['this', 'last'] as const;

type Which = (typeof weeks)[number];

const counts = ['chats', 'questions', 'starts', 'plansKept', 'appreciated', 'elsewhere'] as const;

const list = new Intl.ListFormat(language, { type: 'conjunction' });

/** Sentences for what there was; what there was not is not mentioned. */
function sentences(facts: WeekFacts): string[] {
  const names = list.format(facts.afterLong.map(({ name }) => name));
  return [
    ...counts.flatMap((one) => (facts[one] > 0 ? [say(`week.${one}`, { count: facts[one] })] : [])),
    ...(names ? [say('week.afterLong', { count: facts.afterLong.length, names })] : []),
  ];
}

/** A week in facts, with one intention for the one that runs. */
export function LookBack() {
  const [now] = useState(Date.now);
  const [which, setWhich] = useState<Which>('this');
  const current = weekOf(now);
  const week = which === 'this' ? current : weekOf(now, 1);
  const facts = useLiveQuery(() => factsOf(db, week), [week.monday]);
  const intended = useLiveQuery(() => intentionOf(db, week), [week.monday]);
  const said = facts && sentences(facts);
  return (
    <section className="card stack">
      <h2>{say('week.title')}</h2>
      <Choice<Which>
        label={say('week.which')}
        value={which}
        options={weeks.map((one) => [one, say(`week.${one}`)])}
        onChange={setWhich}
      />
      {said?.length === 0 && <p>{say('week.none')}</p>}
      {said && said.length > 0 && (
        <ul className="facts">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {which === 'last' && intended && <p>{say('week.intended', { intention: intended })}</p>}
      <p className="small soft">{say('week.hint')}</p>
      <Intention week={current} />
    </section>
  );
}
