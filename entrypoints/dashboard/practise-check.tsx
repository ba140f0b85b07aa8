import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { changeSelf, readSelf } from '@/lib/people/self';
import { CheckForm } from './practise-check-form';
import type { Position } from './practise-check-items';
import { CheckResult } from './practise-check-result';
import { Studies } from './studies';

/** How the person is with closeness, by their own answers. No page ever sees it. */
export function SelfCheck() {
  const self = useLiveQuery(() => readSelf(db));
  const [asking, setAsking] = useState(false);
  if (!self) return null;
  const { selfCheck } = self;

  async function keep(position: Position) {
    // Answering anew changes nothing about what was allowed.
    await changeSelf(db, (now) => ({
      ...now,
      selfCheck: { ...position, takenAt: Date.now(), nudges: now.selfCheck?.nudges ?? false },
    }));
    setAsking(false);
    scrollTo(0, 0);
  }

  return (
    <section className="card stack">
      <h2>{say('check.title')}</h2>
      <p>{say('check.lead')}</p>
      <p className="note">{say('check.disclaimer')}</p>
      {asking && <CheckForm done={(position) => void keep(position)} cancel={() => setAsking(false)} />}
      {!asking && selfCheck && <CheckResult result={selfCheck} again={() => setAsking(true)} />}
      {!asking && !selfCheck && (
        <p>
          <button type="button" className="button primary" onClick={() => setAsking(true)}>
            {say('check.start')}
          </button>
        </p>
      )}
      <Studies label={say('check.studies')} ids={['twoDirections', 'closeLove', 'coupleQuality', 'moves']} />
    </section>
  );
}
