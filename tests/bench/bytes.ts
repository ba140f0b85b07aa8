import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kilobytes, type Figure } from './figures.ts';

const weight = (paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).byteLength, 0);

/** A built module and every module it imports. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, name] of readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*"(\.[^"]+\.js)"/g))
    withImports(join(dirname(path), name!), seen);
  return seen;
}

/** What a page and the background load, from a built folder. */
export function weigh(folder: string): Figure[] {
  const core = join(folder, 'content-scripts/coach.js');
  const words = join(folder, 'words/en.js');
  const sites = globSync('sites/*.js', { cwd: folder }).toSorted();
  return [
    ...sites.map((site) => ({
      measure: `one page, gzip: core, English and ${basename(site, '.js')}`,
      result: kilobytes(weight([core, words, join(folder, site)])),
      goal: '20 kB',
    })),
    {
      measure: 'what a click needs, once the bar is shown, gzip',
      result: kilobytes(weight([join(folder, 'on-click.js')])),
    },
    {
      measure: 'background, gzip',
      result: kilobytes(weight([...withImports(join(folder, 'background.js'))])),
      goal: '350 kB',
    },
  ];
}
