import { expect, type Page } from '@playwright/test';
import type { PersonRow } from '@/lib/people/rows';
import type { Extension } from '../extension';

const day = 86_400_000;

/** Longer ago than anybody's usual rhythm. */
export const weeksAgo = () => Date.now() - 40 * day;

async function personCalled(extension: Extension, name: string): Promise<PersonRow | undefined> {
  return (await extension.rows<PersonRow>('people')).find((person) => person.name === name);
}

const greeted = (popup: Page) => popup.getByRole('region', { name: 'Worth a hello' });

/** Puts a person whose chat was read on *Keep in touch*, by hand; the popup that names them. */
export async function worthAHello(extension: Extension, name: string): Promise<Page> {
  const page = await extension.openPage(`dashboard.html#/people/${(await personCalled(extension, name))?.id}`);
  await page.getByRole('combobox', { name: 'List' }).selectOption('Keep in touch');
  await expect.poll(async () => (await personCalled(extension, name))?.list).toBe('keepInTouch');
  await page.close();
  const popup = await extension.openPage('popup.html');
  await expect(greeted(popup).getByRole('listitem')).toContainText([name]);
  return popup;
}

/** Something was written just now: the clock of this person shows it though nobody noted it, and the popup asks for no hello. */
export async function expectInTouch(extension: Extension, name: string): Promise<void> {
  // Messengers show minutes.
  const lately = Date.now() - 5 * 60_000;
  await expect.poll(async () => (await personCalled(extension, name))?.clock.lastAt ?? 0).toBeGreaterThan(lately);
  expect(await personCalled(extension, name)).toMatchObject({ elsewhereAt: null, snoozedUntil: null });
  const popup = await extension.openPage('popup.html');
  await expect(greeted(popup)).toContainText('Nobody is waiting for a hello today.');
  await popup.close();
}
