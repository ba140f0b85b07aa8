import { describe, expect, test } from 'vitest';
import { reading } from './reading';

const deeds = (text: string) => reading(text).deeds.map(({ kind, by, for: whom, gerund }) => [kind, by, whom, gerund]);

describe('favours', () => {
  test.each([
    ['i covered your shift yesterday', 'me', 'you', 'covering my shift'],
    ['i fixed your bike', 'me', 'you', 'fixing my bike'],
    ['I brought you some soup', 'me', 'you', 'bringing me some soup'],
    ['picked up your parcel from the neighbours', 'me', 'you', 'picking up my parcel from the neighbours'],
    ['i waited for you for an hour', 'me', 'you', 'waiting for me'],
    ['i fed your cat this morning', 'me', 'you', 'feeding my cat'],
    ['you helped me move last week', 'you', 'me', 'helping you move'],
    ['you listened to me for hours', 'you', 'me', 'listening to you'],
    ['you drove me to the airport', 'you', 'me', 'driving you to the airport'],
    ['you remembered my birthday', 'you', 'me', 'remembering your birthday'],
    ['my sister drove me to the hospital', 'kin', 'me', 'driving you to the hospital'],
    ['my neighbour looked after our cat', 'kin', 'we', 'looking after your cat'],
    ['i helped my neighbour move house', 'me', 'other', 'helping your neighbour move house'],
    ['we cooked dinner for my gran', 'we', 'other', 'cooking dinner for your gran'],
    ['my dad and i fixed your fence', 'we', 'you', 'fixing my fence'],
    ['i sent you the notes', 'me', 'you', 'sending me the notes'],
  ] as const)('%s', (text, by, whom, gerund) => {
    expect(deeds(text)).toEqual([['favour', by, whom, gerund]]);
  });
});

test.each([
  ['i passed my driving test', 'passing your driving test'],
  ['finished my thesis last night', 'finishing your thesis'],
  ['got the job', 'getting the job'],
  ['we won the match on sunday', 'winning the match'],
  ['i ran a half marathon today', 'running a half marathon'],
  ['submitted my dissertation!', 'submitting your dissertation'],
  ['i finally finished the quilt', 'finishing the quilt'],
  ['i climbed the mountain in four hours', 'climbing the mountain in four hours'],
  ['i published my first novel', 'publishing your first novel'],
])('achieved: %s', (text, gerund) => {
  expect(deeds(text)).toEqual([
    ['achievement', 'me', null, gerund].map((part, index) => (index === 1 && text.startsWith('we') ? 'we' : part)),
  ]);
});

test.each([
  'can you help me move?',
  "i didn't pass my test",
  'i failed my exam',
  'i will help you tomorrow',
  'you could have helped me',
  'i wish you had called me',
  'he helped her move',
  'you never listened to me',
  'you made me cry',
  'you gave me a cold',
  'i almost won the race',
  'if i passed the test i would know',
  'please cover my shift',
  'did you finish the book?',
  'i finished watching the show',
  'i brought my laptop',
  'the bus left without me',
  'i remember my school days',
  'i waited two hours',
  'i took the bus home',
  'he gave me a headache',
  'she said she won the lottery in the film',
  'i picked up a cold',
  'ran out of milk',
  'i drive to work',
  'you look after your cat well',
  'i got the wrong bus to the match',
  'they fixed the road',
])('no deed: %s', (text) => {
  expect(deeds(text)).toEqual([]);
});

test("who did it, from the reader's side", () => {
  expect(reading('my sister helped me move').deeds[0]).toMatchObject({ who: 'your sister' });
  expect(reading('i fixed your bike').deeds[0]).toMatchObject({ who: 'you', object: { flipped: 'my bike' } });
  expect(reading('you fixed my bike').deeds[0]).toMatchObject({ who: null });
});

test.each([
  ['thanks for driving me to the airport yesterday', 'driving me to the airport'],
  ['thank you so much!', null],
  ['Cheers for the lift', 'the lift'],
  ['thx for listening', 'listening'],
])('thanks: %s', (text, named) => {
  expect(reading(text).thanks).toMatchObject({ for: named });
});

test.each(['no thanks', 'thank god its friday', 'thanks to the rain we stayed in', 'i said no thank you'])(
  'no thanks to the reader: %s',
  (text) => {
    expect(reading(text).thanks).toBeNull();
  },
);
