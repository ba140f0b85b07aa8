import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';
import { AddPerson } from '@/components/add-person';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { readCircles } from '@/lib/people/circles';
import { putAway } from '@/lib/people/contact';
import { allPeople } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';
import { drifted, noHistory } from '@/lib/people/worth-a-hello';
import { CircleRhythms } from './circle-rhythms';
import { PeopleGroup, type Group } from './people-group';

type Grouped = Record<Group, PersonRow[]>;

/** Everybody on one of five lists, each person on exactly one. */
async function grouped(now: number): Promise<Grouped> {
  const [all, quiet, unseen] = await Promise.all([allPeople(db), drifted(db, now), noHistory(db)]);
  const driftedIds = new Set(quiet.map(({ person }) => person.id));
  const unseenIds = new Set(unseen.map(({ id }) => id));
  const groupOf = (person: PersonRow): Group => {
    if (putAway(person)) return 'letGo';
    if (person.list === 'none') return 'others';
    if (driftedIds.has(person.id)) return 'drifted';
    return unseenIds.has(person.id) ? 'noHistory' : 'keep';
  };
  const groups = Map.groupBy(all, groupOf);
  const of = (group: Group) => groups.get(group) ?? [];
  return {
    keep: of('keep'),
    noHistory: of('noHistory'),
    drifted: of('drifted'),
    others: of('others'),
    letGo: of('letGo'),
  };
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

export function PeoplePage() {
  const [now] = useState(Date.now);
  const [typed, setTyped] = useState('');
  const sought = plain(useDeferredValue(typed).trim());
  const groups = useLiveQuery(() => grouped(now), [now]);
  const circles = useLiveQuery(() => readCircles(db));
  if (!groups || !circles) return null;

  const fits = ({ name }: PersonRow) => plain(name).includes(sought);
  const found = (Object.entries(groups) as [Group, PersonRow[]][]).map(([group, people]): [Group, PersonRow[]] => [
    group,
    sought ? people.filter(fits) : people,
  ]);
  const count = found.reduce((sum, [, people]) => sum + people.length, 0);

  return (
    <div className="stack wide">
      <div className="row">
        <h1>{say('nav.people')}</h1>
        <search className="push">
          <label htmlFor="search" className="visually-hidden">
            {say('people.searchFor')}
          </label>
          <input
            id="search"
            type="search"
            placeholder={say('people.search')}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </search>
      </div>
      <output className={sought ? 'small soft' : 'visually-hidden'}>
        {sought && (count ? say('people.found', { count }) : say('people.foundNone'))}
      </output>
      {found.map(([group, people]) => (
        <PeopleGroup key={group} group={group} people={people} circles={circles} open={sought !== ''} now={now}>
          {group === 'keep' && !sought && (
            <>
              <AddPerson label={say('people.add')} />
              <CircleRhythms circles={circles} />
            </>
          )}
        </PeopleGroup>
      ))}
    </div>
  );
}
