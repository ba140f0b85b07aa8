import { browser } from 'wxt/browser';
import { sites } from '@/lib/sites';
import { recognise } from '@/lib/sites/page/recognise';
import { ASKED_FOR, changeSettings, hostPatterns, OTHER_MESSENGER, withSiteOn } from '@/lib/settings';

const hostOf = (pattern: string) => /^(?:https?|\*):\/\/([^/*]+)\//.exec(pattern)?.[1] ?? null;

async function siteOf(hostname: string): Promise<string | null> {
  const hosted = sites.find(({ matches }) => matches.some((pattern) => hostOf(pattern) === hostname));
  if (hosted) return hosted.id;
  const marks = sites.flatMap(({ id, mark }): [string, string][] => (mark ? [[id, mark]] : []));
  for (const { id } of await browser.tabs.query({ url: hostPatterns(hostname), discarded: false })) {
    if (id === undefined) continue;
    const [answer] = await browser.scripting.executeScript({ target: { tabId: id }, func: recognise, args: [marks] });
    if (typeof answer?.result === 'string') return answer.result;
  }
  const asked = await browser.storage.session.get(ASKED_FOR);
  return asked[ASKED_FOR] === hostname ? OTHER_MESSENGER : null;
}

/**
 * A permission was given: the host is switched on, if a messenger is known or recognised there, or the person said it is one.
 * The popup that asked may be gone by now (a prompt closes it), so this is the background's work.
 */
export async function adopt(origins: readonly string[]): Promise<void> {
  for (const hostname of new Set(origins.map(hostOf))) {
    const site = hostname && (await siteOf(hostname));
    if (site) await changeSettings((settings) => withSiteOn(settings, hostname, site));
  }
}
