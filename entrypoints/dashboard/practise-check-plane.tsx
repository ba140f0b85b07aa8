import { say } from '@/components/say';
import { cornerOf, corners, type Position } from './practise-check-items';

/** From the answers' 1 to 7 onto a side of 120. */
const along = (answer: number) => 10 + ((answer - 1) / 6) * 100;

/** The answers as a place in a plane: more worry further up, more unease with closeness further along. */
export function Plane({ position }: { position: Position }) {
  const here = cornerOf(position);
  return (
    <figure className="plane">
      <p className="visually-hidden">{say('check.plane', { corner: say(`check.corner.${here}`) })}</p>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <rect className="field" x="5" y="5" width="110" height="110" rx="6" />
        <path className="axes" d="M60 5v110M5 60h110" />
        <circle className="here" cx={along(position.avoidance)} cy={120 - along(position.anxiety)} r="5" />
      </svg>
      {corners.map((corner) => (
        <span key={corner} className={`small corner ${corner}`} data-here={corner === here || undefined}>
          {say(`check.corner.${corner}`)}
        </span>
      ))}
      <figcaption className="small soft">{say('check.axes')}</figcaption>
    </figure>
  );
}
