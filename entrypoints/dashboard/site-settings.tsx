import { browser } from 'wxt/browser';
import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import {
  changeSettings,
  hostPatterns,
  withSiteOff,
  withSiteOn,
  type Settings,
  type SitePreferences,
} from '@/lib/settings';
import { sites } from '@/lib/sites';
import { HabitSwitches } from './habit-switches';
import { ShownMessengers } from './shown-messengers';

const features = ['chips', 'nudges', 'banter', 'balance', 'rememberWords', 'chatList'] as const;

const labelOf = (site: string) => sites.find(({ id }) => id === site)?.label ?? say('site.otherLabel');

/** Every messenger that was ever switched on, each with its own switches. */
export function SiteSettings({ settings }: { settings: Settings }) {
  const hosts = Object.entries(settings.sites).toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <section className="card stack">
      <h2>{say('settings.sites')}</h2>
      <p className="small soft">{say('settings.sitesHint')}</p>
      {hosts.length === 0 && <p>{say('settings.sitesNone')}</p>}
      {hosts.map(([hostname, site]) => (
        <HostSettings key={hostname} hostname={hostname} site={site} />
      ))}
      <ShownMessengers settings={settings} />
    </section>
  );
}

function HostSettings({ hostname, site }: { hostname: string; site: SitePreferences }) {
  const change = (changes: (now: SitePreferences) => Partial<SitePreferences>) =>
    void changeSettings((now) => {
      const before = now.sites[hostname] ?? site;
      return { ...now, sites: { ...now.sites, [hostname]: { ...before, ...changes(before) } } };
    });

  return (
    <details className="host">
      <summary>
        <h3>{say('site.label', { label: labelOf(site.site), host: hostname })}</h3>
      </summary>
      <OnOff hostname={hostname} site={site} />
      <fieldset disabled={!site.on}>
        <legend className="visually-hidden">{hostname}</legend>
        {features.map((feature) => (
          <Switch
            key={feature}
            label={say(`settings.${feature}`)}
            hint={say(`settings.${feature}Hint`)}
            checked={site[feature] ?? false}
            onChange={(on) => change(() => ({ [feature]: on }))}
          />
        ))}
        <details>
          <summary>{say('settings.siteHabits')}</summary>
          <HabitSwitches
            off={site.habitsOff}
            change={(by) => change(({ habitsOff }) => ({ habitsOff: by(habitsOff) }))}
          />
        </details>
      </fieldset>
    </details>
  );
}

function OnOff({ hostname, site }: { hostname: string; site: SitePreferences }) {
  const origins = hostPatterns(hostname);

  /** Asking comes first: later than the click itself the browser would refuse. */
  async function switchOn() {
    const granted = await browser.permissions.request({ origins });
    if (granted) await changeSettings((now) => withSiteOn(now, hostname, site.site));
  }

  async function switchOff() {
    // What was granted with the installation cannot be taken back; the switch counts all the same.
    await browser.permissions.remove({ origins }).catch(() => false);
    await changeSettings((now) => withSiteOff(now, hostname));
  }

  return (
    <Switch
      label={say('settings.siteOn')}
      hint={site.on ? undefined : say('site.before')}
      checked={site.on}
      onChange={(on) => void (on ? switchOn() : switchOff())}
    />
  );
}
