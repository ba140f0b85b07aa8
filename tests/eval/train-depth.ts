import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importWithEngine } from './modules.ts';
import type * as Depth from './depth';

/** Trains the model of a question's depth on `4_question_intimacy.jsonl` in a folder: `node tests/eval/train-depth.ts FOLDER`. */
const folder = process.argv[2];
if (!folder) throw new Error('node tests/eval/train-depth.ts FOLDER');
const rows = readFileSync(join(folder, '4_question_intimacy.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Depth.Rated => JSON.parse(line));
const { train } = await importWithEngine<typeof Depth>('depth.ts');
const { model, figures } = train(rows);
writeFileSync(
  resolve(import.meta.dirname, '../../lib/language/models/depth.json'),
  `${JSON.stringify(model, null, 2)}\n`,
);
console.log(JSON.stringify(figures));
