import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { db } from '@/components/database';
import { Mark } from '@/components/mark';
import { say } from '@/components/say';
import { PeoplePage } from './people-page';
import { PersonPage } from './person-page';
import { PlansPage } from './plans-page';
import { PractisePage } from './practise-page';
import { useRoute, type Route } from './route';
import { SettingsPage } from './settings-page';

type Place = 'people' | 'plans' | 'practise' | 'settings';

function Page({ route: [page, id] }: { route: Route }) {
  if (page === 'settings') return <SettingsPage />;
  if (page === 'plans') return <PlansPage />;
  if (page === 'practise') return <PractisePage part={id} />;
  return id ? <PersonPage key={id} id={id} /> : <PeoplePage />;
}

/** People, Plans, Practise and Settings; a place with nothing behind it is not offered. */
export function Dashboard() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route.join('/'));
  const kept = useLiveQuery(async () => (await db.plans.count()) + (await db.events.count()));
  const places: Place[] = kept ? ['people', 'plans', 'practise', 'settings'] : ['people', 'practise', 'settings'];

  // A new page is read from its beginning, also by a screen reader; not on arrival, where the browser does so itself.
  useEffect(() => {
    if (shown.current === route.join('/')) return;
    shown.current = route.join('/');
    scrollTo(0, 0);
    main.current?.focus();
  }, [route]);

  return (
    <>
      <header>
        <a className="brand" href="#/people">
          <Mark size={28} />
          {say('tend')}
        </a>
        <nav aria-label={say('nav.label')}>
          <ul>
            {places.map((place) => (
              <li key={place}>
                <a href={`#/${place}`} aria-current={route[0] === place ? 'page' : undefined}>
                  {say(`nav.${place}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        <Page route={route} />
      </main>
    </>
  );
}
