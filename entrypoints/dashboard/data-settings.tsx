import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Confirm } from '@/components/confirm';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { deleteEverything } from '@/lib/people/person';
import { TOLD } from '@/lib/messages';
import { changeSettings, defaultSettings, readSettings } from '@/lib/settings';
import { exportAll, importAll } from '@/lib/transfer/backup';
import { FileButtons } from './file-buttons';

/** Takes every host permission back, then forgets every switch. */
async function resetSettings() {
  const { origins = [] } = await browser.permissions.getAll();
  // What was granted with the installation cannot be taken back.
  await Promise.allSettled(origins.map((origin) => browser.permissions.remove({ origins: [origin] })));
  await changeSettings(() => defaultSettings);
  const told = Object.keys(await browser.storage.local.get()).filter((key) => key.startsWith(TOLD));
  await browser.storage.local.remove(told);
}

/** Back-up out and in, settings reset, and data deleted: four different things. */
export function DataSettings() {
  const [told, tell] = useState<string | null>(null);
  return (
    <section className="card stack">
      <h2>{say('settings.data')}</h2>
      <p className="small soft">{say('settings.dataHint')}</p>
      <FileButtons
        save={say('settings.export')}
        bring={say('settings.import')}
        name="tend"
        text={async () => exportAll(db, await readSettings())}
        take={async (text) => say('settings.imported', { count: (await importAll(db, text)).people })}
        tell={tell}
      />
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
