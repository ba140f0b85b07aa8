import { useState } from 'react';
import { browser } from 'wxt/browser';
import { say } from '@/components/say';
import { useSettings } from '@/components/use-settings';
import { changeSettings, withSiteOn } from '@/lib/settings';
import { sites } from '@/lib/sites';
import type { Site } from '@/lib/sites/site';

const hosted = sites.filter(({ matches }) => matches.length > 0);
const own = sites.filter(({ matches, mark }) => matches.length === 0 && mark);

const hostname = (pattern: string) => new URL(pattern.replaceAll('*', '')).hostname;

/** One messenger to begin with, after saying what the browser is about to ask. */
export function ChooseMessenger() {
  const settings = useSettings();
  const [denied, setDenied] = useState(false);

  /** Asking comes first: later than the click itself the browser would refuse. */
  async function switchOn({ id, matches }: Site) {
    const granted = await browser.permissions.request({ origins: [...matches] });
    setDenied(!granted);
    if (!granted) return;
    await changeSettings((now) => matches.reduce((before, pattern) => withSiteOn(before, hostname(pattern), id), now));
  }

  const isOn = ({ matches }: Site) => matches.every((pattern) => settings?.sites[hostname(pattern)]?.on);
  return (
    <section className="stack" aria-labelledby="messenger">
      <h2 id="messenger">{say('messenger.title')}</h2>
      <p>{say('messenger.before')}</p>
      <p>
        <strong>{say('messenger.truth')}</strong>
      </p>
      {hosted.length > 0 && (
        <ul className="row">
          {hosted.map((site) => (
            <li key={site.id}>
              <button type="button" className="button" disabled={isOn(site)} onClick={() => void switchOn(site)}>
                {say(isOn(site) ? 'messenger.on' : 'messenger.use', { label: site.label })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {own.length > 0 && (
        <p className="note">{say('messenger.own', { labels: own.map(({ label }) => label).join(', ') })}</p>
      )}
      <output>
        {denied && (
          <span className="note">
            {say('messenger.denied')} <a href="/dashboard.html#/practise">{say('site.startersInstead')}</a>
          </span>
        )}
      </output>
    </section>
  );
}
