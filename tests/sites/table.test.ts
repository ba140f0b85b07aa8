import { describe, expect, test } from 'vitest';
import { sites } from '@/lib/sites';
import { filesIn, sourceOf } from '../setup/modules';

const [, table = ''] = /^## Messengers\n([\s\S]*?)^## /m.exec(sourceOf('README.md')) ?? [];
const [, , ...rows] = table.split('\n').filter((line) => line.startsWith('|'));
const cells = rows.map((row) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim()),
);

describe('the table of messengers', () => {
  test('has a row for each site, in the order of the alphabet', () => {
    const labels = sites.map(({ label }) => label).toSorted((a, b) => a.localeCompare(b));
    expect(cells.map(([messenger]) => messenger)).toEqual(labels);
  });

  test.each(cells)('%s: says what is read, what is certain, and when it was checked', (_messenger, ...row) => {
    const [read, certain, assumed, checked] = row;
    expect(row).toHaveLength(4);
    expect(read).not.toBe('');
    expect(certain || assumed).not.toBe('');
    expect(checked).toMatch(/^20\d\d-\d\d-\d\d\b/);
  });

  test.each(sites)('$label: what it was checked on is what its tests run on', ({ id, label }) => {
    const checked = cells.find(([messenger]) => messenger === label)?.at(-1);
    const real = filesIn(`tests/clients/${id}.ts`).length > 0;
    expect(checked).toContain(real ? 'real client' : 'page made like it');
  });
});
