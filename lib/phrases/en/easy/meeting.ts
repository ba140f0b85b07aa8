import type { EasyCue } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

/** The writer proposed a time or a place. */
const PROPOSED =
  /\b(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|ish)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|sat|fri|tues|weds?|thurs?|tomorrow|tonight|later|there|brunch|lunch|dinner|outside|pick you up|be there|train gets in|see you|shall we|let us)\b/;

export const meetingCues: readonly EasyCue[] = [
  {
    occasion: 'seeYou',
    says: /\b(?:see|c) (?:you|ya) (?:then|there|at|on|tomorrow|tonight|later|soon|in (?:a|\d)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bwill be (?:at|in|by|with you|there) (?!late)/,
    not: /\b(?:if|maybe|might|ill|hospital|late|cancel|not|did|unless|depends|can (?:i|we)|work|delayed|sorry|want|box)\b/,
    longest: 16,
    fit: 0.8,
  },
  {
    occasion: 'agreed',
    says: /^(?:(?:ok|okay|yes|ya|yeah|yep|perfect|great|cool|sure|lovely|fine|brilliant|sounds|that|it is|deal|done|by the|can do)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:is|works)|\d{1,2}(?:[.:]\d\d)? (?:it is|is (?:fine|good|perfect)|works)|make it \w+|(?:half|quarter) )/,
    not: /\b(?:but|no|not|noted|bye|boss|i am|parking|understood|thank\w*|love|if|sorry|late|can ?not|might|maybe|what did|baby|cry|already|here|now|sec)\b/,
    to: PROPOSED,
    notTo:
      /\b(?:how (?:was|is|are|did)|did you|love you|told you|sorry|put|use|take|remember|send|print|lend|hand|upload|bring|fix|email|sent)\b/,
    longest: 9,
    fit: 0.76,
  },
  {
    occasion: 'onTheirWay',
    says: /\b(?:\d+ mins? away|on my way|on our way|nearly (?:there|home|at)|almost (?:there|home)|(?:just|am|have|and) (?:parked|parking)\b|^parked\b|leaving (?:now|in \d)|be there in|be with you|coming (?:now|over now|up now)|just (?:left|set off|leaving)(?: now)?(?=\W*$|,)|set(?:ting)? off now|(?:\d+|five|ten|two) (?:mins?|minutes) (?:away|out)|\d stops?\b|turning (?:in|into) your|pulling up|by the fountain)|^\W*(?:\d+|five|ten|two) ?(?:mins?|minutes)\W*$/,
    not: /\b(?:salon|work|hospital|airport|doctor\w*|gym|dentist|class|office|school|court|funeral|late|sorry|stuck|so tired|vet|delayed|he|she|they|baby|from work|bank|interview|shops?|asda|tesco)\b/,
    longest: 16,
    fit: 0.82,
  },
  {
    occasion: 'whatTime',
    says: /\b(?:(?:dinner|lunch|brunch|drinks|coffee|bbq|barbecue|roast|film|movie|beach|picnic|walk|swim|party|games night|pint|curry|breakfast|round|over|pub|bowling|zoo|park)\b.{0,25}\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|sat|this weekend))\b|\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|sat)\b.{0,20}\b(?:dinner|lunch|brunch|drinks|coffee|bbq|barbecue|beach|picnic|walk|pub)\?/,
    not: /\b(?:at \d|\d ?(?:am|pm)|\d[.:]\d\d|was|had|went|cancelled|who|what|still on|cooking|cook|working|with (?:my|his|her|the|work)|yesterday|last|birthday|can ?not|sorry|not|meeting|dress|wear\w*|made|ready|left|your mum|did|free tickets|how|which|roast at)\b/,
    asked: true,
    fit: 0.72,
  },
];

export const meetingWords = wordings('look-ahead', {
  seeYou: { day: 'Great, see you then.', soon: 'Perfect, see you.' },
  agreed: { day: 'Perfect, see you then.', perfect: 'Perfect.' },
  onTheirWay: { soon: 'See you soon.', okay: 'Okay, see you in a bit.' },
  whatTime: { thinking: 'What time were you thinking?', suits: 'What time suits you best?' },
});
