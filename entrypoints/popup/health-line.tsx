import { browser } from 'wxt/browser';
import { say } from '@/components/say';
import { healthKey, troubleKey, type SiteHealth, type Trouble } from '@/lib/messages';
import { useSession } from './use-session';

function sentence(health: SiteHealth | undefined): string {
  if (!health) return say('health.waiting');
  if (health.state === 'noThread') return say('health.noThread');
  if (health.state === 'changed') return say('health.changed');
  const composer = say(health.composer ? 'health.composer' : 'health.noComposer');
  if (health.state === 'post') return say('health.post', { composer });
  return say('health.reading', { count: health.messages, composer });
}

/** What Tend can read of the page in front, in one line; never what is written there. */
export function HealthLine({ tab }: { tab: number }) {
  const health = useSession<SiteHealth>(healthKey(tab));
  const trouble = useSession<Trouble>(troubleKey);
  return (
    <div className="health small" data-state={health?.state ?? 'waiting'}>
      <output>{sentence(health)}</output>
      {health?.state === 'changed' && health.selector && (
        <p className="soft">{say('health.changedWhere', { sought: health.sought ?? '', selector: health.selector })}</p>
      )}
      {!health && (
        <button type="button" className="button" onClick={() => void browser.tabs.reload(tab)}>
          {say('health.reload')}
        </button>
      )}
      {trouble && <p className="note trouble">{say(`trouble.${trouble.kind}`, { message: trouble.message })}</p>}
    </div>
  );
}
