import { expect, type Page } from '@playwright/test';
import { english } from '@/lib/phrases/en';
import type { OfferRow } from '@/lib/people/rows';
import { counted, expectCounted } from '../../clients/meeting';
import { type Extension, startExtension, test } from '../extension';
import { iconArgument, openPopupOver } from './consent';
import { type LoggingProxy, startProxy } from './proxy';
import { anotherWay, meet, type Meeting, storeBuild, takeFirstChip } from './store';
import { type KeptString, walk, wordsKept } from './walker';
import { codeFromText, elsewhere, waysOut } from './ways-out';

let wire: LoggingProxy;
let extension: Extension;
let meeting: Meeting;

test.beforeAll(async ({ browser }) => {
  wire = await startProxy();
  extension = await startExtension(storeBuild, [iconArgument, ...wire.arguments]);
  meeting = await meet(extension, browser);
});
test.afterAll(async () => {
  await meeting.end();
  await extension.context.close();
  wire.stop();
});

/** What lies in the storage of the extension, as one of its own pages sees it. */
async function everythingKept(): Promise<KeptString[]> {
  const own = await extension.openPage('popup.html');
  await own.getByRole('heading').first().waitFor();
  const kept: KeptString[] = await own.evaluate(walk);
  await own.close();
  return kept;
}

/** Offers are kept by the id of their wording. */
const own = new Set(english.map(({ id }) => id));

const askedElsewhere = () => wire.requests.filter((one) => one.includes(elsewhere));

/** Hosts of Chromium's maker: what it asks for by itself, with no extension in it as well. */
const ofBrowser = /^\w+ (?:[\w-]+\.)+(?:googleapis|google|gvt1|gstatic)\.com[:/]/;

/** What Converse asks for by itself. */
const ofConverse = /^CONNECT conversejs\.org:443$/;

/** Lets a page of ours do all it does by itself. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
}

test('nothing is read before consent', async () => {
  await meeting.hear('Are you there?');
  expect(await meeting.bar.text()).toBeNull();
  expect(await extension.rows('handles')).toEqual([]);
});

test.describe('after consent', () => {
  test.beforeAll(() => meeting.consent());

  test('a chip, the draft, their screen and the popup', async () => {
    const { alice, bob, running, composer, bar, hear, heard } = meeting;
    await hear('I finally passed my driving test on Friday!');
    const words = await takeFirstChip(bar);
    await expect(composer).toHaveValue(words);
    await expect.poll(() => bar.text()).toContain('Inserted, not sent.');
    await composer.press('Enter');
    await running.shown(bob, words);

    await expectCounted(extension, 1, heard());
    const outcomes = async () => (await extension.rows<OfferRow>('offers')).map(({ outcome }) => outcome);
    await expect.poll(outcomes).toContain('sentAsIs');
    const popup = await openPopupOver(extension, alice);
    await expect(popup.locator('.health')).toContainText(`${1 + heard()} messages`);
    await popup.close();
    await alice.bringToFront();
  });

  test('words of a conversation are kept nowhere; a planted one is found', async () => {
    const { alice, bob, running, composer, bar, hear, heard } = meeting;
    const { me } = await counted(extension);
    const said = [
      'My marathon in Reykjavik is next Saturday and Grandma Philippa flies over!',
      'I finally finished the pottery course on Sunday!',
    ];
    for (const text of said) await hear(text);
    const words = await takeFirstChip(bar);
    await expect(composer).toHaveValue(words);
    await composer.press('Enter');
    await running.shown(bob, words);

    const draft = 'You never ring me, let us meet soon for rhubarb crumble';
    await composer.pressSequentially(draft);
    await bar.press(anotherWay);
    await expect(composer).not.toHaveValue(draft);
    const rewritten = await composer.inputValue();
    await composer.press('Enter');
    await running.shown(bob, 'rhubarb');
    await expectCounted(extension, me + 2, heard());
    const popup = await openPopupOver(extension, alice);

    // "first" and "last" are names of Tend's own columns, and a chip may say them too.
    const offered = words.replaceAll(/\b(?:first|last)\b/gi, '');
    const conversation = [...said, offered, draft, rewritten];
    const kept = await everythingKept();
    expect(kept.length).toBeGreaterThan(100);
    expect(wordsKept(kept, conversation, own)).toEqual([]);

    const worker = await extension.worker();
    await worker.evaluate('chrome.storage.session.set({ canary: { deep: ["the rhubarb stand"] } })');
    expect(wordsKept(await everythingKept(), conversation, own)).toEqual([
      'rhubarb in storage.session: the rhubarb stand',
    ]);
    await popup.close();
    await alice.bringToFront();
  });

  test('over the whole path, welcome, popup and dashboard the browser asks for the messenger alone', async () => {
    const { alice, bob, running, composer, bar, hear } = meeting;
    await hear('I finally ran my first marathon!');
    const words = await takeFirstChip(bar);
    await expect(composer).toHaveValue(words);
    await composer.press('Enter');
    await running.shown(bob, words);
    await settle(await openPopupOver(extension, alice));
    for (const path of ['welcome.html', 'dashboard.html', 'dashboard.html#/plans', 'dashboard.html#/settings'])
      await settle(await extension.openPage(path));

    const { host } = new URL(alice.url());
    const messenger = new RegExp(
      `^(?:GET ${host}/(?:alice|dist/[\\w./-]+|favicon\\.ico)|CONNECT 127\\.0\\.0\\.1:\\d+)$`,
    );
    const known = (one: string) => messenger.test(one) || ofBrowser.test(one) || ofConverse.test(one);
    expect(wire.requests.length).toBeGreaterThan(3);
    expect(wire.requests.filter((one) => !known(one))).toEqual([]);
  });
});

// Last, since it asks for what no other test may find asked.
test('neither the worker nor a page of ours has a way out', async () => {
  const plain = await extension.context.newPage();
  await plain.goto('about:blank');
  const popup = await extension.openPage('popup.html');
  const worker = await extension.worker();
  const ours = [
    (expression: string) => worker.evaluate(expression),
    (expression: string) => popup.evaluate(expression),
  ];
  for (const evaluate of ours) {
    const outcomes = (await evaluate(waysOut)) as Record<string, string>;
    expect(Object.keys(outcomes).length).toBeGreaterThan(2);
    expect(Object.values(outcomes)).not.toContain('left');
    expect(await evaluate(codeFromText)).toEqual(['EvalError', 'EvalError']);
  }
  expect(askedElsewhere()).toEqual([]);

  await plain.evaluate(waysOut.replace('await outcome(start)', 'outcome(start)'));
  await expect.poll(() => askedElsewhere().length, { message: 'what leaves is seen' }).toBeGreaterThan(4);
});
