import { describe, expect, test } from 'vitest';
import { listen } from '@/lib/habits/listen';
import { nudged, offered, words } from './offered';

describe('a follow-up on what they just said', () => {
  test.each([
    ['them: I finished the pottery course', 'finished'],
    ['them: i started a photography course on tuesday evenings, its really good so far', 'started'],
    ['them: im starting a pottery class next week', 'startAhead'],
    ["them: I've signed up for a half marathon in october", 'signedUp'],
    ['them: im learning to drive at last, had my second lesson today', 'learning'],
    ['them: met someone at the climbing wall, we talked til they closed', 'met'],
    ['them: we got a puppy!!', 'pet'],
    ['them: we went to that new italian place, so good', 'been'],
    ['them: i think i want to learn the cello', 'wish'],
    ["them: I work as a nurse in a children's ward", 'work'],
    ['them: My interview is on Friday at ten', 'event.ahead'],
    ['them: the wedding is on saturday!!', 'event.joy'],
    ['them: guess what', 'guess'],
    ['them: sorry for the late reply, mad week', 'late'],
    ['them: hey', 'greeted'],
  ])('%s: %s', (said, occasion) => {
    expect(offered(listen, said)).toBe(occasion);
  });

  test.each([
    'them: ok',
    'them: haha',
    'them: 👍',
    'me: I finished the pottery course',
    'them: did you finish the pottery course?',
    'them: I almost started a pottery course',
    'them: he said he started a course',
    'them: we went to the hospital yesterday',
    'them: i went to bed at nine',
    'them: I want to die',
    'them: my dad died, I was learning to drive with him',
    'them: could you read my statement? i decided to apply for the masters',
    'them: I met your mum at the shop',
    'them: our puppy is ill',
    'them: i started it',
    'them: the funeral is on friday',
    'them: had a row with my sister, its mums birthday on saturday too',
    "them: we're going to be parents",
    'them: I love you',
    'them: hey, are you coming on sunday or not?',
  ])('nothing on %s', (said) => {
    expect(offered(listen, said)).toBeUndefined();
  });

  test('names the thing as they did', () => {
    expect(words(listen, 'them: I finished the pottery course')).toBe('How was the pottery course in the end?');
  });
});

describe('a question of theirs that is still open', () => {
  test('comes back as an opening that ends at the caret', () => {
    const lines = 'them: when will the boiler be fixed?\nme: i was so tired yesterday evening\nthem: oh no';
    expect(words(listen, lines)).toBe('You asked about the boiler: ');
  });

  test.each([
    'them: when will the boiler be fixed?\nme: it comes on monday, the new boiler\nthem: ok',
    'them: how are you?\nme: i was so tired yesterday evening\nthem: oh no',
    'them: when will the boiler be fixed?\nme: i was so tired yesterday evening\nthem: oh no\nme: about the boiler, he comes on monday',
  ])('is not brought up again: %s', (lines) => {
    expect(offered(listen, lines)).toBeUndefined();
  });

  test('is named while a draft passes over it', () => {
    const nudge = nudged(listen, 'them: when is the concert on sunday?\ndraft: my week was so long honestly');
    expect(nudge?.remark).toBe('Their question about the concert is still open.');
    expect(nudge?.rewrite).toBeNull();
  });

  test.each([
    'them: when is the concert on sunday?\ndraft: at eight I think',
    'them: when is the concert on sunday?\ndraft: let me check and tell you',
    'them: how are you?\ndraft: my week was so long honestly',
    'them: the concert was great\ndraft: my week was so long honestly',
    'them: are you coming on sunday?\ndraft: yes, with my sister',
  ])('is left alone where it is taken up: %s', (lines) => {
    expect(nudged(listen, lines)).toBeUndefined();
  });
});

describe('a draft that turns to oneself', () => {
  test('is noticed when they told something that moves them', () => {
    const lines = 'them: we broke up and im a mess\ndraft: i had the weirdest day, i lost my umbrella on the train';
    expect(nudged(listen, lines)?.phrase).toBe('listen.review.turned');
  });

  test.each([
    'them: we broke up and im a mess\ndraft: oh no, i am so sorry, i had no idea',
    'them: we broke up and im a mess\ndraft: i want to hear everything, how are you?',
    'them: the train was full\ndraft: i had the weirdest day, i lost my umbrella on the train',
  ])('is left alone: %s', (lines) => {
    expect(nudged(listen, lines)).toBeUndefined();
  });
});
