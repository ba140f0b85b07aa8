import { SiteChanged } from '@/lib/errors';
import { clockIn, momentOf } from '../page/clock';
import { emojiNamed } from '../page/emoji';
import { once } from '../page/once';
import { type Said } from '../page/said';
import { bodyText } from '../page/text';
import type { Page } from '../site';

/** What stands in the list of messages. */
export const select = {
  heading: '.message_header',
  headingDay: '.recipient_row_date',
  row: '.message_row',
  day: '.date_row',
  fullDay: '[data-tippy-content]',
  /** Of its classes one is the sender's number: `u-12`. */
  sender: '.message-avatar, .inline_profile_picture',
  author: '.sender_name_text, .sender_name, .sender_name-in-status',
  notTheName: '.status-emoji, .emoji_alt_code, .my_user_status, i',
  bot: '[data-is-bot="true"], .zulip-icon-bot',
  hidden: '.muted-message-sender',
  /** Only one's own messages have this button. */
  edit: '.edit_content',
  text: '.message_content, .status-message, .rendered_markdown',
  notSaid: 'blockquote, .message_inline_image, .message-thumbnail-gallery, .message_embed, .code-buttons-container',
  time: '.message_time',
  failed: '.message_failed, .failed_message_action',
};

export interface Row {
  sender: string;
  author: string | null;
  bot: boolean;
  editable: boolean;
  message: Said | null;
}

/** A row without a picture continues the one above. */
export function readRows(page: Page, list: Element): Row[] {
  const rows: Row[] = [];
  let day = '';
  let from: Entry['from'] = null;
  for (const row of list.querySelectorAll<HTMLElement>(`${select.heading}, ${select.row}`)) {
    const read = toEntry(row, page, day);
    day = read.day;
    from = read.heading ? null : (read.from ?? from);
    // The list may begin in the middle of what somebody wrote.
    if (from) rows.push({ ...from, editable: read.editable, message: read.message });
  }
  if (rows.length === 0 && list.querySelector(select.text)) throw new SiteChanged('zulip', 'messages', select.row);
  return rows;
}

interface Entry {
  heading: boolean;
  /** What stands as the day here or above. */
  day: string;
  /** Who is named here. */
  from: Pick<Row, 'sender' | 'author' | 'bot'> | null;
  editable: boolean;
  message: Row['message'];
}

const dayIn = (part: Element | null) =>
  part?.querySelector(select.fullDay)?.getAttribute('data-tippy-content') ?? part?.textContent ?? '';

const toEntry = once((row: HTMLElement, { document, now }, above: string): Entry => {
  const nothing = { from: null, editable: false, message: null };
  if (row.matches(select.heading))
    return { ...nothing, heading: true, day: dayIn(row.querySelector(select.headingDay)) };
  const divider = row.querySelector(select.day);
  const day = divider ? dayIn(divider) : above;
  const sender = /(?:^|\s)u-(\d+)/.exec(row.querySelector(select.sender)?.className ?? '')?.[1];
  const author = row.querySelector(select.author);
  const name = author && bodyText(author, select.notTheName);
  if (!sender && name) throw new SiteChanged('zulip', 'sender of a message', select.sender);
  const clock = clockIn(document.documentElement.lang);
  const at = momentOf(clock.day(day, now), clock.minute(row.querySelector(select.time)?.textContent ?? ''));
  return {
    ...{ heading: false, day, editable: row.querySelector(select.edit) !== null, message: toMessage(row, at) },
    from: sender && name ? { sender, author: name, bot: row.querySelector(select.bot) !== null } : null,
  };
});

function toMessage(row: HTMLElement, at: number | null): Row['message'] {
  const body = row.querySelector(select.text);
  const text = body && bodyText(body, select.notSaid, shows);
  // What a deleted message says, in every language.
  if (!text || text === '(deleted)' || row.matches(select.hidden)) return null;
  const number = row.dataset.messageId ?? row.getAttribute('zid') ?? /\d+(?:\.\d+)?$/.exec(row.id)?.[0] ?? '';
  // Until the server has it, a message is numbered between two others.
  const sent = /^\d+$/.test(number);
  return {
    id: sent ? number : null,
    at,
    text,
    status: sent ? 'sent' : row.querySelector(select.failed) ? 'failed' : 'sending',
  };
}

/** An emoji is drawn as a background, its name inside: ":smile:". What ends a line in the source is no other line. */
function shows(element: Element): string | null {
  if (element.tagName === 'BR') return element.nextSibling?.nodeValue?.startsWith('\n') ? '' : null;
  return emojiNamed(/(?:^|\s)emoji-([0-9a-f-]+)(?:\s|$)/.exec(element.className)?.[1]);
}
