import { useState } from 'react';
import { browser } from 'wxt/browser';
import { say } from '@/components/say';
import { useSettings } from '@/components/use-settings';
import { changeSettings, withSiteOn } from '@/lib/settings';
import { sites } from '@/lib/sites';
import type { SiteCard } from '@/lib/sites/site';
import { hostname, messengers } from './messengers';

const { hosted, own } = messengers(sites);

/** One messenger to begin with, after saying what the browser is about to ask. */
export function ChooseMessenger() {
  const settings = useSettings();
  const [typed, setTyped] = useState('');
  const [denied, setDenied] = useState(false);

  /** Asking comes first: later than the click itself the browser would refuse. */
  async function switchOn({ id, matches }: SiteCard) {
    const granted = await browser.permissions.request({ origins: [...matches] });
    setDenied(!granted);
    if (!granted) return;
    await changeSettings((now) => matches.reduce((before, pattern) => withSiteOn(before, hostname(pattern), id), now));
  }

  const isSought = ({ label }: SiteCard) => label.toLowerCase().includes(typed.trim().toLowerCase());
  const isOn = ({ matches }: SiteCard) => matches.every((pattern) => settings?.sites[hostname(pattern)]?.on);
  const found = hosted.filter(isSought);
  const foundOwn = own.filter(isSought);
  return (
    <section className="stack" aria-labelledby="messenger">
      <h2 id="messenger">{say('messenger.title')}</h2>
      <p>{say('messenger.before')}</p>
      <p>
        <strong>{say('messenger.truth')}</strong>
      </p>
      <search className="field">
        <label htmlFor="messenger-search">{say('messenger.search')}</label>
        <input
          id="messenger-search"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </search>
      {found.length > 0 && (
        <ul className="row">
          {found.map((site) => (
            <li key={site.id}>
              {isOn(site) ? (
                <Ready site={site} />
              ) : (
                <button type="button" className="button" onClick={() => void switchOn(site)}>
                  {say('messenger.use', { label: site.label })}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {foundOwn.length > 0 && (
        <p className="note">{say('messenger.own', { labels: foundOwn.map(({ label }) => label).join(', ') })}</p>
      )}
      <output>
        {found.length + foundOwn.length === 0 && <span className="note">{say('messenger.none')}</span>}
        {denied && (
          <span className="note">
            {say('messenger.denied')} <a href="/dashboard.html#/practise">{say('site.startersInstead')}</a>
          </span>
        )}
      </output>
    </section>
  );
}

/** What is on can be opened from here. */
function Ready({ site: { label, matches } }: { site: SiteCard }) {
  return (
    <a className="button" href={`https://${hostname(matches[0]!)}/`} target="_blank" rel="noreferrer">
      {say('messenger.on', { label })}
    </a>
  );
}
