import { Observation } from '@/entrypoints/coach.content/observation';
import type { Thread } from '@/lib/conversation/thread';
import { isSiteChanged } from '@/lib/errors';
import type { ListedThread } from '@/lib/sites/site';
import type { Rule } from '@/lib/sites/page/rule';
import { Drawn } from './drawn';
import { marksOf, takeAway } from './marks';
import type { Replica } from './contract';
import { expectedThread, type Scene, viewOf } from './scene';
import { everyUnknown, showUnknown, type Unknown } from './unknown';

/** Rows in the page at once: fewer than a scene has, so that the first ones are out of it. */
const window = 40;

/** What the site file reads of the page, and what it should. */
export interface Look {
  read: Thread | null;
  /** What it says it could not find. */
  changed: string | null;
  expected: Thread | null;
  /** Is what it takes for the composer the box of the editor? */
  composer: 'none' | 'editor' | 'other';
  list: ListedThread[] | null;
  expectedList: ListedThread[] | null;
}

/** What the page offers to a test. */
export interface Kit {
  draw(scene: Scene): Promise<void>;
  look(): Look;
  /** Readings of a long list on the way up and down that are not what they should be, and how many there were. */
  wander(): { looks: number; wrong: Look[] };
  /** Readings after each mark is taken away by itself, with the mark. */
  without(): (Look & { mark: string })[];
  /** The page's address is another chat's already, the page not yet. */
  swap(): Look;
  /** The page as one nobody wrote a file for: by a rule where one is given, as it is and after each mark of the rule is taken away. */
  unknown(rule?: Rule): Unknown[];
  /** Shows how to read it, by pointing. */
  show(): { rule: Rule } | { trouble: string };
  unnoticed: readonly string[];
  box(): HTMLElement | null;
  draft(): string;
  sent(): number;
}

declare global {
  var kit: Kit;
}

const replicas = import.meta.glob<{ default: Replica }>('../*/replica{,-*}.ts');

const path = document.documentElement.dataset.replica ?? '';
const load = replicas[`../${path}.ts`];
if (!load) throw new Error(`There is no tests/pages/${path}.ts.`);
const { default: replica } = await load();
const { site } = replica;
let drawn: Drawn | null = null;
/** What is known of rows that did not change since, as in a page that Tend watches. */
const observation = new Observation(
  site,
  () => drawn?.box ?? null,
  () => {},
);

async function draw(scene: Scene): Promise<void> {
  drawn?.end();
  drawn = await Drawn.at(replica, viewOf(replica, scene), scene.talk ? window : Infinity);
}

function look(): Look {
  if (!drawn) throw new Error('Nothing is drawn yet.');
  const { view, box } = drawn;
  const page = { ...observation.page({ whole: true }), now: view.now };
  const found: Pick<Look, 'read' | 'changed' | 'composer'> = { read: null, changed: null, composer: 'none' };
  try {
    found.read = site.read(page);
    const composer = site.composer(page);
    if (composer) found.composer = composer === box ? 'editor' : 'other';
  } catch (error) {
    if (!isSiteChanged(error)) throw error;
    found.changed = error.message;
  }
  return {
    ...found,
    expected: expectedThread(replica, view),
    list: site.readList?.(page) ?? null,
    expectedList: replica.list?.(view) ?? null,
  };
}

/** Small steps, large ones, and back. */
function* starts(entries: number): Generator<number> {
  const top = Math.max(0, entries - window);
  for (const [from, step] of [
    [top, 7],
    [top - 140, 613],
    [90, 11],
  ] as const) {
    for (let start = from, count = 0; start >= 0 && count < 8; start -= step, count++) yield start;
  }
  for (let start = 0; start <= top; start += 997) yield start;
  yield top;
}

globalThis.kit = {
  draw,
  look,
  wander() {
    const looks = [...starts(drawn?.entries.length ?? 0)].map((start) => {
      drawn?.scroll(start, window);
      return look();
    });
    const wrong = looks.filter(({ read, expected }) => JSON.stringify(read) !== JSON.stringify(expected));
    return { looks: looks.length, wrong };
  },
  without: () =>
    marksOf(site.select).flatMap((mark) => {
      const putBack = takeAway(mark);
      const seen = putBack && { mark, ...look() };
      putBack?.();
      return seen ?? [];
    }),
  swap() {
    const other = drawn?.view.chats.at(-1) ?? null;
    history.replaceState(null, '', replica.address(other));
    return look();
  },
  unknown: (rule) => everyUnknown(drawn!.view, rule),
  show: () => showUnknown(drawn!.view, replica.rows, drawn!.box),
  unnoticed: replica.unnoticed ?? [],
  box: () => drawn?.box ?? null,
  draft: () => drawn?.editor?.text() ?? '',
  sent: () => drawn?.sent ?? 0,
};
document.documentElement.dataset.ready = '';
