import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importWithEngine } from './modules.ts';
import type * as Told from './told';

/** Prints, for a file of conversations, what would be offered, nudged and noted: for reading by a person. */
const file = process.argv[2];
if (!file) {
  console.log(
    'npm run eval:read -- FILE   (conversations as lines, a blank line between them, an .mjs file of messages, or .jsonl rows with `context` and `text`)',
  );
  process.exit(1);
}
const told = await importWithEngine<typeof Told>('told.ts');
const path = resolve(file);
const conversations = path.endsWith('.mjs')
  ? told.fromMessages((await import(path)).default)
  : path.endsWith('.jsonl')
    ? told.fromRows(readFileSync(path, 'utf8'))
    : told.fromLines(readFileSync(path, 'utf8'));
console.log(told.report(conversations));
