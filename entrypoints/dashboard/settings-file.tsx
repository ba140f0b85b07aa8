import { useRef, useState, type ChangeEvent } from 'react';
import { browser } from 'wxt/browser';
import { download } from '@/components/download';
import { fileTrouble } from '@/components/file-trouble';
import { say } from '@/components/say';
import { changeSettings, hostPatterns, readSettings, type Settings } from '@/lib/settings';
import { parseSettings, settingsFile } from '@/lib/transfer/settings-file';

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
  const file = useRef<HTMLInputElement>(null);

  async function save() {
    const name = `tend-settings-${new Date().toISOString().slice(0, 10)}.json`;
    download(settingsFile(await readSettings()), name, 'application/json');
    tell(say('settings.exported', { file: name }));
  }

  async function bringIn({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    try {
      const wanted = await permitted(parseSettings(await chosen.text()));
      await changeSettings(() => wanted);
      tell(say('settings.fileImported'));
    } catch (error) {
      tell(say('settings.importTrouble', { message: fileTrouble(error) }));
    }
    input.value = '';
  }

  return (
    <section className="card stack">
      <h2>{say('settings.file')}</h2>
      <p className="small soft">{say('settings.fileHint')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => void save()}>
          {say('settings.fileSave')}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {say('settings.fileImport')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say('settings.fileImport')}
          onChange={(event) => void bringIn(event)}
        />
      </div>
      <output className={told ? 'note' : undefined}>{told}</output>
    </section>
  );
}
