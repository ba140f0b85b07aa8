import { useState } from 'react';
import { Mark } from '@/components/mark';
import { say } from '@/components/say';
import { useSettings } from '@/components/use-settings';
import { WithDatabase } from '@/components/with-database';
import { Pause } from './pause';
import { People } from './people';
import { SitePanel } from './site-panel';

/** Whom to write to today, and Tend on the page in front. */
export function Popup() {
  const [now] = useState(Date.now);
  const settings = useSettings();

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
        <WithDatabase>
          <People now={now} />
        </WithDatabase>
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
