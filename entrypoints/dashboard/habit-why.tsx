import { habitEvidence } from '@/components/habit-list';
import { furtherStudies } from '@/components/habit-studies';
import { ruleEvidence, rulesOf } from '@/components/rule-list';
import { say } from '@/components/say';
import type { HabitId, Switchable } from '@/lib/habits/ids';
import { RuleSwitches } from './rule-switches';
import { Study } from './studies';

interface HabitWhyProps {
  habit: HabitId;
  off: readonly Switchable[];
  change(by: (off: readonly Switchable[]) => Switchable[]): void;
}

/** An example of a habit, what it notices in a draft, and the studies behind it with how far each goes. */
export function HabitWhy({ habit, off, change }: HabitWhyProps) {
  const rules = rulesOf(habit);
  const studies = new Set([habitEvidence[habit], ...rules.map((rule) => ruleEvidence[rule]), ...furtherStudies[habit]]);
  return (
    <details className="small">
      <summary aria-label={say('settings.whyOf', { habit: say(`habit.${habit}`) })}>{say('settings.why')}</summary>
      <div className="stack why">
        <p className="example">{say(`habit.${habit}.example`)}</p>
        {rules.length > 0 && <h3>{say('settings.rules')}</h3>}
        <RuleSwitches habit={habit} off={off} change={change} />
        {[...studies].map((id) => (
          <Study key={id} id={id} />
        ))}
      </div>
    </details>
  );
}
