import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type * as Told from './told';

/** Prints, for a file of conversations, what would be offered, nudged and noted: for reading by a person. */
const file = process.argv[2];
if (!file) {
  console.log(
    'npm run eval:read -- FILE   (conversations as lines, a blank line between them, or an .mjs file of messages)',
  );
  process.exit(1);
}
const root = resolve(import.meta.dirname, '../..');
const { module } = await runnerImport<typeof Told>(resolve(import.meta.dirname, 'told.ts'), {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
const path = resolve(file);
const conversations = path.endsWith('.mjs')
  ? module.fromMessages((await import(path)).default)
  : module.fromLines(readFileSync(path, 'utf8'));
console.log(module.report(conversations));
