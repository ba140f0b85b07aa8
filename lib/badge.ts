import { browser } from 'wxt/browser';
import { fallingDue } from '@/lib/people/due';
import type { TendDb } from '@/lib/people/db';
import { worthAHello } from '@/lib/people/worth-a-hello';
import { paused, type Settings } from '@/lib/settings';

/** A number on Tend's icon, only where the person wants one. */
export async function showBadge(settings: Settings, waiting: number, now: number): Promise<void> {
  const count = settings.badge && !paused(settings, now) ? waiting : 0;
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#1d6f63' });
}

/** How many people and promises wait. */
export async function waiting(db: TendDb, now: number): Promise<number> {
  const [hellos, due] = await Promise.all([worthAHello(db, now), fallingDue(db, now)]);
  return hellos.length + due.length;
}
