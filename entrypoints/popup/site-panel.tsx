import { useState } from 'react';
import { browser } from 'wxt/browser';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import { ASKED_FOR, changeSettings, OTHER_MESSENGER, withSiteOff, withSiteOn, type Settings } from '@/lib/settings';
import { sites } from '@/lib/sites';
import { hostsWith } from '@/lib/framed';
import { HealthLine } from './health-line';
import { useTab, type FrontTab } from './use-tab';

/** Tend on the page in front: on or off, and what it reads there. */
export function SitePanel({ settings }: { settings: Settings }) {
  const tab = useTab();
  if (!tab) return null;
  const site = tab.site ?? settings.sites[tab.url.hostname]?.site;
  if (site) return <SiteSection settings={settings} tab={tab} site={site} />;
  return (
    <>
      <p className="small soft">{say('site.none')}</p>
      <details>
        <summary className="small">{say('site.other')}</summary>
        <p className="small soft">{say('site.otherHint')}</p>
        <SiteSection settings={settings} tab={tab} site={OTHER_MESSENGER} />
      </details>
    </>
  );
}

function SiteSection({ settings, tab, site }: { settings: Settings; tab: FrontTab; site: string }) {
  const [denied, setDenied] = useState(false);
  const { protocol, hostname, host } = tab.url;
  const before = settings.sites[hostname];
  const hosts = hostsWith(site, hostname);
  const origins = hosts.map((one) => `${protocol}//${one}/*`);
  const on = before?.on ?? false;
  const [, ...others] = hosts;
  const asked = others.map((one) => say('site.framed', { host: one }));

  /** Asking comes first: later than the click itself the browser would refuse. */
  async function switchOn() {
    const asking = browser.permissions.request({ origins });
    // The question may close this popup: the background then finds what was asked for.
    if (site === OTHER_MESSENGER) void browser.storage.session.set({ [ASKED_FOR]: hostname });
    const granted = await asking;
    setDenied(!granted);
    if (granted) await changeSettings((now) => hosts.reduce((all, one) => withSiteOn(all, one, site), now));
  }

  async function switchOff() {
    // What was granted with the installation cannot be taken back; the switch counts all the same.
    await browser.permissions.remove({ origins }).catch(() => false);
    await changeSettings((now) => hosts.reduce(withSiteOff, now));
  }

  return (
    <section aria-label={say('site')}>
      <Switch
        label={say('site.use', { host })}
        hint={on ? undefined : [say('site.before'), ...asked].join(' ')}
        checked={on}
        onChange={(wanted) => void (wanted ? switchOn() : switchOff())}
      />
      <p className="visually-hidden">{sites.find(({ id }) => id === site)?.label}</p>
      {on && <HealthLine tab={tab.id} hostname={hostname} preferences={before} />}
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
