import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importWithEngine } from './modules.ts';
import type * as Moves from './move-model';
import type * as Rows from './move-rows';

/** Trains the model of reply moves on `moves.tsv`: `node tests/eval/train-moves.ts`. Prints how it does on sources left out. */
const { rowsOf } = await importWithEngine<typeof Rows>('move-rows.ts');
const { figures, trained, unseenBy } = await importWithEngine<typeof Moves>('move-model.ts');
const rows = rowsOf(readFileSync(resolve(import.meta.dirname, 'moves.tsv'), 'utf8'));
const file = resolve(import.meta.dirname, '../../lib/language/models/moves.json');
writeFileSync(file, `${JSON.stringify(trained(rows))}\n`);
console.log(figures(unseenBy(rows)).join('\n'));
