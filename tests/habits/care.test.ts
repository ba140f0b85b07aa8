import { describe, expect, test } from 'vitest';
import { care } from '@/lib/habits/care';
import { nudged, offered, reworded, words } from './offered';

describe('bad news', () => {
  test.each([
    ['them: my dad died last night', 'grief'],
    ['them: my cat died :(', 'grief.pet'],
    ["them: hey, my dad's back in hospital, they're keeping him in", 'illness.near'],
    ['them: my girlfriend broke up with me', 'breakup'],
    ['them: I lost my job today', 'job'],
    ['them: i failed my exam, by two marks. gutted', 'failed'],
    ['them: didnt get the promotion. feeling pretty flat tbh', 'rejected'],
    ['them: my laptop got stolen from the cafe', 'stolen'],
    ["them: I can't sleep, third night in a row", 'sleep'],
    ['them: our cat has been missing since sunday, cant stop crying', 'missing'],
    ['them: I was so angry at you yesterday', 'upsetWithYou'],
    ['them: sorry i was short with you earlier, long day', 'apology'],
    ['them: my dad died last night\nthem: just fought with my brother', 'grief'],
  ])('%s: %s', (said, occasion) => {
    expect(offered(care, said)).toBe(occasion);
  });

  test.each([
    'them: this homework is killing me lol',
    'them: my phone died lol brb',
    'them: mine died mid meeting lol',
    'them: work just dumped a deadline on me',
    'them: he almost lost his job',
    'them: in the film her dad dies',
    'them: did your dad lose his job?',
    'them: i love that song about dying',
    'them: whatever',
    "them: i'm fine",
    'them: oh great, another monday. living the dream',
    'me: my dad died last night',
  ])('nothing on %s', (said) => {
    expect(offered(care, said)).toBeUndefined();
  });

  test('names whom it is about, from the reader’s side', () => {
    expect(words(care, 'them: my dad died last night')).toBe("I'm so sorry about your dad.");
  });

  test('of somebody else is not taken for the writer’s', () => {
    expect(words(care, 'them: my mum is in hospital')).toBe("I'm sorry to hear that. How is your mum doing?");
  });
});

describe('good news', () => {
  test.each([
    ["them: I got the job!!! i'm over the moon", 'newJob'],
    ['them: i passed my theory test!!', 'passed'],
    ['them: the scan was clear!!!', 'scare'],
    ['them: my sister got engaged at the weekend!!', 'engaged.near'],
    ['them: my best friend just had a baby boy', 'baby'],
    ["them: it's my birthday today!", 'birthday'],
  ])('%s: %s', (said, occasion) => {
    expect(offered(care, said)).toBe(occasion);
  });

  test.each([
    'them: my wife left me, best day ever',
    'them: best day ever, my bike got stolen and i missed my train',
    'them: I love small talk said no one ever',
    'them: he passed out at the party',
    'them: my nan passed on tuesday',
    'them: it was my birthday party last year',
    'them: i have a job interview',
    'them: congratulations on the job!',
  ])('is not seen in %s', (said) => {
    const glad = [
      'newJob',
      'passed',
      'scare',
      'engaged',
      'baby',
      'birthday',
      'pleased',
      'good',
      'won',
      'finished',
      'nearWell',
    ];
    expect(glad).not.toContain(offered(care, said));
  });
});

describe('a draft', () => {
  test.each([
    ['draft: you never listen to me', 'lately you rarely listen to me'],
    ['draft: You always forget everything', 'Lately you often forget everything'],
    ['draft: calm down please', "let's take a moment please"],
    ["draft: what's wrong with you", 'what happened'],
    ["draft: it's all your fault", "I'm upset about how this went."],
    ['draft: you should have told me earlier', 'I wish you had told me.'],
  ])('%s can be said as: %s', (draft, better) => {
    expect(reworded(care, `them: i'll be late\n${draft}`)).toBe(better);
  });

  test.each([
    'draft: you always make me laugh',
    'draft: you never know with the weather',
    "draft: it's not your fault at all",
    'draft: i need to calm down first',
    'draft: what is wrong with your car',
    "draft: i can't believe you made it, well done",
    'draft: you should have seen her face',
    'draft: haha you are so dramatic',
  ])('nothing on %s', (draft) => {
    expect(nudged(care, `them: i'll be late\n${draft}`)).toBeUndefined();
  });

  test('judges in words only the writer can change', () => {
    const nudge = nudged(care, "them: i'll be late\ndraft: ok. no wonder nobody waits for you");
    expect(nudge).toMatchObject({ phrase: 'care.review.verdict', about: [4, 20], rewrite: null });
  });

  test.each([
    ['draft: everything happens for a reason', 'I wish it had gone differently.'],
    ["draft: you'll find someone better, promise", "I'm sorry. I know how much this meant to you."],
    ['draft: if i were you i would call them', 'what are you leaning towards?'],
  ])('comforts too soon: %s', (draft, better) => {
    expect(reworded(care, `them: I lost my job today\n${draft}`)).toBe(better);
    expect(nudged(care, `them: the bus is late\n${draft}`)).toBeUndefined();
    expect(
      nudged(care, `them: I lost my job today\n${draft.replace('draft:', "draft: I'm so sorry.")}`),
    ).toBeUndefined();
  });

  test('that advises before a word of care gets one, and keeps its advice', () => {
    expect(reworded(care, 'them: I lost my job today\ndraft: you should call your uncle')).toBe(
      "i'm sorry, that's hard. you should call your uncle",
    );
    expect(reworded(care, 'them: I failed my exam again\ndraft: at least you tried')).toBe("I'm sorry, that's hard.");
  });

  test.each([
    'them: I lost my job today\ndraft: oh no, so sorry. you should call your uncle',
    'them: the bus is late\ndraft: you should take the tram',
  ])('that advises is left alone: %s', (lines) => {
    expect(nudged(care, lines)).toBeUndefined();
  });
});
