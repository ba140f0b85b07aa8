import { useRef, useState, type ChangeEvent } from 'react';
import { browser } from 'wxt/browser';
import { Confirm } from '@/components/confirm';
import { db } from '@/components/database';
import { download } from '@/components/download';
import { fileTrouble } from '@/components/file-trouble';
import { say } from '@/components/say';
import { deleteEverything } from '@/lib/people/person';
import { changeSettings, defaultSettings, readSettings } from '@/lib/settings';
import { exportAll, importAll } from '@/lib/transfer/backup';

/** Takes every host permission back, then forgets every switch. */
async function resetSettings() {
  const { origins = [] } = await browser.permissions.getAll();
  // What was granted with the installation cannot be taken back.
  await Promise.allSettled(origins.map((origin) => browser.permissions.remove({ origins: [origin] })));
  await changeSettings(() => defaultSettings);
}

/** Back-up out and in, settings reset, and data deleted: four different things. */
export function DataSettings() {
  const [told, tell] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  async function save() {
    const name = `tend-${new Date().toISOString().slice(0, 10)}.json`;
    download(await exportAll(db, await readSettings()), name, 'application/json');
    tell(say('settings.exported', { file: name }));
  }

  async function bringIn({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    try {
      const { people } = await importAll(db, await chosen.text());
      tell(say('settings.imported', { count: people }));
    } catch (error) {
      tell(say('settings.importTrouble', { message: fileTrouble(error) }));
    }
    input.value = '';
  }

  return (
    <section className="card stack">
      <h2>{say('settings.data')}</h2>
      <p className="small soft">{say('settings.dataHint')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => void save()}>
          {say('settings.export')}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {say('settings.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say('settings.import')}
          onChange={(event) => void bringIn(event)}
        />
      </div>
      <div className="row">
        <Confirm
          act={say('settings.reset')}
          text={say('settings.resetText')}
          yes={say('settings.resetYes')}
          onYes={() => resetSettings().then(() => tell(say('settings.resetDone')))}
        />
        <Confirm
          act={say('settings.deleteAll')}
          text={say('settings.deleteAllText')}
          yes={say('settings.deleteAllYes')}
          onYes={() => deleteEverything(db).then(() => tell(say('settings.deleteAllDone')))}
        />
      </div>
      <output className={told ? 'note' : undefined}>{told}</output>
    </section>
  );
}
