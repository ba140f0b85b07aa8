import { say } from '@/components/say';
import type { PersonRow } from '@/lib/people/rows';

/** "with Maya", leading to her page. */
export function WithPerson({ person: { id, name } }: { person: PersonRow }) {
  return <a href={`#/people/${encodeURIComponent(id)}`}>{say('plans.with', { name })}</a>;
}
