import { expect, type Page } from '@playwright/test';
import { test } from '../e2e/extension';
import { expectAccessible } from './accessible';
import { pictures } from './pictures';
import { handle, mostlyMe, openSeeded, person } from './seed';

const maya = person('Maya Okafor');
const noor = person('Noor', { relationship: 'colleague' });
const rosa = person('Rosa Lind');
const ofMaya = handle(maya, 3);

/** Milliseconds from a key press until the list shows what it asks for, as the page itself sees it. */
async function keyToList(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const list = document.querySelector('output')!;
    Reflect.set(
      window,
      'drawn',
      new Promise((resolve) => {
        addEventListener(
          'keydown',
          ({ timeStamp }) => {
            new MutationObserver((_, observer) => {
              observer.disconnect();
              requestAnimationFrame(() => resolve(performance.now() - timeStamp));
            }).observe(list, { childList: true, characterData: true, subtree: true });
          },
          { once: true },
        );
      }),
    );
  });
  await page.keyboard.press(key);
  return page.evaluate<number>('drawn');
}

test('starters: found as one types, marked, copied, and used with somebody', async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await extension.context.route('https://chat.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Chat</title>' }),
  );
  const page = await openSeeded(extension, 'dashboard.html#/practise', {
    people: [maya, noor, rosa],
    handles: [ofMaya, handle(noor, 2, { url: null })],
  });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const copies = page.getByRole('button', { name: /^Copy: / });
  await expect(copies).toHaveCount(50);
  await page.getByRole('button', { name: 'Show 50 more' }).press('Enter');
  await expect(copies).toHaveCount(100);
  await expectAccessible(page);

  await page.bringToFront();
  await page.getByRole('searchbox', { name: 'Search starters' }).focus();
  const waits: number[] = [];
  // Each of these letters leaves fewer.
  for (const key of 'happy') waits.push(await keyToList(page, key));
  console.log(`starters: ${waits.map((wait) => wait.toFixed(0)).join(', ')} ms a key`);
  await page.getByRole('searchbox').fill('walk');
  const walk = page.getByRole('listitem').filter({ hasText: 'How about a walk' });
  await expect(walk.locator('mark')).toHaveText(/^(Saturday|Sunday) afternoon$|evening$/);
  const words = (await walk.locator('bdi').textContent())!;

  await pictures(page, 'practise');

  await walk.getByRole('button', { name: /^Favourite/ }).press('Space');
  await page.getByRole('switch', { name: 'Only my favourites' }).press('Space');
  await expect(page.getByText('One starter')).toBeVisible();
  await page.getByRole('combobox', { name: 'For' }).selectOption('a colleague');
  await expect(page.getByText('Nothing with these words')).toBeVisible();
  await page.getByRole('combobox', { name: 'For' }).selectOption('anybody');
  await walk.getByRole('button', { name: /^Copy/ }).press('Enter');
  await expect(walk.getByRole('button', { name: /^Copied/ })).toBeVisible();
  expect(await clipboard()).toBe(words);

  const dialog = page.getByRole('dialog', { name: 'Whom are these words for?' });
  await walk.getByRole('button', { name: /^Use with/ }).press('Enter');
  await expect(dialog.getByRole('listitem')).toHaveText(['Maya Okafor', 'Rosa Lind']);
  await expectAccessible(page);
  await pictures(page, 'practise-use');
  await dialog.getByRole('searchbox').fill('maya');
  const opening = extension.context.waitForEvent('page');
  await dialog.getByRole('button', { name: 'Maya Okafor' }).press('Enter');
  await expect(await opening).toHaveURL(ofMaya.url!);
  await page.bringToFront();
  await expect(dialog).toBeHidden();
  expect(await extension.rows('offers')).toMatchObject([
    { thread: ofMaya.thread, habit: 'invite', phrase: 'invite.starter.walk', outcome: 'inserted' },
  ]);
  await expect(walk).toContainText('Used with Maya Okafor in');

  await walk.getByRole('button', { name: /^Use with/ }).press('Enter');
  await expect(dialog.getByRole('listitem').first()).toContainText('Maya Okafor had these words in');
  await dialog.getByRole('button', { name: 'Rosa Lind' }).press('Enter');
  await expect(dialog).toContainText('No chat with Rosa Lind was seen here so far');
  expect(await clipboard()).toBe(words);
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(walk.getByRole('button', { name: /^Use with/ })).toBeFocused();

  // What one key costs on an idle machine is printed above; on a busy one the middle of five still tells a slow search.
  expect(waits.toSorted((a, b) => a - b)[2]).toBeLessThan(250);
});

