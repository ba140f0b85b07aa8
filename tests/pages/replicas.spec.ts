import { expect, type Page, test } from '@playwright/test';
import type { Look } from './kit/main';
import type { Scene } from './kit/scene';
import { openReplica, replicaPaths } from './kit/serve';

const now = Date.parse('2026-11-25T11:30:00Z');
const languages = ['en', 'de', 'ar'] as const;
const kinds = ['direct', 'group'] as const;
const scene: Scene = { state: 'open', language: 'en', kind: 'direct', now };

let page: Page;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ locale: 'en-US', timezoneId: 'Europe/Berlin' });
});
test.afterAll(() => page.close());

/** What is read of each scene; after it, where asked for, with the address of another chat. Looks are long: they come as one string, which is a tenth of the work. */
async function looksAt(scenes: readonly Partial<Scene>[], swapped = false): Promise<Look[]> {
  const looks = await page.evaluate(
    async ({ scenes, swapped }) => {
      const looks: Look[] = [];
      for (const scene of scenes) {
        await kit.draw(scene);
        looks.push(kit.look(), ...(swapped ? [kit.swap()] : []));
      }
      return JSON.stringify(looks);
    },
    { scenes: scenes.map((differs) => ({ ...scene, ...differs })), swapped },
  );
  return JSON.parse(looks);
}

const draw = (differs: Partial<Scene>) => page.evaluate((scene) => kit.draw(scene), { ...scene, ...differs });

for (const path of replicaPaths) {
  test.describe(path, () => {
    test.beforeAll(() => openReplica(page, path));

    test('reads exactly the conversation, in any language of the page', async () => {
      const scenes = languages.flatMap((language) => kinds.map((kind) => ({ language, kind })));
      for (const [index, look] of (await looksAt(scenes)).entries()) {
        const { expected, expectedList, ...seen } = look;
        expect(seen, JSON.stringify(scenes[index])).toEqual({
          read: expected,
          changed: null,
          composer: 'editor',
          list: expectedList,
        });
        expect(expected?.messages.length).toBeGreaterThan(20);
      }
    });

    test('read as a messenger nobody knows, by roles or shown by pointing: never the wrong side, no group as one person', async () => {
      await draw({});
      await page.evaluate(() => kit.show());
      expect(await page.evaluate(() => kit.unknown())).toEqual([]);
      await draw({ kind: 'group', language: 'ar' });
      expect(await page.evaluate(() => kit.unknown())).toEqual([]);
    });

    test('says nothing where there is nothing to say', async () => {
      const inAll = (state: Scene['state']) => looksAt(languages.map((language) => ({ language, state })));
      for (const none of await inAll('none'))
        expect(none).toMatchObject({ read: null, changed: null, composer: 'none' });
      for (const { read, expected, changed, composer } of await inAll('empty'))
        expect({ read, changed, composer }).toEqual({ read: expected, changed: null, composer: 'editor' });
      for (const { read, expected, changed } of await inAll('loading')) {
        expect(changed).toBeNull();
        // A thread that is known before its messages are there.
        if (read) expect(read).toEqual({ ...expected, messages: [] });
      }
    });

    test('reads what is in view of 5,000 messages, up and down', async () => {
      for (const kind of kinds) {
        await draw({ kind, talk: 5000 });
        const { looks, wrong } = await page.evaluate(() => kit.wander());
        expect(looks).toBeGreaterThan(25);
        for (const { read, changed, expected } of wrong.slice(0, 1)) {
          expect(changed).toBeNull();
          expect(read).toEqual(expected);
        }
      }
    });

    test('a group in which one other person wrote is no direct chat', async () => {
      const [look] = await looksAt([{ kind: 'group', talk: 'telling' }]);
      expect(look?.changed).toBeNull();
      if (look?.read) expect(look.read).toEqual(look.expected);
    });

    test('another thread in the list or the address than in the page is not read as that one', async () => {
      const pages = await looksAt([{ changingOver: true }, {}], true);
      for (const { read, expected } of pages) if (read) expect(read).toEqual(expected);
      // Where nothing but its name tells a chat, the list has to agree.
      if (pages[0]?.expected?.idKind === 'name' && pages[0].expected.url === null) expect(pages[0].read).toBeNull();
    });

    test('is silent rather than wrong where a mark it reads by is gone', async () => {
      for (const kind of kinds) {
        await draw({ kind });
        const { looks, wrong } = await page.evaluate(() => kit.without());
        expect(looks).toBeGreaterThan(3);
        expect(wrong).toEqual([]);
      }
    });
  });
}
