import { expect, test } from 'vitest';
import { inRegister, registerOf, withEmoji } from '@/lib/coach/register';
import { moment } from '../habits/moment';

const said = (...mine: string[]) => registerOf(moment(mine.map((text) => `me: ${text}\nthem: ok`).join('\n')));

test('is taken from the person’s own messages', () => {
  expect(said('see you at the station then', 'bring the blue one please')).toMatchObject({
    lowercase: true,
    noStop: true,
  });
  expect(said('See you at the station then.', 'Bring the blue one, please.')).toMatchObject({
    lowercase: false,
    noStop: false,
  });
});

test('too few messages keep the neutral way', () => {
  expect(said('see you there')).toMatchObject({ lowercase: false, noStop: false });
});

test.each([
  ["I'm sorry. How are you?", "i'm sorry. how are you?"],
  ['Would Thursday after work suit you?', 'would thursday after work suit you?'],
  ['Thank you for covering my shift.', 'thank you for covering my shift'],
  ['What was Lisbon like?', 'what was Lisbon like?'],
])('%s becomes %s', (text, typed) => {
  expect(inRegister(text, null, { lowercase: true, noStop: true, emoji: null }).text).toBe(typed);
});

test('the selected slot keeps its place', () => {
  const { text, select } = inRegister('Yes, how about Thursday?', [15, 23], {
    lowercase: true,
    noStop: true,
    emoji: null,
  });
  expect(text.slice(...select!)).toBe('thursday');
});

test('an emoji comes only after a glad statement of somebody who writes so', () => {
  const uses = said('see you there 😊', 'that was fun 🎉');
  expect(uses.emoji).toBe('🎉');
  expect(withEmoji('Well done on passing.', uses)).toBe('Well done on passing 🎉');
  expect(withEmoji('How will you celebrate?', uses)).toBe('How will you celebrate?');
  expect(said('see you there', 'that was fun').emoji).toBeNull();
  expect(said('so sad 😢', 'oh no 😢').emoji).toBeNull();
});
