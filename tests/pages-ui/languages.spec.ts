import { expect, type Page } from '@playwright/test';
import type { Plural } from '@/lib/locales/catalogue';
import type { pages as english } from '@/lib/locales/en/pages';
import { languages } from '@/lib/locales/language';
import type { TabHealth } from '@/lib/messages';
import { test, type Extension } from '../e2e/extension';
import { expectAccessibleWords } from './accessible';
import { openMessenger } from './messenger';
import { picturesInWidths } from './pictures';
import { event, handle, mostlyMe, person, plan, wound } from './seed';

const day = 86_400_000;
const maya = person('Maya Okafor', { birthday: '--05-02', offLimits: ['work'], notes: 'Sister called Ada' });
const theo = person('Theo Lang', { cadenceDays: 14 });
const omar = person('عمر حداد', { elsewhereAt: Date.now() - 400 * day });
const sam = person('Sam Rivera', { relationship: 'colleague' });
const lea = person('Léa Martin', { list: 'none' });
const ofMaya = handle(maya, 50, {
  seen: { messages: 148, days: { me: 16, them: 15 }, rhythm: 21 },
  tenderSince: Date.now() - 5 * day,
});
const ofSam = handle(sam, 2, { seen: { messages: 48, days: { me: 6, them: 5 }, rhythm: 4 } });
const likes = (what: string) => ({
  ...{ id: what, person: maya.id, what, by: 'tend', thread: ofMaya.thread },
  ...{ fact: 'f', at: Date.now() - 5 * day },
});
const rows = {
  people: [maya, theo, omar, sam, lea],
  handles: [ofMaya, ofSam, handle(theo, 28, { closedAt: Date.now() - 20 * day }), handle(lea, 3)],
  days: [...mostlyMe(ofSam), ...mostlyMe(ofMaya)],
  events: [event(ofMaya, 'interview', -4), event(ofMaya, 'trip to Porto', 3)],
  plans: [
    plan(ofMaya, 'send you the notes', 1, { promise: true }),
    plan(ofMaya, 'cinema', 4, { state: 'moved' }),
    plan(ofSam, 'lunch', -2, { state: 'open' }),
    { ...plan(ofSam, 'cook together', 0, { state: 'open' }), at: null },
  ],
  interests: [likes('photography'), likes('chess')],
  self: [{ id: 'self', values: ['calm'], interests: ['chess'], boundaries: [], selfCheck: null, favourites: [] }],
};

type Further = (page: Page, pages: Record<string, string | Plural>) => Promise<void>;

/** The question or dialog behind a button, which is found by what it says. */
const pressed =
  (key: keyof typeof english): Further =>
  async (page, pages) => {
    await page
      .locator('button', { hasText: String(pages[key]) })
      .first()
      .press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  };

const looks: [name: string, path: string, further?: Further][] = [
  ['people', 'people'],
  ['person', `people/${maya.id}`],
  ['person-merge', `people/${maya.id}`, pressed('person.merge')],
  ['plans', 'plans', (page) => page.locator('[aria-haspopup="menu"]').first().press('Enter')],
  ['practise', 'practise'],
  ['practise-use', 'practise', pressed('practise.use')],
  ['practise-interests', 'practise/interests'],
  ['practise-kindness', 'practise/kindness'],
  ['practise-meeting', 'practise/meeting'],
  ['practise-journal', 'practise/journal'],
  ['practise-myself', 'practise/myself'],
  ['practise-check', 'practise/check', answerAll],
  ['settings', 'settings'],
  ['settings-delete', 'settings', pressed('settings.deleteAll')],
];

/** Twelve sentences answered, and the result. */
async function answerAll(page: Page): Promise<void> {
  const form = page.locator('main');
  await form.getByRole('button').last().press('Enter');
  for (const sentence of await form.locator('fieldset').all()) await sentence.getByRole('radio').nth(4).press('Space');
  await form.getByRole('button').first().press('Enter');
}

/** A tab whose pages are those of a browser in that language, everything unfolded but menus. */
async function tabIn(extension: Extension, spoken: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.addInitScript((own) => {
    Object.defineProperty(navigator, 'language', { value: own });
    const unfold = () => document.querySelectorAll('details:not(.more)').forEach((one) => one.setAttribute('open', ''));
    new MutationObserver(unfold).observe(document, { childList: true, subtree: true });
  }, spoken);
  return page;
}

async function open(page: Page, extension: Extension, path: string): Promise<void> {
  // Another hash alone would not load it anew.
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  await expect(page.locator('main h1, main h2').first()).toBeVisible();
}

/** Nothing is wider than a narrow window. */
async function expectFits(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 600 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

const health: TabHealth = {
  frame: 0,
  ...{ site: 'converse', host: 'chat.example', state: 'changed', messages: 0, composer: true },
  ...{ sought: 'name', selector: '.chat-title', chat: null, group: false },
};

// For people to look at, in every language; for axe, in the one that reads from right to left.
for (const spoken of process.env.TEND_PICTURES ? languages : ['ar']) {
  test(`in ${spoken}, every page: nothing wrong to be found, nothing cut off`, async ({ extension }) => {
    const messenger = await openMessenger(extension.context);
    const page = await tabIn(extension, spoken);
    const { pages } = await import(`../../lib/locales/${spoken}/pages.ts`);
    const look = async (name: string, width?: number) => {
      await expectAccessibleWords(page);
      await expectFits(page);
      await picturesInWidths(page, `${spoken}-${name}`, width);
    };

    const worker = await extension.worker();
    const tab: number = await worker.evaluate(
      `chrome.tabs.query({ url: '${messenger.url()}' }).then(([tab]) => tab.id)`,
    );
    const popup = `popup.html?tab=${tab}`;
    await open(page, extension, popup);
    await expect(page.locator('html')).toHaveAttribute('lang', spoken);
    await look('popup-first', 384);
    await extension.write(wound(rows));
    await extension.switchOn('chat.example', 'converse');
    const key = `health:${tab}`;
    await expect.poll(() => worker.evaluate(`chrome.storage.session.get('${key}')`)).toHaveProperty(key);
    for (const [name, site, told] of [
      ['popup', 'converse', health],
      ['popup-who', 'generic', { ...health, state: 'reading', chat: 'c', group: true }],
    ] as const) {
      await extension.switchOn('chat.example', site);
      await worker.evaluate(`chrome.storage.session.set(${JSON.stringify({ [key]: told })})`);
      await open(page, extension, popup);
      await look(name, 384);
    }
    for (const [name, path, further] of looks) {
      await open(page, extension, `dashboard.html#/${path}`);
      await further?.(page, pages);
      await look(name);
    }
    await open(page, extension, 'welcome.html');
    await look('welcome');
  });
}
