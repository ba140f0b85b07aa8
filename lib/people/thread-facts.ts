import { Dexie, type Table } from 'dexie';
import type { TendDb } from './db';
import type { FactRow } from './rows';

/** Most messages between two shown ones that are believed to be deleted; more is a gap in what the page loaded. */
const VANISHED = 5;

/** A stretch of time, epoch milliseconds. */
export interface Span {
  from: number;
  to: number;
}

/** A fact put, renamed or taken away. */
export interface Change {
  before: FactRow | null;
  after: FactRow | null;
}

/**
 * The facts of one thread inside one transaction. Changes are collected and written together:
 * inside a transaction nothing may be awaited but the database.
 */
export class ThreadFacts {
  /** Every change so far, written or not. */
  readonly changes: Change[] = [];
  private written = 0;

  constructor(
    private readonly db: TendDb,
    readonly thread: string,
  ) {}

  async find(ids: string[]): Promise<Map<string, FactRow>> {
    const found = await this.db.facts.bulkGet(ids.map((id): [string, string] => [this.thread, id]));
    return new Map(found.flatMap((fact) => (fact ? [[fact.id, fact]] : [])));
  }

  /** All facts whose id starts with one of the prefixes. */
  async startingWith(prefixes: string[]): Promise<FactRow[]> {
    const ids = this.db.facts.where('[thread+id]');
    const range = (prefix: string) => ids.between([this.thread, prefix], [this.thread, `${prefix}\uffff`]).toArray();
    return (await Promise.all(prefixes.map(range))).flat();
  }

  /** Facts with a time in the span, both ends included, oldest first, `most` at most. */
  async during({ from, to }: Span, most = Infinity): Promise<FactRow[]> {
    const stretch = this.db.facts.where('[thread+at]').between([this.thread, from], [this.thread, to], true, true);
    return stretch.limit(most).toArray();
  }

  /** Ids of the messages without time, in their order. */
  async idsInOrder(): Promise<string[]> {
    const placed = this.db.facts
      .where('[thread+place]')
      .between([this.thread, Dexie.minKey], [this.thread, Dexie.maxKey]);
    return (await placed.primaryKeys()).map(([, id]) => id);
  }

  put(after: FactRow, before: FactRow | null): void {
    if (!before || !sameFact(before, after)) this.changes.push({ before, after });
  }

  remove(before: FactRow): void {
    this.changes.push({ before, after: null });
  }

  /** Takes away what lies strictly inside a span that the page shows whole and is not shown there. */
  async removeUnshown(span: Span, shown: (fact: FactRow) => boolean, shownInside: number): Promise<void> {
    if (span.from >= span.to) return;
    const inside = this.db.facts
      .where('[thread+at]')
      .between([this.thread, span.from], [this.thread, span.to], false, false);
    const missing = (await inside.count()) - shownInside;
    if (missing <= 0 || missing > VANISHED * (shownInside + 1)) return;
    let unshown: FactRow[] = [];
    for (const fact of [...(await inside.toArray()), null]) {
      if (fact && !shown(fact)) {
        unshown.push(fact);
        continue;
      }
      if (unshown.length <= VANISHED) for (const gone of unshown) this.remove(gone);
      unshown = [];
    }
  }

  /** Writes the changes collected since the last time. Kept words follow their message: renamed with it, deleted with it. */
  async write(): Promise<void> {
    const changes = this.changes.slice(this.written);
    this.written = this.changes.length;
    const moved = changes.filter(({ before, after }) => before !== null && before.id !== after?.id);
    await this.db.facts.bulkDelete(moved.map(({ before }): [string, string] => [this.thread, before!.id]));
    await this.db.facts.bulkPut(changes.flatMap(({ after }) => after ?? []));
    if (moved.length > 0)
      await this.moveWords(new Map(moved.map(({ before, after }) => [before!.id, after?.id ?? null])));
  }

  private async moveWords(ids: ReadonlyMap<string, string | null>): Promise<void> {
    const { events, plans, interests } = this.db;
    await moveRows(events, this.thread, ids);
    await moveRows(plans, this.thread, ids);
    await moveRows(interests, this.thread, ids);
  }
}

/** Words kept from a message: of an event, a plan or an interest. */
interface Words {
  id: string;
  fact: string | null;
}

/** `ids` leads from a fact's former id to its new one, or to null where it is gone. */
async function moveRows<Row extends Words>(
  table: Table<Row, string>,
  thread: string,
  ids: ReadonlyMap<string, string | null>,
): Promise<void> {
  const rows = await table.where('thread').equals(thread).toArray();
  const newFact = ({ fact }: Row) => (fact === null ? undefined : ids.get(fact));
  await table.bulkDelete(rows.filter((row) => newFact(row) === null).map(({ id }) => id));
  await table.bulkPut(
    rows.flatMap((row) => {
      const fact = newFact(row);
      return fact ? [{ ...row, fact }] : [];
    }),
  );
}

function sameFact(a: FactRow, b: FactRow): boolean {
  const { id, at, from, words, asks, reconcile } = a;
  return (
    id === b.id && at === b.at && from === b.from && words === b.words && asks === b.asks && reconcile === b.reconcile
  );
}
