import { onDay } from '@/components/when';
import type { KnownEvent, KnownPlan } from '@/lib/people/kept-plans';
import { WithPerson } from './with-person';

/** Something with a day, with whom, and when. */
export function EventLine({ event: { what, at, person }, now }: { event: KnownEvent | KnownPlan; now: number }) {
  return (
    <li className="row">
      <span>{what}</span>
      {person && <WithPerson person={person} />}
      {at !== null && <span className="push soft">{onDay(at, now)}</span>}
    </li>
  );
}
