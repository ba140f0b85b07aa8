import { describe, expect, test } from 'vitest';
import { keepInTouch } from '@/lib/habits/keep-in-touch';
import { now } from './moment';
import { offered, words } from './offered';

const DAY = 24 * 60 * 60_000;
const interview = `
  5d them: The interview is on Friday at ten. I'm a bit nervous.
  5d me: You know that globe better than anyone there.
  5d them: Thank you, that helps a lot.`;

describe('after its day', () => {
  test('an interview is asked about', () => {
    expect(words(keepInTouch, interview)).toBe('How did the interview go?');
  });

  test('also when the last word was the writer’s, since the gap is the event', () => {
    expect(words(keepInTouch, `${interview}\n5d me: Good luck!`)).toBe('How did the interview go?');
  });

  test('what was kept is asked about when the page no longer shows it', () => {
    const events = [{ what: 'driving test', at: now - DAY }];
    expect(words(keepInTouch, '3d them: speak soon', { events })).toBe('How did the driving test go?');
  });

  test.each([
    `${interview}\n1d me: how did it go?`,
    `${interview}\n1d them: the interview was fine!`,
    '1d them: The interview is on Friday at ten.',
    '20d them: The interview is on Friday at ten.',
    "5d them: my brother's interview is on friday",
    '5d me: My interview is on Friday',
    '5d them: we met on friday',
    '5d them: did you have the interview on friday?',
  ])('nothing on %s', (lines) => {
    expect(offered(keepInTouch, lines)).toBeUndefined();
  });

  test('a hard day is thought of, and never asked how it went', () => {
    const events = [{ what: 'surgery', at: now }];
    expect(words(keepInTouch, '3d them: speak soon', { events })).toBe('Thinking of you today.');
    const past = [{ what: 'funeral', at: now - 2 * DAY }];
    expect(words(keepInTouch, '3d them: speak soon', { events: past })).toBe('How are you doing today?');
  });
});

describe('after a silence', () => {
  test('a check-in comes on request alone', () => {
    expect(offered(keepInTouch, '20d me: see you', { pull: true })).toBe('gap');
    expect(offered(keepInTouch, '20d me: see you')).toBeUndefined();
    expect(offered(keepInTouch, '20d them: see you')).toBeUndefined();
  });

  test('shorter than usual there is none', () => {
    expect(offered(keepInTouch, '9d me: see you', { pull: true, cadenceDays: 14 })).toBeUndefined();
  });
});
