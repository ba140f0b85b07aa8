import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { clockIn, momentOf } from './page/clock';
import { first } from './page/first';
import { once } from './page/once';
import { withoutAuthors } from './page/unnamed';
import { replyBox } from './page/replying';
import { bodyText } from './page/text';
import type { Page, Site } from './site';

const select = {
  pane: '.msg-thread, .msg-overlay-conversation-bubble:not(.msg-overlay-conversation-bubble--is-minimized)',
  list: '.msg-s-message-list-content, .msg-s-message-list',
  overlay: '.msg-overlay-conversation-bubble',
  name: '.msg-entity-lockup__entity-title, .msg-thread__link-to-profile h2, .msg-title-bar h2, .msg-overlay-bubble-header__title',
  profile:
    'a.msg-thread__link-to-profile[href*="/in/"], .msg-title-bar a[href*="/in/"], .msg-overlay-bubble-header__title a[href*="/in/"], a:has(> .msg-overlay-bubble-header__title)[href*="/in/"]',
  active: 'li:has(.msg-conversations-container__convo-item-link--active)',
  listedName: '.msg-conversation-listitem__participant-names',
  /** Day headings and messages, in order. */
  day: '.msg-s-message-list__time-heading',
  item: '.msg-s-event-listitem, [data-event-urn]',
  theirs: '.msg-s-event-listitem--other',
  author: '.msg-s-message-group__name',
  text: '.msg-s-event-listitem__body, .msg-s-event__content p',
  time: '.msg-s-message-group__timestamp',
  hidden: '.visually-hidden, .a11y-text',
  composer: '.msg-form__contenteditable[contenteditable="true"]',
  ownPhoto: '.global-nav__me-photo[alt]',
  /** A box below a post, or below a comment on it. */
  commentBox: '.comments-comment-box [contenteditable="true"], .comments-comment-texteditor [contenteditable="true"]',
  post: '[data-urn*="urn:li:activity:"], [data-id*="urn:li:activity:"]:not(article)',
  /** A name stands there twice, once for the eye and once to be heard. */
  postName: ':is(.update-components-actor__name, .update-components-actor__title) [aria-hidden="true"]',
  postAuthor: '.update-components-actor__name, .update-components-actor__title',
  postText: '.update-components-text, .feed-shared-text',
  discussed: '.comments-thread-entity, .comments-comment-entity:not(.comments-comment-entity--reply)',
  comment: '.comments-comment-entity[data-id]',
  commentAuthor: '.comments-comment-meta__description-title',
  commentText: '.comments-comment-item__main-content',
};

/**
 * LinkedIn: messages, in the page of their own and in bubbles over others, and comments on posts. Read from what public
 * scripts of 2020 to 2026 agree on, on no live page; the shell of hashed classes is not read. Rows of its list bear no
 * id, so that nobody there can be told from a namesake: the list is left alone.
 */
const linkedin: Site = {
  id: 'linkedin',
  label: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  framed: [],
  setting: 'work',
  watch: 'body',
  select,

  read: (page) => publicThread(page) ?? openThread(page),

  composer(page) {
    if (publicThread(page)) return replyBox(page, select.commentBox);
    return openPane(page)?.querySelector<HTMLElement>(select.composer) ?? null;
  },
};

export default linkedin;

const shown = (part: Element | null | undefined) => (part ? bodyText(part, select.hidden) : '');

/** The only open conversation; of several side by side the one with the focus. Null when it is not sure which. */
function openPane({ document }: Page): Element | null {
  const panes = [...document.querySelectorAll(select.pane)].filter(
    (pane) => pane.checkVisibility() && pane.querySelector(select.list),
  );
  return panes.find((pane) => pane.contains(document.activeElement)) ?? (panes.length === 1 ? panes[0]! : null);
}

/**
 * A conversation of two goes by the other one's profile, as its own heading links it: the address may already be the
 * next conversation's. One of several goes by its name.
 */
function openThread(page: Page): Thread | null {
  const pane = openPane(page);
  if (!pane) return null;
  const name = shown(pane.querySelector(select.name));
  if (!name) throw new SiteChanged('linkedin', 'conversation name', select.name);
  const inPage = !pane.matches(select.overlay);
  const active = inPage && page.document.querySelector(select.active)?.querySelector(select.listedName);
  if (active && shown(active) !== name) return null;
  const rows = readRows(page, pane);
  const profiles = [...pane.querySelectorAll<HTMLAnchorElement>(select.profile)].map(({ pathname }) => pathname);
  const [profile, ...others] = new Set(profiles.map((path) => /\/in\/([^/]+)/.exec(path)?.[1]));
  const direct = profile !== undefined && others.length === 0;
  const people = new Set(rows.flatMap(({ from, author }) => (from === 'them' && author !== null ? author : [])));
  // Without a profile it may be a group, or a person whose profile can't be seen.
  if (!direct && (people.size === 0 || people.has(name))) return null;
  checkSides(page, rows, direct ? name : null);
  // The pane lags behind the address for a second; not so once it is written in.
  const settled = inPage && pane.contains(page.document.activeElement) && page.url.pathname.includes('/thread/');
  return {
    site: 'linkedin',
    host: page.url.host,
    account: null,
    id: direct ? `in/${profile}` : name,
    idKind: direct ? 'stable' : 'name',
    kind: direct ? 'direct' : 'group',
    name,
    url: settled ? `${page.url.origin}${page.url.pathname}` : null,
    messages: direct ? withoutAuthors(rows) : rows,
  };
}

