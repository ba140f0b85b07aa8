import { expect, test } from 'vitest';
import { commonGround } from '@/lib/habits/common-ground';
import { offered, words } from './offered';

const pull = { pull: true };
const both = { pull: true, interests: { mine: ['Climbing', 'chess'], theirs: ['climbing'] } };

test.each([
  'me: i love climbing\nthem: same here, i go climbing every tuesday',
  'them: i do a lot of photography\nme: me too, i like photography\nthem: nice',
  'me: we went hiking last weekend\nthem: i love hiking too',
])('a bridge on what both named: %s', (lines) => {
  expect(offered(commonGround, lines, pull)).toBe('shared');
});

test('or on what is kept of both', () => {
  expect(words(commonGround, 'them: quiet day here', both)).toMatch(/climbing/);
});

test.each([
  'me: i love climbing\nthem: i hate climbing',
  "me: i love climbing\nthem: i don't like climbing",
  'me: i love climbing\nthem: my brother does climbing',
  'me: my sister does yoga\nthem: i do yoga',
  'me: i love climbing\nthem: i like chess',
  'me: i love climbing\nthem: do you like climbing?',
  'me: i love climbing\nthem: i climbed the stairs',
  'me: i love climbing\nthem: i love climbing. my dad died last night',
  'them: i love climbing\nme: i love climbing too',
])('nothing on %s', (lines) => {
  expect(offered(commonGround, lines, pull)).toBeUndefined();
});

test('a question of theirs is answered first', () => {
  expect(offered(commonGround, 'them: when do we meet?', both)).toBeUndefined();
});

test.each([
  ['them: hi! i saw you in the group, im into photography and board games', 'first'],
  ['them: hello, i go bouldering on mondays', 'first'],
  ['them: hi there', 'hello'],
])('first words to somebody new, %s: %s', (lines, occasion) => {
  expect(offered(commonGround, lines, { ...pull, relationship: 'new' })).toBe(occasion);
});

test.each(['them: hi, i love chess\nme: me too\nthem: cool', 'me: hi\nthem: hello'])(
  'no first words once there were some: %s',
  (lines) => {
    expect(offered(commonGround, lines, { ...pull, relationship: 'new' }) ?? '').not.toMatch(/^(?:first|hello)$/);
  },
);

test('speaks only when asked, and names nothing they asked to leave alone', () => {
  expect(offered(commonGround, 'them: quiet day here', { ...both, pull: false })).toBeUndefined();
  expect(offered(commonGround, 'them: quiet day here', { ...both, offLimits: ['climbing'] })).toBeUndefined();
});

test.each([{ kind: 'public' }, { relationship: 'colleague' }, { tender: true }] as const)('silent in %o', (given) => {
  expect(offered(commonGround, 'them: quiet day here', { ...both, ...given })).toBeUndefined();
});
