import { describe, expect, test } from 'vitest';
import { lookAhead } from '@/lib/habits/look-ahead';
import { nudged, offered, reworded, words } from './offered';

describe('a promise of one’s own without a day', () => {
  test.each([
    ["draft: let's catch up soon", "let's catch up Thursday after work?"],
    ["draft: Let's catch up soon!", "Let's catch up Thursday after work?"],
    ['draft: we should get coffee sometime', 'we should get coffee Thursday after work?'],
    [
      "draft: it's been ages, we should go for a walk soon",
      "it's been ages, we should go for a walk Saturday afternoon?",
    ],
    ['draft: we should have dinner sometime soon', 'we should have dinner Thursday evening?'],
  ])('%s', (draft, better) => {
    expect(reworded(lookAhead, `them: miss you\n${draft}`)).toBe(better);
  });

  test('has its day selected, and sendable as it stands', () => {
    const rewrite = nudged(lookAhead, "them: hi\ndraft: let's catch up soon")?.rewrite;
    expect(rewrite?.text).toBe('Thursday after work?');
    expect(rewrite?.text.slice(...rewrite.select!)).toBe('Thursday after work');
  });

  test.each([
    "draft: let's catch up on Thursday",
    'draft: we should get coffee at 5 tomorrow',
    'draft: get well soon!',
    'draft: see you soon',
    'draft: I will be home soon',
    'draft: my sister says we never catch up with her',
    'draft: you have to come to mine first',
    'draft: did you ever catch up with him?',
  ])('nothing on %s', (draft) => {
    expect(nudged(lookAhead, `them: miss you\n${draft}`)).toBeUndefined();
  });
});

describe('their vague plan', () => {
  test.each([
    ['them: lets do dinner soon!', 'Dinner sounds good, how about Thursday evening?'],
    [
      'them: we should go for a drink soon, havent seen you in ages',
      'A drink sounds good, how about Thursday evening?',
    ],
    ['them: we should catch up soon', 'Yes, how about Thursday after work?'],
    ['them: can we move thursday to next week?', 'No problem, which day suits you better?'],
    ["them: can't make tonight sorry, work is mad", 'No problem, how about Thursday after work instead?'],
  ])('%s: %s', (said, text) => {
    expect(words(lookAhead, said)).toBe(text);
  });

  test.each([
    'them: dinner on friday?',
    'them: see you soon',
    'them: we should do something for your birthday, leave it with me, ill sort something soon',
    "them: can't come tonight, we're at the hospital",
    "them: can't make thursday, how about friday instead?",
    'me: we should catch up soon',
    'them: I caught up with Sam yesterday',
    'them: we should change our passwords sometime',
  ])('nothing on %s', (said) => {
    expect(offered(lookAhead, said)).toBeUndefined();
  });
});
