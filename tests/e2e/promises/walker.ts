/** Everything an extension keeps, word by word. */

/** A string somewhere in the storage: in which table or area, and what it says. Names of fields count too. */
export interface KeptString {
  where: string;
  text: string;
}

/** Runs in a page of the extension, in either browser: every string in every row of every database and storage area. */
export const walk = `(async () => {
  const areas = (globalThis.browser ?? globalThis.chrome).storage;
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const strings = (value) => {
    if (typeof value === 'string') return [value];
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return [new TextDecoder().decode(value), new TextDecoder('utf-16').decode(value)];
    if (value instanceof Map || value instanceof Set) return strings([...value]);
    if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => [key, ...strings(inner)]);
    return [];
  };
  const found = [];
  const take = (where, value) => found.push(...strings(value).map((text) => ({ where, text })));
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const table = database.transaction(store).objectStore(store);
      take(name + '.' + store, await Promise.all([done(table.getAll()), done(table.getAllKeys())]));
    }
    database.close();
  }
  for (const area of ['local', 'session', 'sync', 'managed']) take('storage.' + area, await areas[area]?.get().catch(() => ({})));
  take('localStorage', Object.entries(localStorage));
  for (const name of await caches.keys()) take('caches.' + name, (await (await caches.open(name)).keys()).map(({ url }) => url));
  return found;
})()`;

const LONG_ENOUGH = 4;

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LONG_ENOUGH);

/** Which words of a conversation stand somewhere in what is kept, with the place. `own`: ids of the product, no words of anybody. */
export function wordsKept(
  kept: readonly KeptString[],
  conversation: readonly string[],
  own: ReadonlySet<string>,
): string[] {
  const sought = [...new Set(conversation.flatMap(wordsOf))];
  return kept
    .filter(({ text }) => !own.has(text))
    .flatMap(({ where, text }) =>
      sought.filter((word) => text.toLowerCase().includes(word)).map((word) => `${word} in ${where}: ${text}`),
    );
}
