import { contentStems, withoutQuestions } from './content';
import type { Question, Reading } from './reading';

const LEAD = /^(?:(?:well|oh|um+|haha\w*|lol|hm+|ah|hi|hey|thanks|thank you|so|sorry|actually|honestly)[\s,.!]+)*/i;
const YES_NO =
  /^(?:yes|yeah|yea|yep|yup|ya|no|nope|nah|not (?:really|yet|today|anymore|sure|at all|much)|sure|of course|absolutely|definitely|maybe|perhaps|kind of|sort of|never|always|sometimes|often|depends|both|neither|either|ok|okay|sounds good)\b/i;
const PLEASED = /^(?:(?:nice|cool|great|wow|man|lovely|yay)[\s,.!]+)*/i;
const MAIN_I = /^(?:i|i'm|im|i've|ive|i'd|i'll|we|we're|my|our|me)\b/i;
const MAIN_OTHER =
  /^(?:it|it's|its|they|they're|he|he's|she|she's|that|that's|this|these|those|there|there's|the|a|an|yours?)\b/i;
const OTHER_ASKED =
  /\b(?:is|are|was|were|does|did|do|has|have|can|will|would|should) (?:it|he|she|they|that|this|the|his|her|their|there|your|i)\b/i;
/** Says that the answer comes later, or is not known or not given: that takes the question up as well. */
const PUT_OFF =
  /\b(?:let me (?:check|think|see|ask|get back)|i'?ll (?:check|ask|let you know|get back|see|look)|not sure|no idea|don'?t know|dunno|i(?:'d| would) rather not|good question|can'?t say|tell you later|why do you ask)\b/i;
const EMPTY =
  /^(?:(?:haha\w*|lol|ok|okay|cool|nice|great|wow|oh|that'?s (?:right|nice|cool|great|good|awesome|interesting|sad)|interesting|awesome|sounds (?:good|fun|great)|very neat|i (?:am|do|see)|hi|hey|hello)[\s,.!]*)+$/i;
/** Says something about what was told before the question, or about the asker: no answer yet. */
const REACTION =
  /^(?:(?:oh|wow|man|oh man|dude|ah|aw+|omg|gosh|well|yeah|hey|haha\w*|lol|damn)\b[\s,]*)*(?:sweet|cool|nice|great|awesome|neat|wow|congrats|congratulations|ouch|poor (?:you|thing)|lucky you|too bad|good (?:for you|job|idea|luck)|i (?:see|bet|agree|understand|know right)|(?:it |that )?must (?:be|have been)\b.*|you (?:are|were|weren'?t|must|should|sound|seem|poor|lucky|look)\b.*|(?:that(?:'?s| is| was)|this is|sounds?|it sounds) (?:so |really |very |pretty |a |an |quite |super )*(?:sad|nice|good|great|cool|awesome|awful|terrible|amazing|fun|funny|interesting|neat|tough|hard|crazy|sweet|exciting|lovely|wonderful|good (?:idea|thing|one|point)|great (?:idea|thing)|shame|pity|bummer|rough|horrible|weird))?$/i;
/** Wants something of the reader: what happened to them is no answer. */
const REQUEST =
  /^(?:\W*[a-z]+, )?(?:would you (?:like|mind|want|care)|(?:can|could|will) you|are you (?:coming|free|joining|up for)|shall we|do you (?:want|fancy|feel like)|want to|fancy)\b/i;
const OWN_PAST =
  /^(?:i|we) (?!had to|was (?:going|hoping|planning)|promised|already)(?:\w{2,}ed|lost|went|saw|had|was|got|made|ate|won|bought|met|found|took|came|slept|broke)\b/i;

/** Does a draft answer or take up the question the partner ended on? True when the partner asked nothing. */
export function answers(partner: Reading, draftText: string, draft: Reading): boolean {
  const question = partner.questions.at(-1);
  if (!question || PUT_OFF.test(draftText)) return true;
  const said = withoutReactions(withoutQuestions(draftText, draft)).replace(LEAD, '').trim();
  if (!/\w/.test(said)) return false;
  if (question.kind !== 'open' && YES_NO.test(said.replace(PLEASED, ''))) return true;
  if (EMPTY.test(said))
    return (
      question.kind !== 'open' &&
      /\bi (?:am|do)\b/i.test(said) &&
      new RegExp(/\bi am\b/i.test(said) ? 'are you' : 'do you', 'i').test(question.text)
    );
  const words = new Set(contentStems(said));
  if (contentStems(question.text).some((word) => words.has(word))) return true;
  return question.kind === 'greeting' || fits(question, said);
}

const withoutReactions = (text: string): string =>
  text
    .split(/(?<=[.!?\n])\s+/)
    .filter(
      (sentence) => YES_NO.test(sentence) || EMPTY.test(sentence) || !REACTION.test(sentence.replace(/[\s.!?]+$/, '')),
    )
    .join(' ');

/** An answer starts with what was asked about ("I" for "you", "it" for "it"), or is a few words long. */
function fits({ text, kind }: Question, said: string): boolean {
  const quantity = /\bhow (?:many|much|old|long|far|often|big)\b/i.test(text);
  if (quantity && /\d|\b(?:one|two|three|four|five|six|a (?:few|couple|lot)|never|every)\b/i.test(said)) return true;
  if (/\bwhere\b/i.test(text) && /\b(?:in|at|from|near|to)\b/i.test(said)) return true;
  const short =
    said
      .split(/[.!?\n]/)[0]!
      .trim()
      .split(/\s+/).length <= 6;
  if (OTHER_ASKED.test(text) && !/\byou\b/i.test(text))
    return MAIN_OTHER.test(said) || YES_NO.test(said) || (short && !MAIN_I.test(said));
  if (REQUEST.test(text) && OWN_PAST.test(said)) return false;
  if (kind === 'polar')
    return MAIN_I.test(said) && !/^(?:i'm|im|i am)\b/i.test(said)
      ? true
      : /\bare you\b/i.test(text) && MAIN_I.test(said);
  if (/^(?:it|that)(?:'s| is| was| felt| feels| makes?| made)\b.*\b(?:me|my|i)\b/i.test(said)) return true;
  return MAIN_I.test(said) || (short && !MAIN_OTHER.test(said));
}
