import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '@/components/database';
import { Mark } from '@/components/mark';
import { say } from '@/components/say';
import { useSettings } from '@/components/use-settings';
import { latelyMostlyOne } from '@/lib/people/lately';
import { suggestedToKeep } from '@/lib/people/suggested';
import { worthAHello } from '@/lib/people/worth-a-hello';
import { FirstTime } from './first-time';
import { HelloList } from './hello-list';
import { LatelyList } from './lately-list';
import { Pause } from './pause';
import { SitePanel } from './site-panel';
import { SuggestedList } from './suggested-list';
import { Told, type Telling } from './told';

const ids = { hello: 'hello', suggested: 'suggested', lately: 'lately' };

/** Whom to write to today, and Tend on the page in front. */
export function Popup() {
  const [now] = useState(Date.now);
  const [told, tell] = useState<Telling | null>(null);
  const settings = useSettings();
  const hello = useLiveQuery(() => worthAHello(db, now), [now]);
  const kept = useLiveQuery(() => db.people.where('list').equals('keepInTouch').count());
  // The other lists read far more rows: they come once those worth a hello are there.
  const greeted = hello !== undefined && kept !== undefined;
  const suggested = useLiveQuery(() => (greeted ? suggestedToKeep(db, now) : undefined), [now, greeted]);
  const lately = useLiveQuery(() => (greeted ? latelyMostlyOne(db, now) : undefined), [now, greeted]);

  return (
    <>
      <header className="row">
        <Mark />
        <h1>{say('tend')}</h1>
        <a className="push small" href="/dashboard.html" target="_blank" rel="noreferrer">
          {say('go.people')}
        </a>
      </header>
      <main className="stack">
        {hello && kept !== undefined && (
          <section aria-labelledby={ids.hello}>
            {kept === 0 ? (
              <FirstTime titleId={ids.hello} tell={tell} />
            ) : (
              <>
                <h2 id={ids.hello}>{say('hello')}</h2>
                <HelloList people={hello} now={now} tell={tell} />
              </>
            )}
          </section>
        )}
        <Told telling={told} tell={tell} />
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
      </main>
      {settings && (
        <footer className="stack">
          <SitePanel settings={settings} />
          <Pause settings={settings} now={now} />
        </footer>
      )}
    </>
  );
}
