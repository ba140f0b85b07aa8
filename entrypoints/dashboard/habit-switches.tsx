import { habitList } from '@/components/habit-list';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { switched } from '@/components/switched';
import type { Switchable } from '@/lib/habits/ids';
import { RuleSwitches } from './rule-switches';

interface HabitSwitchesProps {
  /** What is off there. */
  off: readonly Switchable[];
  change(by: (off: readonly Switchable[]) => Switchable[]): void;
}

/** Every habit and all it notices in a draft, to switch on one site or with one person. */
export function HabitSwitches({ off, change }: HabitSwitchesProps) {
  return (
    <>
      <p className="small soft">{say('settings.siteHabitsHint')}</p>
      {habitList.map((habit) => (
        <div key={habit}>
          <Switch
            label={say(`habit.${habit}`)}
            checked={!off.includes(habit)}
            onChange={(on) => change((now) => switched<Switchable>(now, habit, on))}
          />
          <RuleSwitches habit={habit} off={off} change={change} />
        </div>
      ))}
    </>
  );
}
