import { wordings } from '@/lib/phrases/phrase';
import type { Pattern } from '@/lib/phrases/pattern';

/** Small steps closer, each a little more than the one before. Those that end open are finished by the writer. */
export const microSteps = wordings('micro-steps', {
  react: {
    good: { text: 'Good to hear from you.', tone: 'warm' },
    know: { text: 'Good to know, thank you.', tone: 'warm' },
    more: 'Tell me more when you feel like it.',
  },
  share: {
    look: 'Have a look at this: ',
    picture: 'Is there a picture of it?',
    read: 'Is there something good to read or listen to that you would pass on?',
  },
  numbers: {
    easier: { text: 'Would it be easier to swap numbers, or is here fine?', for: ['new'] },
    other: { text: 'Is there an app you like better for writing, or is here good?', for: ['new'] },
  },
  call: {
    short: 'Would a short call be nice, [{evening}], or rather keep writing?',
    ten: { text: 'Ten minutes on the phone, [{evening}]? Writing is fine too.', tone: 'warm' },
  },
  coffee: {
    town: { text: 'A coffee in town, [{day}]? No worries if not.', tone: 'warm' },
    walk: { text: 'A short walk in the park, [{weekend}]? No is fine.', for: ['friend', 'family'] },
  },
  gift: {
    treat: { text: 'What would be a small treat for your birthday?', tone: 'warm' },
    cake: { text: 'Which cake goes with your birthday?', tone: 'playful', for: ['friend', 'family'] },
  },
});

const SOMEBODY_ELSE =
  /\b(?:he|she|they|him|her|them|my (?:wife|husband|partner|girlfriend|boyfriend|family|kids|sister|brother|friends?|mum|mom|dad))\b/i;
const ASKED = String.raw`(?:(?:do you )?(?:want|wanna|fancy|care) (?:to )?|would you (?:like|want) to |(?:let'?s|shall we|we (?:should|could)|how about we|why don'?t we|come and|you should) (?:just )?|will you )`;

const leap = (key: string, says: string, better: string, not = SOMEBODY_ELSE): Pattern => ({
  id: `micro-steps.review.${key}`,
  says: new RegExp(String.raw`${says}[^.!?\n]*[.!?]*`, 'i'),
  not,
  better,
  evidence: 'stepByStep',
});

/** Big steps towards somebody new, and a smaller one in their place. `{day}` is a day to propose. */
export const leaps: readonly Pattern[] = [
  leap(
    'trip',
    String.raw`\b${ASKED}(?:come (?:with me |along )?(?:to|on)|go (?:away|on|to)|fly|travel|take|join me (?:in|on)|book|spend) [^.!?\n]{0,30}?\b(?:trip|holidays?|vacation|weekend away|week away|abroad|cruise|getaway|road trip|cabin|paris|rome|spain|italy|bali|the whole weekend)\b`,
    'would you like to have a coffee in town, {day}?',
  ),
  leap(
    'home',
    String.raw`\b(?:${ASKED}(?:come (?:over|round|by)|come (?:back )?to (?:mine|my (?:place|house|flat|apartment|home))|stay (?:over|at mine|the night)|sleep over)|come (?:over )?to (?:mine|my (?:place|house|flat|apartment))|(?:can|could|may) i come (?:over|round|to yours|to your (?:place|house|flat)))\b`,
    'would you like to meet for a coffee in town, {day}?',
  ),
  leap(
    'family',
    String.raw`\b(?:${ASKED}|i want you to |i(?:'d| would) (?:like|love) you to )(?:come (?:and )?)?(?:meet my (?:parents|family|mum|mom|mother|kids)|move in|live together|marry)\b`,
    'would you like to have a coffee in town, {day}?',
    /\b(?:he|she|they)\b/i,
  ),
  leap(
    'love',
    String.raw`\bi(?:'m| am|m| think i(?:'m| am|m)|'ve| have)? (?:(?:totally|already|really|so|kind of|actually) )*(?:fall(?:ing|en)? (?:for|in love with) you|in love with you|love you (?:so much|already|more than)|can(?:'|no)?t (?:live|stop thinking) (?:without|about) you)`,
    'it is good to talk with you.',
    /\b(?:as a friend|guys|for (?:that|this|saying|it)|haha\w*|lol|jk)\b/i,
  ),
  leap(
    'loveAlone',
    String.raw`(?:^|[.!?\n]\s*)(?:i|and i) love you(?=[\s.!]*$)`,
    'it is good to talk with you.',
    /\b(?:as a friend|guys|haha\w*|lol|jk)\b/i,
  ),
];
