import { nearbyReconcileKeys, reconcileKey } from '@/lib/conversation/reconcile';
import { expect, test } from 'vitest';

const at = 100 * 60_000 + 12_345;

test('the same words in another writing are the same message', () => {
  expect(reconcileKey('me', at, ' Ok,  then\nＡ ')).toBe('me|100|ok, then a');
  expect(reconcileKey('them', null, 'a|b')).toBe('them||a|b');
});

test('two minutes either way are near, itself first', () => {
  expect(nearbyReconcileKeys(reconcileKey('me', at, 'a|b\nc'))).toEqual(
    [100, 99, 101, 98, 102].map((minute) => `me|${minute}|a|b c`),
  );
  expect(nearbyReconcileKeys('me||a')).toEqual(['me||a']);
});
