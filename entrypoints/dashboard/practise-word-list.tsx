import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '@/components/database';
import { usesByPhrase } from '@/lib/people/uses';
import type { Ready } from './practise-library';
import { usePersonChoice } from './practise-person-choice';
import { Words } from './practise-words';

interface WordListProps {
  words: readonly Ready[];
  /** Ids of the people they may be used with; null for everybody. */
  only?: readonly string[] | null;
}

/** Some wordings, each to copy or to use with somebody. */
export function WordList({ words, only = null }: WordListProps) {
  const [now] = useState(Date.now);
  const uses = useLiveQuery(() => usesByPhrase(db));
  const [dialog, pick] = usePersonChoice(now, only);
  return (
    <>
      <ul className="kept">
        {words.map((one) => (
          <Words key={one.wording.id} words={one} uses={uses?.get(one.wording.id)} pick={pick} />
        ))}
      </ul>
      {dialog}
    </>
  );
}
