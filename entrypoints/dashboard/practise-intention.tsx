import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState, type FormEvent } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { intend, intentionOf, type Week } from '@/lib/people/week';

/** The one thing meant for this week. */
export function Intention({ week }: { week: Week }) {
  const id = useId();
  const intention = useLiveQuery(() => intentionOf(db, week), [week.monday]);
  const [told, tell] = useState<string | null>(null);
  if (intention === undefined) return null;

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('intention')).trim();
    await intend(db, week, text, Date.now());
    tell(say(text ? 'week.intentionSaved' : 'week.intentionGone'));
  }

  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <div className="row own">
        <div className="field">
          <label htmlFor={id}>{say('week.intention')}</label>
          <input
            key={intention}
            id={id}
            name="intention"
            type="text"
            autoComplete="off"
            maxLength={140}
            defaultValue={intention}
            placeholder={say('week.intentionExample')}
            aria-describedby={`${id}-hint`}
          />
        </div>
        <button type="submit" className="button">
          {say('week.intentionSave')}
        </button>
      </div>
      <p id={`${id}-hint`} className="small soft">
        {say('week.intentionHint')}
      </p>
      <output className="small soft">{told}</output>
    </form>
  );
}
