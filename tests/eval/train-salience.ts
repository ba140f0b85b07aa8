import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type * as Salience from './salience-rows';

/**
 * Learns what people ask about next, from rows of JSON lines: `context` (messages with `who` and `text`, theirs last),
 * `human_questions`, and `open`, since only openly licensed rows may be learned from. Prints how often one of three
 * topics was taken up, by five-fold cross-validation, and writes the weights.
 */
const file = process.argv[2];
if (!file) {
  console.log('node tests/eval/train-salience.ts FILE.jsonl');
  process.exit(1);
}
const root = resolve(import.meta.dirname, '../..');
const { module } = await runnerImport<typeof Salience>(resolve(import.meta.dirname, 'salience-rows.ts'), {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
const rows = module.rowsOf(readFileSync(resolve(file), 'utf8')).filter(({ open }) => open);
const FOLDS = 5;
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const held = rows.filter((_row, index) => index % FOLDS === fold);
  const learned = module.learn(rows.filter((_row, index) => index % FOLDS !== fold));
  return held.map((row) => module.taken(row, learned));
}).flat();
const share = (rank: number) => (folds.filter((at) => at >= 0 && at < rank).length / folds.length).toFixed(3);
console.log(`${rows.length} rows, cross-validated: first ${share(1)}, first three ${share(3)}`);
writeFileSync(resolve(root, 'lib/language/lexicon/salience-weights.ts'), module.written(module.learn(rows)));
