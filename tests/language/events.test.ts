import { expect, test } from 'vitest';
import { read } from '@/lib/language/read';
import { noon, reading } from './reading';

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

test.each([
  ['interview on Friday', 'interview', 'your interview', '2026-11-27'],
  ['my driving test is tomorrow', 'driving test', 'your driving test', '2026-11-25'],
  ['ive got an exam on thursday', 'exam', 'your exam', '2026-11-26'],
  ["my sister's wedding is on the 14th", 'wedding', "your sister's wedding", '2026-12-14'],
  ['flying to lisbon on saturday', 'trip to lisbon', 'your trip to lisbon', '2026-11-28'],
  ['the concert is tonight!', 'concert', 'the concert', '2026-11-24'],
  ['we have a match on sunday', 'match', 'the match', '2026-11-29'],
  ['first pottery class tomorrow', 'first pottery class', 'your first pottery class', '2026-11-25'],
  ['running a half marathon this weekend', 'half marathon', 'your half marathon', '2026-11-29'],
  ['presentation at work next monday', 'presentation', 'your presentation', '2026-11-30'],
  ['my graduation is on 12 december', 'graduation', 'your graduation', '2026-12-12'],
  ['our anniversary is in 3 days', 'anniversary', 'your anniversary', '2026-11-27'],
  ['big meeting tomorrow morning', 'meeting', 'the meeting', '2026-11-25'],
  ['the audition is on wednesday', 'audition', 'the audition', '2026-11-25'],
  ['party at ours on saturday', 'party', 'the party', '2026-11-28'],
  ['im going to paris tomorrow', 'trip to paris', 'your trip to paris', '2026-11-25'],
  ["mum's birthday is on the 3rd", 'birthday', "your mum's birthday", '2026-12-03'],
  ['thesis deadline on monday', 'thesis deadline', 'your thesis deadline', '2026-11-30'],
  ['my recital is on 3rd december', 'recital', 'your recital', '2026-12-03'],
  ['my dad has an interview tomorrow', 'interview', "your dad's interview", '2026-11-25'],
  ['got a job interview on the 30th', 'job interview', 'your job interview', '2026-11-30'],
  ['school play tonight', 'school play', 'the school play', '2026-11-24'],
  ['the race is on sunday', 'race', 'the race', '2026-11-29'],
  ['we are heading to cornwall on friday', 'trip to cornwall', 'your trip to cornwall', '2026-11-27'],
  ['they called this morning, interview on friday', 'interview', 'your interview', '2026-11-27'],
  ['camping this weekend!', 'camping', 'your camping', '2026-11-29'],
])('%s', (text, what, flipped, on) => {
  const events = reading(text).events.map((event) => ({ what: event.what, flipped: event.flipped, on: day(event.at) }));
  expect(events).toEqual([{ what, flipped, on }]);
});

test.each([
  'the interview was on friday',
  'how was your exam yesterday?',
  'is your interview on friday?',
  'exam went well last week',
  'i have pottery class on tuesdays',
  'training every day, class on friday and every saturday',
  'the party last friday was loud',
  'the interview took two hours',
  'if the wedding is on friday i cannot come',
  'might have a party on saturday',
  'we were there for a week',
  'see you tomorrow',
  'i sat the exam',
  'the sun is out',
  'may the best team win the match',
  'im tired today',
  'good luck with your interview tomorrow',
  'i saw the match on sunday',
  'he is 14 on the 3rd floor of the conference centre',
  'no class on friday',
  'i almost missed my flight on sunday',
  'going to bed, talk tomorrow',
  'working on saturday',
  'it will rain on friday',
  'call me on friday',
  'back in a second, meeting',
  'i got a birthday card on monday',
  'the exam is in may 2019 euros',
])('nothing coming up: %s', (text) => {
  expect(reading(text).events).toEqual([]);
});

test.each([
  ["mum's surgery is tomorrow", { hard: true, private: true, own: false }],
  ['my scan is on friday', { hard: true, private: true, own: true }],
  ['the funeral is on thursday', { hard: true, private: false }],
  ['court hearing on monday', { hard: true, private: true }],
  ['therapy appointment tomorrow', { hard: false, private: true }],
  ['my interview is on friday', { hard: false, private: false, own: true }],
] as const)('%s', (text, flags) => {
  expect(reading(text).events[0]).toMatchObject(flags);
});

test("the day is the author's: counted from when it was written, in their zone", () => {
  const late = Date.UTC(2026, 10, 24, 23, 30);
  const [east] = read('my exam is tomorrow', late, noon, 60).events;
  const [west] = read('my exam is tomorrow', late, noon, -300).events;
  expect(east!.at).toBe(Date.UTC(2026, 10, 25, 23));
  expect(west!.at).toBe(Date.UTC(2026, 10, 25, 5));
  const [asOfNow] = read('my exam is tomorrow', null, noon, 0).events;
  expect(day(asOfNow!.at)).toBe('2026-11-25');
});
