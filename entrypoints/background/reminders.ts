import { browser } from 'wxt/browser';
import { showBadge, waiting } from '@/lib/badge';
import type { TendDb } from '@/lib/people/db';
import { dateOf, mayRemind, nextLook } from '@/lib/reminders/when';
import { ofTheDay, ofTheWeek, type Reminder } from '@/lib/reminders/words';
import { paused, readSettings, type Settings } from '@/lib/settings';
import { spoken } from './spoken';

/** Alarms: the daily look for something to remind of, and the number on the icon. */
const look = 'remind';
const count = 'badge';
const HOUR = 60;

/** Local date of the last look, so that there is one a day at most, however often the browser starts. */
const LOOKED = 'remindedOn';

const lookedOn = async () => ((await browser.storage.local.get(LOOKED))[LOOKED] as string | undefined) ?? null;

/** Sets the alarms that the settings ask for, and no others. */
export async function scheduleReminders(db: TendDb, settings: Settings): Promise<void> {
  const now = Date.now();
  if (settings.dayReminders || settings.digestDay !== null)
    browser.alarms.create(look, { when: nextLook(now, await lookedOn()) });
  else await browser.alarms.clear(look);
  if (settings.badge) browser.alarms.create(count, { periodInMinutes: HOUR });
  else await browser.alarms.clear(count);
  await recount(db, settings, now);
}

const recount = async (db: TendDb, settings: Settings, now: number) =>
  showBadge(settings, settings.badge ? await waiting(db, now) : 0, now);

/** At most one notification a day, by day, of people on *Keep in touch* alone. */
export async function onReminderAlarm(db: TendDb, alarm: string): Promise<void> {
  if (alarm !== look && alarm !== count) return;
  const settings = await readSettings();
  const now = Date.now();
  if (alarm === count) return recount(db, settings, now);
  if (mayRemind(now, await lookedOn())) {
    await browser.storage.local.set({ [LOOKED]: dateOf(now) });
    const reminder = paused(settings, now) ? null : await reminderFor(db, settings, now);
    if (reminder) await notify(reminder);
  }
  await scheduleReminders(db, settings);
}

async function reminderFor(db: TendDb, { dayReminders, digestDay }: Settings, now: number): Promise<Reminder | null> {
  const today = dayReminders ? await ofTheDay(db, now, spoken) : null;
  return today ?? (digestDay === new Date(now).getDay() ? ofTheWeek(db, now, spoken) : null);
}

/** Named by what a click opens: the worker may be gone by then. */
async function notify({ title, message, opens }: Reminder): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(opens, { type: 'basic', iconUrl, title, message });
}

/** Opens the page a notification is named by. */
async function open(notification: string): Promise<void> {
  await browser.tabs.create({ url: notification });
  await browser.notifications.clear(notification);
}

/** The browser has no notifications before the permission is given: asked again when it is. */
export function listenToNotifications(quietly: (work: Promise<unknown>) => void): void {
  const opened = (notification: string) => quietly(open(notification));
  const listen = () => {
    const { notifications } = browser as Partial<typeof browser>;
    if (notifications && !notifications.onClicked.hasListener(opened)) notifications.onClicked.addListener(opened);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
