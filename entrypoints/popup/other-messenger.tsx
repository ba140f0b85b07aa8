import { say } from '@/components/say';
import type { SiteHealth } from '@/lib/messages';
import { changeSettings, withOfTwo, type SitePreferences } from '@/lib/settings';
import { startTeaching } from './teach';

interface OtherMessengerProps {
  tab: number;
  hostname: string;
  preferences: SitePreferences;
  health: SiteHealth;
}

/** On a messenger Tend does not know: what only the person can say about it. */
export function OtherMessenger({ tab, hostname, preferences, health }: OtherMessengerProps) {
  const { rule, ofTwo = [] } = preferences;
  const { chat, group } = health;
  const told = chat !== null && ofTwo.includes(chat);
  const tell = (onePerson: boolean) =>
    chat !== null && void changeSettings((now) => withOfTwo(now, hostname, chat, onePerson));
  return (
    <>
      {group && !told && <p>{say('health.whoIsThere')}</p>}
      <div className="row">
        {group && !told && (
          <button type="button" className="button" onClick={() => tell(true)}>
            {say('health.onePerson')}
          </button>
        )}
        {told && (
          <button type="button" className="button quiet" onClick={() => tell(false)}>
            {say('health.aGroup')}
          </button>
        )}
        <button type="button" className="button" onClick={() => void startTeaching(tab)}>
          {say(rule ? 'health.teachAgain' : 'health.teach')}
        </button>
      </div>
    </>
  );
}
