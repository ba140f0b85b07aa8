import { atRest } from './contact';
import type { TendDb } from './db';

/** An interest and who is known to have it. */
export interface ByInterest {
  what: string;
  /** One of the person's own, too. */
  shared: boolean;
  people: { id: string; name: string }[];
}

/** Interests of everybody but those put away or left alone: shared ones first, then by how many have them. */
export async function byInterest(db: TendDb): Promise<ByInterest[]> {
  const [interests, self] = await Promise.all([db.interests.toArray(), db.self.get('self')]);
  const ids = [...new Set(interests.map(({ person }) => person))];
  const people = (await db.people.bulkGet(ids)).filter((person) => person !== undefined);
  const byId = new Map(people.filter((person) => !atRest(person)).map((person) => [person.id, person]));
  const own = new Set(self?.interests);
  const { compare } = new Intl.Collator();
  return [...Map.groupBy(interests, ({ what }) => what)]
    .map(([what, rows]) => {
      const having = [...new Set(rows.map(({ person }) => person))].flatMap((id) => byId.get(id) ?? []);
      const named = having.map(({ id, name }) => ({ id, name })).toSorted((a, b) => compare(a.name, b.name));
      return { what, shared: own.has(what), people: named };
    })
    .filter((one) => one.people.length > 0)
    .toSorted(
      (a, b) => Number(b.shared) - Number(a.shared) || b.people.length - a.people.length || compare(a.what, b.what),
    );
}
