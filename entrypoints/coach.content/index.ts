import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToTab } from '@/lib/messages';
import { preferencesFor, readSettings, watchSettings, type Settings } from '@/lib/settings';
import type { Rule } from '@/lib/sites/page/rule';
import type { Site } from '@/lib/sites/site';
import { address } from './observation';
import { Session } from './session';

declare global {
  /** The messenger's site file, loaded right before this script; for a messenger Tend does not know, what reads by a rule. */
  var tendSite: Site | ((rule?: Rule, ofTwo?: readonly string[]) => Site) | undefined;
  /** Is a script started here earlier still of use? A page can be given the scripts twice: as it loads, and when its site is switched on. */
  var tendIsHere: (() => boolean) | undefined;
}

/** The extension was updated or removed under this page: this script is of no use any more, and its successor may be here. */
const outlived = () => browser.runtime?.id === undefined;

/** Ends an outlived script: as soon as its successor draws, or when the person next writes. */
function giveWay(end: AbortController): void {
  const check = () => outlived() && end.abort();
  const observer = new MutationObserver(check);
  observer.observe(document.documentElement, { childList: true });
  const options = { signal: end.signal, capture: true, passive: true };
  for (const event of ['focusin', 'input']) document.addEventListener(event, check, options);
  end.signal.addEventListener('abort', () => observer.disconnect());
}

/** Runs only where the person switched Tend on; follows that switch without a reload. */
export default defineContentScript({
  registration: 'runtime',
  async main() {
    const { tendSite } = globalThis;
    if (!tendSite || globalThis.tendIsHere?.()) return;
    globalThis.tendIsHere = () => !outlived();
    let on: { session: Session; end: AbortController; made: string } | null = null;

    const follow = (settings: Settings) => {
      const preferences = preferencesFor(settings, address().hostname, Date.now());
      const made = JSON.stringify([preferences, settings.announce]);
      if (on?.made === made) return;
      on?.end.abort();
      on = null;
      const site = typeof tendSite === 'function' ? tendSite(preferences?.rule, preferences?.ofTwo) : tendSite;
      if (preferences?.site !== site.id) return;
      const end = new AbortController();
      on = { session: new Session(site, preferences, settings.announce, end.signal), end, made };
      giveWay(end);
    };

    watchSettings(follow, new AbortController().signal);
    browser.runtime.onMessage.addListener(
      (message: ToTab) => void (message.type === 'focusBar' && on?.session.toggleFocus()),
    );
    follow(await readSettings());
  },
});
