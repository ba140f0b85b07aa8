import { Watcher } from '@/entrypoints/coach.content/watcher';
import type { Message } from '@/lib/conversation/thread';
import { once } from '@/lib/sites/page/once';
import type { Site } from '@/lib/sites/site';

declare global {
  /** How often the page was read, how often only the draft, and the words of the rows that were read for it. */
  var counted: { pages: number; drafts: number; rows: string[] };
  /** What stands in the thread as it was read last. */
  var read: string[];
  /** What the rows are given from above: a day, an author. */
  var given: string;
  /** Reads everything that can be read, at once. */
  var look: () => void;
  /** Tend is switched off. */
  var end: () => void;
}

globalThis.counted = { pages: 0, drafts: 0, rows: [] };
globalThis.read = [];
globalThis.given = '';

const toMessage = once((row: Element, _page, _given: string): Message => {
  const text = (row.shadowRoot ?? row).textContent.trim();
  globalThis.counted.rows.push(text);
  return { id: null, from: 'them', author: null, at: null, text, status: 'sent' };
});

const shadowed = () => [...document.querySelectorAll('#list article')].flatMap(({ shadowRoot }) => shadowRoot ?? []);

const site: Site = {
  ...{ id: 'counting', label: 'Counting', matches: [], setting: 'private', watch: 'main', select: {} },
  roots: shadowed,
  read: (page) => ({
    ...{
      site: 'counting',
      host: 'here',
      account: null,
      id: 'one',
      idKind: 'stable',
      kind: 'direct',
      name: 'Mira',
      url: null,
    },
    messages: [...document.querySelectorAll('article')].map((row) => toMessage(row, page, globalThis.given)),
  }),
  composer: () => document.querySelector<HTMLElement>('#composer'),
};

const end = new AbortController();
globalThis.end = () => end.abort();
let composer: HTMLElement | null = null;
const watcher = new Watcher(
  site,
  {
    composer: () => composer,
    seen(sight) {
      composer = sight.composer;
      globalThis.counted.pages++;
      globalThis.read = sight.thread?.messages.map(({ text }) => text) ?? [];
    },
    draftChanged: () => void globalThis.counted.drafts++,
  },
  end.signal,
);
globalThis.look = () => {
  globalThis.read = watcher.look().thread?.messages.map(({ text }) => text) ?? [];
};
