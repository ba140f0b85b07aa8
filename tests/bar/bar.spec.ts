import { resolve } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { servePage, type Served } from '../composer/serve';
import { expectAccessible } from '../pages-ui/accessible';
import { chromiumPath } from '../setup/browsers.mjs';
import { draft, type State } from './page/states';

const test = base.extend<{ region: Locator }, { served: Served }>({
  served: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const served = await servePage(resolve(import.meta.dirname, 'page'));
      await use(served);
      served.stop();
    },
    { scope: 'worker' },
  ],
  region: ({ page }, use) => use(page.getByRole('region', { name: 'Tend suggestions' })),
});
test.use({
  launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
  viewport: { width: 1000, height: 640 },
});

const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))));

/** A chat with the bar in a state; `search` chooses how the chat looks. */
async function show(page: Page, served: Served, state: State, search = 'roomy'): Promise<void> {
  await page.goto(`${served.url}?${search}`);
  await page.locator('#composer').focus();
  if (state === 'nudge') await page.keyboard.type(draft);
  await page.evaluate((shown) => tend.show(shown), state);
  await drawn(page);
}

const asked = (page: Page) => page.evaluate(() => globalThis.asked);
const heard = (page: Page) => page.evaluate(() => globalThis.heard);
const picture = (page: Page, name: string) =>
  page.screenshot({ path: resolve(import.meta.dirname, `../../test-results/bar/${name}.png`) });

type Box = { x: number; y: number; width: number; height: number };
const meet = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Not drawn.');
  return box;
}

/** What is painted of the bar: the tray, or the handle it folds to. */
const tray = (region: Locator) => region.locator('.tray:visible, .handle:visible');

test.describe('clicks', () => {
  test('a chip is inserted, its reason stands behind it, and there is a way to be rid of it', async ({
    page,
    served,
    region,
  }) => {
    await show(page, served, 'chips');
    await region.getByRole('button', { name: 'What was the pottery course like?', exact: true }).click();
    await region.getByRole('button', { name: 'Why this? Well done for seeing it through!' }).click();
    await expect(region).toContainText('Mira finished something that took a while.');
    await expect(region).toContainText('People who ask follow-up questions are liked more');
    await expect(region).toContainText('three studies, strangers, short talks');
    await region.getByRole('button', { name: 'Not this' }).click();
    expect(await asked(page)).toEqual(['insert question', 'notThis thanks']);
  });

  test('the composer keeps the focus, and the page hears of no click', async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await region.getByRole('button', { name: 'Ideas from Tend' }).click();
    await region.getByRole('button', { name: 'Balance of this chat' }).click();
    await expect(page.locator('#composer')).toBeFocused();
    expect(await asked(page)).toEqual(['pull']);
    expect(await heard(page)).toEqual([]);
  });

  test('what a page forges is not taken', async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await region
      .locator('.chip .words')
      .first()
      .evaluate((chip) => chip instanceof HTMLElement && chip.click());
    await region.dispatchEvent('keydown', { key: 'Escape' });
    expect(await asked(page)).toEqual([]);
  });

  test('a nudge quotes, and puts the other wording in', async ({ page, served, region }) => {
    await show(page, served, 'nudge');
    const nudge = region.getByRole('group', { name: 'About your draft' });
    await expect(nudge).toContainText('A plan without a day is easy to lose.');
    await nudge.getByRole('button', { name: /^Another way to say it: ?Coffee on Thursday after work\?$/ }).click();
    await nudge.getByRole('button', { name: 'Why this?' }).click();
    await expect(region).toContainText('Huang and others, 2017');
    await nudge.getByRole('button', { name: 'Not this' }).click();
    expect(await asked(page)).toEqual(['rewrite nudge', 'notThis nudge']);
  });

  test('a memory is asked for in place', async ({ page, served, region }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'));
    await show(page, served, 'ask');
    await expect(region).toContainText('Interview on Friday. Remind you to ask?');
    await region.getByRole('button', { name: 'Keep' }).click();
    await region.getByRole('button', { name: 'Not in this chat' }).click();
    expect(await asked(page)).toEqual(['keep ask', 'decline ask']);
  });

  test('an insertion can be undone, and what did not fit can be copied', async ({ page, served, region, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await show(page, served, 'silence');
    await page.evaluate(() => tend.said('inserted'));
    await region.getByRole('button', { name: 'Undo' }).click();
    expect(await asked(page)).toEqual(['undo']);
    await page.evaluate(() => tend.said('notTaken'));
    await region.getByRole('button', { name: 'Copy the words' }).click();
    await expect(region.getByRole('button', { name: 'Copy the words' })).toHaveCount(0);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('What was the pottery course like?');
  });

  test('numbers stand behind the balance mark, with both readings', async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await expect(region.getByRole('table')).toHaveCount(0);
    await region.getByRole('button', { name: 'Balance of this chat' }).click();
    await expect(region.getByRole('row', { name: 'Words 1,204 312' })).toBeVisible();
    await expect(region.getByRole('row', { name: 'Usual reply 8 minutes 5 hours' })).toBeVisible();
    await expect(region).toContainText('Seen here since October 27');
    await expect(region).toContainText('a busy spell on their side, or a time to put less in');
  });
});

