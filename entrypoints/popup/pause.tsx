import { say } from '@/components/say';
import { clock, startOfDay } from '@/components/when';
import { changeSettings, paused, type Settings } from '@/lib/settings';

const hour = 3_600_000;

const pauseUntil = (pausedUntil: Settings['pausedUntil']) =>
  changeSettings((settings) => ({ ...settings, pausedUntil }));

function endOfPause({ pausedUntil }: Settings, now: number): string {
  if (typeof pausedUntil !== 'number') return say('pause.untilResumed');
  const today = startOfDay(pausedUntil) === startOfDay(now);
  return today ? say('pause.until', { time: clock(pausedUntil) }) : say('pause.untilTomorrow');
}

/** Everything silent for a while, on every site. */
export function Pause({ settings, now }: { settings: Settings; now: number }) {
  if (paused(settings, now)) {
    return (
      <p className="note warm row">
        {endOfPause(settings, now)}
        <button type="button" className="button push" onClick={() => void pauseUntil(null)}>
          {say('pause.resume')}
        </button>
      </p>
    );
  }
  return (
    <details>
      <summary className="small">{say('pause')}</summary>
      <div className="row">
        <button type="button" className="button" onClick={() => void pauseUntil(Date.now() + hour)}>
          {say('pause.hour')}
        </button>
        <button type="button" className="button" onClick={() => void pauseUntil(tomorrow())}>
          {say('pause.today')}
        </button>
        <button type="button" className="button" onClick={() => void pauseUntil('resumed')}>
          {say('pause.open')}
        </button>
      </div>
    </details>
  );
}

/** The coming midnight, also on a day of 23 or 25 hours. */
function tomorrow(): number {
  const date = new Date();
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
