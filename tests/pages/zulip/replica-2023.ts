import type { Replica } from '../kit/contract';
import today from './replica';

const streams = (text: string) => text.replaceAll('#narrow/channel/', '#narrow/stream/');

/** As in version 8: rows by `zid`, the sender's number on the picture, channels called streams. */
const replica: Replica = {
  ...today,
  address: (chat) => streams(today.address(chat)),
  rows: '#zfilt',

  page: (view) =>
    streams(today.page(view))
      .replace(/<div class="message-list" [^>]*>/, '<div id="zfilt" class="focused-message-list" role="list">')
      .replaceAll('dm-list-item', 'pm-list-item'),

  row: (entry, before, view) =>
    streams(today.row(entry, before, view))
      .replaceAll('data-message-id=', 'zid=')
      .replaceAll('id="message-row-1-', 'id="zfilt')
      .replaceAll('<span class="sender_name_text"', '<span')
      .replace(
        /class="(u-\d+) message-avatar ([^>]*>)<div class="inline_profile_picture">/,
        'class="$2<div class="$1 inline_profile_picture">',
      )
      .replaceAll('locally-echoed', 'local'),

  thread(view) {
    const thread = today.thread?.(view) ?? null;
    return thread && { ...thread, url: streams(thread.url ?? '') };
  },
};

export default replica;