test.describe('keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const host = document.activeElement;
      const inside = host?.shadowRoot?.activeElement;
      return inside?.getAttribute('aria-label') ?? inside?.textContent ?? host?.id;
    });

  test('goes in at the first chip, along with arrows, back with Esc to the same caret', async ({ page, served }) => {
    await show(page, served, 'chips');
    await page.keyboard.type('Hello you');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
    await page.evaluate(() => tend.focus());
    expect(await focused(page)).toBe('What was the pottery course like?');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Why this? What was the pottery course like?');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await asked(page)).toEqual(['insert question', 'leave']);
    await page.keyboard.type(',');
    await expect(page.locator('#composer')).toHaveValue('Hello, you');
    expect(await heard(page)).toEqual([]);
  });

  test('opening and closing a reason keeps the keyboard where it was', async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await page.evaluate(() => tend.focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(region).toContainText('Huang and others');
    expect(await focused(page)).toBe('Why this? What was the pottery course like?');
    await page.keyboard.press('Escape');
    await expect(region).not.toContainText('Huang and others');
    expect(await focused(page)).toBe('Why this? What was the pottery course like?');
    expect(await page.evaluate(() => tend.hasFocus())).toBe(true);
  });

  test('new advice does not throw the keyboard out', async ({ page, served }) => {
    await show(page, served, 'chips');
    await page.evaluate(() => tend.focus());
    await page.keyboard.press('End');
    await page.evaluate(() => tend.show('one'));
    expect(await focused(page)).toBe('What was the pottery course like?');
    await page.evaluate(() => tend.show('silence'));
    expect(await focused(page)).toBe('Ideas from Tend');
  });

  test('Esc closes the bar until there is something new', async ({ page, served, region }) => {
    await show(page, served, 'one');
    await page.evaluate(() => tend.focus());
    await page.keyboard.press('Escape');
    await expect(region.getByRole('button', { name: 'Show 1 suggestion' })).toBeVisible();
    await expect(region.locator('.chip')).not.toBeVisible();
    await page.evaluate(() => tend.show('one'));
    await expect(region.locator('.chip')).not.toBeVisible();
    await page.evaluate(() => tend.show('chips'));
    await expect(region.locator('.chip')).toHaveCount(3);
    await expect(region.locator('.chip').first()).toBeVisible();
  });

  test('arrows are mirrored where one reads from the right', async ({ page, served }) => {
    await show(page, served, 'rtl', 'roomy&dir=rtl');
    await page.evaluate(() => tend.focus());
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Why this? איך היה הקורס?');
  });
});

