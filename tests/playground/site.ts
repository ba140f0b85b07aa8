import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { once } from '@/lib/sites/page/once';
import type { ListedThread, Page, Site } from '@/lib/sites/site';

const select = {
  chat: 'main[data-thread]:not([hidden])',
  name: 'h1',
  row: '#messages > li[data-id]',
  text: 'p',
  time: 'time',
  composer: '#composer',
  listed: 'nav a[href^="#"]',
};

/** The messenger of `npm start`. Known to the test build only. */
const playground: Site = {
  id: 'playground',
  label: 'Playground',
  matches: ['http://playground.localhost/*'],
  mark: 'html[data-messenger="playground"]',
  setting: 'private',
  watch: 'main',
  select,

  read(page): Thread | null {
    const chat = openChat(page);
    const id = chat?.dataset.thread;
    if (!chat || !id) return null;
    const name = chat.querySelector(select.name)?.textContent;
    if (!name) throw new SiteChanged('playground', 'name', select.name);
    return {
      site: 'playground',
      host: page.url.host,
      account: null,
      id,
      idKind: 'stable',
      kind: chat.dataset.kind === 'group' ? 'group' : 'direct',
      name,
      url: `${page.url.origin}/#${id}`,
      messages: [...chat.querySelectorAll<HTMLElement>(select.row)].map((row) => toMessage(row, page)),
    };
  },

  composer: (page) => openChat(page)?.querySelector<HTMLElement>(select.composer) ?? null,

  readList: ({ document }) => [...document.querySelectorAll<HTMLAnchorElement>(select.listed)].map(toListed),
};

export default playground;

function openChat({ document }: Page): HTMLElement | null {
  return document.querySelector<HTMLElement>(select.chat);
}

const timeIn = (row: HTMLElement) => Date.parse(row.querySelector<HTMLTimeElement>(select.time)?.dateTime ?? '');

const statuses = ['sending', 'failed'] as const;

const toMessage = once((row: HTMLElement): Message => ({
  id: row.dataset.id ?? null,
  from: row.dataset.from === 'me' ? 'me' : 'them',
  author: row.dataset.author ?? null,
  at: timeIn(row),
  text: row.querySelector(select.text)?.textContent ?? '',
  status: statuses.find((status) => status === row.dataset.status) ?? 'sent',
}));

function toListed(row: HTMLAnchorElement): ListedThread {
  return {
    id: row.hash.slice(1),
    name: row.querySelector('b')?.textContent ?? '',
    lastAt: timeIn(row),
    lastFrom: row.dataset.lastFrom === 'me' ? 'me' : 'them',
  };
}
