import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newSite } from './new-site';

const project = resolve(import.meta.dirname, '../..');
const wanted = { id: 'carrier-pigeon', address: 'https://pigeon.example/app', today: '2026-11-25' };

describe('a new site', () => {
  let root: string;
  const read = (path: string) => readFileSync(join(root, path), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tend-new-site-'));
    for (const path of ['README.md', 'lib/sites/index.ts']) cpSync(join(project, path), join(root, path));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('gets its file and its replica, with no blank left', () => {
    const paths = newSite(root, wanted);
    const site = read('lib/sites/carrier-pigeon.ts');
    expect(site).toContain(
      "id: 'carrier-pigeon',\n  label: 'Carrier Pigeon',\n  matches: ['https://pigeon.example/app*']",
    );
    expect(site).toContain('export default carrierPigeon;');
    const replica = read('tests/pages/carrier-pigeon/replica.ts');
    expect(replica).toContain("import carrierPigeon from '@/lib/sites/carrier-pigeon'");
    for (const path of paths) expect(read(path)).not.toMatch(/__[A-Z]/);
  });

  test('stands in the list and in the table once, in its place', () => {
    const before = [...read('lib/sites/index.ts').matchAll(/from '\.\/(.+)'/g)].map(([, id]) => id);
    newSite(root, wanted);
    const list = read('lib/sites/index.ts');
    const ids = [...list.matchAll(/from '\.\/(.+)'/g)].map(([, id]) => id).filter((id) => id !== 'site');
    expect(ids).toEqual([...before.filter((id) => id !== 'site'), 'carrier-pigeon'].toSorted());
    expect(list).toMatch(/\[[^\]]*\bcarrierPigeon\b[^\]]*\]/);
    const rows = read('README.md').split('\n');
    const place = rows.findIndex((row) => row.startsWith('| Carrier Pigeon |'));
    expect(rows[place]).toMatch(/\| 2026-11-25/);
    expect(rows[place + 1]).toMatch(/^\| [C-Z]/);
  });

  test('is refused where it is there already, or is none', () => {
    newSite(root, wanted);
    expect(() => newSite(root, wanted)).toThrow('lib/sites/carrier-pigeon.ts is there already');
    expect(() => newSite(root, { ...wanted, id: 'Carrier Pigeon' })).toThrow('should be like');
    expect(() => newSite(root, { ...wanted, id: 'owl', address: 'pigeon' })).toThrow('should be like');
  });
});
