import { Ledger } from '@/entrypoints/coach.content/ledger';
import type { Message } from '@/lib/conversation/thread';
import { inOrder, tally } from '@/lib/conversation/tally';
import { dayOf } from '@/lib/people/days';
import { TendDb } from '@/lib/people/db';
import { recordReading } from '@/lib/people/record';
import { describe, expect, test } from 'vitest';
import { freshDb, random, readingOf, seen, THREAD, type Line } from './thread';

const MINUTE = 60_000;
const WINDOW = 40;
const start = Date.UTC(2026, 8, 1, 22, 30);
const zone = () => 60;

type Mode = 'ids' | 'times' | 'order';

/** Messages over some weeks: quick lines, nights, midnight passed, every fifth an "ok", ten equal ones in one minute. */
function longThread(mode: Mode, pick: (below: number) => number, length = 500): Line[] {
  let at = start;
  return Array.from({ length }, (_, index) => {
    const equal = index >= 200 && index < 210;
    if (!equal || index === 200) at += [0, 1, 3, 40, 90, 15 * 60][pick(6)]! * MINUTE;
    const text = equal || pick(5) === 0 ? 'ok' : `note ${index} ${'more '.repeat(pick(4))}${pick(4) ? '' : '?'}`;
    return {
      id: mode === 'ids' ? `id-${index}` : null,
      from: equal || pick(2) ? 'me' : 'them',
      at: mode === 'order' ? null : at,
      text,
    };
  });
}

/** One tab: a window on the thread, the ledger of the real page, and a connection of its own to the database. */
class Tab {
  private top = 0;
  private ledger = new Ledger();

  constructor(
    private readonly db: TendDb,
    private readonly lines: Line[],
    private readonly pick: (below: number) => number,
    private readonly size = WINDOW,
  ) {}

  scrollTo(top: number): void {
    this.top = Math.max(0, Math.min(top, this.lines.length - this.size));
  }

  shown(): Line[] {
    return this.lines.slice(this.top, this.top + this.size);
  }

  /** Reads what is shown, in as many parts as it takes. One in five acknowledgements is lost; one in ten readings comes twice. */
  async read(now: number): Promise<void> {
    const messages = this.shown().map((line): Message => ({ ...line, author: null, status: 'sent' }));
    const untold = this.ledger.untold(THREAD, messages);
    const { rows, window, removed } = untold.changes;
    const reading = { thread: readingOf([]).thread, rows: rows.map(seen), window, removed };
    await recordReading(this.db, reading, now, { zone });
    if (this.pick(10) === 0) await recordReading(this.db, reading, now, { zone });
    const lost = this.pick(5) === 0;
    if (lost) this.ledger = new Ledger();
    else this.ledger.acknowledge(THREAD, untold);
    if (untold.more || (lost && this.size > WINDOW)) await this.read(now);
  }
}

/** Everything that happens to a thread while two tabs scroll about in it. */
async function live(mode: Mode, seed: number): Promise<{ db: TendDb; lines: Line[] }> {
  const pick = random(seed);
  const lines = longThread(mode, pick);
  const db = freshDb();
  const tabs = [new Tab(db, lines, pick), new Tab(new TendDb(db.name), lines, pick)];
  const now = () => (lines.at(-1)!.at ?? start) + MINUTE;
  await readWhole(tabs[0]!, lines, now());

  for (let round = 0; round < 30; round++) {
    for (const tab of tabs) tab.scrollTo(pick(lines.length));
    await Promise.all(tabs.map((tab) => tab.read(now())));
    const place = 3 + pick(lines.length - 6);
    if (round % 3 === 0) lines[place] = { ...lines[place]!, text: `edited in round ${round}` };
    if (round % 3 === 1) lines.splice(place, 1);
    if (round % 3 === 2) await send(mode, lines, tabs, `sent in round ${round}`, now);
    await Promise.all(tabs.map((tab) => tab.read(now())));
  }
  await readWhole(tabs[1]!, lines, now());
  await readWhole(tabs[0]!, lines, now());
  return { db, lines };
}

/** From the newest to the oldest, half a window at a time. */
async function readWhole(tab: Tab, lines: Line[], now: number): Promise<void> {
  for (let top = lines.length - WINDOW; top > -WINDOW / 2; top -= WINDOW / 2) {
    tab.scrollTo(top);
    await tab.read(now);
  }
}

/** At the end of the thread; where the site gives ids, it comes with a passing one first, read by one tab or by both. */
async function send(mode: Mode, lines: Line[], tabs: Tab[], text: string, now: () => number): Promise<void> {
  const at = mode === 'order' ? null : lines.at(-1)!.at! + 2 * MINUTE;
  lines.push({ id: mode === 'ids' ? `passing-${text}` : null, from: 'me', at, text });
  for (const tab of tabs) tab.scrollTo(lines.length);
  await tabs[0]!.read(now());
  if (mode === 'ids') lines[lines.length - 1] = { id: `id-${text}`, from: 'me', at: at! + MINUTE, text };
  await tabs[1]!.read(now());
  await tabs[0]!.read(now());
}

function expectedDays(lines: Line[]) {
  const timed = lines.map((line) => seen(line));
  const ordered = inOrder(
    timed.map(({ from, at, words, asks }) => ({ from, at: at!, words, asks })),
    null,
  );
  const days = Map.groupBy(ordered, ({ at }) => dayOf(at, zone()));
  return [...days].map(([day, messages]) => {
    const before = ordered[ordered.indexOf(messages[0]!) - 1] ?? null;
    const { me, them } = tally(messages, before);
    const short = ({ replies, ...rest }: typeof me) => ({ ...rest, replies: replies.length });
    return { day, me: short(me), them: short(them) };
  });
}

