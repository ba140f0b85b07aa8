import type { CDPSession, Page } from '@playwright/test';

/** Where the extension's scripts run in a page, and what they listen to there. */
export interface Worlds {
  /** Files of the extension that ran in this document. */
  scripts(): string[];
  /** Evaluates in the extension's own world of the page; undefined when there is none. */
  evaluate(expression: string): Promise<unknown>;
  /** How many listeners the extension's scripts have on window, document and its root, by 'target event'. */
  listeners(): Promise<string[]>;
}

const isOurs = (url: string) => url.startsWith('chrome-extension:');

/** Watches a page from now on. Ask for it before the page loads what is to be seen. */
export async function watchWorlds(page: Page): Promise<Worlds> {
  const debugging = await page.context().newCDPSession(page);
  const scripts = new Map<string, string>();
  const worlds = new Set<number>();
  debugging.on('Debugger.scriptParsed', ({ scriptId, url }) => isOurs(url) && scripts.set(scriptId, url));
  debugging.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => isOurs(origin) && worlds.add(id));
  debugging.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  debugging.on('Runtime.executionContextsCleared', () => {
    worlds.clear();
    scripts.clear();
  });
  await debugging.send('Debugger.enable');
  await debugging.send('Runtime.enable');
  return {
    scripts: () => [...scripts.values()],
    async evaluate(expression) {
      const contextId = [...worlds].at(-1);
      if (contextId === undefined) return undefined;
      const options = { contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await debugging.send('Runtime.evaluate', { expression, ...options });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async listeners() {
      const found = [...worlds, undefined].map((contextId) => listenersSeenFrom(debugging, contextId));
      const all = (await Promise.all(found)).flat().filter(({ scriptId }) => scripts.has(scriptId));
      return [...new Set(all.map(({ target, type }) => `${target} ${type}`))].toSorted();
    },
  };
}

const targets = ['window', 'document', 'document.documentElement', 'document.body', 'navigation', 'visualViewport'];

/** Each world has its own wrappers of the page's objects; `undefined` is the page's own world. */
async function listenersSeenFrom(debugging: CDPSession, contextId: number | undefined) {
  const all = targets.map(async (target) => {
    const where = contextId === undefined ? {} : { contextId };
    const { result } = await debugging.send('Runtime.evaluate', { expression: target, ...where });
    if (!result.objectId) return [];
    const { listeners } = await debugging.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    return listeners.map(({ type, scriptId }) => ({ target, type, scriptId }));
  });
  return (await Promise.all(all)).flat();
}
