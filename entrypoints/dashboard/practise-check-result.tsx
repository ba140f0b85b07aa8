import { Confirm } from '@/components/confirm';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { useSettings } from '@/components/use-settings';
import { date } from '@/components/when';
import { changeSelf } from '@/lib/people/self';
import type { SelfRow } from '@/lib/people/self-rows';
import { cornerOf, corners, far } from './practise-check-items';
import { Plane } from './practise-check-plane';

type SelfCheck = NonNullable<SelfRow['selfCheck']>;

const put = (selfCheck: SelfCheck | null) => changeSelf(db, (self) => ({ ...self, selfCheck }));

/** Where the answers lie, all four corners in plain words, and what may follow from it. */
export function CheckResult({ result, again }: { result: SelfCheck; again(): void }) {
  const here = cornerOf(result);
  const habitIsOff = useSettings()?.habitsOff.includes('attachment') ?? false;
  return (
    <>
      <p className="small soft">{say('check.taken', { date: date(result.takenAt) })}</p>
      <Plane position={result} />
      <p>{say(`check.worry.${far(result.anxiety)}`)}</p>
      <p>{say(`check.unease.${far(result.avoidance)}`)}</p>
      {far(result.anxiety) === 'middle' && far(result.avoidance) === 'middle' && <p>{say('check.nearMiddle')}</p>}
      {corners.map((corner) => (
        <section key={corner} className="stack corner-words">
          <h3>
            {say(corner === here ? 'check.cornerHere' : 'check.cornerOther', { corner: say(`check.corner.${corner}`) })}
          </h3>
          <p>{say(`check.corner.${corner}.is`)}</p>
          <p>{say(corner === here ? `check.corner.${corner}.own` : `check.corner.${corner}.patience`)}</p>
        </section>
      ))}
      <Switch
        label={say('check.nudges')}
        hint={say(habitIsOff ? 'check.nudgesOff' : 'check.nudgesHint')}
        checked={result.nudges}
        onChange={(nudges) => void put({ ...result, nudges })}
      />
      <div className="row">
        <button type="button" className="button" onClick={again}>
          {say('check.again')}
        </button>
        <Confirm
          act={say('check.delete')}
          text={say('check.deleteText')}
          yes={say('check.deleteYes')}
          onYes={() => put(null)}
        />
      </div>
    </>
  );
}
