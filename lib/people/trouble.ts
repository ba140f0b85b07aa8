import type { TendDb } from './db';

export type TroubleKind = 'full' | 'blocked' | 'newer';

const happened: Record<TroubleKind, string> = {
  full: 'there is no room left on this disk. Free some space and it works again; what was kept before is untouched',
  blocked: 'another page of Tend still holds an older version of it. Close the other Tend pages and it goes on',
  newer: 'it was written by a newer version of Tend than this one. Update Tend; nothing in it was changed',
};

/** The database cannot be used just now, and why. What it holds stays as it was. */
export class DatabaseTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    readonly database: string,
    /** What was being done: "keeping what was read". */
    readonly doing: string,
    cause?: unknown,
  ) {
    super(`Tend's database "${database}", ${doing}: ${happened[kind]}.`, { cause });
    this.name = 'DatabaseTrouble';
  }
}

/** Opening takes no longer, in milliseconds, unless others wait for the same: the browser tells only the first of them that it is blocked. */
const PATIENCE = 2000;

/**
 * Does some work on the database; its known troubles come as `DatabaseTrouble`, other errors as they are.
 * Blocked is said at once, while the work goes on as soon as it can.
 */
export async function inWords<Result>(db: TendDb, doing: string, work: () => PromiseLike<Result>): Promise<Result> {
  const blocked = Promise.withResolvers<never>();
  const sayBlocked = () => blocked.reject(new DatabaseTrouble('blocked', db.name, doing));
  db.on('blocked', sayBlocked);
  const waiting = setTimeout(() => db.isOpen() || sayBlocked(), PATIENCE);
  try {
    return await Promise.race([work(), blocked.promise]);
  } catch (error) {
    const kind = kindOf(error);
    throw kind ? new DatabaseTrouble(kind, db.name, doing, error) : error;
  } finally {
    clearTimeout(waiting);
    db.on('blocked').unsubscribe(sayBlocked);
  }
}

/** Which known trouble an error is; null for any other. Dexie and the browser wrap the cause: `inner` leads to it. */
export function kindOf(error: unknown): TroubleKind | null {
  if (!(error instanceof Error || error instanceof DOMException)) return null;
  if (error instanceof DatabaseTrouble) return error.kind;
  if (error.name === 'QuotaExceededError') return 'full';
  if (error.name === 'VersionError') return 'newer';
  return 'inner' in error ? kindOf(error.inner) : null;
}
