import { describe, expect, test } from 'vitest';
import { advise, allOn, type Options } from '@/lib/coach/advise';
import { silence, type Advice } from '@/lib/coach/advice';
import { noHistory, type History } from '@/lib/coach/history';
import { analyseThread } from '@/lib/conversation/balance';
import { habits } from '@/lib/habits';
import type { Moment } from '@/lib/habits/habit';
import { moment, now } from '../habits/moment';

const DAY = 24 * 60 * 60_000;

interface Given {
  moment?: Partial<Moment>;
  history?: Partial<History>;
  options?: Partial<Options>;
}

function advised(lines: string, { moment: given = {}, history = {}, options = {} }: Given = {}): Advice {
  return advise(moment(lines, given), habits, { ...noHistory, ...history }, { ...allOn, ...options });
}
const texts = (lines: string, given: Given = {}): string[] => advised(lines, given).offers.map(({ text }) => text);
const pull = { moment: { pull: true } };
const news = 'them: I passed my driving test!!';

/** A balance with enough to show. */
const balance = analyseThread(
  Array.from({ length: 40 }, (_, index) => ({
    at: now - (40 - index) * 60_000,
    from: index % 2 ? 'me' : 'them',
    words: 9,
    asks: false,
  })),
);

describe('safety comes first', () => {
  test('their crisis: a note, no chips, nothing to store or to count, whoever asks', () => {
    const lines = 'them: im so done with everything, i dont want to be here anymore\ndraft: you should try to relax';
    for (const given of [{}, pull]) expect(advised(lines, given)).toEqual({ ...silence, note: 'crisisTheirs' });
    expect(advised('3h them: i want to kill myself\nthem: ok\nthem: what time on sunday?', pull)).toEqual({
      ...silence,
      note: 'crisisTheirs',
    });
  });

  test('one’s own crisis, in a draft or sent', () => {
    expect(advised('them: how are you?\ndraft: i dont want to live anymore')).toEqual({
      ...silence,
      note: 'crisisOwn',
    });
    expect(advised('them: hi\nme: i want to kill myself\nthem: what?')).toEqual({ ...silence, note: 'crisisOwn' });
  });

  test.each(['them: this homework is killing me', 'them: i could kill for a coffee', 'them: that film was to die for'])(
    'no crisis: %s',
    (said) => {
      expect(advised(said).note).toBeNull();
    },
  );

  test('an insult or a threat: silence, and on request a way to stop for today', () => {
    const said = "them: you're pathetic and worthless, fuck off\ndraft: you never listen";
    expect(advised(said, { moment: { balance } })).toEqual(silence);
    expect(texts(said, pull)).toEqual(["Let's leave it here for today."]);
  });

  test('asked to be left alone: silence until it is reopened, also on request', () => {
    expect(advised("them: please leave me alone, don't text me again", pull)).toEqual(silence);
    expect(advised("9d them: don't text me again\nthem: ok fine", pull)).toEqual(silence);
    expect(advised(news, { ...pull, history: { handle: { ...noHistory.handle, closedAt: now - DAY } } })).toEqual(
      silence,
    );
    const reopened = { handle: { ...noHistory.handle, reopenedAt: now - DAY } };
    expect(advised("9d them: don't text me again\nthem: ok fine", { ...pull, history: reopened }).offers).not.toEqual(
      [],
    );
  });
});

describe('whose turn it is', () => {
  test('the last message is mine: silence, until a usual gap has passed and then a check-in on request', () => {
    expect(advised(`${news}\nme: wow`)).toEqual(silence);
    expect(texts(`${news}\nme: wow`, pull)).toEqual([]);
    expect(texts('20d me: see you')).toEqual([]);
    expect(advised('20d me: see you', pull).offers.map(({ habit }) => habit)).toEqual(['keep-in-touch']);
  });

  test('an empty thread is silent, and has starters on request', () => {
    expect(texts('')).toEqual([]);
    expect(texts('', pull)).toHaveLength(3);
  });
});

