import { expect, type Locator } from '@playwright/test';
import { type Box, test, drawn, show, picture, meet, boxOf, tray } from './bar';

test.describe('place', () => {
  /** Of the bar and of what it must not cover. */
  const boxesOf = (region: Locator) =>
    tray(region).evaluate((bar) => {
      const boxOf = (element: Element | null) => {
        const { x, y, width, height } = element!.getBoundingClientRect();
        return { x, y, width, height };
      };
      const one = (selector: string) => boxOf(document.querySelector(selector));
      return {
        ...{ bar: boxOf(bar), composer: one('#composer'), send: one('#send') },
        ...{ list: one('#list'), last: one('#list p:last-child') },
      };
    });

  /** What can be seen of it in the list; null where it fills all of it, and the bar can but stay off its words. */
  function seenOf(last: Box, list: Box): Box | null {
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
        const { bar, composer, send, list, last } = await boxesOf(region);
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(width);
        const seen = seenOf(last, list);
        const covered = {
          composer: meet(bar, composer),
          send: meet(bar, send),
          last: seen !== null && meet(bar, seen),
        };
        expect(covered).toEqual({ composer: false, send: false, last: false });
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
    // On its way to another place it is not drawn at all.
    await expect(async () => {
      expect(meet(await boxOf(tray(region)), await boxOf(page.locator('#picker')))).toBe(false);
    }).toPass();
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

  test('knows what stands in shadow roots, beside a composer in one', async ({ page, served, region }) => {
    await show(page, served, 'silence', 'full');
    await page.evaluate(() => {
      for (const part of [document.getElementById('list')!, document.querySelector('form')!]) {
        const host = document.createElement('div');
        const { height } = part.getBoundingClientRect();
        part.replaceWith(host);
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = '<style>p { margin: 0 }</style>';
        root.append(part);
        part.style.cssText = `height: ${height}px; overflow: auto`;
        part.scrollTop = part.scrollHeight;
      }
      tend.show('chips');
    });
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

test('targets are large enough, larger for a finger', async ({ browser, served }) => {
  for (const [hasTouch, least] of [
    [false, 24],
    [true, 44],
  ] as const) {
    const page = await browser.newPage({ hasTouch, isMobile: hasTouch, viewport: { width: 700, height: 640 } });
    for (const state of ['chips', 'nudge', 'ask'] as const) {
      await show(page, served, state);
      const buttons = page.getByRole('region', { name: 'Tend suggestions' }).getByRole('button');
      const sizes = await buttons.evaluateAll((all) =>
        all.map((button) => {
          const { width, height } = button.getBoundingClientRect();
          return { name: button.textContent, size: Math.round(Math.min(width, height)) };
        }),
      );
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.filter(({ size }) => size < least)).toEqual([]);
    }
    await page.close();
  }
});
