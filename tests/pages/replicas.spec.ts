import { expect, type Page, test } from '@playwright/test';
import { expectNothingWrong } from './kit/expectations';
import type { Look } from './kit/main';
import type { Scene } from './kit/scene';
import { buildReplicas, replicaAt, replicaPaths, serveReplica } from './kit/serve';

const now = Date.parse('2026-11-25T11:30:00Z');
const languages = ['en', 'de', 'ar'] as const;
const scene: Scene = { state: 'open', language: 'en', kind: 'direct', now };

for (const path of replicaPaths) {
  test.describe(path, () => {
    let page: Page;

    test.beforeAll(async ({ browser }) => {
      const replica = await replicaAt(path);
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Europe/Berlin' });
      await serveReplica(context, await buildReplicas(), path, replica);
      page = await context.newPage();
      await page.goto(replica.address(null));
      await page.locator('html[data-ready]').waitFor();
    });
    test.afterAll(() => page.context().close());

    // A look is long: it comes as one string, which is a tenth of the work.
    const look = async (differs: Partial<Scene>): Promise<Look> =>
      JSON.parse(
        await page.evaluate(
          async (scene) => {
            await kit.draw(scene);
            return JSON.stringify(kit.look());
          },
          { ...scene, ...differs },
        ),
      );
    const without = async (): Promise<(Look & { mark: string })[]> =>
      JSON.parse(await page.evaluate(() => JSON.stringify(kit.without())));

    test('reads exactly the conversation, in any language of the page', async () => {
      for (const language of languages) {
        for (const kind of ['direct', 'group'] as const) {
          await test.step(`${kind}, ${language}`, async () => {
            const { read, changed, expected, composer, list, expectedList } = await look({ language, kind });
            expect(changed).toBeNull();
            expect(read).toEqual(expected);
            expect(read?.messages.length).toBeGreaterThan(20);
            expect(composer).toBe('editor');
            expect(list).toEqual(expectedList);
          });
        }
      }
    });

    test('read as a messenger nobody knows, by roles or shown by pointing: never the wrong side, no group as one person', async () => {
      await look({});
      const shown = await page.evaluate(() => kit.show());
      for (const differs of [{}, { kind: 'group', language: 'ar' }] as const) {
        const { expected } = await look(differs);
        for (const rule of [undefined, ...('rule' in shown ? [shown.rule] : [])]) {
          const sides = (text: string) =>
            expected?.messages.flatMap((one) => (one.text === text ? [one.from] : [])) ?? [];
          for (const read of await page.evaluate((rule) => kit.unknown(rule), rule)) {
            const thread = 'thread' in read ? read.thread : null;
            if (differs.kind === 'group') expect(thread?.kind).not.toBe('direct');
            const flipped = thread?.messages.filter(
              ({ from, text }) => sides(text).length > 0 && !sides(text).includes(from),
            );
            expect(flipped ?? []).toEqual([]);
          }
        }
      }
    });

    test('says nothing where there is nothing to say', async () => {
      for (const language of languages) {
        const none = await look({ language, state: 'none' });
        expect(none).toMatchObject({ read: null, changed: null, composer: 'none' });
        const empty = await look({ language, state: 'empty' });
        expect(empty).toMatchObject({ changed: null, composer: 'editor' });
        expect(empty.read).toEqual(empty.expected);
        const loading = await look({ language, state: 'loading' });
        expect(loading.changed).toBeNull();
        // A thread that is known before its messages are there.
        if (loading.read) expect(loading.read).toEqual({ ...loading.expected, messages: [] });
      }
    });

    test('reads what is in view of 5,000 messages, up and down', async () => {
      for (const kind of ['direct', 'group'] as const) {
        await look({ kind, talk: 5000 });
        const { looks, wrong } = await page.evaluate(() => kit.wander());
        expect(looks).toBeGreaterThan(25);
        for (const { read, changed, expected } of wrong.slice(0, 1)) {
          expect(changed).toBeNull();
          expect(read).toEqual(expected);
        }
      }
    });

    test('a group in which one other person wrote is no direct chat', async () => {
      const { read, changed, expected } = await look({ kind: 'group', talk: 'telling' });
      expect(changed).toBeNull();
      if (read) expect(read).toEqual(expected);
    });

    test('another thread in the list or the address than in the page is not read as that one', async () => {
      const pages = [
        await look({ changingOver: true }),
        await page.evaluate(() => kit.swap()),
        await look({}),
        await page.evaluate(() => kit.swap()),
      ];
      for (const { read, expected } of pages) if (read) expect(read).toEqual(expected);
      // Where nothing but its name tells a chat, the list has to agree.
      if (pages[0]?.expected?.idKind === 'name' && pages[0].expected.url === null) expect(pages[0].read).toBeNull();
    });

    test('is silent rather than wrong where a mark it reads by is gone', async () => {
      const unnoticed = await page.evaluate(() => kit.unnoticed);
      for (const kind of ['direct', 'group'] as const) {
        await look({ kind });
        const looks = await without();
        expect(looks.length).toBeGreaterThan(3);
        for (const { mark, ...look } of looks) {
          await test.step(`${kind}, without ${mark}`, () => expectNothingWrong(look, unnoticed.includes(mark)));
        }
      }
    });
  });
}
