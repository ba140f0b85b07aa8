import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importWithEngine } from './modules.ts';
import type * as Moves from './move-model';

/** Trains the model of reply moves on `moves.tsv`: `node tests/eval/train-moves.ts`. Prints how it does on sources left out. */
const { train, figures } = await importWithEngine<typeof Moves>('move-model.ts');
const { model, unseen } = train(readFileSync(resolve(import.meta.dirname, 'moves.tsv'), 'utf8'));
writeFileSync(resolve(import.meta.dirname, '../../lib/language/models/moves.json'), `${JSON.stringify(model)}\n`);
console.log(figures(unseen).join('\n'));
