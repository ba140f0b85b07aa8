import { expect, type Page } from '@playwright/test';
import type { HandleRow } from '@/lib/people/rows';
import type { ThreadReading } from '@/lib/messages';
import { counted, expectCounted } from '../../clients/meeting';
import { test } from '../extension';
import { firstChip, type Meeting, meetInStore, news } from './store';
import { watchWorlds } from './worlds';

let meeting: Meeting;

test.beforeAll(async ({ shared, browser }) => {
  meeting = await meetInStore(shared, browser);
  await meeting.consent();
});
test.afterAll(() => meeting.end());

/** What a page can find out about what stands right under its document element. */
const strangers = (page: Page) =>
  page.evaluate(() =>
    [...document.documentElement.children]
      .filter(({ localName }) => localName !== 'head' && localName !== 'body')
      .map((element) => ({ html: element.outerHTML, root: element.shadowRoot })),
  );

test('the page sees a bare element and nothing of what is in it; clicks, keys and events it makes up change nothing', async () => {
  const { extension, alice, bar, composer, hear } = meeting;
  await hear(news);
  const words = await firstChip(bar);
  const [host, ...others] = await strangers(alice);
  expect(others).toEqual([]);
  expect(host).toEqual({ html: '<div></div>', root: null });

  const { x, y } = await bar.middleOf(words);
  const seen = await alice.evaluate(
    ([left, top]) => {
      const element = document.elementFromPoint(left!, top!)!;
      const inside = element.getRootNode() === document ? element.childElementCount : -1;
      return { tag: element.localName, inside, text: document.documentElement.innerText };
    },
    [x, y],
  );
  expect(seen).toMatchObject({ tag: 'div', inside: 0 });
  expect(seen.text).not.toContain(words);
  const globals = 'Object.keys(window).filter((name) => /tend|coach/i.test(name))';
  expect(await alice.evaluate(globals)).toEqual([]);

  // What screen readers hear comes a moment after the chips.
  await expect.poll(() => bar.text()).toMatch(/suggestions?$/);
  const before = await bar.text();
  await alice.evaluate(
    ([left, top, id]) => {
      const host = document.elementFromPoint(left, top)!;
      const pointer = { bubbles: true, composed: true, cancelable: true, clientX: left, clientY: top };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host.dispatchEvent(new MouseEvent(type, pointer));
      for (const key of ['Tab', 'Enter', ' ', 'Escape', 'ArrowRight'])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      const name = `${id}:coach:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'coach', messageId: 'forged' } }));
    },
    [x, y, extension.id] as const,
  );
  await expect(composer).toHaveValue('');
  expect(await bar.text()).toBe(before);

  await hear('We fired the first bowl today!');
  await expectCounted(extension, 0, meeting.heard());
});

test('the page hears nothing: no message, no event with a name of ours, no file it can load', async () => {
  const { extension, alice, bar, hear, running } = meeting;
  await alice.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', ({ data }) => heard.push(data), true);
  });
  await running.reload(alice);
  await hear('I finally ran my first marathon on Sunday!');
  await firstChip(bar);
  const said = JSON.stringify(await alice.evaluate('heard'));
  expect(said).not.toContain(extension.id);
  expect(said).not.toMatch(/tend|coach/i);

  const scripts = ['content-scripts/coach.js', 'sites/converse.js', 'words/en.js', 'on-click.js'];
  const files = ['manifest.json', 'icon/16.png', 'popup.html', ...scripts];
  const loads = await alice.evaluate(
    (urls) => Promise.all(urls.map((url) => fetch(url).then(String, () => 'refused'))),
    files.map((file) => `chrome-extension://${extension.id}/${file}`),
  );
  expect(new Set(loads)).toEqual(new Set(['refused']));
  expect(await alice.evaluate('typeof globalThis.chrome?.runtime?.sendMessage')).toBe('undefined');
});

/** A reading of a thread on `host`, as a script of ours would send it. */
function reading(site: string, host: string): ThreadReading {
  const message = { id: 'forged', from: 'them', author: null, at: Date.now(), text: 'Hi', status: 'sent' } as const;
  const { status: _, ...row } = message;
  return {
    thread: { site, host, account: null, id: 'someone', idKind: 'stable', kind: 'direct', name: 'Someone', url: null },
    rows: [{ ...row, hash: 'forged' }],
    window: ['forged'],
    removed: [],
    tail: [message],
    draft: '',
    pull: true,
    inserted: false,
    list: [],
  };
}

test('a message about another host, another site, or of another shape is neither answered nor kept', async () => {
  const { extension, alice, bar, hear } = meeting;
  const worlds = await watchWorlds(alice);
  await hear('I finally passed my driving test on Friday!');
  await firstChip(bar);
  await expectCounted(extension, 0, meeting.heard());
  const { host } = new URL(alice.url());
  const answer = (type: string, data: object) => {
    const message = JSON.stringify({ type, data });
    return worlds.evaluate(`chrome.runtime.sendMessage(${message}).then((answer) => answer ?? null, () => 'refused')`);
  };

  expect(await answer('threadRead', reading('converse', 'chat.example'))).toBeNull();
  expect(await answer('threadRead', reading('hydrogen', host))).toBeNull();
  expect(await answer('threadRead', { ...reading('converse', host), draft: 7 })).toEqual({
    failed: expect.stringContaining('"draft"'),
  });
  expect(await answer('people', {})).toBeNull();
  expect(await counted(extension)).toEqual({ me: 0, them: meeting.heard() });
  expect((await extension.rows<HandleRow>('handles')).map(({ id }) => id)).toEqual(['bob@localhost']);

  // The same reading of this host is answered: the test can tell.
  expect(await answer('threadRead', reading('converse', host))).toMatchObject({ offers: expect.any(Array) });
});
