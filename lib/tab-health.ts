import { browser } from 'wxt/browser';
import { framesKey, healthKey, type SiteHealth, type TabHealth } from './messages';

/** The frame where most can be read speaks for the tab. */
const states: SiteHealth['state'][] = ['reading', 'post', 'changed', 'noThread'];

/** What can be read in the whole tab, by those of its frames that are still there; `told` is what one of them just said. */
export async function noteFrames(tab: number, ...told: TabHealth[]): Promise<TabHealth | undefined> {
  const key = framesKey(tab);
  return navigator.locks.request(key, async () => {
    const known = ((await browser.storage.session.get(key))[key] ?? []) as TabHealth[];
    const all = [...known.filter((one) => !told.some(({ frame }) => frame === one.frame)), ...told];
    const alive = all.length > 1 ? await framesOf(tab) : null;
    const there = all.filter((one) => told.includes(one) || alive?.has(one.frame) !== false);
    const [best] = states.flatMap((state) => there.filter((one) => one.state === state));
    const news = told.length > 0 || there.length < all.length;
    if (best && news) await browser.storage.session.set({ [key]: there, [healthKey(tab)]: best });
    return best;
  });
}

/** Null where the browser does not tell. */
async function framesOf(tabId: number): Promise<Set<number> | null> {
  const target = { tabId, allFrames: true };
  const answers = await browser.scripting.executeScript({ target, func: () => true }).catch(() => null);
  return answers && new Set(answers.map(({ frameId }) => frameId));
}
