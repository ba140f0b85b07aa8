import { useState } from 'react';
import { browser } from 'wxt/browser';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { changeSettings, withSiteOff, withSiteOn, type Settings } from '@/lib/settings';
import { sites } from '@/lib/sites';
import { HealthLine } from './health-line';
import { useTab } from './use-tab';

/** Tend on the page in front: on or off, and what it reads there. */
export function SitePanel({ settings }: { settings: Settings }) {
  const tab = useTab();
  const [denied, setDenied] = useState(false);
  if (!tab) return null;
  const { protocol, hostname, host } = tab.url;
  const before = settings.sites[hostname];
  const site = tab.site ?? before?.site;
  if (!site) return <p className="small soft">{say('site.none')}</p>;
  const origins = [`${protocol}//${hostname}/*`];
  const on = before?.on ?? false;

  /** Asking comes first: later than the click itself the browser would refuse. */
  async function switchOn() {
    const granted = await browser.permissions.request({ origins });
    setDenied(!granted);
    if (granted && site) await changeSettings((now) => withSiteOn(now, hostname, site));
  }

  async function switchOff() {
    // What was granted with the installation cannot be taken back; the switch counts all the same.
    await browser.permissions.remove({ origins }).catch(() => false);
    await changeSettings((now) => withSiteOff(now, hostname));
  }

  return (
    <section aria-label={say('site')}>
      <Switch
        label={say('site.use', { host })}
        hint={on ? undefined : say('site.before')}
        checked={on}
        onChange={(wanted) => void (wanted ? switchOn() : switchOff())}
      />
      <p className="visually-hidden">{sites.find(({ id }) => id === site)?.label}</p>
      {on && <HealthLine tab={tab.id} />}
      {denied && (
        <output className="note small">
          {say('site.denied')}{' '}
          <a href="/dashboard.html#/practise" target="_blank" rel="noreferrer">
            {say('site.startersInstead')}
          </a>
        </output>
      )}
    </section>
  );
}
