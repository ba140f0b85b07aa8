import { browser } from 'wxt/browser';
import { changeSettings, type Settings } from '@/lib/settings';

const name = 'pauseEnds';

/** A pause with an end is ended by an alarm: pages then resume by themselves, the worker may be gone until then. */
export async function schedulePauseEnd({ pausedUntil }: Settings): Promise<void> {
  if (typeof pausedUntil === 'number') browser.alarms.create(name, { when: pausedUntil });
  else await browser.alarms.clear(name);
}

export async function endPause(alarm: string): Promise<void> {
  if (alarm !== name) return;
  await changeSettings((settings) =>
    typeof settings.pausedUntil === 'number' && settings.pausedUntil <= Date.now()
      ? { ...settings, pausedUntil: null }
      : settings,
  );
}
