import { Observation } from '@/entrypoints/coach.content/observation';
import type { Thread } from '@/lib/conversation/thread';
import { isSiteChanged } from '@/lib/errors';
import type { ListedThread } from '@/lib/sites/site';
import type { Rule } from '@/lib/sites/page/rule';
import { Drawn } from './drawn';
import { wrongIn } from './wrong';
import { marksOf, takeAway } from './marks';
import type { Replica } from './contract';
import { expectedThread, type Scene, viewOf } from './scene';
import { everyUnknown, showUnknown, wrongUnknown } from './unknown';

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
  /** What is wrong in readings after each mark is taken away by itself, with the mark, and how many there were. */
  without(): { looks: number; wrong: unknown[] };
  /** The page's address is another chat's already, the page not yet. */
  swap(): Look;
  /** Shows how to read the page, by pointing. */
  show(): void;
  /** What is wrong in readings of the page as one nobody wrote a file for: by roles, and as it was shown. */
  unknown(): unknown[];
  box(): HTMLElement | null;
  draft(): string;
  sent(): number;
  /** What was sent arrives now. */
  arrive(text: string): void;
}

declare global {
  var kit: Kit;
}

const replicas = import.meta.glob<{ default: Replica }>('../*/replica{,-*}.ts', { eager: true });

const path = document.documentElement.dataset.replica ?? '';
const module = replicas[`../${path}.ts`];
if (!module) throw new Error(`There is no tests/pages/${path}.ts.`);
const { default: replica } = module;
const { site } = replica;
let drawn: Drawn | null = null;
/** How the page was shown to be read. */
let shown: Rule | null = null;
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
  without() {
    const looks = marksOf(site.select).flatMap((mark) => {
      const putBack = takeAway(mark);
      const seen = putBack && { mark, wrong: wrongIn(look(), replica.unnoticed?.includes(mark) ?? false) };
      putBack?.();
      return seen ?? [];
    });
    return { looks: looks.length, wrong: looks.filter(({ wrong }) => wrong.length > 0) };
  },
  swap() {
    const other = drawn?.view.chats.at(-1) ?? null;
    history.replaceState(null, '', replica.address(other));
    return look();
  },
  show() {
    const found = showUnknown(drawn!.view, replica.rows, drawn!.box);
    shown = 'rule' in found ? found.rule : null;
  },
  unknown() {
    const { view } = drawn!;
    const expected = expectedThread(replica, view);
    const read = [...everyUnknown(view), ...(shown ? everyUnknown(view, shown) : [])];
    return read.flatMap((one) => wrongUnknown(one, expected));
  },
  box: () => drawn?.box ?? null,
  draft: () => drawn?.editor?.text() ?? '',
  sent: () => drawn?.sent ?? 0,
  arrive: (text) => drawn?.say(text, 'me', Date.now()),
};
document.documentElement.dataset.ready = '';