describe('push and pull', () => {
  test('chips with at most two words in the draft; on request with more', () => {
    expect(texts(`${news}\ndraft: oh wow`).length).toBeGreaterThan(0);
    expect(texts(`${news}\ndraft: oh wow that is`)).toEqual([]);
    expect(texts(`${news}\ndraft: oh wow that is`, pull).length).toBeGreaterThan(0);
  });

  test.each(['new', 'friend', 'family', 'partner', 'colleague'] as const)(
    'with %s a pull finds something for a word like "ok"',
    (relationship) => {
      expect(texts('them: ok')).toEqual([]);
      const { offers } = advised('them: ok', { moment: { pull: true, relationship } });
      expect(offers.length).toBeGreaterThanOrEqual(2);
    },
  );

  test('three offers at most, each of another habit, with a reason, an id and evidence', () => {
    const { offers } = advised(news, pull);
    expect(offers).toHaveLength(3);
    expect(new Set(offers.map(({ habit }) => habit)).size).toBe(3);
    for (const { id, reason, evidence } of offers) {
      expect(id).not.toBe('');
      expect(reason).toMatch(/^[^.]+\.$/);
      expect(evidence.limit).not.toBe('');
    }
  });

  test('one that turns to bad news gets quiet openings on request', () => {
    const { offers } = advised('them: I lost my job today', pull);
    expect(offers.map(({ phrase }) => phrase).filter((phrase) => phrase.includes('.starter.'))).toEqual([]);
  });

  test('switches: chips, nudges, balance, a habit', () => {
    const lines = `${news}\ndraft: calm down`;
    expect(advised(lines, { options: { chips: false } }).offers).toEqual([]);
    expect(advised(lines).nudge).not.toBeNull();
    expect(advised(lines, { options: { nudges: false } }).nudge).toBeNull();
    expect(advised(lines, { moment: { balance } }).balance).toBe(balance);
    expect(advised(lines, { moment: { balance }, options: { balance: false } }).balance).toBeNull();
    const without = advised(news, { ...pull, options: { off: ['care', 'invite'] } }).offers.map(({ habit }) => habit);
    expect(without).not.toContain('care');
    expect(without).not.toContain('invite');
  });

  test('the same moment gives the same answer, ids included', () => {
    expect(advised(news)).toEqual(advised(news));
    expect(advised(news, { moment: { seed: 'another' } }).offers[0]!.id).not.toBe(advised(news).offers[0]!.id);
  });
});

describe('where it is', () => {
  test('in a group offers name whom they answer; no balance, no memory', () => {
    const lines = 'Ben: lol\nAnna Berg: I passed my exam! the party is on saturday';
    const advice = advised(lines, { moment: { balance } });
    expect(advice.offers.length).toBeGreaterThan(0);
    for (const { text } of advice.offers) expect(text).toMatch(/^Anna, [^A-Z]/);
    expect(advice.balance).toBeNull();
    expect(advice.ask).toBeNull();
  });

  test('a group where somebody else spoke last is answered there', () => {
    expect(texts('Anna: I passed my exam!\nBen: lol')).toEqual([]);
  });

  test('public: on request alone, and never an invitation', () => {
    const post = 'them: I really want to see the new exhibition but no one to go with';
    expect(texts(post, { moment: { kind: 'public' } })).toEqual([]);
    const { offers } = advised(post, { moment: { kind: 'public', pull: true } });
    expect(offers.map(({ habit }) => habit)).not.toContain('invite');
    expect(offers.length).toBeGreaterThan(0);
  });

  test('another language: said instead, and only balance stays', () => {
    const advice = advised('them: hace mucho que no hablamos', { moment: { balance }, options: { language: 'es' } });
    expect(advice).toEqual({ ...silence, note: 'otherLanguage', balance });
    expect(advised(news, { options: { language: 'en' } }).note).toBeNull();
    expect(advised(news, { options: { language: null } }).note).toBeNull();
  });

  test('another language is said once in a thread; under a public post on request', () => {
    const said = { ...noHistory.handle, otherLanguageSaidAt: now - 40 * DAY };
    const spanish = { options: { language: 'es' } };
    expect(advised('them: hola', { ...spanish, history: { handle: said } })).toEqual(silence);
    expect(advised('them: hola', { ...spanish, moment: { kind: 'public' } })).toEqual(silence);
    expect(advised('them: hola', { ...spanish, moment: { kind: 'public', pull: true } }).note).toBe('otherLanguage');
  });

  test('at work: no invitation, no check-in, no memory; a kind word stays', () => {
    const colleague = { moment: { relationship: 'colleague', pull: true } as const };
    const { offers, ask } = advised('them: miss you all! my interview is on friday', colleague);
    expect(
      offers
        .map(({ habit }) => habit)
        .filter((habit) => !['listen', 'appreciate', 'look-ahead', 'care'].includes(habit)),
    ).toEqual([]);
    expect(ask).toBeNull();
    expect(texts('them: my dad died last night', { moment: { relationship: 'colleague' } }).length).toBe(1);
  });
});