async function storedDays(db: TendDb) {
  const rows = await db.days.toArray();
  const short = ({ replies, ...rest }: (typeof rows)[0]['me']) => ({
    ...rest,
    replies: replies.reduce((a, b) => a + b, 0),
  });
  return rows.map(({ day, me, them }) => ({ day, me: short(me), them: short(them) }));
}

describe.each(['ids', 'times'] as const)('recognised by %s', (mode) => {
  test.each([1, 2])('500 messages, two tabs, edits, deletions, late ids: counts are exact (seed %i)', async (seed) => {
    const { db, lines } = await live(mode, seed);
    expect(await db.facts.count()).toBe(lines.length);
    expect(await storedDays(db)).toEqual(expectedDays(lines));
    const { seen: sums, lastFromMe } = (await db.handles.get(THREAD))!;
    expect(sums.messages).toBe(lines.length);
    expect(lastFromMe).toBe(Math.max(...lines.flatMap(({ from, at }) => (from === 'me' ? at! : []))));
  });
});

// Exact for every thread read without a gap: each window shares three neighbours that occur nowhere else with one read before.
describe('recognised by order', () => {
  test.each([1, 2])('500 messages, two tabs, edits, deletions: the order is exact (seed %i)', async (seed) => {
    const { db, lines } = await live('order', seed);
    const stored = await db.facts.where('[thread+place]').between([THREAD, -Infinity], [THREAD, Infinity]).toArray();
    expect(stored.map(({ from, words }) => [from, words])).toEqual(lines.map((line) => [line.from, seen(line).words]));
    const mine = lines.filter(({ from }) => from === 'me').length;
    expect((await db.handles.get(THREAD))!.untimed).toEqual({ me: mine, them: lines.length - mine });
    expect(await db.days.count()).toBe(0);
  });
});

test.each(['ids', 'times', 'order'] as const)(
  'a page that shows 1,300 messages at once: told in parts, counts are exact (%s)',
  async (mode) => {
    const pick = random(3);
    const lines = longThread(mode, pick, 1300);
    const db = freshDb();
    const tab = new Tab(db, lines, pick, Infinity);
    await tab.read(lines.at(-1)!.at ?? start);
    expect(await db.facts.count()).toBe(lines.length);
    for (let round = 0; round < 6; round++) {
      const place = 3 + pick(lines.length - 6);
      lines[place] = { ...lines[place]!, text: `edited in round ${round}` };
      lines.splice(3 + pick(lines.length - 6), 1);
      lines.push({ ...lines.at(-1)!, id: mode === 'ids' ? `late-${round}` : null, text: `sent in round ${round}` });
      await tab.read(lines.at(-1)!.at ?? start);
    }
    expect(await db.facts.count()).toBe(lines.length);
    expect(await storedDays(db)).toEqual(mode === 'order' ? [] : expectedDays(lines));
  },
);

test('what was taken back while the page was closed goes, though what stood beside it is shown at another time now', async () => {
  const db = freshDb();
  const said = (index: number, at: number): Line => ({ id: `id-${index}`, from: 'them', at, text: `note ${index}` });
  const before = Array.from({ length: 30 }, (_, index) => said(index, start + 60 * MINUTE + index * 1000));
  await recordReading(db, readingOf([said(99, start), ...before, said(98, start + 62 * MINUTE)]), start, { zone });
  const lines = [said(99, start)];
  const tab = new Tab(db, lines, () => 1, Infinity);
  await tab.read(start);
  for (let index = 0; index < 30; index++) {
    lines.push(said(index, start + 120 * MINUTE + index * 1000));
    await tab.read(start);
  }
  expect(await db.facts.count()).toBe(lines.length);
});

test('sent quickly and told as they come, equal messages of one minute are each counted', async () => {
  const db = freshDb();
  const lines: Line[] = [];
  const tab = new Tab(db, lines, () => 1, Infinity);
  for (let index = 0; index < 160; index++) {
    const text = index % 10 === 4 ? 'ok' : `note ${index}`;
    lines.push({ id: `id-${index}`, from: index % 20 < 10 ? 'me' : 'them', at: start, text });
    if (index % 7 === 0) await tab.read(start);
  }
  await tab.read(start);
  expect(await db.facts.count()).toBe(lines.length);
});

test.each(['ids', 'times', 'order'] as const)(
  '1,000 readings of 500 messages leave what the first left (%s)',
  async (mode) => {
    const db = freshDb();
    const lines = longThread(mode, random(7));
    const whole = async () =>
      JSON.stringify([await db.facts.toArray(), await db.days.toArray(), await db.people.toArray()]);
    const [all, half] = [readingOf(lines), readingOf(lines.slice(250))];
    await recordReading(db, all, start, { zone });
    const after = await whole();
    for (let time = 0; time < 1000; time++) await recordReading(db, all, start + time, { zone });
    expect(await whole()).toBe(after);
    // Read in turns with its second half, so that each reading is taken in anew.
    for (const reading of [half, all, half, all, half, all]) await recordReading(db, reading, start, { zone });
    expect(await whole()).toBe(after);
  },
);
