import { expect, test } from 'vitest';
import { answers } from '@/lib/language/answers';
import { reading } from './reading';

const answered = (partner: string, draft: string): boolean => answers(reading(partner), draft, reading(draft));

test.each([
  ['how was the wedding?', 'it was lovely, we danced all night'],
  ['do you still have the tent?', 'yes, want it back?'],
  ['where do you live?', 'in leeds'],
  ['how many are coming?', 'about 12'],
  ['what do you do?', 'i teach maths'],
  ['can you make friday?', "let me check and i'll get back to you"],
  ['did you eat?', 'not yet'],
  ['how are you?', 'a bit tired today'],
  ['what film was it?', 'Dune'],
  ['nice day here', 'what are you up to?'],
  ['how did you feel at the end?', 'it was a big day for me'],
  ['would you like to come along?', 'i promised to babysit'],
  ['did you like it?', 'that is a good question'],
  ['have you finished?', 'nice, yes'],
])('%s | %s', (partner, draft) => {
  expect(answered(partner, draft)).toBe(true);
});

test.each([
  ['how was the wedding?', 'what are you doing tonight?'],
  ['do you still have the tent?', 'haha'],
  ['where do you live?', 'cool. do you like films?'],
  ['what do you do for fun?', 'nice. are you married?'],
  ['do they work well?', 'i bought new shoes yesterday'],
  ['can you make friday?', 'it rained all day here in the end'],
  ['did you get the tickets?', 'how is your mum'],
  ['where do you work now?', 'oh cool. what kind of bike is it?'],
  ['why did you leave so early?', "wow, you weren't joking. did it rain?"],
  ['would you like to join us tonight?', 'i lost my keys yesterday'],
  ['what food do they have?', "that's a good idea. i had some bread for breakfast already"],
])('passed over: %s | %s', (partner, draft) => {
  expect(answered(partner, draft)).toBe(false);
});
