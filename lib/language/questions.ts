import type { Message, Sentence } from './message';
import type { Question } from './reading';
import { nounPhrases } from './topics';

const LEAD =
  /^(?:(?:so|and|but|also|or|ok|oh|ah|hm+|well|anyway|hey|hi|hello|yo|yes|yeah|yea|yep|no|nope|nah|lol|haha\w*|hehe|lmao|omg|wow|cool|nice|great|awesome|interesting|right|true|sorry|please|thanks|btw|like|then|now|just|actually|by the way|good|sure|really|maybe|not sure|i do|i am|i have|i agree|babe|dude|bro|man|mate|hun|guys|that is \w+|i see|speaking of [\w ]+|on a separate note|gosh|damn|ugh)\b[\s,:;~-]*)+/;

const SUBJECT =
  '(?:i|you|he|she|it|we|they|there|this|that|these|those|the|a|an|my|your|his|her|our|their|any|anyone|anybody|everyone|everything|someone|somebody|all|some|people|[a-z]+ing|[a-z]+)';
const WH = '(?:what|who|whom|whose|which|where|when|why|how)';
const AUX = '(?:am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)(?: not)?';

/** Ways to ask without a question mark, at the start of a clause. */
const asking: RegExp[] = [
  new RegExp(
    `^${WH}(?: (?:else|exactly|on earth|the hell|kind|kinds|sort|sorts|type|types|part|area|state|country|city|time|year|day|colou?r|station|size|position|team|teams|song|show|movie|book|genre|of|in|[a-z]+))? (?:the )?${AUX} ${SUBJECT}\\b`,
  ),
  new RegExp(`^${WH}(?: \\w+){0,3} ${AUX}\\b(?! (?:so|not) )`),
  /^(?:what|how) about\b|^how (?:come|many|much|long|far|often|old|big|bad|near|soon)\b|^(?:any|anyone|anybody) (?!(?:can|could|would|should|will|who|is|with|time|day|way|minute|more|moment|that)\b)[a-z]+/,
  /^(?:am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may)(?: not)? (?:i|you|he|she|it|we|they|there|that)\b(?! (?:and i|and me)\b)/,
  new RegExp(
    `^(?:am|is|are|was|were|do|does|did|has|have|can|could|will|would|shall|should|may) (?:i|you|he|she|it|we|they|there|this|that|these|those|the|my|your|his|her|our|their|anyone|anybody|everyone|someone|people|any|all|daddy|mum|mom|either|(?!not )[a-z]+ (?:have|has|changed|coming|going|still|like|ok|okay|the|with|allowed|make|good|a|an|in|replying))\\b`,
  ),
  /^(?:want to|you want to|wanting to|care to|fancy|shall we|ready to|up for|heard (?:of|about)|ever (?:been|tried|seen|heard|had|thought|wondered)|remember (?:the|that|when|how|those)|ever you)\b(?! (?:be|say|thank))/,
  /^you (?:still |guys |all |two )?(?:coming|going|free|ok|alright|around|there|awake|up|home|at|busy|joining|married|single|mean|ready|sure|working|feeling|having|want|wanting|doing|both)\b(?! (?:to (?:be|have)|so|not|the best|great))/,
  /^(?:i (?:was |am |did )(?:just )?(?:wonder|wondering|curious|wondered)|wondering|just wondering)\b(?! (?:where the time|what i))|^i (?:do )?wonder\b(?=.*\byou\b)/,
  /^(?:can|could|would|will) (?:someone|anyone|somebody)\b|^(?:do|did) (?:you|u|ya)\b|^(?:tell me) (?:what|when|where|who|how|if|whether|which)\b|^does that\b/,
  /^what (?:you|he|she|they|we)\b(?! (?:are|were|is|was|want|need|have|had|do|did|should|said|say|mean) (?:is|was|to me))(?! (?:want|need|said|see|can|should|lost|get|like) is)|^(?:where|why|when|how|who) (?:you|he|she|they|we)\b(?! .* is)/,
  /^(?:why not|why the|why is|how so|what for|since when|what if|how is|what is|who is|where is|when is|what time|what year|what size|which one|which way|whose)\b/,
  /^(?:and )?(?:you|yours|yourself|u)$/,
  /^who (?!(?:knows|cares|is|are|am|was)\b)(?:[a-z]{2,}(?:s|ed)|wrote|sang|sing|ate|won|made|said|told|got|else|took|did)\b/,
  /^(?:at|for|like|in|to|with|from) (?:what|who|which|whom)(?: [a-z]+)?$|^(?:what|which) (?:kind|sort|type|colou?r|size|flavou?r)s? of [a-z]+$/,
  /^is that\b|^the same (?:one|place)\b.*$/,
];
const EXCLAIM =
  /^(?:what a|how (?:nice|lovely|cute|cool|sweet|funny|sad|awful|exciting|wonderful|great|weird|annoying|amazing|beautiful|kind|awesome|interesting|ironic|terrible)(?: (?:of|for|to|that|is|are|was)\b.*)?$|what (?:a|an|happens in|goes around|matters|counts|is important|is worse|is funny|i |you (?:get|see) is)|which (?:is|was|probably|are|means|makes|i)|when (?:i|it|you|he|she|they|we|the|done|my)\b|who (?:knows|cares)|where(?:ver)? there is|how(?:ever)? i|why do i|have (?:a|an|fun|to|been|no|my|our|you all|the|some|your)|do (?:not you dare|not you worry|it|the|that|what|your)|will (?:do|be|let|confirm|call|try|text|have|send|see|find)|would (?:be|love|have|like)|could be|should (?:be|have|do)|might|may (?:be|you|the|your|his|her)|must be|had (?:a|to|the)|was (?:a|just|so|about|going|thinking)|did (?:it|the)|am (?:so|at|in|on|going)|is (?:a|the best)|are (?:a|the best)|has (?:to|been)|do you (?:know what i mean)$)\b/;
