import type { Page } from '@playwright/test';
import { clockOf } from '@/lib/people/clock';
import { newPerson } from '@/lib/people/person';
import type { DayRow, EventRow, HandleRow, PersonRow, PlanRow } from '@/lib/people/rows';

import type { Extension, Table } from '../e2e/extension';

const day = 86_400_000;

/** Rows to write, by table. */
export type Rows = Partial<Record<Exclude<Table, 'people' | 'handles'>, object[]>> & {
  people?: PersonRow[];
  handles?: HandleRow[];
};

/** People as they are once their threads were read. */
export function wound({ people = [], handles = [], ...others }: Rows): Rows {
  const clock = ({ id }: PersonRow) => clockOf(handles.filter(({ person }) => person === id));
  return { people: people.map((one) => ({ ...one, clock: clock(one) })), handles, ...others };
}

/** One of the extension's own pages, with these rows stored. */
export async function openSeeded(extension: Extension, path: string, rows: Rows): Promise<Page> {
  await extension.write(wound(rows));
  return extension.openPage(path);
}

export function person(name: string, changes: Partial<PersonRow> = {}): PersonRow {
  return {
    ...newPerson(name, Date.now() - 200 * day),
    ...{ id: name.toLowerCase().replaceAll(' ', '-'), list: 'keepInTouch' },
    ...changes,
  };
}

/** A direct thread of that person, last written in `daysAgo` days ago. */
export function handle(of: PersonRow, daysAgo: number, changes: Partial<HandleRow> = {}): HandleRow {
  const last = Date.now() - daysAgo * day;
  return {
    thread: `converse/chat.example//${of.id}`,
    person: of.id,
    site: 'converse',
    host: 'chat.example',
    id: of.id,
    idKind: 'stable',
    kind: 'direct',
    name: of.name,
    url: `https://chat.example/#converse/chat?jid=${of.id}@chat.example`,
    readAt: Date.now() - day,
    mark: '',
    lastFromMe: last - day,
    lastFromThem: last,
    lastInGroup: null,
    movedFrom: null,
    untimed: { me: 0, them: 0 },
    seen: { messages: 48, days: { me: 6, them: 5 }, rhythm: null },
    tenderSince: null,
    closedAt: null,
    reopenedAt: null,
    remember: 'ask',
    nudgedAt: null,
    otherLanguageSaidAt: null,
    helpFadesSaidAt: null,
    ...changes,
  };
}

export function event(of: HandleRow, what: string, daysAhead: number): EventRow {
  return {
    id: `${of.id}-${what}`,
    thread: of.thread,
    what,
    at: Date.now() + daysAhead * day,
    fact: 'f',
    settled: false,
  };
}

export function plan(of: HandleRow, what: string, daysAhead: number, changes: Partial<PlanRow> = {}): PlanRow {
  const at = new Date(Date.now() + daysAhead * day).setHours(0, 0, 0, 0);
  return { id: `${of.id}-${what}`, thread: of.thread, what, at, by: 'me', fact: 'f', state: 'found', ...changes };
}

/** Day rows of the last two weeks in which one side wrote most, asked most and began. */
export function mostlyMe(of: HandleRow): DayRow[] {
  return [2, 4, 6, 8, 10, 12].map((daysAgo) => {
    const at = Date.now() - daysAgo * day;
    return {
      thread: of.thread,
      day: new Date(at).toISOString().slice(0, 10),
      offset: 0,
      me: { messages: 6, words: 120, questions: 3, starts: 1, replies: [0, 0, 1, 2] },
      them: { messages: 3, words: 30, questions: 0, starts: 0, replies: [0, 0, 0, 0, 0, 0, 1, 1] },
      first: at - 3_600_000,
      last: at,
      bout: { from: 'them', count: 1, lastAt: at },
    };
  });
}
