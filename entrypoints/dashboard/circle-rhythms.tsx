import { db } from '@/components/database';
import { say } from '@/components/say';
import { rhythmDays, setCircle, type Circles, type Rhythm } from '@/lib/people/circles';
import { Choice } from './choice';

const kinds = ['partner', 'family', 'friend', 'new', 'colleague'] as const;
const rhythms = Object.keys(rhythmDays) as Rhythm[];

/** How often to be in touch with people of each kind, where it is not to be learned from the gaps so far. */
export function CircleRhythms({ circles }: { circles: Circles }) {
  return (
    <details>
      <summary className="small">{say('circles')}</summary>
      <p className="small soft">{say('circles.hint')}</p>
      <div className="fields">
        {kinds.map((kind) => (
          <Choice<Rhythm | ''>
            key={kind}
            label={say(`circles.${kind}`)}
            value={circles[kind] ?? ''}
            options={[
              ['', say('circle.asSeen')],
              ...rhythms.map((rhythm): [Rhythm, string] => [rhythm, say(`circle.${rhythm}`)]),
            ]}
            onChange={(rhythm) => void setCircle(db, kind, rhythm || null)}
          />
        ))}
      </div>
    </details>
  );
}
