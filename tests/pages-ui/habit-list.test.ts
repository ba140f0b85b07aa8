import { expect, test } from 'vitest';
import { habitEvidence, habitList, switches } from '@/components/habit-list';
import { ruleEvidence, rulesOf } from '@/components/rule-list';
import { habits } from '@/lib/habits';
import { habitIds, ruleIds } from '@/lib/habits/ids';
import { evidenceOf } from '@/lib/phrases/evidence';

test('the pages list every habit there is, and none beside', () => {
  expect([...habitList].toSorted()).toEqual(habits.map(({ id }) => id).toSorted());
});

test('each habit stands behind exactly one of the four switches', () => {
  expect(Object.values(switches).flat().toSorted()).toEqual([...habitList].toSorted());
});

test('each habit names a study there is', () => {
  for (const id of [...Object.values(habitEvidence), ...Object.values(ruleEvidence)])
    expect(evidenceOf(id).id).toBe(id);
});

test('each rule belongs to one habit', () => {
  expect(habitIds.flatMap(rulesOf).toSorted()).toEqual([...ruleIds].toSorted());
});
