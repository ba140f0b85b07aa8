import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from '@/lib/sites';

const folder = new URL('../../lib/sites/', import.meta.url);
const files = readdirSync(folder).filter(
  (file) => file.endsWith('.ts') && !['index.ts', 'site.ts', 'custom.ts', 'generic.ts'].includes(file),
);

/** scheme://host/path, as browsers take it in a manifest; one host, since people switch on one at a time. */
const pattern = /^(?:https?|\*):\/\/[a-z0-9.-]+\/.*$/;

describe('the folder of sites', () => {
  test('every file is a site of its own name, listed once', () => {
    expect(sites.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  test.each(sites)('$id is found by its address or its mark', ({ matches, mark, label }) => {
    expect(label).not.toBe('');
    expect(matches.length > 0 || mark !== undefined).toBe(true);
    for (const match of matches) expect(match).toMatch(pattern);
  });
});
