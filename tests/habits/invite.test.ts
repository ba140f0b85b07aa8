import { describe, expect, test } from 'vitest';
import { invite } from '@/lib/habits/invite';
import { nudged, offered, reworded, words } from './offered';

describe('an invitation', () => {
  test.each([
    ['them: miss you! its been ages', 'miss'],
    ['them: im so bored, no plans this weekend', 'bored'],
    ['them: i really want to see the new exhibition but no one to go with', 'tryTogether'],
  ])('%s: %s', (said, occasion) => {
    expect(offered(invite, said)).toBe(occasion);
  });

  test.each([
    'them: i miss my grandma',
    'them: im bored of him',
    'them: i want to see the doctor',
    'them: dinner on friday? miss you',
    'them: are you bored?',
    'me: miss you',
  ])('nothing on %s', (said) => {
    expect(offered(invite, said)).toBeUndefined();
  });

  test('proposes a day and an easy way out', () => {
    expect(words(invite, 'them: im so bored, no plans this weekend')).toBe(
      'Want to go for a walk Saturday afternoon? No worries if not.',
    );
  });
});

describe('a draft', () => {
  test.each([
    ['draft: want to grab a coffee?', 'want to grab a coffee Thursday after work?'],
    ['draft: fancy a walk?', 'fancy a walk Saturday afternoon?'],
    ['draft: you have to come!', 'come if you feel like it!'],
    ['draft: saturday at mine, no excuses', 'saturday at mine, no worries if it does not suit'],
  ])('%s: %s', (draft, better) => {
    expect(reworded(invite, `them: hi\n${draft}`)).toBe(better);
  });

  test.each([
    'draft: want to grab a coffee tomorrow?',
    'draft: you have to come to mine first',
    'draft: do you have to come by train?',
    'draft: haha you must come, kidding',
    'draft: you better not be serious lol',
    'draft: want to know a secret?',
  ])('nothing on %s', (draft) => {
    expect(nudged(invite, `them: hi\n${draft}`)).toBeUndefined();
  });
});
