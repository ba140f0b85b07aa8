import { rulesOf } from '@/components/rule-list';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { switched } from '@/components/switched';
import type { HabitId, Switchable } from '@/lib/habits/ids';

interface RuleSwitchesProps {
  habit: HabitId;
  off: readonly Switchable[];
  change(off: Switchable[]): void;
}

/** What a habit notices in a draft, each to switch by itself; none can be on while the habit is off. */
export function RuleSwitches({ habit, off, change }: RuleSwitchesProps) {
  return (
    <div className="rules">
      {rulesOf(habit).map((rule) => (
        <Switch
          key={rule}
          label={say(`rule.${rule}`)}
          hint={say(`rule.${rule}.example`)}
          checked={!off.includes(habit) && !off.includes(rule)}
          disabled={off.includes(habit)}
          onChange={(on) => change(switched<Switchable>(off, rule, on))}
        />
      ))}
    </div>
  );
}
