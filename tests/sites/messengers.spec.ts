import { type Browser, expect as patient, type Page, test } from '@playwright/test';
import type { Message } from '@/lib/conversation/thread';
import { sites } from '@/lib/sites';
import { recognise } from '@/lib/sites/page/recognise';
import type { Messenger, RunningMessenger } from '../clients/contract';
import { messengers } from '../clients/messengers';
import { readSite, readUnknown } from './reading';

/** A browser and a server start on machines of any speed. */
const expect = patient.configure({ timeout: 20_000 });

/** A message as [who, words], from the reader's side. */
type Said = [from: Message['from'], text: string];

const said = (messages: readonly Message[] = []): Said[] => messages.map(({ from, text }) => [from, text]);

interface Conversation {
  alice: Page;
  bob: Page;
  running: RunningMessenger;
}

/** Two people in browsers of their own, each with the other's thread open. */
async function converse(messenger: Messenger, browser: Browser): Promise<Conversation> {
  const running = await messenger.start();
  const person = () => browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' });
  const [alice, bob] = [await running.open(await person(), 'alice'), await running.open(await person(), 'bob')];
  return { alice, bob, running };
}

const minute = 60_000;

for (const messenger of messengers) {
  const { site } = messenger;

  test.describe(site, () => {
    // One conversation goes on from test to test: a server and two signed-in people take longer than what is tested.
    let alice: Page;
    let bob: Page;
    let running: RunningMessenger;

    test.beforeAll(async ({ browser }) => {
      ({ alice, bob, running } = await converse(messenger, browser));
    });
    test.afterAll(async () => {
      await Promise.all([alice, bob].map((page) => page.context().close()));
      await running.stop();
    });

    /** Reads until the thread ends in this: a message is in the page before its row is complete. */
    const expectSaid = (page: Page, expected: Said[]) =>
      expect
        .poll(async () => said((await readSite(page, site)).thread?.messages).slice(-expected.length))
        .toEqual(expected);

    test('reads nothing where no thread is open', async () => {
      await running.say(bob, 'Hello');
      await expectSaid(alice, [['them', 'Hello']]);
      await running.closeThread(alice);
      await expect.poll(async () => readSite(alice, site)).toMatchObject({ thread: null, composer: false });
      await running.openDirect(alice);
    });

    test('sees in the list who wrote last', async () => {
      const lastFrom = async () =>
        (await readSite(alice, site)).list.find(({ name }) => name === running.names.bob)?.lastFrom;
      await running.say(alice, 'Hi');
      await expectSaid(bob, [['them', 'Hi']]);
      await running.openGroup(alice);
      await expect.poll(lastFrom).not.toBe('them');
      await running.say(bob, 'Call me when you can');
      await expect.poll(lastFrom).toBe('them');
      const ids = (await readSite(alice, site)).list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      await running.openDirect(alice);
    });

    test('reads both sides, their words and their times, the same after a reload', async () => {
      const before = Date.now();
      const exchange: [Page, Page, string, string][] = [
        [alice, bob, 'Are we still on for dinner tomorrow?', 'Are we still on for dinner tomorrow?'],
        [bob, alice, 'Yes 🙂 it is https://example.com/menu', 'Yes 🙂 it is https://example.com/menu'],
        [bob, alice, '/me waves to everyone', 'waves to everyone'],
        [alice, bob, 'ok', 'ok'],
        [bob, alice, 'ok', 'ok'],
      ];
      const conversationSoFar: [Page, string][] = [];
      for (const [from, to, typed, words] of exchange) {
        await running.say(from, typed);
        conversationSoFar.push([from, words]);
        const seenBy = (reader: Page): Said[] =>
          conversationSoFar.map(([author, text]) => [author === reader ? 'me' : 'them', text]);
        await expectSaid(to, seenBy(to));
        if (conversationSoFar.length > 1) await expectSaid(from, seenBy(from));
      }

      const { thread, composer } = await readSite(alice, site);
      expect(composer).toBe(true);
      expect(thread).toMatchObject({ site, host: new URL(alice.url()).host, kind: 'direct', name: running.names.bob });
      expect((await readSite(bob, site)).thread?.name).toBe(running.names.alice);
      for (const { at, status } of thread?.messages ?? []) {
        expect(at).toBeGreaterThan(before - minute);
        expect(at).toBeLessThanOrEqual(Date.now());
        expect(status).toBe('sent');
      }

      // By roles and sides alone it is read right, or not at all.
      const unknown = await readUnknown(alice);
      if (unknown) expect(said(unknown.messages)).toEqual(said(thread?.messages));

      await running.reload(alice);
      const facts = (messages: readonly Message[] = []) => messages.map(({ id, from, text }) => ({ id, from, text }));
      await expect
        .poll(async () => facts((await readSite(alice, site)).thread?.messages))
        .toEqual(facts(thread?.messages));
      const reloaded = (await readSite(alice, site)).thread;
      expect(reloaded).toMatchObject({
        id: thread?.id,
        account: thread?.account,
        idKind: thread?.idKind,
        name: thread?.name,
      });
      for (const [index, { at }] of (reloaded?.messages ?? []).entries()) {
        expect(Math.abs((at ?? 0) - (thread?.messages[index]?.at ?? 0))).toBeLessThan(minute);
      }
    });

    test('keeps the lines of a long message', async () => {
      await running.say(alice, 'Two things:\nthe tickets\nand the train');
      const lines: Said[] = messenger.linesAreMessages
        ? [
            ['them', 'Two things:'],
            ['them', 'the tickets'],
            ['them', 'and the train'],
          ]
        : [['them', 'Two things:\nthe tickets\nand the train']];
      await expectSaid(bob, lines);
    });

    test('tells a group, with its authors, from a direct thread', async () => {
      await running.openGroup(alice);
      await running.openGroup(bob);
      await running.say(bob, 'Who brings the cake?');
      await expectSaid(alice, [['them', 'Who brings the cake?']]);
      await running.say(alice, 'I do');
      await expectSaid(alice, [
        ['them', 'Who brings the cake?'],
        ['me', 'I do'],
      ]);
      const { thread, list } = await readSite(alice, site);
      expect(thread?.kind).toBe('group');
      expect(thread?.messages[0]?.author?.toLowerCase()).toContain('bob');

      await running.openDirect(bob);
      await running.say(bob, 'And the candles?');
      await running.openDirect(alice);
      await expect.poll(async () => (await readSite(alice, site)).thread?.name).toBe(running.names.bob);
      const direct = (await readSite(alice, site)).thread;
      expect(direct?.id).not.toBe(thread?.id);
      expect(list.map(({ id }) => id)).toContain(direct?.id);
    });

    test('is recognised on a host of its own', async () => {
      const marks = sites.flatMap(({ id, mark }): [string, string][] => (mark ? [[id, mark]] : []));
      expect(await alice.evaluate(recognise, marks)).toBe(site);
      expect(
        await alice.evaluate(
          recognise,
          marks.filter(([id]) => id !== site),
        ),
      ).toBeNull();
    });

    if (messenger.sendingShowsIn) {
      test('a message on its way is told from one that is sent', async () => {
        if (messenger.sendingShowsIn === 'group') {
          await running.openGroup(alice);
          await running.openGroup(bob);
        }
        await running.say(bob, 'Hello');
        await expectSaid(alice, [['them', 'Hello']]);
        running.pause();
        await running.say(alice, 'Are you there?');
        await expectSaid(alice, [
          ['them', 'Hello'],
          ['me', 'Are you there?'],
        ]);
        const statuses = async () =>
          (await readSite(alice, site)).thread?.messages.slice(-2).map(({ status }) => status);
        expect(await statuses()).toEqual(['sent', 'sending']);
        running.resume();
        await expect
          .poll(async () => said((await readSite(bob, site)).thread?.messages).at(-1))
          .toEqual(['them', 'Are you there?']);
        await expect.poll(statuses).toEqual(['sent', 'sent']);
        if (messenger.sendingShowsIn === 'group') {
          await running.openDirect(alice);
          await running.openDirect(bob);
        }
      });
    }

    if (messenger.edits) {
      // Two people of its own: what a reload shows of a longer conversation depends on what the client had stored by then.
      test('an edit takes the place of what was said', async ({ browser }) => {
        const { alice, bob, running } = await converse(messenger, browser);
        await running.say(alice, 'See you at sevn');
        await expectSaid(bob, [['them', 'See you at sevn']]);
        const first = (await readSite(alice, site)).thread?.messages[0];
        await running.edit?.(alice, 'See you at seven');
        await expectSaid(bob, [['them', 'See you at seven']]);
        await running.reload(alice);
        await expectSaid(alice, [['me', 'See you at seven']]);
        expect((await readSite(alice, site)).thread?.messages[0]?.id).toBe(first?.id);
        await Promise.all([alice, bob].map((page) => page.context().close()));
        await running.stop();
      });
    }

    if (messenger.takesBack) {
      test('what was taken back is gone', async () => {
        await running.say(alice, 'Hello');
        await expectSaid(bob, [['them', 'Hello']]);
        await running.say(alice, 'Forget this');
        await expectSaid(bob, [
          ['them', 'Hello'],
          ['them', 'Forget this'],
        ]);
        await running.takeBack?.(alice);
        await expectSaid(bob, [['them', 'Hello']]);
      });
    }
  });
}
