import { useState } from 'react';
import { browser } from 'wxt/browser';
import { language, say } from '@/components/say';
import { Switch } from '@/components/switch';
import { changeSettings, type Settings } from '@/lib/settings';
import { Choice } from './choice';

const MONDAY = 1;
const weekdays = [1, 2, 3, 4, 5, 6, 0];

/** 5 January 2025 was a Sunday. */
const weekday = (day: number) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2025, 0, 5 + day));

/** Notifications and the number on the icon: all off until wanted. */
export function ReminderSettings({ settings }: { settings: Settings }) {
  const [denied, setDenied] = useState(false);

  /** Asking comes first: later than the click itself the browser would refuse. */
  async function set(changes: Partial<Settings>, notifies: boolean) {
    const granted = !notifies || (await browser.permissions.request({ permissions: ['notifications'] }));
    setDenied(!granted);
    if (granted) await changeSettings((now) => ({ ...now, ...changes }));
  }

  return (
    <section className="card stack">
      <h2>{say('settings.reminders')}</h2>
      <p className="small soft">{say('settings.remindersHint')}</p>
      <Switch
        label={say('settings.dayReminders')}
        hint={say('settings.dayRemindersHint')}
        checked={settings.dayReminders}
        onChange={(on) => void set({ dayReminders: on }, on)}
      />
      <Switch
        label={say('settings.digest')}
        hint={say('settings.digestHint')}
        checked={settings.digestDay !== null}
        onChange={(on) => void set({ digestDay: on ? MONDAY : null }, on)}
      />
      {settings.digestDay !== null && (
        <Choice
          label={say('settings.digestDay')}
          value={String(settings.digestDay)}
          options={weekdays.map((day) => [String(day), weekday(day)])}
          onChange={(day) => void set({ digestDay: Number(day) }, false)}
        />
      )}
      <Switch
        label={say('settings.badge')}
        hint={say('settings.badgeHint')}
        checked={settings.badge}
        onChange={(badge) => void set({ badge }, false)}
      />
      {denied && <output className="note">{say('settings.remindersDenied')}</output>}
    </section>
  );
}
