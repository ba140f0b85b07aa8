import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { useSettings } from '@/components/use-settings';
import { changeSettings } from '@/lib/settings';
import { About } from './about';
import { DataSettings } from './data-settings';
import { HabitSettings } from './habit-settings';
import { ReminderSettings } from './reminder-settings';
import { SettingsFile } from './settings-file';
import { SiteSettings } from './site-settings';

export function SettingsPage() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <div className="stack">
      <h1>{say('settings.title')}</h1>
      <SiteSettings settings={settings} />
      <HabitSettings settings={settings} />
      <ReminderSettings settings={settings} />
      <section className="card stack">
        <h2>{say('settings.access')}</h2>
        <Switch
          label={say('settings.announce')}
          hint={say('settings.announceHint')}
          checked={settings.announce}
          onChange={(announce) => void changeSettings((now) => ({ ...now, announce }))}
        />
      </section>
      <SettingsFile />
      <DataSettings />
      <About />
    </div>
  );
}
