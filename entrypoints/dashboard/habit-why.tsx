import { habitEvidence, type habitList } from '@/components/habit-list';
import { furtherStudies } from '@/components/habit-studies';
import { say } from '@/components/say';
import { evidenceOf } from '@/lib/phrases/evidence';

/** An example of a habit, and the studies behind it with how far each goes. */
export function HabitWhy({ habit }: { habit: (typeof habitList)[number] }) {
  const studies = [habitEvidence[habit], ...furtherStudies[habit]].map(evidenceOf);
  return (
    <details className="small">
      <summary aria-label={say('settings.whyOf', { habit: say(`habit.${habit}`) })}>{say('settings.why')}</summary>
      <div className="stack why">
        <p className="example">{say(`habit.${habit}.example`)}</p>
        {studies.map(({ id, finding, study, limit, source }) => (
          <div key={id}>
            <p>{finding}</p>
            <p className="soft">
              {say('settings.limit', { limit })}
              <br />
              {study}. {source}
            </p>
          </div>
        ))}
      </div>
    </details>
  );
}