test.describe('place', () => {
  const forbidden = ['#composer', '#send'];

  /** What can be seen of it in the list; null where it fills all of it, and the bar can but stay off its words. */
  async function lastMessage(page: Page): Promise<Box | null> {
    const [list, last] = [await boxOf(page.locator('#list')), await boxOf(page.locator('#list p:last-child'))];
    const top = Math.max(list.y, last.y);
    if (last.height > list.height) return null;
    return { ...last, y: top, height: Math.min(list.y + list.height, last.y + last.height) - top };
  }

  for (const [name, search, width, height] of [
    ['room above', 'roomy', 1000, 640],
    ['no room above', 'full', 1000, 640],
    ['phone', 'roomy', 320, 640],
    ['phone without room', 'full', 320, 640],
    ['four times the size', 'full', 250, 160],
    ['right to left', 'roomy&dir=rtl', 1000, 640],
    ['right to left without room', 'full&dir=rtl', 700, 400],
  ] as const) {
    test(`${name}: covers neither draft, send button nor the last message`, async ({ page, served, region }) => {
      await page.setViewportSize({ width, height });
      for (const state of ['chips', 'long', 'nudge', 'crisisTheirs'] as const) {
        await show(page, served, state, search);
        if ((await region.getAttribute('class'))?.includes('away')) continue;
        const own = await boxOf(tray(region));
        expect(own.x).toBeGreaterThanOrEqual(0);
        expect(own.x + own.width).toBeLessThanOrEqual(width);
        for (const other of forbidden) expect(meet(own, await boxOf(page.locator(other))), other).toBe(false);
        const last = await lastMessage(page);
        expect(last && meet(own, last)).not.toBe(true);
      }
    });
  }

  test('gives way to a picker the site opens, and comes back', async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await expect(region.locator('.chip').first()).toBeVisible();
    await page.evaluate(() => {
      const picker = document.createElement('div');
      picker.id = 'picker';
      picker.style.cssText = 'position:fixed;left:40px;bottom:60px;width:500px;height:300px;background:#ddd';
      document.body.append(picker);
    });
    await page.locator('#composer').press('Shift');
    await expect.poll(async () => meet(await boxOf(tray(region)), await boxOf(page.locator('#picker')))).toBe(false);
    await page.evaluate(() => document.getElementById('picker')?.remove());
    await page.locator('#composer').press('Shift');
    await expect(region.locator('.chip').first()).toBeVisible();
  });

  test('finds the free middle of a line, and covers what shows on hover alone', async ({ page, served, region }) => {
    await show(page, served, 'silence', 'full');
    await page.evaluate(() => {
      const row = document.createElement('div');
      row.style.cssText = 'display:flex;justify-content:space-between;flex:none';
      row.innerHTML = 'well done<br><br>and so on <button style="opacity:0">react</button>';
      document.getElementById('list')!.append(row);
      row.scrollIntoView();
      tend.show('one');
    });
    await expect(region.locator('.chip')).toBeVisible();
    await drawn(page);
    expect((await boxOf(tray(region))).x).toBeGreaterThan(200);
  });

  test('without room it is a handle, which opens over the messages and closes again', async ({
    page,
    served,
    region,
  }) => {
    await show(page, served, 'chips', 'full');
    await picture(page, 'folded');
    await region.getByRole('button', { name: 'Show 3 suggestions' }).click();
    await expect(region.locator('.chip').first()).toBeVisible();
    await drawn(page);
    for (const other of ['#composer', '#send']) {
      expect(meet(await boxOf(tray(region)), await boxOf(page.locator(other)))).toBe(false);
    }
    await picture(page, 'unfolded');
    await region.locator('.chip .words').first().click();
    await expect(region.getByRole('button', { name: 'Show 3 suggestions' })).toBeVisible();
  });

  test('is put back when the page tears it out, and gone for good when removed', async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await expect(region).toBeVisible();
    await page.evaluate(() => tend.remove());
    await expect(region).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test("shrugs off the page's own styles", async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await page.addStyleTag({
      content:
        'html > * { display: none; opacity: 0; transform: scale(3) } body { display: block; opacity: 1; transform: none }',
    });
    await drawn(page);
    await expect(region.locator('.chip').first()).toBeVisible();
  });
});

test.describe('screen readers', () => {
  test('hear once per thread that there are suggestions, and what became of a click', async ({ page, served }) => {
    await show(page, served, 'chips');
    const status = page.getByRole('status');
    await expect(status).toHaveText('3 suggestions');
    await page.evaluate(() => tend.said('inserted'));
    await expect(status).toHaveText('Inserted, not sent.');
    await page.evaluate(() => tend.show('one'));
    await page.evaluate(() => tend.said('undone'));
    await expect(status).toHaveText('Your draft is as it was.');
  });

  for (const state of ['chips', 'nudge', 'ask', 'crisisTheirs', 'otherLanguage', 'silence'] as const) {
    test(`find nothing wrong: ${state}`, async ({ page, served, region }) => {
      await show(page, served, state);
      for (const opener of await region.locator('[aria-expanded]').all()) {
        await opener.click();
        await expectAccessible(page);
      }
      await show(page, served, state, 'roomy&theme=dark');
      await expectAccessible(page);
      await show(page, served, state, 'full');
      await expectAccessible(page);
    });
  }
});

