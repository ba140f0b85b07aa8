import { Confirm } from '@/components/confirm';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { date } from '@/components/when';
import { splitOff } from '@/lib/people/merge';
import type { PersonPage } from '@/lib/people/person';
import type { HandleRow } from '@/lib/people/rows';
import { sites } from '@/lib/sites';

/** Where this person was seen, and when each side last wrote. */
export function ChatList({ page: { person, handles } }: { page: PersonPage }) {
  return (
    <section className="card stack">
      <h2>{say('person.chats')}</h2>
      {handles.length === 0 && <p className="soft">{say('person.chatsNone')}</p>}
      {handles.map((handle) => (
        <Chat key={handle.thread} handle={handle} others={handles.length > 1} of={person.name} />
      ))}
    </section>
  );
}

const day = (at: number | null) => (at === null ? say('person.never') : date(at));

function Chat({ handle, others, of }: { handle: HandleRow; others: boolean; of: string }) {
  const { name, host, seen, untimed } = handle;
  const site = sites.find(({ id }) => id === handle.site)?.label;
  return (
    <div className="stack">
      <h3>{say('person.chat', { name, site: site ? `${site}, ${host}` : host })}</h3>
      <dl>
        <dt>{say('person.lastFromMe')}</dt>
        <dd>{day(handle.lastFromMe)}</dd>
        <dt>{say('person.lastFromThem')}</dt>
        <dd>{day(handle.lastFromThem)}</dd>
        {handle.lastInGroup !== null && (
          <>
            <dt>{say('person.lastInGroup')}</dt>
            <dd>{day(handle.lastInGroup)}</dd>
          </>
        )}
        <dt>{say('person.read')}</dt>
        <dd>{day(handle.readAt)}</dd>
      </dl>
      <p className="small soft">{say('person.messages', { count: seen.messages + untimed.me + untimed.them })}</p>
      {others && (
        <p>
          <Confirm
            act={say('person.split')}
            text={say('person.splitText', { name: of, chat: name })}
            yes={say('person.splitYes')}
            onYes={() => splitOff(db, handle.thread, Date.now()).then(() => undefined)}
          />
        </p>
      )}
    </div>
  );
}
