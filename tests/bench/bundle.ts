import { resolve } from 'node:path';
import { build, runnerImport } from 'vite';
import type * as OneAdvice from './one-advice';

const root = resolve(import.meta.dirname, '../..');
const alias = { '@': root };

/** `inside.ts` as a script that leaves its functions in the global `tendBench`. */
export async function insideScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'inside.ts'), formats: ['iife'], name: 'tendBench' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('inside.ts was built to nothing.');
  return output.output[0].code;
}

/** A module of the project, in this Node. */
export async function imported<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(resolve(import.meta.dirname, path), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
  });
  return module;
}

/** The engine, in this Node. */
export const engine = () => imported<typeof OneAdvice>('one-advice.ts');
