import type { Message, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { localTime } from './page/local-time';
import { once } from './page/once';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  view: '#chat-container .chat-view[data-type]',
  /** Its id is the network's uuid, which outlives the server; the number of a channel does not. */
  network: '.network[id]',
  listed: '.channel-list-item[data-type]',
  active: '#sidebar .channel-list-item.active',
  /** Notices are left out: programs send them. */
  row: '.msg[data-type="message"], .msg[data-type="action"]',
  text: '.content',
  notSaid: '.reply-context, .preview, .preview-size, .toggle-button, .msg-shown-in-active, .msg-statusmsg',
  /** The first: names can stand in the words too. */
  actor: '.content > .user:not(.user ~ .user)',
  time: '.time[aria-label]',
  composer: '#chat-container textarea#input',
};

const kinds: Record<string, ThreadKind | undefined> = { query: 'direct', channel: 'group' };

/** The Lounge: IRC, at home on any host. Read from version 4.5; checked against the client's source from 4.0 on. */
const thelounge: Site = {
  id: 'thelounge',
  label: 'The Lounge',
  matches: [],
  mark: 'meta[name="application-name"][content="The Lounge"]',
  setting: 'private',
  watch: '#viewport',
  select,

  read(page): Thread | null {
    const chat = openChat(page);
    if (!chat) return null;
    const { view, kind, name, network } = chat;
    return {
      site: 'thelounge',
      host: page.url.host,
      // The network's id already belongs to one account of one server.
      account: null,
      id: threadId(network, name),
      idKind: 'name',
      kind,
      name,
      url: null,
      messages: [...view.querySelectorAll<HTMLElement>(select.row)].flatMap((row) => toMessage(row, page, kind)),
    };
  },

  composer: (page) => openChat(page) && page.document.querySelector<HTMLElement>(select.composer),

  readList: ({ document }) => [...document.querySelectorAll<HTMLElement>(select.listed)].flatMap(toListed),
};

export default thelounge;

/** Null while the sidebar and the view name different threads: it is changing over. */
function openChat({ document }: Page) {
  const view = document.querySelector<HTMLElement>(select.view);
  const kind = kinds[view?.dataset.type ?? ''];
  if (!view || !kind) return null;
  const name = view.getAttribute('aria-label');
  if (!name) throw new SiteChanged('thelounge', 'conversation name', `${select.view}[aria-label]`);
  const active = document.querySelector<HTMLElement>(select.active);
  if (!active) throw new SiteChanged('thelounge', 'active channel', select.active);
  const network = active.dataset.name === name ? active.closest(select.network)?.id : undefined;
  return network ? { view, kind, name, network } : null;
}

/** Nicks and channel names are the same in capitals. */
const threadId = (network: string, name: string) => `${network.replace('network-', '')}/${name.toLowerCase()}`;

const toMessage = once((row: HTMLElement, _page, kind: ThreadKind): Message[] => {
  const text = row.querySelector(select.text);
  if (!text) return [];
  const notSaid = row.dataset.type === 'action' ? `${select.notSaid}, ${select.actor}` : select.notSaid;
  return [
    {
      // Only networks that give messages an id; `msg-123` counts within one run of the server.
      id: row.dataset.msgid || null,
      from: row.classList.contains('self') ? 'me' : 'them',
      author: (kind === 'group' && row.dataset.from) || null,
      at: toTime(row.querySelector(select.time)?.getAttribute('aria-label')),
      text: bodyText(text, notSaid),
      status: 'sent',
    },
  ];
});

const months = 'January February March April May June July August September October November December'.split(' ');

/** "23 November 2026, 00:45:04", in local time and always in English. */
function toTime(label: string | null | undefined): number | null {
  const [, day, month, year, hours, minutes, seconds] =
    /^(\d+) (\w+) (\d{4}), (\d\d):(\d\d):(\d\d)$/.exec(label ?? '') ?? [];
  const place = months.indexOf(month ?? '');
  if (place < 0) return null;
  return localTime(Number(year), place + 1, Number(day), Number(hours), Number(minutes), Number(seconds));
}

function toListed(row: HTMLElement): ListedThread[] {
  const { name, type = '' } = row.dataset;
  const network = row.closest(select.network)?.id;
  if (!name || !network || !kinds[type]) return [];
  const unread = type === 'query' && row.querySelector('.badge') !== null;
  return [{ id: threadId(network, name), name, lastAt: null, lastFrom: unread ? 'them' : null }];
}
