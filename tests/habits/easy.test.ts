import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { movesOf } from '../eval/moves';
import { offersFor, type Heard } from '../eval/offers';

interface Judged extends Heard {
  moves: string[];
}

/** Ordinary messages with the easy replies somebody would have sent; the model has not learned from them. */
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
  test('one in eight or more gets an offer', () => {
    expect(told.filter(({ occasion }) => occasion).length / rows.length).toBeGreaterThan(0.125);
  });

  test('an easy reply is mostly one that this reader would have sent too', () => {
    const easy = told.filter(({ occasion }) => occasion && movesOf[occasion]);
    const fits = easy.filter(({ row, occasion }) =>
      movesOf[occasion!]!.split(' ').some((move) => row.moves.includes(move)),
    );
    expect(fits.length / easy.length).toBeGreaterThan(0.65);
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
  ["vet rang, it's NOT cancer, just a fatty lump. all that money to hear the cat is fat", /sorry/i],
  ['India are 301/2, he is batting like someone stole his lunch', /okay/i],
  ['They found her! Bag was stolen on the tram, she is fine, she walked home', /okay/i],
  ['Grand, only we all had the flu, one after the other. How is the allotment?', /getting any better/i],
  ["She's home. New pills, and she was talking to the dog that died", /sorry/i],
  ['Driving test again this morning. Negative. We will wait a few months', /luck/i],
])('not to: %s', (text, wrong) => {
  const said = offersFor({ id: '', context: [], text }, 'seed').map((offer) => offer.text);
  expect(said.filter((one) => wrong.test(one))).toEqual([]);
});

/** Classes of what was read wrongly: [what the writer said before, what they said, words that would not be sent]. */
test.each([
  // Somebody else's: at two removes, or told about.
  ['', "My friend's husband died, he was only 38. i dont know what to say to her", /sorry/i],
  ['', "my boss's wife died last week, the whole office is quiet", /about your/i],
  ['', 'my friends mum passed away, going to the service with her', /about your/i],
  ['', 'my hairdresser talked about her divorce for 2 hours. i know everything now', /sorry/i],
  ['', 'she went on about her breakup all through lunch, i just nodded', /sorry/i],
  ['me: lol absolutely not', 'thats what i said. his dad said yes', /your dad/i],
  // Nothing was given.
  ['me: Did you manage to fix the bike', 'no need a new derailleur, 85 euro', /thank/i],
  ['me: when do you find out?', 'supposed to be tomorrow but who knows', /thank/i],
  ['me: what time is the train', 'still not on the board', /thank/i],
  ['', 'did the washing machine guy come', /thank/i],
  ['', 'have you sent the form', /thank/i],
  ['', "The photographer still hasn't sent the pictures, it's been 4 months", /thank/i],
  ['', 'btw my mum moved in with us', /thank/i],
  // Bed, and no good night.
  ["me: I think I'm coming down with it too", 'nooo. paracetamol and bed', /night|sleep/i],
  ['', 'straight to bed with a fever, cancelling everything', /goodnight|sleep well/i],
  ['', 'put the kids in bed already, what a day', /goodnight|sleep well/i],
  // Food in passing.
  ['', 'Had a really good day for once. Sun was out, had an ice cream', /delicious|yum/i],
  ['', 'was on a call for 20 mins with the camera on and didnt know. eating noodles', /delicious|yum/i],
  ['', 'making soup, the landlord called about the damp', /delicious|yum/i],
  // Trouble is nothing to laugh at.
  ['', 'my sons hamster escaped 3 days ago, we can hear it in the walls', /haha/i],
  ['', 'got stung by a wasp on the lip lol', /haha/i],
  ['', 'the dog ate an entire block of butter. wrapper and all', /haha/i],
  // Nothing to look up.
  ['', 'Have you got a minute? Need to vent about my sister', /check/i],
  ['', 'Do you remember when we got locked in the school gym?', /check/i],
  ['', 'do you have any idea how tired i am', /check/i],
  // Sport, and half a sentence, are no series to ask after.
  ['me: what are you up to', 'watching the cycling and eating crisps', /liking it/i],
  ["me: how's the new flat", 'love it except the guy upstairs who plays drums', /what do you love/i],
  // They named a day.
  ["me: i'm back on monday", 'cool, wanna get dinner tue?', /thursday|wednesday|saturday/i],
  ['', 'lets grab a coffee fri', /thursday|wednesday|saturday/i],
  ['', "Can we move to Thursday? Something came up with Leo's school", /which day|another time/i],
  // Joy that was shared already, and words that only look like joy or grief.
  ['me: Congrats on the house!!', "aww thank you! we're so happy. and so poor", /best moment/i],
  ['me: so sorry about your gran', 'thanks. she was 96 and went in her sleep', /sorry/i],
  ['', 'i got a flat tyre on the way in', /congrat|brilliant/i],
  ['', 'passed last friday off as a sick day', /sorry/i],
  ['', 'just dropped my mum at the airport', /pain|annoying/i],
])('after "%s" and "%s" not that', (before, text, wrong) => {
  const said = offersFor({ id: '', context: before ? [before] : [], text }, 'seed').map((offer) => offer.text);
  expect(said.filter((one) => wrong.test(one))).toEqual([]);
});

/** What stands close to it, and is still answered. */
test.each([
  ['', 'my husband died last year today', /sorry|thinking of you/i],
  ['', 'i sent you the photos from sunday', /thank/i],
  ['', 'right, off to bed, good night', /sleep/i],
  ['', 'do you remember the name of that hostel in Hanoi?', /check/i],
  ['', 'we should get dinner sometime', /\w+day/i],
])('after "%s" and "%s" still that', (before, text, right) => {
  const said = offersFor({ id: '', context: before ? [before] : [], text }, 'seed').map((offer) => offer.text);
  expect(said.filter((one) => right.test(one))).not.toEqual([]);
});

test('outbid with a laugh is no joke', () => {
  const said = offersFor({ id: '', context: ['me: any luck with the house'], text: 'outbid again lol' }, 'seed');
  expect(said.filter(({ text }) => /haha/i.test(text))).toEqual([]);
});
