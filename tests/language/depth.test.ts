import { questionDepth } from '@/lib/language/depth';
import { expect, test } from 'vitest';

test.each([
  ['what time does the shop open', 'what are you most afraid of'],
  ['have you seen the new batman film', 'when did you last cry'],
  ['which phone has the best camera', 'what do you regret about your marriage'],
  ['what is a good recipe for soup', 'how did you feel when your dad died'],
  ['who is your favourite actor', 'have you ever cheated on your girlfriend'],
  ['what music do you like', 'do you love your wife'],
])('"%s" is lighter than "%s"', (light, deep) => {
  expect(questionDepth(light)).toBeLessThan(questionDepth(deep));
});

test('small talk is below the middle and a confession above it', () => {
  expect(questionDepth('Which laptop is better, this or that one?')).toBeLessThan(-0.1);
  expect(questionDepth('What is your darkest secret?')).toBeGreaterThan(0.1);
});

test('spelling and contractions change little', () => {
  expect(questionDepth("what're you afraid of")).toBeCloseTo(questionDepth('What are you afraid of?'), 5);
  expect(questionDepth('what r u afraid of')).toBeCloseTo(questionDepth('What are you afraid of?'), 5);
});

test('words it never met leave it at the middle', () => {
  expect(Math.abs(questionDepth('zxqv'))).toBeLessThan(0.2);
  expect(questionDepth('')).toBe(questionDepth('?!'));
});