describe('tender time', () => {
  const tender = { moment: { tender: true, balance } };

  test('no play, no invitation unless asked, no balance', () => {
    expect(advised('them: miss you! its been ages').offers.map(({ habit }) => habit)).toContain('invite');
    expect(advised('them: miss you! its been ages', tender).offers.map(({ habit }) => habit)).not.toContain('invite');
    expect(advised('them: ok', tender).balance).toBeNull();
    const { offers } = advised('them: ok', { moment: { tender: true, pull: true } });
    expect(offers.map(({ phrase }) => phrase).filter((phrase) => phrase.includes('.starter.'))).toEqual([]);
  });

  test('begins with what was just read, and ends after thirty days', () => {
    const lines = (days: number) =>
      `${days}d them: my dad died\n${days}d me: I am so sorry\nthem: miss you! its been ages`;
    expect(advised(lines(10), { moment: { balance } }).balance).toBeNull();
    expect(advised(lines(31), { moment: { balance } }).balance).toBe(balance);
  });
});

describe('nudges', () => {
  const lines = "them: hi\ndraft: let's catch up soon";

  test('one a day and thread, unless asked for', () => {
    const spoken = { handle: { ...noHistory.handle, nudgedAt: now - 60_000 } };
    expect(advised(lines).nudge?.phrase).toBe('look-ahead.review.day');
    expect(advised(lines, { history: spoken }).nudge).toBeNull();
    expect(advised(lines, { history: spoken, ...pull }).nudge).not.toBeNull();
    expect(advised(lines, { history: { handle: { ...noHistory.handle, nudgedAt: now - DAY } } }).nudge).not.toBeNull();
  });

  test('the one shown stays while it is being read, and goes when put away', () => {
    const offer = {
      id: 'n',
      thread: 't',
      habit: 'look-ahead',
      phrase: 'look-ahead.review.day',
      kind: 'nudge',
      at: now - 5000,
    } as const;
    const handle = { ...noHistory.handle, nudgedAt: now - 5000 };
    expect(advised(lines, { history: { handle, recentOffers: [{ ...offer, outcome: null }] } }).nudge).not.toBeNull();
    expect(
      advised(lines, { history: { handle, recentOffers: [{ ...offer, outcome: 'dismissed' }] } }).nudge,
    ).toBeNull();
  });
});

describe('memory', () => {
  test('is asked for once, for an event of theirs with a day', () => {
    const { ask } = advised('them: My interview is on Friday at ten');
    expect(ask).toMatchObject({ what: 'interview', at: Date.UTC(2026, 10, 27) });
  });

  test.each([
    ['them: My interview is on Friday', 'yes'],
    ['them: My interview is on Friday', 'no'],
    ['them: my surgery is on friday', 'ask'],
    ["them: granny's funeral is on thursday", 'ask'],
    ['them: my funeral reading is on thursday', 'ask'],
    ['them: my court hearing is on thursday', 'ask'],
    ["them: my brother's interview is on friday", 'ask'],
    ['me: My interview is on Friday', 'ask'],
  ] as const)('is not asked for: %s (%s)', (said, remember) => {
    expect(advised(said, { history: { handle: { ...noHistory.handle, remember } } }).ask).toBeNull();
  });
});

test('a long or vulnerable message is left to be read', () => {
  expect(advised('them: ok').readingMs).toBe(0);
  expect(advised('them: my dad died last night').readingMs).toBeGreaterThan(2000);
  expect(advised(`them: ${'and then we went on and on about it '.repeat(9)}`).readingMs).toBeGreaterThan(10_000);
  expect(advised('them: my dad died last night', pull).readingMs).toBe(0);
});

test('a habit done unaided offers less, and says so once a day', () => {
  const turns = Array.from({ length: 6 }, () => 'them: the walk was long\nme: where did you go on the walk?').join(
    '\n',
  );
  const advice = advised(`${turns}\nthem: i started a photography course on tuesday`);
  expect(advice.offers).toEqual([]);
  expect(advice.note).toBe('helpFades');
  expect(advised('them: i started a photography course on tuesday').offers).toHaveLength(1);
  const again = (helpFadesSaidAt: number) =>
    advised(`${turns}\nthem: i started a photography course on tuesday`, {
      history: { handle: { ...noHistory.handle, helpFadesSaidAt } },
    }).note;
  expect(again(now - 60_000)).toBeNull();
  expect(again(now - DAY)).toBe('helpFades');
});

test('offers are written as the person writes', () => {
  const lower = 'me: see you at the station then 🎉\nthem: ok\nme: bring the blue one please 🎉\n';
  expect(texts(`${lower}${news}`)).toContain('well done on passing your driving test 🎉');
  expect(texts(`${lower}them: my dad died last night`)).toEqual(["i'm so sorry about your dad"]);
});
