import { AddPerson } from '@/components/add-person';
import { say } from '@/components/say';
import type { Tell } from './told';

/** Nobody on *Keep in touch* yet: a name is enough to begin. */
export function FirstTime({ titleId, tell }: { titleId: string; tell: Tell }) {
  return (
    <div className="stack">
      <h2 id={titleId}>{say('first.title')}</h2>
      <p>{say('first.text')}</p>
      <AddPerson added={(name) => tell({ text: say('done.added', { name }) })} />
      <p className="small">
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {say('first.try')}
        </a>
      </p>
    </div>
  );
}
