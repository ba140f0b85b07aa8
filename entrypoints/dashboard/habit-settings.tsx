import { habitList } from '@/components/habit-list';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { switched } from '@/components/switched';
import { changeSettings, type Settings } from '@/lib/settings';
import { HabitWhy } from './habit-why';

/** Every habit, on or off everywhere, with its reason and an example. */
export function HabitSettings({ settings }: { settings: Settings }) {
  return (
    <section className="card stack">
      <h2>{say('settings.habits')}</h2>
      <p className="small soft">{say('settings.habitsHint')}</p>
      {habitList.map((habit) => (
        <div key={habit} className="habit">
          <Switch
            label={say(`habit.${habit}`)}
            hint={say(`habit.${habit}.does`)}
            checked={!settings.habitsOff.includes(habit)}
            onChange={(on) => void changeSettings((now) => ({ ...now, habitsOff: switched(now.habitsOff, habit, on) }))}
          />
          <HabitWhy habit={habit} />
        </div>
      ))}
    </section>
  );
}
