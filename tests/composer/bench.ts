import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Composer, WriteResult } from '@/lib/composer/composer';
import type { Question } from './probe';
import { built } from './serve';

/** An extension whose only content script is the probe. Its folder. */
export async function probeExtension(manifestVersion: 2 | 3): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tend-probe-'));
  const entry = resolve(import.meta.dirname, 'probe.ts');
  const [script] = (
    await built({ build: { write: false, lib: { entry, formats: ['iife'], name: 'probe' } } })
  ).values();
  writeFileSync(join(folder, 'probe.js'), script ?? '');
  const manifest = {
    manifest_version: manifestVersion,
    name: 'probe',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['probe.js'], run_at: 'document_start' }],
    ...(manifestVersion === 2 && { browser_specific_settings: { gecko: { id: 'probe@tend.example' } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** One browser with the probe in it: keys and clicks are the browser's own, the writers run in its extension world. */
export interface Bench {
  /** New editors, with nothing typed before; a large one only where it is named. */
  open(editor: string): Promise<void>;
  click(editor: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A key by its name in the protocol: "ArrowLeft", "Enter". */
  press(key: string): Promise<void>;
  /** Control and Z. */
  undoKey(): Promise<void>;
  /** What the editor itself holds. */
  model(editor: string): Promise<string>;
  evaluate<Result>(script: string): Promise<Result>;
  /** Holds `text` in an input method, not yet decided; where the browser's protocol can. */
  compose?(text: string): Promise<void>;
  /** The input method is done, with this. */
  commit?(text: string): Promise<void>;
  close(): Promise<void>;
}

/** For a page to tell where its element is, once that is in sight. */
export const middle = (id: string) => `(() => {
  const element = document.getElementById('${id}');
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
})()`;

let questions = 0;

/** Asks the probe in the page. */
async function ask<Result>(bench: Bench, question: Question): Promise<Result> {
  const number = ++questions;
  const detail = JSON.stringify(JSON.stringify({ number, question }));
  const answer: string = await bench.evaluate(`new Promise((resolve) => {
    document.addEventListener('probed-${number}', (event) => resolve(event.detail), { once: true });
    document.dispatchEvent(new CustomEvent('probe', { detail: ${detail} }));
  })`);
  const { value, error }: { value: Result; error?: string } = JSON.parse(answer);
  if (error) throw new Error(error);
  return value;
}

export const write = (bench: Bench, id: string, text: string, where?: Parameters<Composer['write']>[1]) =>
  ask<WriteResult>(bench, { id, ask: 'write', text, where });
export const bringBack = (bench: Bench, id: string, draft: string) =>
  ask<WriteResult>(bench, { id, ask: 'bringBack', draft });
export const read = (bench: Bench, id: string) => ask<string>(bench, { id, ask: 'read' });
export const selection = (bench: Bench, id: string) =>
  ask<ReturnType<Composer['selection']>>(bench, { id, ask: 'selection' });
export const known = (bench: Bench, id: string) => ask<boolean>(bench, { id, ask: 'known' });
