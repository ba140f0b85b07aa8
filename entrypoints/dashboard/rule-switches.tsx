import { rulesOf } from '@/components/rule-list';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { switched } from '@/components/switched';
import type { HabitId, Switchable } from '@/lib/habits/ids';

interface RuleSwitchesProps {
  habit: HabitId;
  off: readonly Switchable[];
  /** Changes what is off by then: two clicks may come before the first one is stored. */
  change(by: (off: readonly Switchable[]) => Switchable[]): void;
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
          onChange={(on) => change((now) => switched<Switchable>(now, rule, on))}
        />
      ))}
    </div>
  );
}
