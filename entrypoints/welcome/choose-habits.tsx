import { habitList, switches } from '@/components/habit-list';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { switched } from '@/components/switched';
import { useSettings } from '@/components/use-settings';
import type { HabitId } from '@/lib/habits/ids';
import { changeSettings } from '@/lib/settings';

function turn(habits: readonly HabitId[], on: boolean) {
  return changeSettings((now) => ({
    ...now,
    habitsOff: habits.reduce((off, habit) => switched(off, habit, on), now.habitsOff),
  }));
}

const inFront = Object.entries(switches) as [keyof typeof switches, readonly HabitId[]][];

/** Four switches in front, each habit behind. */
export function ChooseHabits() {
  const settings = useSettings();
  if (!settings) return null;
  const isOn = (habit: HabitId) => !settings.habitsOff.includes(habit);
  return (
    <section className="stack" aria-labelledby="habits">
      <h2 id="habits">{say('habits.title')}</h2>
      <p>{say('habits.hint')}</p>
      <div className="four">
        {inFront.map(([name, habits]) => (
          <div key={name} className="card">
            <Switch
              label={say(`switch.${name}`)}
              hint={say(`switch.${name}.does`)}
              checked={habits.some(isOn)}
              onChange={(on) => void turn(habits, on)}
            />
          </div>
        ))}
      </div>
      <details>
        <summary>{say('habits.all')}</summary>
        {habitList.map((habit) => (
          <Switch
            key={habit}
            label={say(`habit.${habit}`)}
            hint={say(`habit.${habit}.does`)}
            checked={isOn(habit)}
            onChange={(on) => void turn([habit], on)}
          />
        ))}
      </details>
    </section>
  );
}
