import { useState } from 'react';
import { Avatar } from '@/components/avatar';
import { db } from '@/components/database';
import { openThread } from '@/components/open-thread';
import { say } from '@/components/say';
import { snapshot } from '@/components/snapshot';
import { onDay } from '@/components/when';
import { putOnList, snooze, talkedElsewhere } from '@/lib/people/person';
import type { HandleRow } from '@/lib/people/rows';
import type { Hello } from '@/lib/people/worth-a-hello';
import type { Opening } from '@/lib/coach/opening';
import { FindThread } from './find-thread';
import { OpeningLine } from './opening-line';
import { limit, reason } from './reason';
import type { Tell } from './told';

const day = 86_400_000;

interface HelloRowProps {
  hello: Hello;
  opening: Opening | undefined;
  now: number;
  tell: Tell;
}

export function HelloRow({ hello, opening, now, tell }: HelloRowProps) {
  const { id, name, clock } = hello.person;
  const { thread } = clock;
  const [finding, setFinding] = useState<HandleRow | null>(null);

  async function open() {
    const handle = thread === null ? undefined : await db.handles.get(thread);
    if (handle && !(await openThread(handle))) setFinding(handle);
  }

  /** Does it, says so, and offers the way back. */
  async function settle(act: Promise<void>, undo: () => Promise<void>, text: string) {
    await act;
    tell({ text, undo });
  }

  async function elsewhere() {
    const undo = await snapshot(id);
    await settle(talkedElsewhere(db, id, Date.now()), undo, say('done.elsewhere', { name }));
  }

  async function later(days: number) {
    const undo = await snapshot(id);
    const until = Date.now() + days * day;
    await settle(snooze(db, id, until), undo, say('done.snoozed', { name, day: onDay(until, now) }));
  }

  async function notThisPerson() {
    const undo = await snapshot(id);
    await settle(putOnList(db, id, 'letGo'), undo, say('done.letGo', { name }));
  }

  return (
    <li className="person">
      <Avatar name={name} />
      <div>
        <h3>
          <a href={`/dashboard.html#/people/${id}`} target="_blank" rel="noreferrer">
            {name}
          </a>
        </h3>
        <p>{reason(hello, now)}</p>
        <p className="small soft">{limit(hello, now)}</p>
      </div>
      <div className="actions row">
        <button
          type="button"
          className="button"
          onClick={() => void elsewhere()}
          aria-label={say('row.elsewhereOf', { name })}
        >
          {say('row.elsewhere')}
        </button>
        {thread !== null && (
          <button
            type="button"
            className="button primary"
            onClick={() => void open()}
            aria-label={say('row.openOf', { name })}
          >
            {say('row.open')}
          </button>
        )}
        <details className="more" name="more">
          <summary className="button plain" aria-label={say('row.moreOf', { name })}>
            {say('row.more')}
          </summary>
          <div className="card">
            <button type="button" className="button plain" onClick={() => void later(7)}>
              {say('row.snoozeWeek')}
            </button>
            <button type="button" className="button plain" onClick={() => void later(30)}>
              {say('row.snoozeMonth')}
            </button>
            <button type="button" className="button plain" onClick={() => void notThisPerson()}>
              {say('row.notPerson')}
            </button>
          </div>
        </details>
      </div>
      {opening && <OpeningLine key={opening.id} opening={opening} name={name} thread={thread} />}
      {finding && <FindThread handle={finding} />}
    </li>
  );
}
