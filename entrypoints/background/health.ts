import { browser } from 'wxt/browser';
import { framesKey, healthKey, TOLD, troubleKey, type SiteHealth, type TabHealth, type Trouble } from '@/lib/messages';
import { kindOf } from '@/lib/people/trouble';
import { noteFrames } from '@/lib/tab-health';

/** A page that is still loading finds its parts within this time, in milliseconds. */
const PATIENCE = 3000;

/** What the person was told of a host: the same thing is not told again before Tend itself is another. */
const toldKey = (host: string) => TOLD + host;

async function healthOf(tab: number): Promise<TabHealth | undefined> {
  const key = healthKey(tab);
  return (await browser.storage.session.get(key))[key] as TabHealth | undefined;
}

interface Where {
  tab: number;
  frame: number;
}

/** @param known was it ever known how to read this page? Only then has something changed. */
export async function noteHealth(told: SiteHealth, { tab, frame }: Where, known: boolean): Promise<void> {
  const health = (await noteFrames(tab, { ...told, frame })) ?? told;
  if (health.state === 'reading') await unmark(tab);
  if (health.state === 'changed' && known) await tellOnce(health, tab);
}

/** The page stays silent; a mark on Tend's icon says that the popup has something to say, once for each thing not found. */
async function tellOnce({ host, sought }: SiteHealth, tab: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const now = await healthOf(tab);
  const key = toldKey(host);
  const telling = `${browser.runtime.getManifest().version} ${sought}`;
  const told = (await browser.storage.local.get(key))[key];
  if (now?.state !== 'changed' || now.sought !== sought || told === telling) return;
  await browser.storage.local.set({ [key]: telling });
  await mark(tab);
}

const MARK = '!';

async function mark(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: MARK });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('cannotRead') });
}

/** Only where it stands: a number may be there otherwise. */
async function unmark(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) !== MARK) return;
  await browser.action.setBadgeText({ tabId, text: '' });
  await browser.action.setTitle({ tabId, title: '' });
}

export async function forgetHealth(tab: number): Promise<void> {
  await browser.storage.session.remove([healthKey(tab), framesKey(tab)]);
}

/** Said in the popup in plain words; the page stays silent and sends again later, so nothing is lost. */
export async function noteTrouble(error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const trouble: Trouble = { kind: kindOf(error) ?? 'other', message };
  await browser.storage.session.set({ [troubleKey]: trouble });
}

/** A reading was kept: whatever it was is over. */
export async function clearTrouble(): Promise<void> {
  await browser.storage.session.remove(troubleKey);
}
