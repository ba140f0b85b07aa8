import { describe, expect, test } from 'vitest';
import { appreciate } from '@/lib/habits/appreciate';
import { nudged, offered, reworded, words } from './offered';

describe('thanks and good words', () => {
  test.each([
    ['them: I covered your shift on sunday', 'Thank you for covering my shift.'],
    ['them: i brought you soup, left it at the door', 'Thank you for bringing me soup.'],
    ['them: i passed my theory test!!', 'Well done on passing your theory test.'],
    ['them: ran my first 10k today!!', 'Well done on running your first 10k.'],
  ])('%s: %s', (said, text) => {
    expect(words(appreciate, said)).toBe(text);
  });

  test('thanks are answered', () => {
    expect(offered(appreciate, 'them: thanks for listening yesterday, it helped a lot')).toBe('thanked');
  });

  test.each([
    'them: did you cover the shift?',
    'them: i gave you a cold, sorry',
    'them: you covered my shift',
    'them: almost passed my test',
    'them: i failed my test',
    'them: thanks for nothing',
    'me: I covered your shift on sunday',
    '3d them: thank you for the soup',
  ])('nothing on %s', (said) => {
    expect(offered(appreciate, said)).toBeUndefined();
  });
});

describe('a draft', () => {
  test('of plain thanks can name the deed', () => {
    expect(reworded(appreciate, 'them: i covered your shift\ndraft: thank you so much!')).toBe(
      'Thank you for covering my shift.',
    );
  });

  test('about looks alone is noticed, without other words for it', () => {
    expect(reworded(appreciate, 'them: look at my new haircut\ndraft: you look so hot')).toBeNull();
  });

  test.each([
    ['them: new dress\ndraft: that dress suits you', 'that dress was a good choice.'],
    ['them: see you\ndraft: your eyes are so beautiful', null],
    ['them: hi\ndraft: you are the best person in the world', "I'm glad I know you."],
  ])('%s can be said as: %s', (lines, better) => {
    expect(reworded(appreciate, lines)).toBe(better);
  });

  test.each([
    'them: i covered your shift\ndraft: thank you for covering, that saved me',
    'them: the shift is covered\ndraft: thank you so much!',
    'them: new poem\ndraft: what a beautiful way to say it',
    'them: done\ndraft: you are pretty good at this',
  ])('is left alone: %s', (lines) => {
    expect(nudged(appreciate, lines)).toBeUndefined();
  });

  test('about looks is between them where they are close', () => {
    expect(nudged(appreciate, 'them: look\ndraft: you look so hot', { relationship: 'partner' })).toBeUndefined();
  });
});
