import { browser } from 'wxt/browser';
import { healthKey, troubleKey, type SiteHealth, type Trouble } from '@/lib/messages';
import { kindOf } from '@/lib/people/trouble';

export async function noteHealth(health: SiteHealth, tab: number): Promise<void> {
  await browser.storage.session.set({ [healthKey(tab)]: health });
}

export async function forgetHealth(tab: number): Promise<void> {
  await browser.storage.session.remove(healthKey(tab));
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
