import { expect, test } from 'vitest';
import { sharedProject } from '@/lib/habits/shared-project';
import { offered, words } from './offered';

const pull = { pull: true };
const kept = (...theirs: string[]) => ({ pull: true, interests: { mine: [], theirs } });

test.each([
  ['them: im learning the guitar, its so hard', 'learning'],
  ['them: been practising calligraphy every evening', 'learning'],
  ['them: i want to start running again', 'begin'],
  ["them: i'd love to learn italian one day", 'begin'],
  ['them: I want to get fit this year', 'begin'],
  ["them: we're training for a 10k in june", 'moving'],
  ['them: ive taken up swimming', 'moving'],
  ['them: i really got into photography this year', 'pictures'],
  ['them: started reading a new novel last night', 'reading'],
])('%s: %s', (said, occasion) => {
  expect(offered(sharedProject, said, pull)).toBe(occasion);
});

test.each([
  'them: ok',
  'them: my sister is learning the guitar',
  'them: i never learned to swim',
  'them: i stopped learning the guitar',
  "them: i'm learning about my dad's illness",
  'them: i want to quit my job and start again',
  'them: are you learning the guitar?',
  'them: i would love to start a family',
  'them: I learned from him that she left',
  'me: i am learning the guitar',
  'them: my dad died. i started running to cope',
  'them: im learning the guitar\nme: nice',
  'them: studying for my exams all day',
])('nothing on %s', (lines) => {
  expect(offered(sharedProject, lines, pull)).toBeUndefined();
});

test('speaks only when asked', () => {
  expect(offered(sharedProject, 'them: im learning the guitar')).toBeUndefined();
});

test('a kept interest serves where nothing else was said', () => {
  expect(words(sharedProject, 'them: nice weather today', kept('pottery'))).toBe(
    'Shall we do something with pottery together, Saturday afternoon?',
  );
  expect(offered(sharedProject, 'them: when do we meet?', kept('pottery'))).toBeUndefined();
});

test('a topic they asked to leave alone is left alone', () => {
  const offLimits = ['pottery', 'guitar'];
  expect(offered(sharedProject, 'them: nice weather', { ...kept('pottery'), offLimits })).toBeUndefined();
  expect(offered(sharedProject, 'them: im learning the guitar', { ...pull, offLimits })).toBeUndefined();
});

test.each([{ kind: 'group' }, { kind: 'public' }, { relationship: 'colleague' }, { tender: true }] as const)(
  'silent in %o',
  (given) => {
    const lines = given.kind === 'group' ? 'Anna: im learning the guitar' : 'them: im learning the guitar';
    expect(offered(sharedProject, lines, { ...pull, ...given })).toBeUndefined();
  },
);

test('with somebody new nothing is done together in person', () => {
  expect(words(sharedProject, 'them: im learning the guitar', { ...pull, relationship: 'new' })).toBe(
    'Want to set a date to show what you can do, say Saturday?',
  );
});
