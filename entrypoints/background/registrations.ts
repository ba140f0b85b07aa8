import { browser, type Browser } from 'wxt/browser';
import { spokenFor } from '@/lib/locales/language';
import { isFramed } from '@/lib/framed';
import { changeSettings, hostPatterns, readSettings, withSiteOff, type Settings } from '@/lib/settings';

/** Registrations follow two things alone: the browser's permission and the person's switch. */

type Registered = Browser.scripting.RegisteredContentScript;

/** The files one messenger's page loads: its site file and the bar's words in the browser's language, then the core that uses them. */
const siteScripts = (site: string) =>
  [`/sites/${site}.js`, `/words/${spokenFor(navigator.language)}.js`, '/content-scripts/coach.js'] as const;

const prefix = 'site@';

async function permitted(hostname: string): Promise<string[]> {
  const patterns = hostPatterns(hostname);
  const granted = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, index) => granted[index]);
}

async function wantedScripts(settings: Settings): Promise<Registered[]> {
  const on = Object.entries(settings.sites).filter(([, { on }]) => on);
  const scripts = await Promise.all(
    on.map(async ([hostname, { site }]) => ({
      id: prefix + hostname,
      matches: await permitted(hostname),
      // As the browser gives it back, so that an unchanged registration is seen to be one.
      js: siteScripts(site).map((path) => path.slice(1)),
      runAt: 'document_idle' as const,
      allFrames: isFramed(site),
      // Frames without an address of their own, too.
      matchOriginAsFallback: isFramed(site),
    })),
  );
  return scripts.filter(({ matches }) => matches.length > 0);
}

/** A page that was open before its site was switched on gets the script at once; a tab that can't take it (discarded, an error page) is left alone. */
async function injectIntoOpenTabs(site: string, matches: string[]): Promise<void> {
  const files = [...siteScripts(site)];
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined &&
        browser.scripting.executeScript({ target: { tabId: id, allFrames: isFramed(site) }, files }),
    ),
  );
}

const told = ({ id, js, matches, allFrames = false }: Registered) => JSON.stringify([id, js, matches, allFrames]);
const same = (one: Registered, other: Registered) => told(one) === told(other);

/**
 * Brings the browser's registered scripts in line with permissions and settings. Runs one at a time, however many events ask for it.
 * `everyTab`: after an update, open tabs hold the old script and get the new one.
 */
export async function reconcile({ everyTab = false } = {}): Promise<void> {
  await navigator.locks.request('registrations', async () => {
    const [settings, registered] = await Promise.all([readSettings(), browser.scripting.getRegisteredContentScripts()]);
    const wanted = await wantedScripts(settings);
    const stale = registered.filter((script) => !wanted.some((one) => same(one, script)));
    const fresh = wanted.filter((script) => !registered.some((one) => same(one, script)));
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
    for (const { id, matches = [] } of everyTab ? wanted : fresh) {
      const site = settings.sites[id.slice(prefix.length)]?.site;
      if (site) await injectIntoOpenTabs(site, matches);
    }
  });
}

/** Permission taken away in the browser's own pages counts as switched off here. */
export async function switchOffUnpermitted(): Promise<void> {
  const { sites } = await readSettings();
  const on = Object.keys(sites).filter((hostname) => sites[hostname]?.on);
  const lost: string[] = [];
  for (const hostname of on) if ((await permitted(hostname)).length === 0) lost.push(hostname);
  if (lost.length > 0) await changeSettings((settings) => lost.reduce(withSiteOff, settings));
}
