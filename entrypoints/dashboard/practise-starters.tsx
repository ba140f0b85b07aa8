import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { switched } from '@/components/switched';
import { changeSelf, readSelf } from '@/lib/people/self';
import { usesByPhrase } from '@/lib/people/uses';
import { Filters } from './practise-filters';
import { library, search, type Sought } from './practise-library';
import { usePersonChoice } from './practise-person-choice';
import { Words } from './practise-words';

/** How many are drawn at first, and with each "more". */
const page = 50;

const everything: Sought = { typed: '', when: 'ordinary', relationship: '', depth: 0, tone: '', favourites: false };

function mark(id: string, favourite: boolean) {
  void changeSelf(db, (self) => ({ ...self, favourites: switched(self.favourites, id, !favourite) }));
}

/** Words to start with: works without any permission. */
export function Starters() {
  const [now] = useState(Date.now);
  const all = useMemo(() => library(now), [now]);
  const [sought, setSought] = useState(everything);
  const [shown, setShown] = useState(page);
  const favourites = useLiveQuery(async () => (await readSelf(db)).favourites) ?? [];
  const uses = useLiveQuery(() => usesByPhrase(db));
  const [dialog, open] = usePersonChoice(now);
  const asked = useDeferredValue(sought);
  const found = search(all, asked, favourites);
  const rest = found.length - shown;

  const change = useCallback((changes: Partial<Sought>) => {
    setSought((before) => ({ ...before, ...changes }));
    setShown(page);
  }, []);

  return (
    <section className="card stack">
      <h2>{say('practise.starters')}</h2>
      <p className="small soft">{say('practise.hint')}</p>
      <Filters sought={sought} change={change} />
      <output className="small soft">
        {found.length === 0 ? say('practise.foundNone') : say('practise.found', { count: found.length })}
      </output>
      <ul className="kept">
        {found.slice(0, shown).map((words) => (
          <Words
            key={words.wording.id}
            words={words}
            uses={uses?.get(words.wording.id)}
            pick={open}
            favourite={favourites.includes(words.wording.id)}
            onFavourite={mark}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + page)}>
          {say('people.more', { count: Math.min(rest, page) })}
        </button>
      )}
      {dialog}
    </section>
  );
}
