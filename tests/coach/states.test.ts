import { describe, expect, test } from 'vitest';
import { advise, allOn } from '@/lib/coach/advise';
import { silence, type Advice } from '@/lib/coach/advice';
import { noHistory, type History } from '@/lib/coach/history';
import { analyseThread } from '@/lib/conversation/balance';
import { habits } from '@/lib/habits';
import type { Moment } from '@/lib/habits/habit';
import { english } from '@/lib/phrases/en';
import { moment, now } from '../habits/moment';

/** The states and hard moments of which Tend promises how it behaves, one by one. */

const DAY = 24 * 60 * 60_000;
const advised = (lines: string, given: Partial<Moment> = {}, handle: Partial<History['handle']> = {}): Advice =>
  advise(moment(lines, given), habits, { ...noHistory, handle: { ...noHistory.handle, ...handle } }, allOn);
const phrases = (lines: string, given: Partial<Moment> = {}): string[] =>
  advised(lines, given).offers.map(({ phrase }) => phrase);
const wordingOf = (id: string) => english.find((one) => one.id === id)!;
const used = (lines: string, given: Partial<Moment> = {}): string[] =>
  advised(lines, given).offers.map(({ habit }) => habit);
const pull = { pull: true };

/** A balance with enough to show. */
const balance = analyseThread(
  Array.from({ length: 40 }, (_, index) => ({
    at: now - (40 - index) * 60_000,
    from: index % 2 ? 'me' : 'them',
    words: 9,
    asks: false,
  })),
);

/** What people write; each calls for something else. */
const conversations = [
  'them: ok',
  'them: I passed my driving test!!',
  'them: thanks for bringing me soup yesterday, you saved me',
  'them: miss you! its been ages, we should get coffee sometime',
  "them: I'm so bored, nothing to do this weekend",
  'them: My interview is on Friday at ten',
  'them: How are you? how was the trip?',
  'them: I lost my job today',
  'them: i started a photography course on tuesday',
  "them: can't make tonight sorry, work is mad",
  'me: when do you move?\nthem: on the first! what did you think of the film by the way?\nme: ok\nthem: anyway',
];

describe('crisis', () => {
  test.each([
    'this homework is killing me',
    "I'm dead",
    'im dead 😂',
    "you're going to kill it on stage tonight",
    'I could murder a curry',
    'my feet are killing me',
    'shoot me now, another meeting',
    'I want to die of embarrassment',
    'literally dying here lol',
    "she'll kill me if I'm late",
    'I killed that presentation',
    'cut myself shaving this morning',
    'overdosed on chocolate again',
    'kill two birds with one stone',
    'I could kill him, he ate my lunch',
    "I'm gonna end it with this phone contract",
  ])('is not seen where there is none, in theirs, one’s own or a draft: %s', (text) => {
    for (const lines of [`them: ${text}`, `me: ${text}\nthem: lol`, `them: hi\ndraft: ${text}`]) {
      const { note, offers } = advised(lines, pull);
      expect(note).toBeNull();
      expect(offers.length).toBeGreaterThan(0);
    }
  });

  test('silences everything else, whatever came after it that day', () => {
    const lines =
      "2h them: i don't want to be alive anymore\n1h me: please talk to me\nthem: my interview is on friday, you never listen\ndraft: you always do this";
    expect(advised(lines, { ...pull, balance })).toEqual({ ...silence, note: 'crisisTheirs' });
  });

  test('in a group and under a public post too', () => {
    expect(advised("Ana: i don't want to be alive anymore").note).toBe('crisisTheirs');
    expect(advised("them: i don't want to be alive anymore", { kind: 'public' }).note).toBe('crisisTheirs');
  });
});

describe('after a threat or an insult', () => {
  test.each([
    'i will kill you',
    "I'm going to find you and break your face",
    "I'll hurt you if you come here",
    "you're pathetic and worthless, fuck off",
  ])('nothing is softened, weighed or remembered: %s', (text) => {
    const lines = `them: ${text}\nthem: my interview is on friday, i'm so sad\ndraft: you always do this, calm down`;
    expect(advised(lines, { balance })).toEqual(silence);
    const asked = advised(lines, { balance, ...pull });
    expect(asked.offers.map(({ habit }) => habit)).toEqual(['boundaries']);
    expect({ ...asked, offers: [] }).toEqual(silence);
  });

  test('the next day may be another one', () => {
    expect(phrases('2d them: i will kill you\nthem: I passed my driving test!!')).not.toEqual([]);
  });
});

