import { habitEvidence, type habitList } from '@/components/habit-list';
import { say } from '@/components/say';
import { evidenceOf } from '@/lib/phrases/evidence';

/** An example of a habit, and the study behind it with how far it goes. */
export function HabitWhy({ habit }: { habit: (typeof habitList)[number] }) {
  const { finding, study, limit, source } = evidenceOf(habitEvidence[habit]);
  return (
    <details className="small">
      <summary aria-label={say('settings.whyOf', { habit: say(`habit.${habit}`) })}>{say('settings.why')}</summary>
      <div className="stack why">
        <p className="example">{say(`habit.${habit}.example`)}</p>
        <p>{finding}</p>
        <p className="soft">
          {say('settings.limit', { limit })}
          <br />
          {study}. {source}
        </p>
      </div>
    </details>
  );
}
