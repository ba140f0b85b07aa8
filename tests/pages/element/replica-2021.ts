import type { Replica } from '../kit/contract';
import { escaped } from '../kit/markup';
import today from './replica';

/** As it was in 2021: a heading that does not tell a person from a group, tiles in the list of rooms, names without ids. */
const replica: Replica = {
  ...today,

  page(view) {
    const name = escaped(view.chat?.name ?? '');
    const heading = `<div class="mx_RoomHeader light-panel"><div class="mx_RoomHeader_wrapper"><div class="mx_RoomHeader_name">
      <div dir="auto" class="mx_RoomHeader_nametext" title="${name}">${name}</div></div></div></div>`;
    return today
      .page(view)
      .replace(/<header class="mx_RoomHeader[\s\S]*?<\/header>/, heading)
      .replaceAll(
        'class="mx_RoomListItemView" role="option" aria-selected="true"',
        'class="mx_RoomTile mx_RoomTile_selected"',
      )
      .replaceAll('class="mx_RoomListItemView" role="option" aria-selected="false"', 'class="mx_RoomTile"')
      .replaceAll('mx_RoomListItemView_roomName', 'mx_RoomTile_title');
  },

  row: (entry, before, view) =>
    today
      .row(entry, before, view)
      .replaceAll('mx_DisambiguatedProfile', 'mx_SenderProfile')
      .replace(/ data-event-id="[^"]*"/, '')
      .replace(
        /<div class="mx_TimelineSeparator mx_DateSeparator"[\s\S]*?<h2[^>]*>([\s\S]*?)<\/h2>[\s\S]*?<\/div><hr role="none"><\/div>/,
        '<h2 class="mx_DateSeparator" role="separator"><hr><div aria-hidden="true">$1</div><hr></h2>',
      ),

  // Before anyone has written, a person is not told from a group.
  thread: (view) => (view.state === 'open' ? (today.thread?.(view) ?? null) : null),
};

export default replica;
