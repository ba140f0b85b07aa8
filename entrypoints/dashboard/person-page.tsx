import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Avatar } from '@/components/avatar';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { readCircles } from '@/lib/people/circles';
import { personPage } from '@/lib/people/person';
import { ChatList } from './chat-list';
import { Concluded } from './concluded';
import { DeletePerson } from './delete-person';
import { KeptWords } from './kept-words';
import { PersonBalance } from './person-balance';
import { Merging } from './merging';
import { PersonCharts } from './person-charts';
import { PersonForm } from './person-form';
import { PersonSteps } from './person-steps';
import { PersonWords } from './person-words';

/** What Tend knows about one person, whole, each part of it deletable. */
export function PersonPage({ id }: { id: string }) {
  const [now] = useState(Date.now);
  const page = useLiveQuery(() => personPage(db, id, now), [id, now]);
  const circles = useLiveQuery(() => readCircles(db));
  if (page === undefined || !circles) return null;
  const back = (
    <p>
      <a href="#/people">{say('person.back')}</a>
    </p>
  );
  if (page === null) {
    return (
      <>
        {back}
        <p>{say('person.gone')}</p>
      </>
    );
  }
  const { person } = page;
  return (
    <div className="stack">
      {back}
      <div className="row">
        <Avatar name={person.name} />
        <h1>{say('person.title', { name: person.name })}</h1>
      </div>
      <PersonForm person={person} circles={circles} now={now} />
      <PersonWords page={page} now={now} />
      <ChatList page={page} />
      <Merging page={page} now={now} />
      {page.balance && <PersonBalance person={person} balance={page.balance} />}
      <PersonCharts page={page} now={now} />
      <KeptWords page={page} now={now} />
      <PersonSteps page={page} now={now} />
      <Concluded page={page} />
      <DeletePerson person={person} />
    </div>
  );
}
