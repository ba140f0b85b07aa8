import { sites } from '@/lib/sites';
import { recognise } from '@/lib/sites/page/recognise';
import { test } from '../e2e/extension';
import { readSite } from '../sites/reading';
import { glowingBear } from './glowing-bear';
import { expect, expectCounted, firstChip, meet, type Meeting } from './meeting';

let meeting: Meeting;

test.beforeAll(async ({ shared, browser }) => void (meeting = await meet(glowingBear, shared, browser)));
test.afterAll(() => meeting.end());

test('Glowing Bear: both sides are read, a chip arrives, a channel is a group', async () => {
  const { extension, alice, bob, running } = meeting;
  const before = Date.now();
  await running.say(bob, 'I finally finished the pottery course on Sunday!');
  await running.shown(alice, 'pottery course');
  await alice.locator(running.composer).click();
  const { chip, words } = await firstChip(alice);
  await chip.click();
  await expect(alice.locator(running.composer)).toHaveValue(words);
  await alice.locator(running.composer).press('Enter');
  await running.shown(bob, words);
  await expectCounted(extension, 1, 1);
  await running.say(bob, '/me dances');
  await running.shown(alice, 'dances');

  const read = async () => (await readSite(alice, 'glowing-bear')).thread;
  const direct = await read();
  expect(direct).toMatchObject({ id: 'irc.local.bob', kind: 'direct', name: 'bob', idKind: 'name' });
  expect(direct?.account).toMatch(/^127\.0\.0\.1:\d+$/);
  expect(direct?.messages).toMatchObject([
    { from: 'them', text: 'I finally finished the pottery course on Sunday!', author: null },
    { from: 'me', text: words },
    { from: 'them', text: 'dances' },
  ]);
  for (const { at } of direct?.messages ?? []) {
    expect(at).toBeGreaterThan(before - 60_000);
    expect(at).toBeLessThanOrEqual(Date.now());
  }

  await running.openGroup(alice);
  await running.openGroup(bob);
  await running.say(bob, 'Who brings the cake?');
  await running.say(bob, 'You?');
  await running.shown(alice, 'You?');
  await running.say(alice, 'I do');
  await running.shown(bob, 'I do');
  const sides = async () => (await read())?.messages.map(({ from, author, text }) => [from, author, text]);
  await expect.poll(sides).toEqual([
    ['them', 'bob', 'Who brings the cake?'],
    ['them', 'bob', 'You?'],
    ['me', 'alice', 'I do'],
  ]);
  expect(await read()).toMatchObject({ id: 'irc.local.#friends', kind: 'group', name: 'friends' });
  await running.closeThread(alice);
  await expect.poll(read).toBeNull();

  const { list, composer } = await readSite(alice, 'glowing-bear');
  expect(composer).toBe(false);
  expect(list.map(({ id, lastFrom }) => [id, lastFrom])).toEqual([
    ['irc.local.#friends', null],
    ['irc.local.bob', null],
  ]);
  const marks = sites.flatMap(({ id, mark }): [string, string][] => (mark ? [[id, mark]] : []));
  expect(await alice.evaluate(recognise, marks)).toBe('glowing-bear');
});
