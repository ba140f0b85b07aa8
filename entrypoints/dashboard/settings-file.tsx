import { useState } from 'react';
import { browser } from 'wxt/browser';
import { say } from '@/components/say';
import { changeSettings, hostPatterns, readSettings, type Settings } from '@/lib/settings';
import { parseSettings, settingsFile } from '@/lib/transfer/settings-file';
import { FileButtons } from './file-buttons';

/** As in the file, but for what the browser has given no permission for here: that is off. */
async function permitted(wanted: Settings): Promise<Settings> {
  const sites = await Promise.all(
    Object.entries(wanted.sites).map(async ([hostname, site]) => {
      const granted = await Promise.all(
        hostPatterns(hostname).map((origin) => browser.permissions.contains({ origins: [origin] })),
      );
      return [hostname, { ...site, on: site.on && granted.includes(true) }] as const;
    }),
  );
  const notifies = await browser.permissions.contains({ permissions: ['notifications'] });
  return {
    ...wanted,
    sites: Object.fromEntries(sites),
    ...(!notifies && { dayReminders: false, digestDay: null }),
  };
}

/** Settings out and in, apart from data. */
export function SettingsFile() {
  const [told, tell] = useState<string | null>(null);

  async function take(text: string) {
    const wanted = await permitted(parseSettings(text));
    await changeSettings(() => wanted);
    return say('settings.fileImported');
  }

  return (
    <section className="card stack">
      <h2>{say('settings.file')}</h2>
      <p className="small soft">{say('settings.fileHint')}</p>
      <FileButtons
        save={say('settings.fileSave')}
        bring={say('settings.fileImport')}
        name="tend-settings"
        text={async () => settingsFile(await readSettings())}
        take={take}
        tell={tell}
      />
      <output className={told ? 'note' : undefined}>{told}</output>
    </section>
  );
}
