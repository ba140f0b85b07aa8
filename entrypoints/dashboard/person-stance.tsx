import { db } from '@/components/database';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { switchHabits } from '@/lib/people/habits-off';
import { writeDown } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';
import { HabitSwitches } from './habit-switches';

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
        <HabitSwitches off={habitsOff} change={(by) => void switchHabits(db, id, by)} />
      </details>
    </div>
  );
}
