import type { Span } from '@/lib/coach/advice';
import { normalise } from './normalise';

const WHO =
  '(?:there|all|you all|you guys|you|everyone|everybody|every one|folks|guys|girls|ladies|friends?|my friend|mate|man|bro|brother|sis|sister|dude|buddy|pal|babe|baby|love|lovely|hun|honey|dear|darling|sweetie|princess|stranger|boss|boi|boy|girl|mum|mom|dad|team|again|world|x+|xo+|neighbou?r|sunshine|beautiful|handsome|gorgeous)';
const WHEN =
  '(?:(?:on )?(?:this|that) (?:\\w+ )?(?:\\w+day )?(?:morning|afternoon|evening|night|day|weekend|week)|today|tonight|this \\w+day|so far|lately|these days|right now|now|(?:over |out )?there|(?:on|at) your (?:side|end)|with you|doing|going|been|keeping|all|holding up|feeling|then)';

const GREETING =
  '(?:(?:hi+|he+y+a?|hello+|helo|hullo|hallo|hiya|hola|howdy|yo|oi|hai|hei|greetings|salutations|aloha|ello)+|good day|g day|(?:a )?(?:very )?(?:good |happy )?(?:morning|afternoon|evening|mornin|evenin|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: to you)?|gm|long time no (?:see|talk|speak)|(?:nice|good|great|lovely) to (?:meet|see|hear from) you|welcome|knock knock|you (?:there|around|awake|up|online|free)|anyone (?:there|here|around|home))';
const ASKING = [
  'how is (?:it|everything|life|things) (?:going|hanging?|hangin)',
  '(?:how|hw|hwa|hows?) (?:are|is|r|have|has) (?:you|ya|u|things?|everything|every thing|life|it|everyone|everybody|we|all|day|work|the family|your (?:day|night|evening|morning|afternoon|week|weekend|life)|the (?:day|weekend))(?: (?:been|is|was))?',
  'how (?:was|is) (?:your|the|ur) (?:day|week|weekend|night|evening|morning|sleep)',
  'how (?:you|goes|do you do|goes it|do|did you sleep|you been|are you keeping)(?: (?:it|doing|today|been|goin))?',
  'hwa you',
  'what is (?:up|new|good|happening|going on|cooking|crackin|poppin|the news|the word|shaking)',
  'what (?:are|have|r) you (?:been )?(?:up to|doing|upto)',
  'what (?:you )?(?:up to|doing|happening|up)',
  '(?:are )?(?:you )?(?:ok|alright|all right|all good|good|well|doing (?:ok|good|well|alright))',
  '(?:had|have you had|have you eaten|did you have|eaten) (?:your )?(?:lunch|dinner|breakfast|food|tea)?(?: yet)?',
  '(?:having|have) a (?:good|nice|great) (?:day|evening|weekend|one)',
  'everything (?:ok|good|alright|going well)',
  'anything (?:new|good|exciting)(?: happening)?',
];
const FINE =
  '(?:i am|i hope you are|hope you are|hope (?:all|everything) is|i hope (?:all|everything) is|doing|me i am|all)? ?(?:doing |feeling |having a )?(?:very |really |pretty |just |so )?(?:good|great|fine|well|ok|alright|wonderful|fantastic|nice day|good day|great day)(?: (?:here|too|today|thanks|thank you))?|have a (?:good|nice|great) (?:day|one)|(?:i )?hope you (?:have|had|are having) a (?:good|great|nice|lovely) (?:day|week|weekend|morning|evening)|and (?:you|yourself)|(?:how|what) about (?:you|yourself)|you';

const greeting = new RegExp(`^(?:${GREETING})(?=\\b)`);
const asking = new RegExp(`^(?:${ASKING.join('|')})(?=\\s|$|[.,!?])`);
const fine = new RegExp(`^(?:${FINE})(?=$|\\s*[.,!?])`);
const address = new RegExp(`^(?:${WHO}|${WHEN})(?=\\b)`);
/** After a greeting one or two words up to the next mark are a name. */
const NAME =
  /^(?:(?:mr|mrs|ms|dr|miss|aunty|auntie|uncle|my) )?[\p{L}'-]{2,}(?: \p{Lu}[\p{L}'-]+)?(?=\s*(?:[.,!?]|$))/u;
const NO_NAME =
  /^(?:yes|no|yeah|yep|nope|cool|nice|great|wow|ok|sorry|thanks|congratulations|same|wait|stop|help|please|really|welcome|sure|not|guess|back|busy|home|coming|ready|done|lunch|dinner|call|urgent|question)\b/i;

/** The whole message, when all it holds is a greeting or a how-are-you that could go to anybody; else null. */
export function shallowOpener(text: string): Span | null {
  let rest = trimmed(normalise(text).text.replace(/\s+/g, ' '));
  let before: 'start' | 'greeting' | 'other' = 'start';
  if (rest === '') return null;
  for (let piece = next(rest, before); piece; piece = next(rest, before)) {
    rest = trimmed(rest.slice(piece.length));
    before = greeting.test(piece.toLowerCase()) ? 'greeting' : 'other';
    if (rest === '') return [text.length - text.trimStart().length, text.trimEnd().length];
  }
  return null;
}

const trimmed = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '');

/** The greeting, question, filler or name that `rest` begins with; null where it begins to say something. */
function next(rest: string, before: 'start' | 'greeting' | 'other'): string | null {
  const lower = rest.toLowerCase();
  const known = lower.match(greeting) ?? lower.match(asking);
  const filler = before === 'start' ? null : (lower.match(fine) ?? lower.match(address));
  const name = before === 'greeting' && !NO_NAME.test(lower) ? rest.match(NAME) : null;
  return (known ?? filler ?? name)?.[0] || null;
}
