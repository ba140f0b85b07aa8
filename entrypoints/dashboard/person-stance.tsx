import { db } from '@/components/database';
import { habitList } from '@/components/habit-list';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { switched } from '@/components/switched';
import { writeDown } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';

/** What Tend may say in chats with this one person. */
export function PersonStance({ person: { id, name, banter, habitsOff } }: { person: PersonRow }) {
  return (
    <div>
      <Switch
        label={say('person.banter')}
        hint={say('person.banterHint')}
        checked={banter}
        onChange={(on) => void writeDown(db, id, { banter: on })}
      />
      <details>
        <summary>{say('person.habits', { name })}</summary>
        {habitList.map((habit) => (
          <Switch
            key={habit}
            label={say(`habit.${habit}`)}
            checked={!habitsOff.includes(habit)}
            onChange={(on) => void writeDown(db, id, { habitsOff: switched(habitsOff, habit, on) })}
          />
        ))}
      </details>
    </div>
  );
}