describe('left alone', () => {
  const noTwice =
    '3d me: shall we get coffee on friday?\n3d them: no\n1d me: want to grab lunch tomorrow?\n1d them: no thanks';

  test.each([
    ['asked for', 'them: leave me alone'],
    ['asked for days ago', '9d them: stop texting me\n2d them: ok'],
    ['after a second no', noTwice],
    [
      'after a no and "I said no"',
      "me: shall we get coffee on friday?\nthem: no\nme: let's meet on sunday then\nthem: I said no",
    ],
  ])('%s: no chip, nudge, question or balance, also on request', (_, lines) => {
    expect(advised(`${lines}\ndraft: you always do this`, { ...pull, balance })).toEqual(silence);
  });

  test('until the writer opens it again', () => {
    expect(advised(noTwice, pull, { reopenedAt: now }).offers).not.toEqual([]);
  });

  test.each([
    ['one no', 'me: shall we get coffee on friday?\nthem: no'],
    [
      'a no with another day',
      "me: shall we get coffee on friday?\nthem: no\nme: let's meet on sunday then\nthem: no but monday works",
    ],
    [
      'a yes between',
      "me: shall we get coffee on friday?\nthem: no\nme: let's meet on sunday then\nthem: sure!\nme: shall we get lunch too?\nthem: no",
    ],
    ['noes to other questions', 'me: do you like olives?\nthem: no\nme: capers?\nthem: nope'],
    ['a joke', 'them: lol leave me alone with my cake'],
  ])('not after %s', (_, lines) => {
    expect(advised(lines, pull).offers).not.toEqual([]);
  });
});

describe('tender time', () => {
  const tender = { tender: true, balance };

  test('nothing playful or deep, no tennis; invitations on request alone; no balance', () => {
    for (const lines of conversations)
      for (const pulled of [false, true]) {
        const { offers, balance: shown } = advised(lines, { ...tender, pull: pulled });
        const found = offers.map(({ habit }) => habit);
        expect(found).not.toContain('tennis-match');
        expect(found).not.toContain('dig-deeper');
        expect(!pulled && found.includes('invite')).toBe(false);
        expect(offers.filter(({ phrase }) => wordingOf(phrase).tone === 'playful')).toEqual([]);
        expect(offers.filter(({ phrase }) => wordingOf(phrase).depth > 3)).toEqual([]);
        expect(shown).toBeNull();
      }
    expect(used('them: How are you?', { pull: true })).toContain('tennis-match');
  });

  test('a hard day is thought of, and never asked how it went', () => {
    for (const what of ['surgery', 'funeral', 'court hearing', 'scan'])
      for (const days of [0, 1, 3])
        for (const pulled of [false, true]) {
          const events = [{ what, at: now - days * DAY }];
          for (const { text } of advised('9d them: speak soon', { events, tender: true, pull: pulled }).offers)
            expect(text).not.toMatch(/\bhow (?:did|was|were)\b|\bgo\b|\bin the end\b|\bmoment\b/i);
        }
    expect(advised('9d them: speak soon', { events: [{ what: 'surgery', at: now }] }).offers[0]!.text).toBe(
      'Thinking of you today.',
    );
  });
});

describe('whose turn', () => {
  test('a message that failed to send is no last word of mine', () => {
    const given = moment('them: I passed my driving test!!\nme: wow congratulations');
    const failed = {
      ...given,
      tail: given.tail.map((one) => (one.from === 'me' ? { ...one, status: 'failed' as const } : one)),
    };
    expect(advise(given, habits, noHistory, allOn).offers).toEqual([]);
    expect(advise(failed, habits, noHistory, allOn).offers).not.toEqual([]);
  });

  test('the last message mine: silent until the usual gap has passed, then at most one check-in on request', () => {
    for (const lines of conversations) {
      const mine = `${lines.replaceAll(/^/gm, '3d ')}\n3d me: ok then`;
      expect(phrases(mine)).toEqual([]);
      expect(phrases(mine, { ...pull, cadenceDays: 7 })).toEqual([]);
    }
    const after = phrases('9d them: ok\n9d me: see you', { ...pull, cadenceDays: 7 });
    expect(after).toHaveLength(1);
    expect(after[0]).toMatch(/^keep-in-touch\.gap\./);
  });

  test('a burst is one turn: bad news in it is not covered by what follows', () => {
    const turn =
      'them: my dad died last night\nthem: anyway\nthem: how was your trip?\nthem: I passed my driving test!!';
    expect(used(turn)[0]).toBe('care');
    expect(phrases(turn)[0]).toMatch(/^care\.grief\./);
    expect(advised(turn).readingMs).toBeGreaterThan(0);
  });

  test('a question of theirs that was passed over comes first of all', () => {
    const asked = 'them: did you call the plumber about the boiler?\nme: lol\nthem: I passed my driving test!!';
    const { offers } = advised(asked);
    expect(offers.length).toBeGreaterThan(1);
    expect(offers[0]!.phrase).toMatch(/^listen\.open\./);
  });

  test('but not before a word of care', () => {
    const asked = 'them: did you call the plumber about the boiler?\nme: lol\nthem: I have a horrible cold';
    expect(used(asked)).toEqual(['care', 'listen']);
  });

  test('while one writes chips hide, with three words or more', () => {
    for (const lines of conversations) {
      const waiting = phrases(lines);
      expect(phrases(`${lines}\ndraft: oh well`)).toEqual(waiting);
      expect(phrases(`${lines}\ndraft: oh well then`)).toEqual([]);
    }
  });
});

