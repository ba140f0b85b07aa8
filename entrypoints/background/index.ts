import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { report } from '@/lib/errors';
import { TendDb } from '@/lib/people/db';
import { readSettings, watchSettings } from '@/lib/settings';
import { adopt } from './adopt';
import { answerFrom } from './answer';
import { forgetHealth } from './health';
import { endPause, schedulePauseEnd } from './pause';
import { listenToNotifications, onReminderAlarm, scheduleReminders } from './reminders';
import { reconcile, switchOffUnpermitted } from './registrations';

/** Every listener is added before the first await: a woken worker must not miss the message that woke it. */
export default defineBackground({
  type: 'module',
  main() {
    const quietly = (work: Promise<unknown>) => void work.catch((error) => report('background', error));

    const db = new TendDb();

    browser.runtime.onMessage.addListener(answerFrom(db));

    browser.permissions.onAdded.addListener(({ origins = [] }) => quietly(adopt(origins).then(() => reconcile())));
    browser.permissions.onRemoved.addListener(() => quietly(switchOffUnpermitted().then(() => reconcile())));
    watchSettings(
      (settings) => quietly(Promise.all([reconcile(), schedulePauseEnd(settings), scheduleReminders(db, settings)])),
      new AbortController().signal,
    );

    browser.runtime.onInstalled.addListener(({ reason }) => {
      quietly(Promise.all([reconcile({ everyTab: true }), schedule(db)]));
      if (reason === 'install') quietly(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
    });
    browser.runtime.onStartup.addListener(() => quietly(schedule(db)));
    browser.alarms.onAlarm.addListener(({ name }) => quietly(Promise.all([endPause(name), onReminderAlarm(db, name)])));
    listenToNotifications(quietly);

    browser.tabs.onRemoved.addListener((tab) => quietly(forgetHealth(tab)));

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'focus-bar' && tab?.id !== undefined)
        quietly(browser.tabs.sendMessage(tab.id, { type: 'focusBar' }).catch(() => null));
    });

    quietly(reconcile());
  },
});

/** Alarms do not live through an update or, in Firefox, a restart of the browser. */
async function schedule(db: TendDb): Promise<void> {
  const settings = await readSettings();
  await Promise.all([schedulePauseEnd(settings), scheduleReminders(db, settings)]);
}
