/** A small messenger on this computer only: five chats, a composer, friends who answer. */
import { openChats, type Chat } from './chats';
import { editorIn } from './composer';
import { listRow, messageRows } from './draw';

const byId = (id: string) => document.getElementById(id)!;

/** How long a friend reads and types, in milliseconds. */
const READS = 900;
const TYPES = 1600;

const chats = openChats(() => draw());
const editor = editorIn(byId('composer'), send);
let drawn = '';

const openChat = (): Chat | undefined => chats.find(({ friend }) => `#${friend.id}` === location.hash);

function draw(): void {
  const chat = openChat();
  byId('chats').replaceChildren(...chats.map((one) => listRow(one, one === chat)));
  byId('chat').hidden = !chat;
  byId('nothing').hidden = Boolean(chat);
  if (!chat) return;
  byId('chat').dataset.thread = chat.friend.id;
  byId('name').textContent = chat.friend.name;
  byId('about').textContent = chat.friend.about;
  byId('composer').ariaLabel = `Message to ${chat.friend.name}`;
  drawMessages(chat);
}

/** New rows are added to those that are there; another chat starts afresh. */
function drawMessages(chat: Chat): void {
  const list = byId('messages');
  const rows = messageRows(chat.messages());
  const same = drawn === chat.friend.id;
  drawn = chat.friend.id;
  if (same) list.append(...rows.slice(list.childElementCount));
  else list.replaceChildren(...rows);
  list.scrollTop = list.scrollHeight;
}

function send(): void {
  const chat = openChat();
  const text = editor.text();
  if (!chat || !text) return;
  chat.write('me', text);
  editor.clear();
  setTimeout(() => {
    typing(`${chat.friend.name} is typing`);
    setTimeout(() => {
      typing('');
      chat.write('them', chat.nextAnswer());
    }, TYPES);
  }, READS);
}

function typing(words: string): void {
  byId('typing').textContent = words;
}

const dark = matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.dataset.shade = dark ? 'dark' : 'light';
byId('shade').addEventListener('click', () => {
  const root = document.documentElement;
  root.dataset.shade = root.dataset.shade === 'dark' ? 'light' : 'dark';
});

byId('compose').addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
window.addEventListener('hashchange', () => {
  editor.clear();
  draw();
  byId('composer').focus();
});
draw();
