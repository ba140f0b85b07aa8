import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importWithEngine } from './modules.ts';
import type * as Adapter from './adapter';

/** What a folder of evaluation sets brings along, beside its rows. */
interface Scorer {
  score(adapter: object, folder: string, options: { quiet: boolean }): Promise<object>;
}

/** Prints the scores of the engine on a folder of evaluation sets, as one JSON object. */
const beside = resolve(import.meta.dirname, '../../../shared/eval');
const folder = resolve(process.argv[2] ?? beside);
const scorer = [folder, beside].map((home) => join(home, 'scripts/score.mjs')).find(existsSync);
if (!existsSync(folder) || !scorer) {
  console.error('npm run eval -- FOLDER   (evaluation sets as *.jsonl, with scripts/score.mjs)');
  process.exit(1);
}
const { adapter } = await importWithEngine<typeof Adapter>('adapter.ts');
const { score } = (await import(pathToFileURL(scorer).href)) as Scorer;
console.log(JSON.stringify(await score(adapter, folder, { quiet: true }), null, 1).replaceAll(/\n {3,}/g, ' '));
