import { contentStems, withoutQuestions } from './content';
import type { Reading } from './reading';

/** Meets what they said: a word about it, or "me too". */
const TAKES_UP =
  /(?<!\byou should )\b(?:too|same here|me neither|congrat\w*|sorry|wow|oh no|oh man|ouch|yay\w*|awesome|amazing|wonderful|brilliant|lovely|awful|terrible|horrible|interesting|impressive|neat|nice|cool|great|sweet|well done|good (?:job|for you|luck|choice|idea|point|one)|i (?:bet|agree|can imagine|imagine|hope you|also|wish (?:i|we) (?:could|had)|envy|would love|feel you)|also i|glad|happy for|proud of|exactly|true|makes sense|must (?:be|have)|that(?:'s| is| was| sounds?| must| would)|sounds?|poor|hugs?|thanks?|thank you|lucky|don'?t envy|no way|really\?|more of an?|both|either|neither|the same)\b/i;
/** Turns to them, whatever the words. */
const FOR_THEM =
  /\b(?:i(?:'?m| am) (?:here|coming|on my way|with you|listening|speechless|shocked|all ears|so sad)|oh my god|omg|my god|what happened|tell me|call me|how are you|are you (?:ok|okay|alright|all right)|(?:want|like|love) to (?:hear|know)|hear (?:more|everything|all|about)|can'?t believe|(?:love|miss|hug|call) (?:you|u)|thinking of|my heart|need anything|anything i can)\b/i;
const POINTS_BACK =
  /^(?:it|that|those|these|this|yes|yeah|yep|no|nope|sometimes|not really|never|always|maybe|sure|of course|absolutely|definitely|indeed)\b|\b(?:like|love|know|hate|enjoy|seen|tried|read|been|do|did|done|heard of|about|prefer) (?:that|it|them|those|there|one)\b/i;
/** "lol", "oh i see", "i understand": polite, and about nothing. */
const POLITE =
  /^(?:(?:lol|haha\w*|oh|ah|well|ok|okay|hm+|um+|hi|hey|hello|i (?:see|understand|know|get it)|got it|right|so|anyway|btw|by the way|me)\b[\s,.!]*)+/i;
const OWN = /\b(?:i|i'?m|i'?ve|i'?d|i'?ll|my|me|mine|we|our)\b/i;
/** Said of nearly anything: sharing one of these is not to speak of the same. */
const ANYTHING = new Set(
  contentStems(
    'love like enjoy want wish need think know work job life time day year people thing things lot going live old new good great best well favorite favourite now still never always often usually today watch play doing made make first home parents family',
  ),
);

/** Does a draft turn to the writer's own matters, with no word about what the other person said? */
export function selfFocused(partnerText: string, draftText: string, draft: Reading): boolean {
  const said = draftText.replace(POLITE, '').trim();
  const told = withoutQuestions(draftText, draft).replace(POLITE, '').trim();
  if (!OWN.test(told) || TAKES_UP.test(said) || FOR_THEM.test(said) || POINTS_BACK.test(said)) return false;
  const theirs = new Set(contentStems(partnerText).filter((word) => !ANYTHING.has(word)));
  if (contentStems(said).some((word) => theirs.has(word))) return false;
  return !/\byou(?:r|rs|'re)?\b/i.test(told.replace(/\byou should(?: too)?\b/gi, ''));
}
