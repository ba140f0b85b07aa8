import type { BrowserContext } from '@playwright/test';

/** A line of a chat: who said it, and in a group in whose name. */
type Line = [from: 'me' | 'them', text: string, author?: string];

const news: Line[] = [
  ['them', 'Hello! How was your week?'],
  ['me', 'Busy, and good in the end.'],
  ['me', 'We finished the garden shed'],
  ['them', 'Oh nice, the one with the green roof?'],
  ['me', 'That one. How are you?'],
  ['them', 'I finally finished the pottery course on Sunday!'],
];

const friends: Line[] = [
  ['them', 'Who brings the cake?', 'Bob'],
  ['them', 'I do, with plums', 'Cara'],
  ['me', 'Then I bring the tea'],
  ['them', 'I finally finished the pottery course on Sunday!', 'Bob'],
];

export const lines = { Ada: news, Climbing: friends, ليلى: arabic(), نور: arabic().toReversed() };

function arabic(): Line[] {
  return [
    ['them', 'مرحبا، كيف كان أسبوعك؟'],
    ['me', 'كان جيدا، شكرا لك'],
    ['them', 'أنهيت دورة الفخار يوم الأحد'],
    ['me', 'رائع'],
  ];
}

/** What is clicked and sent is counted in the page's own listeners; a click on a chat in the list opens it. */
const script = (draw: string) => `
  window.heard = 0; window.sent = 0;
  for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
    document.addEventListener(type, () => window.heard++, true);
  const draw = ${draw};
  const open = (name) => { document.querySelector('[data-here]').innerHTML = draw(name, lines[name] ?? []); };
  const lines = ${JSON.stringify(lines)};
  addEventListener('hashchange', () => open(decodeURIComponent(location.hash.slice(1))));
  open(decodeURIComponent(location.hash.slice(1)));
  document.addEventListener('submit', (event) => { event.preventDefault(); window.sent++; });`;

const page = (head: string, body: string, draw: string, attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Chat</title><style>
  body { margin: 0; display: flex; height: 100vh; font: 16px sans-serif } main, body > div:last-of-type { flex: 1; display: flex; flex-direction: column }
  ${head}</style></head><body>${body}<script>${script(draw)}</script></body></html>`;

/** Roles and times; own bubbles stand at the end. In a group each bubble of the others begins with a name. */
const roles = page(
  `[role="log"] { flex: 1; overflow: auto; display: flex; flex-direction: column; gap: 8px; padding: 12px }
   [role="article"] { max-width: 60%; padding: 8px; background: #eee; align-self: flex-start } [role="article"].x1f { align-self: flex-end }
   .day { align-self: center }`,
  `<nav><ul><li><a href="#Ada">Ada</a></li><li><a href="#Climbing">Climbing</a></li></ul></nav><main data-here></main>`,
  `(name, said) => '<header><h1>' + name + '</h1></header><div role="log"><div class="day">Today</div>' + said.map(([from, text, author]) =>
    '<div role="article" class="' + (from === 'me' ? 'x1f' : 'x2g') + '">' + (author ? '<b class="who">' + author + '</b>' : '') + '<p>' + text + '</p><time>10:02</time></div>').join('')
    + '</div><form><textarea></textarea><button>Send</button></form>'`,
);

/** Divs and nothing else; the sides tell. */
const bare = page(
  '',
  `<div style="width: 200px"><div><a href="#Ada">Ada</a></div><div><a href="#Climbing">Climbing</a></div></div><div data-here></div>`,
  `(name, said) => '<div style="padding: 8px"><div>' + name + '</div><div>online</div></div><div style="flex: 1; overflow: auto; padding: 12px">'
    + said.map(([from, text, author]) => '<div style="display: flex; justify-content: ' + (from === 'me' ? 'flex-end' : 'flex-start') + '"><div style="max-width: 70%; padding: 6px">'
    + (author ? '<div style="color: #666">' + author + '</div>' : '') + '<div>' + text + '</div></div></div>').join('')
    + '</div><form><div contenteditable="true" style="min-height: 40px; border: 1px solid"></div></form>'`,
);

/** From right to left, laid out from the bottom, classes made by a tool, and one attribute that says whose message it is. */
const rightToLeft = page(
  `.css-1dbjc4n { flex: 1; overflow: auto; display: flex; flex-direction: column-reverse; padding: 12px } .css-1dbjc4n > div { max-width: 60%; padding: 8px; align-self: flex-start }
   .css-1dbjc4n > [data-from="self"] { align-self: flex-end }`,
  `<main data-here></main>`,
  `(name, said) => '<h2 class="kPnxYu">' + name + '</h2><div class="css-1dbjc4n">' + said.toReversed().map(([from, text], index) =>
    '<div class="sc-bdVaJa" id="m-' + (90210 + index) + '" data-from="' + (from === 'me' ? 'self' : 'peer') + '"><span class="sc-bwzfXH">' + text + '</span></div>').join('')
    + (name === 'نور' ? '<div><i>هذه الرسائل مشفرة</i></div>' : '') + '</div><form><input type="text"></form>'`,
  'lang="ar" dir="rtl"',
);

export const addresses = {
  roles: 'https://roles.example/',
  bare: 'https://bare.example/',
  rightToLeft: 'https://right-to-left.example/',
};

/** Three messengers nobody wrote a site file for, at addresses of their own. */
export async function serveUnknown(context: BrowserContext): Promise<void> {
  const bodies = { roles, bare, rightToLeft };
  for (const [name, body] of Object.entries(bodies)) {
    const address = addresses[name as keyof typeof addresses];
    await context.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  }
}
