import type { ReactNode } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { date, rhythm } from '@/components/when';
import { forgetTender } from '@/lib/people/forget';
import { reopen, type PersonPage } from '@/lib/people/person';
import type { HandleRow } from '@/lib/people/rows';

/** Tender time: 30 days after hard news. */
const tender = 30 * 86_400_000;

/** What was read between the lines, marked as such, each with a way to take it away. */
export function Concluded({ page: { person, handles } }: { page: PersonPage }) {
  const seen = person.clock.rhythm;
  const fromThreads = handles.flatMap(conclusions);
  return (
    <section className="card stack">
      <h2>{say('person.concluded')}</h2>
      <p className="small soft">{say('person.concludedHint')}</p>
      {seen === null && fromThreads.length === 0 && <p>{say('person.concludedNone')}</p>}
      <ul className="kept">
        {seen !== null && (
          <li>
            {say('person.rhythm', { rhythm: rhythm(seen) })}{' '}
            <span className="small soft">({say('person.rhythmFrom')})</span>
          </li>
        )}
        {fromThreads}
      </ul>
    </section>
  );
}

function conclusions({ thread, tenderSince, closedAt }: HandleRow): ReactNode[] {
  const drawn: ReactNode[] = [];
  if (tenderSince !== null) {
    const text = say('person.tender', { date: date(tenderSince), until: date(tenderSince + tender) });
    drawn.push(
      <Conclusion
        key={`tender ${thread}`}
        text={text}
        act={say('person.notSo')}
        take={() => forgetTender(db, thread)}
      />,
    );
  }
  if (closedAt !== null) {
    const text = say('person.closed', { date: date(closedAt) });
    drawn.push(
      <Conclusion key={`closed ${thread}`} text={text} act={say('person.reopen')} take={() => reopen(db, thread)} />,
    );
  }
  return drawn;
}

function Conclusion({ text, act, take }: { text: string; act: string; take(): Promise<void> }) {
  return (
    <li className="row">
      <span>{text}</span>
      <button type="button" className="button push" onClick={() => void take()}>
        {act}
      </button>
    </li>
  );
}