const TAG =
  / (?:is it not|is not it|does not it|do not you|are not (?:you|they)|did not (?:you|it)|have not you|or what|or not|huh)$/;
const RIGHT_AS_TAG = /[a-z]{2,} [a-z]{2,}.*, right$/;

/** The part of a sentence that asks, from its start in the sentence; null when it asks nothing. */
function askedFrom({ lower, mark }: Sentence): number | null {
  const parts = [
    ...lower.matchAll(
      /(?:^|[,;:]\s*|(?<!\b(?:what|who|where|when|why|how|which|than|nor|neither|i|we|they|he|she|it|who|people|you|not|as|much|many|long|often|far|old|time|kind|only|to|will|would|could|can) )\b(?=(?:do|did|have|can|could|would|are|will) you\b)|\b(?=(?:how|what) about (?:you|yours)\b)|\b(?=how (?:are you|have you been|is it going|are things)\b)|\b(?:and|but|so|or|because|cos) (?=(?:what|who|where|when|why|how|do|did|are|is|can|could|would|will|have|has|shall|want)\b))/g,
    ),
  ].map((match) => match.index + match[0].length);
  for (const part of new Set([0, ...parts])) {
    const lead = lower.slice(part).match(LEAD)?.[0] ?? '';
    for (const from of lead ? [part + lead.length, part] : [part]) {
      const text = lower.slice(from).trim();
      if (!text) continue;
      if (EXCLAIM.test(text)) break;
      if (
        asking.some((pattern) => pattern.test(text)) &&
        !(lead.endsWith('i have ') && text.startsWith('heard')) &&
        !(part > 0 && /^(?:what|who|where|when|how|which|why) (?:i|you|he|she|it|they|we|the|my)\b/.test(text)) &&
        !joins(text, lower.slice(0, from))
      )
        return from;
    }
  }
  if (mark === '?') {
    const lead = lower.match(LEAD)?.[0] ?? '';
    return lead.length < lower.length ? lead.length : 0;
  }
  return RIGHT_AS_TAG.test(lower) || TAG.test(lower) ? 0 : null;
}

const STARTS_WH = new RegExp(`^${WH}\\b`);

/** "I know what is going on", "that is how it is": the question word only joins. */
function joins(text: string, before: string): boolean {
  return (
    STARTS_WH.test(text) &&
    /\b(?:know|knows|knew|see|is|was|that|of|like|about|understand|remember|believe|wonder|guess|exactly|depends|tell|told|me|idea|forget|sure)\s*$/.test(
      before,
    )
  );
}

const GREETING =
  /^(?:(?:hi|hey|hello|so|and|yo)\b[\s,]*)*(?:how (?:are|have) (?:you|things|we|ya|everyone|everybody)(?: (?:all|doing|been|keeping|going|today|tonight|guys|so|really|feeling|now))*|how is (?:it going|everything|life|things|your day|you|everyone)(?: (?:going|today))?|how (?:you|ya) (?:doing|been)|how do you do|what is (?:up|new|happening|going on|good)(?: with you)?|what (?:are you|you) (?:up to|doing)|you (?:ok|alright)|all good|(?:what|how) about you|and you|you)(?: \w+)?$/;

/** Questions to the reader; requests for an answer count, rhetorical ones and exclamations do not. */
export function questionsOf(message: Message): Question[] {
  const last = message.sentences.length - 1;
  return message.sentences.flatMap((sentence, index): Question[] => {
    const from = askedFrom(sentence);
    if (from === null || isRhetorical(message, sentence, index === last)) return [];
    const start = sentence.start + from;
    const text = sentence.lower.slice(from);
    const placed = nounPhrases(
      message,
      sentence.words.filter((word) => word.start >= start),
    );
    const first = placed.find(
      ({ phrase }) => !/^(?:my|your|a|the) (?:opinion|thoughts|favou?rite)$/.test(phrase.text.toLowerCase()),
    );
    return [
      {
        text: message.text.slice(start, sentence.end),
        span: message.original(start, sentence.end),
        topic: first?.phrase ?? null,
        kind: kindOf(text),
      },
    ];
  });
}

const RHETORICAL =
  /^(?:really|seriously|right|huh|eh|what|who knew|guess what|you know what|why me|who knows|who cares|how (?:cool|cute|awesome|sweet|nice|great) is (?:that|this)|what was i thinking|what am i like|how dare (?:you|they|he|she)|can you believe (?:it|that)|you know|oh really|is it|did you|you did|so what)$/;

/** A bare echo ("really?"), an outcry, or a question that a lot of text follows. */
function isRhetorical(message: Message, { lower, end }: Sentence, last: boolean): boolean {
  if (RHETORICAL.test(lower) || RHETORICAL.test(lower.replace(LEAD, ''))) return true;
  return !last && message.text.length - end >= 200;
}

function kindOf(text: string): Question['kind'] {
  if (GREETING.test(text.replace(/[^a-z' ]/g, '').trim())) return 'greeting';
  if (/^(?:so |and |but |ok |oh |well )*(?:what|who|whom|whose|which|where|when|why|how)\b/.test(text)) return 'open';
  return /\bor (?!what\b|not\b|something\b|so\b)/.test(text) ? 'choice' : 'polar';
}
