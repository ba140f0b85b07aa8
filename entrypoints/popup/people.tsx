import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { showBadge } from '@/lib/badge';
import { fallingDue } from '@/lib/people/due';
import { latelyMostlyOne } from '@/lib/people/lately';
import { suggestedToKeep } from '@/lib/people/suggested';
import { DueList } from './due-list';
import { readSettings } from '@/lib/settings';
import { firstLook, look, type Look } from './first-look';
import { FirstTime } from './first-time';
import { HelloList } from './hello-list';
import { LatelyList } from './lately-list';
import { SuggestedList } from './suggested-list';
import { Told, type Telling } from './told';

/** People suggested at once. */
const suggestions = 3;

const ids = { hello: 'hello', due: 'due', suggested: 'suggested', lately: 'lately' };

/** Whom to write to today, whom one may want to keep in touch with, and where it is lately mostly one of two. */
export function People({ now }: { now: number }) {
  const [told, tell] = useState<Telling | null>(null);
  const [first, setFirst] = useState<Look | null>();
  useEffect(() => void firstLook.then(setFirst), []);
  const greeted = first !== undefined;
  const looked = useLiveQuery(() => (greeted ? look(db, now) : undefined), [now, greeted]) ?? first;
  // The other lists read far more rows: they come once those worth a hello are there.
  const due = useLiveQuery(() => (greeted ? fallingDue(db, now) : undefined), [now, greeted]);
  const suggested = useLiveQuery(() => (greeted ? suggestedToKeep(db, now, suggestions) : undefined), [now, greeted]);
  const lately = useLiveQuery(() => (greeted ? latelyMostlyOne(db, now) : undefined), [now, greeted]);

  const waiting = (looked?.hello.length ?? 0) + (due?.length ?? 0);
  useEffect(() => {
    if (greeted) void readSettings().then((settings) => showBadge(settings, waiting, now));
  }, [greeted, waiting, now]);

  return (
    <>
      {looked && (
        <section aria-labelledby={ids.hello}>
          {looked.kept === 0 ? (
            <FirstTime titleId={ids.hello} tell={tell} />
          ) : (
            <>
              <h2 id={ids.hello}>{say('hello')}</h2>
              <HelloList people={looked.hello} now={now} tell={tell} />
            </>
          )}
        </section>
      )}
      <Told telling={told} tell={tell} />
      {due && due.length > 0 && (
        <section aria-labelledby={ids.due}>
          <h2 id={ids.due}>{say('due')}</h2>
          <DueList due={due} now={now} tell={tell} />
        </section>
      )}
      {suggested && suggested.length > 0 && (
        <section aria-labelledby={ids.suggested}>
          <h2 id={ids.suggested}>{say('suggested')}</h2>
          <SuggestedList people={suggested} tell={tell} />
        </section>
      )}
      {lately && lately.length > 0 && (
        <section aria-labelledby={ids.lately}>
          <h2 id={ids.lately}>{say('lately')}</h2>
          <LatelyList people={lately} tell={tell} />
        </section>
      )}
    </>
  );
}
