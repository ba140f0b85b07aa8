import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { say } from '@/components/say';
import { healthKey, troubleKey, type SiteHealth, type TabHealth, type Trouble } from '@/lib/messages';
import { OTHER_MESSENGER, type SitePreferences } from '@/lib/settings';
import { noteFrames } from '@/lib/tab-health';
import { OtherMessenger } from './other-messenger';
import { SiteReport } from './site-report';
import { useSession } from './use-session';

function sentence(health: SiteHealth | undefined, unsure: boolean): string {
  if (!health) return say('health.waiting');
  if (health.state === 'noThread') return say('health.noThread');
  if (unsure) return say('health.unsure');
  if (health.state === 'changed') return say('health.changed');
  const composer = say(health.composer ? 'health.composer' : 'health.noComposer');
  if (health.state === 'post') return say('health.post', { composer });
  return say('health.reading', { count: health.messages, composer });
}

interface HealthLineProps {
  tab: number;
  hostname: string;
  preferences: SitePreferences | undefined;
}

/** What Tend can read of the page in front, in one line; never what is written there. */
export function HealthLine({ tab, hostname, preferences }: HealthLineProps) {
  const { site, rule } = preferences ?? {};
  const unknown = site === OTHER_MESSENGER;
  const health = useSession<TabHealth>(healthKey(tab));
  const trouble = useSession<Trouble>(troubleKey);
  const changed = health?.state === 'changed';
  // A frame that is gone did not say so.
  useEffect(() => void noteFrames(tab), [tab]);
  // Here it is said: the mark on the icon has done its work.
  useEffect(() => {
    if (changed) void browser.action.setBadgeText({ tabId: tab, text: '' });
  }, [changed, tab]);
  // Without a rule it was never known how to read the page: then nothing has changed there.
  const unsure = unknown && !rule && changed;
  return (
    <div className="health small" data-state={health?.state ?? 'waiting'}>
      <output>{sentence(health, unsure)}</output>
      {changed && !unsure && health.selector && (
        <p className="soft">{say('health.changedWhere', { sought: health.sought ?? '', selector: health.selector })}</p>
      )}
      {!health && (
        <button type="button" className="button" onClick={() => void browser.tabs.reload(tab)}>
          {say('health.reload')}
        </button>
      )}
      {unknown && health && preferences && <OtherMessenger {...{ tab, hostname, preferences, health }} />}
      {health && <SiteReport tab={tab} frame={health.frame} />}
      {trouble && <p className="note trouble">{say(`trouble.${trouble.kind}`, { message: trouble.message })}</p>}
    </div>
  );
}
