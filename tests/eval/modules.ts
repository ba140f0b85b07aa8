import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Imports a file of this folder that uses the engine, under plain Node. */
export async function importWithEngine<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(resolve(import.meta.dirname, file), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}
