import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** `import`, `export ... from` and `import(...)` that are there at run time; types leave nothing behind. */
const IMPORT = /^(?:import|export)(?! type\b)(?:[^'";]*?\sfrom)?\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Paths of source files, from the project's root. */
export function filesIn(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root }).toSorted();
}

export const sourceOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What a file imports: paths of the project's files, names of packages otherwise. */
export function importsOf(file: string): string[] {
  const names = [...sourceOf(file).matchAll(IMPORT)].map(([, fixed, late]) => fixed ?? late ?? '');
  return names.map((name) => resolved(name.replace(/\?.*$/, ''), file));
}

function resolved(name: string, from: string): string {
  if (!name.startsWith('@/') && !name.startsWith('.')) return name;
  const path = name.startsWith('@/') ? name.slice(2) : relative(root, resolve(root, dirname(from), name));
  const files = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  const found = files.find((candidate) => /\.\w+$/.test(candidate) && existsSync(join(root, candidate)));
  if (!found) throw new Error(`${from} imports "${name}", which is not there.`);
  return found;
}

/** Everything `starts` reach by imports, themselves included, each with the way there. */
export function reachedFrom(starts: readonly string[]): Map<string, string> {
  const ways = new Map<string, string>();
  const visit = (file: string, way: string) => {
    if (ways.has(file)) return;
    ways.set(file, way);
    if (/\.tsx?$/.test(file)) for (const next of importsOf(file)) visit(next, `${way} > ${next}`);
  };
  for (const start of starts) visit(start, start);
  return ways;
}