/** Their messages bear a class, one's own do not: names must agree with it. */
function checkSides({ document }: Page, rows: readonly Message[], partner: string | null): void {
  const own = document.querySelector(select.ownPhoto)?.getAttribute('alt')?.trim();
  const wrong = rows.some(({ from, author }) => author !== null && author === (from === 'me' ? partner : own));
  const mine = new Set(rows.flatMap(({ from, author }) => (from === 'me' ? (author ?? []) : [])));
  if (wrong || mine.size > 1) throw new SiteChanged('linkedin', 'mark of their messages', select.theirs);
}

/** Name and time stand above the first message of a run. */
function readRows(page: Page, pane: Element): Message[] {
  const messages: Message[] = [];
  let above: Entry = { day: null, from: null, author: null, message: null };
  for (const entry of pane.querySelectorAll<HTMLElement>(`${select.day}, ${select.item}`)) {
    above = toEntry(entry, page, above.day, above.from, above.author);
    if (above.message) messages.push(above.message);
  }
  const nameless = messages.length > 0 && messages.every((message) => message.author === null);
  if (nameless) throw new SiteChanged('linkedin', 'sender of a message', select.author);
  return messages;
}

/** A message, and what the next one is given from above. */
interface Entry {
  day: string | null;
  from: Message['from'] | null;
  author: string | null;
  message: Message | null;
}

const toEntry = once(
  (entry: HTMLElement, { document, now }, day: Entry['day'], above: Entry['from'], writer: Entry['author']): Entry => {
    if (entry.matches(select.day)) return { day: entry.textContent, from: above, author: writer, message: null };
    const from = entry.matches(select.theirs) ? 'them' : 'me';
    const author = shown(entry.querySelector(select.author)) || (from === above ? writer : null);
    const text = shown(entry.querySelector(select.text));
    if (!text) return { day, from, author, message: null };
    const { eventUrn } = entry.dataset;
    if (!eventUrn) throw new SiteChanged('linkedin', 'id of a message', '[data-event-urn]');
    const clock = clockIn(document.documentElement.lang);
    const minute = clock.minute(entry.querySelector(select.time)?.textContent ?? '');
    const at = momentOf(clock.day(day ?? '', now), minute);
    return { day, from, author, message: { id: eventUrn, from, author, at, text, status: 'sent' } };
  },
);

/** A comment box that is being written in makes its post the thread; below a comment, with what is above it there. */
function publicThread(page: Page): Thread | null {
  const box = replyBox(page, select.commentBox);
  const post = box?.closest<HTMLElement>(select.post);
  const own = page.document.querySelector(select.ownPhoto)?.getAttribute('alt')?.trim();
  if (!box || !post || !own) return null;
  const id = /urn:li:activity:(\d+)/.exec(post.dataset.urn ?? post.dataset.id ?? '')?.[1] ?? null;
  const name = shown(first(post, select.postName, select.postAuthor));
  if (!id || !name) throw new SiteChanged('linkedin', 'author of a post', select.postAuthor);
  const said = (messageId: string | null, author: string, text: Element | null | undefined): Message => {
    const from = author === own ? 'me' : 'them';
    return { id: messageId, from, author, at: null, text: shown(text), status: 'sent' };
  };
  const comments = [...(box.closest(select.discussed)?.querySelectorAll<HTMLElement>(select.comment) ?? [])];
  const around = box.closest<HTMLElement>(select.discussed);
  if (around?.matches(select.comment)) comments.unshift(around);
  const above = comments.filter((one) => (one.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const body = [...post.querySelectorAll(select.postText)].find((text) => !text.closest(select.comment));
  const messages = [
    said(id, name, body),
    ...above.map((one) => {
      const author = shown(one.querySelector(select.commentAuthor));
      if (!author) throw new SiteChanged('linkedin', 'author of a comment', select.commentAuthor);
      return said(one.dataset.id ?? null, author, one.querySelector(select.commentText));
    }),
  ];
  // To a picture alone there is nothing to say.
  if (!messages.at(-1)?.text) return null;
  return {
    site: 'linkedin',
    host: page.url.host,
    account: null,
    id,
    idKind: 'stable',
    kind: 'public',
    name,
    url: `${page.url.origin}/feed/update/urn:li:activity:${id}/`,
    messages: messages.filter(({ text }) => text),
  };
}
