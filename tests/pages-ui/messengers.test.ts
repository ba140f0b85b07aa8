import { expect, test } from 'vitest';
import { hostname, messengers } from '@/entrypoints/welcome/messengers';
import { sites } from '@/lib/sites';

test('each messenger is on the welcome page: by the host it asks for, or as one people host themselves', () => {
  const { hosted, own } = messengers(sites);
  expect([...hosted, ...own].map(({ id }) => id).toSorted()).toEqual(sites.map(({ id }) => id).toSorted());
  for (const pattern of hosted.flatMap(({ matches }) => matches))
    expect(hostname(pattern)).toMatch(/^[a-z0-9-]+\.[a-z0-9.-]+$/);
});

test('listed by name', () => {
  const labels = messengers(sites).hosted.map(({ label }) => label);
  expect(labels).toEqual(labels.toSorted((one, other) => one.localeCompare(other)));
});
