import { expect } from '@playwright/test';
import { english } from '@/lib/phrases/en';
import type { Extension } from '../extension';
import { openPopupOver } from './consent';
import { anotherWay, expectCounted, takeFirstChip, test } from './store';
import { type KeptString, walk, wordsKept } from './walker';

async function everythingKept(extension: Extension): Promise<KeptString[]> {
  const own = await extension.openPage('popup.html');
  await own.getByRole('heading').first().waitFor();
  const kept: KeptString[] = await own.evaluate(walk);
  await own.close();
  return kept;
}

/** Offers are kept by the id of their wording. */
const own = new Set(english.map(({ id }) => id));

test('words of a conversation are kept nowhere; a planted one is found', async ({ extension, meeting }) => {
  const { alice, bob, running, composer, bar, consent, hear } = meeting;
  const said = [
    'My marathon in Reykjavik is next Saturday and Grandma Philippa flies over!',
    'I finally finished the pottery course on Sunday!',
  ];
  await consent();
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
  await expectCounted(extension, 2, 2);
  await openPopupOver(extension, alice);

  // "first" and "last" are names of Tend's own columns, and a chip may say them too.
  const offered = words.replaceAll(/\b(?:first|last)\b/gi, '');
  const conversation = [...said, offered, draft, rewritten];
  const kept = await everythingKept(extension);
  expect(kept.length).toBeGreaterThan(100);
  expect(wordsKept(kept, conversation, own)).toEqual([]);

  const worker = await extension.worker();
  await worker.evaluate('chrome.storage.session.set({ canary: { deep: ["the rhubarb stand"] } })');
  expect(wordsKept(await everythingKept(extension), conversation, own)).toEqual([
    'rhubarb in storage.session: the rhubarb stand',
  ]);
});
