import { Dexie, type EntityTable, type Table } from 'dexie';
import { DatabaseTrouble } from './trouble';
import type { ApartRow, AppreciationRow, ForgottenRow, InterestRow, MergeRow, StepRow } from './person-rows';
import type { IntentionRow, JournalRow, SelfRow } from './self-rows';
import type { DayRow, EventRow, FactRow, HandleRow, OfferRow, PersonRow, PlanRow, SecretRow } from './rows';

/** Everything Tend remembers. Only the background and extension pages open it. */
export class TendDb extends Dexie {
  declare people: EntityTable<PersonRow, 'id', PersonRow>;
  declare handles: EntityTable<HandleRow, 'thread', HandleRow>;
  declare facts: Table<FactRow, [thread: string, id: string]>;
  declare days: Table<DayRow, [thread: string, day: string]>;
  declare events: EntityTable<EventRow, 'id', EventRow>;
  declare plans: EntityTable<PlanRow, 'id', PlanRow>;
  declare offers: EntityTable<OfferRow, 'id', OfferRow>;
  declare interests: EntityTable<InterestRow, 'id', InterestRow>;
  declare steps: EntityTable<StepRow, 'id', StepRow>;
  declare appreciations: EntityTable<AppreciationRow, 'id', AppreciationRow>;
  declare forgotten: EntityTable<ForgottenRow, 'id', ForgottenRow>;
  declare merges: EntityTable<MergeRow, 'id', MergeRow>;
  declare apart: EntityTable<ApartRow, 'id', ApartRow>;
  declare journal: EntityTable<JournalRow, 'id', JournalRow>;
  declare self: EntityTable<SelfRow, 'id', SelfRow>;
  declare intentions: EntityTable<IntentionRow, 'week', IntentionRow>;
  declare secret: EntityTable<SecretRow, 'id', SecretRow>;

  constructor(name = 'tend') {
    // Dexie's own cache of live queries would copy every row once more before a list is drawn.
    super(name, { indexedDB: ofThisVersion(name), cache: 'disabled' });
    // Only what is searched by is indexed. A published version is frozen: add version(2) below, naming just what changes.
    this.version(1).stores({
      people: 'id, list',
      handles: 'thread, person, [host+name]',
      facts: '[thread+id], [thread+at], [thread+place]',
      days: '[thread+day], day',
      events: 'id, thread, at',
      plans: 'id, thread, at',
      offers: 'id, [thread+at], [outcome+at+thread+phrase]',
      interests: 'id, person, thread, what',
      steps: 'id, person',
      appreciations: 'id, person, at',
      forgotten: 'id, thread',
      merges: 'id, into',
      apart: 'id, *people',
      journal: 'id, at',
      self: 'id',
      intentions: 'week',
      secret: 'id',
    });
  }
}

/** A database of a later version makes Dexie open whatever is there, and add what it misses: here it is left alone. */
function ofThisVersion(database: string) {
  return {
    open(name: string, version?: number) {
      if (version === undefined) throw new DatabaseTrouble('newer', database, 'opening it');
      return indexedDB.open(name, version);
    },
    databases: () => indexedDB.databases(),
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  };
}