test('the self-check: answered by keyboard, shown in plain words, heeded only when asked to, deleted', async ({
  extension,
}) => {
  const page = await extension.openPage('dashboard.html#/practise/check');
  const stored = async () => (await extension.rows<{ selfCheck: object | null }>('self'))[0]?.selfCheck;
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await expect(page.locator('fieldset')).toHaveCount(12);
  await page.getByRole('button', { name: 'Show the result' }).press('Enter');
  await expect(page.getByRole('radio').first()).toBeFocused();
  for (const sentence of await page.locator('fieldset').all()) {
    await sentence.getByRole('radio', { name: '5 of 7' }).press('Space');
  }
  await expectAccessible(page);
  await pictures(page, 'practise-check');
  await page.getByRole('radio', { name: '5 of 7' }).first().press('ArrowRight');
  await page.getByRole('button', { name: 'Show the result' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Close, and on the lookout: where your answers lie' })).toBeVisible();
  await expect(page.getByText('How to be patient with them')).toHaveCount(3);
  await expect(page.getByText('This is no diagnosis')).toBeVisible();
  expect(await stored()).toMatchObject({ nudges: false, anxiety: 4.5, avoidance: 4 });
  await expectAccessible(page);
  await pictures(page, 'practise-check-result');
  await page.getByRole('switch', { name: 'Let this weigh in suggestions' }).press('Space');
  await expect.poll(stored).toMatchObject({ nudges: true });
  await page.getByRole('button', { name: 'Delete the result' }).press('Enter');
  await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  expect(await stored()).toBe(null);
});

test('values, interests and boundaries: a few words each, by hand', async ({ extension }) => {
  const page = await extension.openPage('dashboard.html#/practise/myself');
  await page.getByText('Some to choose from').press('Enter');
  await page.getByRole('button', { name: 'curiosity' }).press('Enter');
  await page.getByRole('textbox', { name: 'Something you like doing' }).fill(' Photography ');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Something you leave out' }).fill('my health, at work');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(3);
  await expectAccessible(page);
  await pictures(page, 'practise-myself');
  expect(await extension.rows('self')).toMatchObject([
    { values: ['curiosity'], interests: ['photography'], boundaries: ['my health, at work'] },
  ]);
  await page.getByRole('button', { name: 'Remove: my health, at work' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Something you leave out' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
});

test('the journal: written to a question, searched, changed, deleted; the week in facts and one intention', async ({
  extension,
}) => {
  const page = await openSeeded(extension, 'dashboard.html#/practise/journal', {
    people: [maya],
    handles: [ofMaya],
    days: mostlyMe(ofMaya),
  });
  await page.getByRole('combobox', { name: 'Which week' }).selectOption('last week');
  await expect(page.getByText(/^You asked \d+ questions\.$/)).toBeVisible();
  await page.getByRole('textbox', { name: 'One thing you mean to do' }).fill('call Maya');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept for this week.')).toBeVisible();
  expect(await extension.rows('intentions')).toMatchObject([{ text: 'call Maya' }]);

  const text = page.getByRole('textbox', { name: 'Your words' });
  await page.getByRole('button', { name: 'Another question' }).press('Enter');
  await text.fill('A walk along the river');
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Without a question' }).press('Space');
  await text.fill('Coffee at the café');
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
  const entries = page.locator('.entry');
  await expect(entries).toHaveCount(2);
  await expectAccessible(page);
  await pictures(page, 'practise-journal');
  await page.getByRole('searchbox', { name: 'Search your words' }).fill('CAFE');
  await expect(entries).toHaveCount(1);
  await entries.getByRole('button', { name: /^Change/ }).press('Enter');
  await expect(entries.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(', again');
  await entries.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(entries).toContainText('Coffee at the café, again');
  await expect(entries.getByRole('button', { name: /^Change/ })).toBeFocused();
  await entries.getByRole('button', { name: /^Delete/ }).press('Enter');
  await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await expect(page.getByText('No entry with these words.')).toBeVisible();
  expect(await extension.rows('journal')).toMatchObject([{ text: 'A walk along the river' }]);
});

test('who likes what: common ground first, words that suit it, for those people alone', async ({ extension }) => {
  const likes = (of: { id: string }, what: string) => ({
    ...{ id: `${of.id} ${what}`, person: of.id, what, by: 'hand', thread: null, fact: null, at: 0 },
  });
  const page = await openSeeded(extension, 'dashboard.html#/practise/interests', {
    people: [maya, noor, rosa],
    interests: [likes(maya, 'chess'), likes(rosa, 'chess'), likes(rosa, 'photography')],
    self: [{ id: 'self', values: [], interests: ['photography'], boundaries: [], selfCheck: null, favourites: [] }],
  });
  await expect(page.locator('.entry h3')).toHaveText(['photography', 'chess']);
  await expect(page.locator('.entry').first()).toContainText('you too');
  await page.getByText('Words to begin with').first().press('Enter');
  await expect(page.locator('.entry').first()).toContainText('How did you get into photography?');
  await expectAccessible(page);
  await pictures(page, 'practise-interests');
  await page.getByRole('button', { name: 'Use with somebody: How did you get into photography?' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText(['Rosa Lind']);
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Who likes …?' }).fill('Okafor');
  await expect(page.locator('.entry h3')).toHaveText(['chess']);

  await page.getByRole('link', { name: 'New people' }).press('Enter');
  await expect(page.getByText('A photo walk or a sketching group')).toBeVisible();
  await expectAccessible(page);
  await pictures(page, 'practise-meeting');
  await page.getByRole('link', { name: 'Kind moments' }).press('Enter');
  const idea = await page.locator('.facts li').first().textContent();
  await page.getByRole('button', { name: 'Other ideas' }).press('Enter');
  await expect(page.locator('.facts li').first()).not.toHaveText(idea!);
  await page.getByText('What is known about invitations').press('Enter');
  await expectAccessible(page);
  await pictures(page, 'practise-kindness');
});
