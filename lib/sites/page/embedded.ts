/** What was found, while the page has no more scripts than then. */
const found = new WeakMap<Document, { scripts: number; values: Map<string, string | null> }>();

/**
 * A value that Meta's sites write into the page for themselves: the field of a block of data, as `"USER",[],{..."NAME":"Ada"`.
 * The scripts are large: each is looked through once.
 */
export function embedded(document: Document, block: string, field: string): string | null {
  const scripts = document.querySelectorAll('script:not([src])');
  let known = found.get(document);
  if (known?.scripts !== scripts.length) found.set(document, (known = { scripts: scripts.length, values: new Map() }));
  const key = `${block} ${field}`;
  const value = known.values.get(key);
  if (value !== undefined) return value;
  const read = [...scripts].map((script) => valueIn(script.textContent, block, field)).find((one) => one !== null);
  known.values.set(key, read ?? null);
  return read ?? null;
}

function valueIn(script: string, block: string, field: string): string | null {
  const start = script.indexOf(`"${block}",[],`);
  if (start < 0) return null;
  // Quotes inside of a text are escaped, so that this can be no words of somebody.
  const written = new RegExp(`"${field}":("(?:[^"\\\\]|\\\\.)*")`).exec(script.slice(start));
  const value: unknown = written ? JSON.parse(written[1]!) : null;
  return typeof value === 'string' && value !== '' ? value : null;
}
