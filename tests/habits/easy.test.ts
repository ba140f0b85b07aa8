import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { movesOf } from '../eval/moves';
import { offersFor, type Heard } from '../eval/offers';

interface Judged extends Heard {
  moves: string[];
}

/** Ordinary messages with the easy replies somebody would have sent. The rules were written with them in view. */
const rows = readFileSync(resolve(import.meta.dirname, '../eval/replies.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Judged => JSON.parse(line));

const occasionOf = (phrase: string): string => phrase.split('.').slice(1, -1).join('.');
const best = (heard: Heard): string | undefined => {
  const phrase = offersFor(heard, 'seed')[0]?.phrase;
  return phrase && occasionOf(phrase);
};
const told = rows.map((row) => ({ row, occasion: best(row) }));

describe('ordinary messages', () => {
  test('a third of them or more gets an offer', () => {
    expect(told.filter(({ occasion }) => occasion).length / rows.length).toBeGreaterThan(0.33);
  });

  test('an easy reply is one that would have been sent', () => {
    const easy = told.filter(({ occasion }) => occasion && movesOf[occasion]);
    const fits = easy.filter(({ row, occasion }) =>
      movesOf[occasion!]!.split(' ').some((move) => row.moves.includes(move)),
    );
    expect(fits.length / easy.length).toBeGreaterThan(0.95);
  });

  test('no easy reply comes for every tenth message', () => {
    const counts = Object.groupBy(told, ({ occasion }) => occasion ?? '');
    const often = Object.entries(counts).filter(([occasion, some]) => occasion && some!.length > rows.length / 10);
    expect(often.map(([occasion]) => occasion)).toEqual([]);
  });
});

/** What was offered once and would have hurt, or made no sense. */
test.each([
  ['my daughter lost her first tooth today, she is so proud', /sorry|hard/i],
  ['thats what i said. his dad said yes', /congrat/i],
  ['they want me to relocate to Dubai, need to decide by wednesday', /thank/i],
  ['this guy on the plane is clipping his toenails. HELP', /safe/i],
  ['my sourdough starter died', /so sorry/i],
  ['Was the bread still ok? I worried it was a bit underdone', /talk/i],
  ['i bought a lottery ticket and won... 4 pounds', /congrat/i],
  ['hate it when they put sad songs on in the car, that one about the man whose wife dies', /sorry/i],
  ['she put the phone down on me. my own daughter', /heartbreaking/i],
  ['the pool is closed till april, so annoyed', /thanks|know/i],
  ['just saw someone who looked exactly like your brother', /kind|thank/i],
  ['when i lost my mum we had pancakes for tea every day lol', /haha|enjoy/i],
])('not to: %s', (text, wrong) => {
  const said = offersFor({ id: '', context: [], text }, 'seed').map((offer) => offer.text);
  expect(said.filter((one) => wrong.test(one))).toEqual([]);
});

test('outbid with a laugh is no joke', () => {
  const said = offersFor({ id: '', context: ['me: any luck with the house'], text: 'outbid again lol' }, 'seed');
  expect(said.filter(({ text }) => /haha/i.test(text))).toEqual([]);
});
