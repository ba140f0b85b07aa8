import { describe, expect, test } from 'vitest';
import { lookAhead } from '@/lib/habits/look-ahead';
import { now } from './moment';
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

const DAY = 24 * 60 * 60_000;
const saturday = `
  3d them: we should get coffee sometime
  3d me: Would Thursday after work suit you?
  3d them: yes perfect, see you then`;

describe('before a plan', () => {
  test.each([
    [saturday, 'Still on for coffee on Thursday?', { now: now - DAY / 3 }],
    ['4d me: dinner on wednesday?\n4d them: sounds great', 'Still on for dinner tomorrow?', {}],
    ["2d them: let's meet on Thursday at 7\n2d me: ok deal", 'Still on for Thursday?', {}],
    ['2d them: fancy a walk on thursday?\n2d me: I’d love to, can’t wait', 'Still on for a walk on Thursday?', {}],
    ['2d me: how about Thursday?\n2d them: sure, no problem', 'Still on for Thursday?', {}],
  ])('%s: %s', (lines, text, given) => {
    expect(words(lookAhead, lines, given)).toBe(text);
  });

  test.each([
    ['was made today', "3h them: let's meet on Thursday at 7\n2h me: ok deal"],
    ['was not answered', '4d me: dinner on wednesday?'],
    ['was declined', "4d me: dinner on wednesday?\n4d them: sorry, can't do wednesday"],
    ['was half declined', '4d me: dinner on wednesday?\n4d them: sounds great, but not on wednesday'],
    ['was left open', '4d me: dinner on wednesday?\n4d them: maybe, let me check'],
    ['was called off', `${saturday}\n2d them: so sorry, I have to cancel`],
    ['was called off by the writer', `${saturday}\n2d me: I have to cancel, work is mad\n2d them: no worries`],
    ['is in doubt', `${saturday}\n1d them: I've got the flu`],
    ['was spoken of since', `${saturday}\n1d them: looking forward to it!`],
    ['was named since', `${saturday}\n1d me: I will bring the book on thursday`],
    ['is further off', '1d me: dinner on saturday?\n1d them: sounds great'],
    ['is past', '5d me: dinner on sunday?\n5d them: sounds great'],
    ['has no day', '4d me: dinner this weekend?\n4d them: sounds great'],
    ['comes after bad news', `${saturday}\n1d them: my dad died last night`],
  ])('nothing when it %s', (_, lines) => {
    expect(offered(lookAhead, lines) ?? '').not.toContain('confirm');
  });

  test('in tender time it waits until ideas are asked for; in groups it is left alone', () => {
    expect(words(lookAhead, saturday, { tender: true })).toBeUndefined();
    expect(words(lookAhead, saturday, { tender: true, pull: true })).toContain('Still on');
    expect(words(lookAhead, saturday.replaceAll('them:', 'Ana:'))).toBeUndefined();
  });

  test('what was kept is confirmed when the page no longer shows it, where nobody writes just now', () => {
    const plans = [{ what: 'coffee', at: Date.UTC(2026, 10, 26) }];
    expect(words(lookAhead, '2d them: lol', { plans })).toBe('Still on for Thursday?');
    expect(words(lookAhead, '2h them: lol', { plans })).toBeUndefined();
    expect(offered(lookAhead, '2d them: i have to cancel', { plans })).toBe('moved');
    expect(words(lookAhead, '2d me: i have to cancel\n2d them: ok', { plans })).toBeUndefined();
    expect(words(lookAhead, '2d them: lol', { plans: [{ ...plans[0]!, promise: true }] })).toBeUndefined();
  });
});

describe('after a promise of one’s own', () => {
  test.each([
    ["2d me: I'll send you the photos tomorrow, ok?\n2d them: thanks!", 'I said I would send you the photos: '],
    ['4d me: i’ll bring you the book on Sunday', 'I said I would bring you the book: '],
    ["6d me: I'll send you the recipe soon", 'I said I would send you the recipe: '],
    ["3d me: I'll call you on monday", 'I said I would call you. Would Thursday evening suit you?'],
  ])('%s: %s', (lines, text) => {
    expect(words(lookAhead, lines)).toBe(text);
  });

  test.each([
    ['its day is not there', "1d me: I'll send you the photos on Thursday"],
    ['it was made today', "5h me: I'll call you tonight"],
    ['the writer wrote on its day', "3d me: I'll send you the photos tomorrow\n1d me: hello"],
    ['it was kept before its day', "3d me: I'll send you the photos on monday\n3d me: look, the photos already"],
    ['they have it', "3d me: I'll bring you the book tomorrow\n1d them: got it!"],
    ['it is long past', "20d me: I'll send you the photos tomorrow"],
    ['it says little', "2d me: I'll let you know tomorrow"],
    ['it is about money', "2d me: I'll send you the money tomorrow"],
    ['they promised it', "2d them: I'll send you the photos tomorrow"],
    ['something is hard now', "2d me: I'll send you the photos tomorrow\nthem: my dad died last night"],
  ])('nothing when %s', (_, lines) => {
    expect(words(lookAhead, lines)).toBeUndefined();
  });

  test('what was kept comes back when the page no longer shows it', () => {
    const plans = [{ what: 'send you the photos', at: now - DAY, promise: true }];
    expect(words(lookAhead, '5d them: lol', { plans })).toBe('I said I would send you the photos: ');
    expect(words(lookAhead, '5d them: lol\n5h me: hello', { plans })).toBeUndefined();
  });
});
