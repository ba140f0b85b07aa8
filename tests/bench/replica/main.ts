import { Ledger } from '@/entrypoints/coach.content/ledger';
import { Observation, Unfinished } from '@/entrypoints/coach.content/observation';
import { look } from '@/entrypoints/coach.content/reader';
import type { Replica } from '../../pages/kit/contract';
import { Drawn } from '../../pages/kit/drawn';
import { viewOf } from '../../pages/kit/scene';

/** What reading a page cost: milliseconds of each go. */
export interface Reading {
  messages: number;
  goes: number[];
}

declare global {
  var bench: {
    /** Draws the replica with so many messages, all of them in the page. */
    draw(messages: number): Promise<void>;
    /** One more message is said. */
    say(): void;
    /** Reads the page as Tend does, and what the background would be told of it. */
    read(): Reading;
  };
}

const replicas = import.meta.glob<{ default: Replica }>('../../pages/*/replica{,-*}.ts');
const path = document.documentElement.dataset.replica ?? '';
const load = replicas[`../../pages/${path}.ts`];
if (!load) throw new Error(`There is no tests/pages/${path}.ts.`);
const { default: replica } = await load();

let drawn: Drawn | null = null;
const ledger = new Ledger();
const observation = new Observation(
  replica.site,
  () => drawn?.box ?? null,
  () => {},
);

/** One go: up to its end, or until the moment for it is over. */
function go(): number | null {
  const sight = look(replica.site, observation.page({ whole: false }));
  const { messages = [] } = sight.thread ?? {};
  const untold = ledger.untold('', messages);
  ledger.acknowledge('', { ...untold, more: false });
  return sight.thread && messages.length;
}

globalThis.bench = {
  async draw(messages) {
    const scene = { state: 'open', language: 'en', kind: 'direct', talk: messages, now: Date.now() } as const;
    drawn = await Drawn.at(replica, viewOf(replica, scene), Infinity);
  },
  say: () => drawn?.say(`Number ${drawn.entries.length}: the frogs sang all night`),
  read() {
    const goes: number[] = [];
    for (;;) {
      const started = performance.now();
      try {
        const messages = go();
        goes.push(performance.now() - started);
        return { messages: messages ?? -1, goes };
      } catch (error) {
        goes.push(performance.now() - started);
        if (!(error instanceof Unfinished)) throw error;
      }
    }
  },
};
document.documentElement.dataset.ready = '';
