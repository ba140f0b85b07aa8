import { expect, test } from 'vitest';
import { selfFocused } from '@/lib/language/self-focus';
import { reading } from './reading';

const turns = (partner: string, draft: string): boolean => selfFocused(partner, draft, reading(draft));

test.each([
  ['i finally finished my thesis', 'i had pizza for lunch, it was huge'],
  ['my cat is ill again', 'lol i have a new phone'],
  ['we are moving to Leeds in may', 'do you like sushi? i eat it every week'],
  ['i fell out with my sister', 'oh i see. my car broke down this morning'],
  ['i started painting again', 'i am so tired of my boss'],
  ['the interview was a disaster', 'i bought shoes at the weekend, how about you?'],
])('turns to oneself: %s | %s', (partner, draft) => {
  expect(turns(partner, draft)).toBe(true);
});

test.each([
  ['i finally finished my thesis', 'congratulations! i still have to hand mine in'],
  ['my cat is ill again', 'oh no, i hope she gets better'],
  ['my cat is ill again', 'i had a cat with that, it passed in a week'],
  ['we are moving to Leeds in may', 'i lived in leeds for a year'],
  ['i fell out with my sister', 'me too, i am not talking to mine'],
  ['i started painting again', 'what are you painting? i only draw'],
  ['i love hiking', 'i prefer that with a dog'],
  ['the interview was a disaster', 'i want to hear everything'],
  ['the interview was a disaster', "i'm here if you want to talk"],
  ['the interview was a disaster', 'how did it end?'],
  ['i miss home', 'i wish i could visit'],
  ['we won the game', 'my dad is so happy for you'],
])('stays with them: %s | %s', (partner, draft) => {
  expect(turns(partner, draft)).toBe(false);
});
