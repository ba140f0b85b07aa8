import type { Question, Reading } from './reading';

const LEAD = /^(?:(?:well|oh|um+|haha\w*|lol|hm+|ah|hi|hey|thanks|thank you|so|sorry|actually|honestly)[\s,.!]+)*/i;
const YES_NO =
  /^(?:yes|yeah|yea|yep|yup|ya|no|nope|nah|not (?:really|yet|today|anymore|sure|at all|much)|sure|of course|absolutely|definitely|maybe|perhaps|kind of|sort of|never|always|sometimes|often|depends|both|neither|either|ok|okay|sounds good)\b/i;
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
const STOP = new Set(
  'what which when where does have that this with your you are did the and for how who why about there they them then than was were been from will would could should into just like really very much many some any can not its has had out get got more most other also too over such only own same do'.split(
    ' ',
  ),
);

const stem = (word: string): string => word.replace(/(?:'s|ings?|ies|ed|es|s|e)$/, '');
const content = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z']{3,}/g) ?? []).filter((word) => !STOP.has(word)).map(stem);

/** Does a draft answer or take up the question the partner ended on? True when the partner asked nothing. */
export function answers(partner: Reading, draftText: string, draft: Reading): boolean {
  const question = partner.questions.at(-1);
  if (!question || PUT_OFF.test(draftText)) return true;
  const said = withoutQuestions(draftText, draft).replace(LEAD, '').trim();
  if (!/\w/.test(said)) return false;
  if (question.kind !== 'open' && YES_NO.test(said)) return true;
  if (EMPTY.test(said))
    return (
      question.kind !== 'open' &&
      /\bi (?:am|do)\b/i.test(said) &&
      new RegExp(/\bi am\b/i.test(said) ? 'are you' : 'do you', 'i').test(question.text)
    );
  const words = new Set(content(said));
  if (content(question.text).some((word) => words.has(word))) return true;
  return question.kind === 'greeting' || fits(question, said);
}

function withoutQuestions(text: string, { questions }: Reading): string {
  return questions
    .toReversed()
    .reduce(
      (rest, { span: [start, end] }) => `${rest.slice(0, start)} ${rest.slice(end).replace(/^[?\s]+/, '')}`,
      text,
    );
}

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
  if (kind === 'polar')
    return MAIN_I.test(said) && !/^(?:i'm|im|i am)\b/i.test(said)
      ? true
      : /\bare you\b/i.test(text) && MAIN_I.test(said);
  return MAIN_I.test(said) || (short && !MAIN_OTHER.test(said));
}