test('targets are large enough, larger for a finger', async ({ browser, served }) => {
  for (const [hasTouch, least] of [
    [false, 24],
    [true, 44],
  ] as const) {
    const page = await browser.newPage({ hasTouch, isMobile: hasTouch, viewport: { width: 700, height: 640 } });
    for (const state of ['chips', 'nudge', 'ask'] as const) {
      await show(page, served, state);
      for (const button of await page.getByRole('region', { name: 'Tend suggestions' }).getByRole('button').all()) {
        const { width, height } = await boxOf(button);
        expect(Math.round(Math.min(width, height)), await button.innerText()).toBeGreaterThanOrEqual(least);
      }
    }
    await page.close();
  }
});

test.describe('theme', () => {
  for (const [background, theme] of [
    ['#fff', 'light'],
    ['rgb(20 20 40)', 'dark'],
    ['rgb(20 20 40 / 20%)', 'light'],
    ['oklch(0.25 0.02 250)', 'dark'],
    ['oklch(0.97 0.01 90 / 90%)', 'light'],
    ['color(display-p3 0.1 0.1 0.1)', 'dark'],
    ['lab(90 0 0)', 'light'],
  ] as const) {
    test(`${theme} on ${background}`, async ({ page, served, region }) => {
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
      await page.addInitScript((color) => {
        document.addEventListener('DOMContentLoaded', () => (document.body.style.background = color));
      }, background);
      await show(page, served, 'chips');
      await expect(region).toHaveAttribute('data-theme', theme);
    });
  }

  test('an unpainted page follows what it asked of the browser', async ({ page, served, region }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.body.style.background = 'none';
        document.documentElement.style.colorScheme = 'light dark';
      });
    });
    await show(page, served, 'chips');
    await expect(region).toHaveAttribute('data-theme', 'dark');
  });
});

const looks: [name: string, state: State, search?: string, width?: number, open?: string | RegExp][] = [
  ['chips', 'chips'],
  ['chips-dark', 'chips', 'roomy&theme=dark'],
  ['chips-narrow', 'chips', 'roomy', 320],
  ['long', 'long'],
  ['rtl', 'rtl', 'roomy&dir=rtl'],
  ['why', 'chips', 'roomy', 1000, 'Why this? What was the pottery course like?'],
  ['why-dark', 'chips', 'roomy&theme=dark', 1000, 'Why this? What was the pottery course like?'],
  ['why-narrow', 'chips', 'roomy', 320, 'Why this? What was the pottery course like?'],
  ['balance', 'chips', 'roomy', 1000, 'Balance of this chat'],
  ['balance-dark', 'chips', 'roomy&theme=dark', 1000, 'Balance of this chat'],
  ['balance-narrow', 'chips', 'roomy', 320, 'Balance of this chat'],
  ['nudge', 'nudge'],
  ['nudge-dark', 'nudge', 'roomy&theme=dark'],
  ['nudge-narrow', 'nudge', 'roomy', 320],
  ['nudge-why', 'nudge', 'roomy', 1000, 'Why this?'],
  ['ask', 'ask'],
  ['crisis-theirs', 'crisisTheirs'],
  ['crisis-own-dark', 'crisisOwn', 'roomy&theme=dark'],
  ['crisis-narrow', 'crisisTheirs', 'roomy', 320],
  ['other-language', 'otherLanguage'],
  ['help-fades', 'helpFades'],
  ['silence', 'silence', 'full'],
];

test.describe('pictures', () => {
  for (const [name, state, search, width = 1000, open] of looks) {
    test(name, async ({ page, served, region }) => {
      await page.setViewportSize({ width, height: 640 });
      await show(page, served, state, search);
      if (open) await region.getByRole('button', { name: open }).click();
      await drawn(page);
      await expect(tray(region)).toBeVisible();
      await picture(page, name);
    });
  }

  test('forced colours', async ({ page, served, region }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await show(page, served, 'chips');
    await region.getByRole('button', { name: 'Balance of this chat' }).click();
    await drawn(page);
    await picture(page, 'forced-colours');
  });

  test('what is said after a click', async ({ page, served, region }) => {
    await show(page, served, 'one');
    await page.evaluate(() => tend.said('inserted'));
    await expect(region).toContainText('Inserted, not sent.');
    await drawn(page);
    await picture(page, 'inserted');
    await page.evaluate(() => tend.said('notTaken'));
    await drawn(page);
    await picture(page, 'not-taken');
  });
});
