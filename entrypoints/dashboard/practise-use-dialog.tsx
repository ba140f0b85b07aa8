import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useRef, useState } from 'react';
import { db } from '@/components/database';
import { openThread } from '@/components/open-thread';
import { say } from '@/components/say';
import { month } from '@/components/when';
import { DAY } from '@/lib/people/days';
import { noteUse, reachable, USED_AGAIN, usesByPhrase, type Reachable } from '@/lib/people/uses';
import { suits } from '@/lib/phrases/choose';
import { plain, type Ready } from './practise-library';
import { Slotted } from './practise-slot';
import { UsedBy } from './practise-used-by';

/** How many people are listed; a few letters of the name find the others. */
const LISTED = 8;

interface UseDialogProps {
  words: Ready;
  now: number;
  /** Ids of the people to choose from; null for everybody. */
  only: readonly string[] | null;
  close(): void;
}

/** Whom the words are for. They are copied and the chat is opened; nothing is sent. */
export function UseDialog({ words, now, only, close }: UseDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [copiedFor, setCopiedFor] = useState<Reachable | null>(null);
  const { wording, text } = words;
  const people = useLiveQuery(() => reachable(db, now), [now]);
  const uses = useLiveQuery(() => usesByPhrase(db))?.get(wording.id) ?? [];
  useEffect(() => dialog.current?.showModal(), []);

  const fitting = people?.filter(
    ({ person, tender }) =>
      (only === null || only.includes(person.id)) &&
      suits(wording, { relationship: person.relationship, tender }) &&
      plain(person.name).includes(plain(typed)),
  );
  const lately = (one: Reachable) =>
    uses.find(({ person, at }) => person === one.person.id && now - at < USED_AGAIN * DAY);

  async function choose(one: Reachable) {
    await navigator.clipboard.writeText(text);
    if (one.handle) await noteUse(db, one.handle, { habit: wording.habit, phrase: wording.id }, Date.now());
    if (one.handle && (await openThread(one.handle))) dialog.current?.close();
    else setCopiedFor(one);
  }

  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={close} className="stack">
      <h2 id={id}>{say('use.title')}</h2>
      <p className="note" lang="en" dir="auto">
        <Slotted {...words} />
      </p>
      {copiedFor ? (
        <UsedBy one={copiedFor} />
      ) : (
        <>
          <p className="small soft">{say('use.hint')}</p>
          <div className="field">
            <label htmlFor={`${id}-name`}>{say('use.search')}</label>
            <input
              id={`${id}-name`}
              type="search"
              autoComplete="off"
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </div>
          <output className="small soft">{fitting?.length === 0 && say('use.nobody')}</output>
          <ul className="stack">
            {fitting?.slice(0, LISTED).map((one) => (
              <Person key={one.person.id} one={one} usedAt={lately(one)?.at ?? null} choose={choose} />
            ))}
          </ul>
          {fitting && fitting.length > LISTED && (
            <p className="small soft">{say('use.more', { count: fitting.length - LISTED })}</p>
          )}
        </>
      )}
      <form method="dialog">
        <button type="submit" className="button">
          {say('use.close')}
        </button>
      </form>
    </dialog>
  );
}

interface PersonProps {
  one: Reachable;
  /** When the same words went to them, within 60 days; null when they did not. */
  usedAt: number | null;
  choose(one: Reachable): Promise<void>;
}

function Person({ one, usedAt, choose }: PersonProps) {
  const { name } = one.person;
  if (usedAt !== null) return <li className="soft">{say('use.already', { name, month: month(usedAt) })}</li>;
  return (
    <li>
      <button type="button" className="button" onClick={() => void choose(one)}>
        {name}
      </button>
    </li>
  );
}
