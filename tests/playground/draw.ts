import type { Chat } from './chats';
import type { Said } from './history';

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const date = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function time(at: number, format: Intl.DateTimeFormat): HTMLTimeElement {
  const made = element('time', format.format(at));
  made.dateTime = new Date(at).toISOString();
  return made;
}

function dayRow(at: number): HTMLLIElement {
  const row = element('li', date.format(at));
  row.className = 'day';
  return row;
}

function messageRow({ id, from, at, text, status }: Said): HTMLLIElement {
  const row = element('li');
  row.dataset.id = id;
  row.dataset.from = from;
  row.dataset.status = status;
  row.append(element('p', text), time(at, clock));
  return row;
}

/** Rows of a chat, oldest first, with a line for each day. */
export function messageRows(messages: readonly Said[]): HTMLLIElement[] {
  const dayOf = (at: number) => new Date(at).toDateString();
  return messages.flatMap((said, index) => {
    const before = messages[index - 1];
    const row = messageRow(said);
    return before && dayOf(before.at) === dayOf(said.at) ? [row] : [dayRow(said.at), row];
  });
}

/** One entry of the chat list. */
export function listRow({ friend, messages }: Chat, open: boolean): HTMLLIElement {
  const last = messages().at(-1)!;
  const link = element('a');
  link.href = `#${friend.id}`;
  link.dataset.lastFrom = last.from;
  if (open) link.setAttribute('aria-current', 'page');
  const preview = element('span', last.text);
  preview.className = 'preview';
  link.append(element('b', friend.name), time(last.at, short), preview);
  const row = element('li');
  row.append(link);
  return row;
}
