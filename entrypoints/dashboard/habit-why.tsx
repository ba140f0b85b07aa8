import { habitEvidence, type habitList } from '@/components/habit-list';
import { furtherStudies } from '@/components/habit-studies';
import { say } from '@/components/say';
import { Study } from './studies';

/** An example of a habit, and the studies behind it with how far each goes. */
export function HabitWhy({ habit }: { habit: (typeof habitList)[number] }) {
  return (
    <details className="small">
      <summary aria-label={say('settings.whyOf', { habit: say(`habit.${habit}`) })}>{say('settings.why')}</summary>
      <div className="stack why">
        <p className="example">{say(`habit.${habit}.example`)}</p>
        {[habitEvidence[habit], ...furtherStudies[habit]].map((id) => (
          <Study key={id} id={id} />
        ))}
      </div>
    </details>
  );
}
