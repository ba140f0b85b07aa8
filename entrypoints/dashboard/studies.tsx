import { say } from '@/components/say';
import { evidenceOf } from '@/lib/phrases/evidence';

interface StudiesProps {
  /** What opens them. */
  label: string;
  ids: readonly string[];
}

/** Studies, each with what was found, how far that goes, and where to look it up. */
export function Studies({ label, ids }: StudiesProps) {
  return (
    <details className="small">
      <summary>{label}</summary>
      <div className="stack why">
        {ids.map((id) => (
          <Study key={id} id={id} />
        ))}
      </div>
    </details>
  );
}

export function Study({ id }: { id: string }) {
  const { finding, study, limit, source } = evidenceOf(id);
  return (
    <div>
      <p lang="en" dir="auto">
        {finding}
      </p>
      <p className="soft">{say('settings.limit', { limit })}</p>
      <p className="soft" lang="en" dir="auto">
        {study}. {source}
      </p>
    </div>
  );
}
