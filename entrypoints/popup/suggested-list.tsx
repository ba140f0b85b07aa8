import { Avatar } from '@/components/avatar';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { snapshot } from '@/components/snapshot';
import { putOnList } from '@/lib/people/person';
import type { Suggested } from '@/lib/people/suggested';
import type { Tell } from './told';

/** People both wrote with lately: offered once for *Keep in touch*, never put there unasked. */
export function SuggestedList({ people, tell }: { people: Suggested[]; tell: Tell }) {
  async function put({ person: { id, name } }: Suggested, to: 'keepInTouch' | 'letGo') {
    const undo = await snapshot(id);
    await putOnList(db, id, to);
    const text = say(to === 'letGo' ? 'done.letGo' : 'done.added', { name });
    tell({ text, undo });
  }

  return (
    <ul>
      {people.map((one) => (
        <li key={one.person.id} className="person">
          <Avatar name={one.person.name} />
          <div>
            <h3>{one.person.name}</h3>
            <p className="small soft">{say('suggested.reason', { days: one.days, count: one.messages })}</p>
          </div>
          <div className="actions row">
            <button
              type="button"
              className="button"
              aria-label={say('suggested.addOf', { name: one.person.name })}
              onClick={() => void put(one, 'keepInTouch')}
            >
              {say('suggested.add')}
            </button>
            <button type="button" className="button plain" onClick={() => void put(one, 'letGo')}>
              {say('row.notPerson')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