describe('where it is', () => {
  test('in a group every offer names whom it answers, and nothing else of a direct chat happens', () => {
    for (const lines of conversations.map((one) => one.replaceAll('them:', 'Anna Berg:')))
      for (const pulled of [false, true]) {
        const advice = advised(lines, { pull: pulled, kind: 'group', balance });
        for (const { text } of advice.offers) expect(text).toMatch(/^Anna, /);
        expect(advice.offers.map(({ habit }) => habit)).not.toContain('keep-in-touch');
        expect(advice.offers.map(({ habit }) => habit)).not.toContain('invite');
        expect([advice.balance, advice.ask]).toEqual([null, null]);
      }
  });

  test('in a group without names nothing is offered', () => {
    expect(phrases('them: I passed my driving test!!', { kind: 'group', ...pull })).toEqual([]);
  });

  test('at work: listening, thanks, care and firm plans, never deep or playful, nothing remembered', () => {
    for (const lines of conversations)
      for (const pulled of [false, true]) {
        const { offers, ask } = advised(lines, { pull: pulled, relationship: 'colleague' });
        for (const { habit, phrase } of offers) {
          const { depth, tone, relationships } = wordingOf(phrase);
          expect(['listen', 'appreciate', 'look-ahead', 'care']).toContain(habit);
          expect(depth).toBeLessThanOrEqual(2);
          expect(tone).not.toBe('playful');
          expect(relationships ?? ['colleague']).toContain('colleague');
        }
        expect(ask).toBeNull();
      }
  });

  test('with somebody new nothing deep', () => {
    for (const lines of conversations)
      for (const { phrase } of advised(lines, { pull: true, relationship: 'new' }).offers)
        expect(wordingOf(phrase).depth).toBeLessThanOrEqual(2);
  });

  test('under a public post only on request, only questions, thanks and care; no invitation, no history', () => {
    for (const lines of conversations) {
      const drafted = `${lines}\ndraft: you never listen to anyone`;
      expect(advised(drafted, { kind: 'public', balance })).toMatchObject({ offers: [], nudge: null, ask: null });
      const { offers, ask, balance: shown } = advised(lines, { kind: 'public', balance, ...pull });
      for (const { habit, phrase, text } of offers) {
        expect(['listen', 'appreciate', 'care']).toContain(habit);
        expect(wordingOf(phrase).depth).toBe(1);
        expect(text).not.toMatch(/\b(?:talk|company|call me|meet|come (?:over|round))\b/);
      }
      expect([ask, shown]).toEqual([null, null]);
    }
    expect(advised('them: hi\ndraft: you never listen to anyone', { kind: 'public', ...pull }).nudge).not.toBeNull();
  });

  test('under a post none of the habits answers: words for any post, none for a question', () => {
    const answered = (lines: string) => advised(lines, { kind: 'public', ...pull });
    expect(phrases('them: Look at this sunset', { kind: 'public', ...pull })).toEqual([
      expect.stringMatching(/^listen\.post\./),
    ]);
    expect(used("them: I'm so tired of this week", { kind: 'public', ...pull })).toEqual(
      expect.arrayContaining(['care', 'appreciate']),
    );
    expect(answered('them: Does anyone know a good dentist in Lisbon?')).toMatchObject({ offers: [], note: 'nothing' });
    expect(advised('them: Look at this sunset', { kind: 'public' }).note).toBeNull();
  });

  test('asked in vain it says so', () => {
    expect(advised('them: ok\nme: see you', pull)).toMatchObject({ offers: [], note: 'nothing' });
    expect(advised('them: ok\nme: see you').note).toBeNull();
    expect(advised('them: ok', pull).note).toBeNull();
  });
});
