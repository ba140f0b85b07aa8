import type { Side } from '@/lib/conversation/thread';
import { stem } from './models/terms';
import { normalise } from './normalise';
import { isShortReply } from './style';

/**
 * What a question does in its conversation (after Huang and others 2017): opens it, takes up what the other said, gives their
 * question back, or turns to something else.
 */
export type QuestionType = 'intro' | 'follow_up' | 'mirror' | 'switch';

interface Said {
  from: Side;
  text: string;
}

const GIVEN_BACK =
  /(?:\b(?:what|how) about (?:you|yours|yourself)|\band (?:you|yours|yourself)|(?:^|[,.!?;] *)(?:you|yours|yourself)|\b(?:do|have|are|did|would|can|were|will|does) (?:not )?you(?: too)?|\b(?:do|have|are|did) you also)[ ?!.]*$/;
const ELSEWHERE =
  /\b(?:on (?:another|a different|a separate|a side) (?:note|topic|subject|thing)|(?:changing|change of|switching|to change) (?:the )?(?:subject|topic|topics)|(?:by the way|btw|anyway|anyways|random question|off topic|unrelated|out of curiosity)|did you (?:know|hear) (?:that |about |the |there |a |an |some |in )|what else)\b/;
const REFERS =
  /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|both of you|you guys|you all|mean|meant|how come|why not|why is that|how so|since when|for how long|which one|what happened|what (?:kind|sort|type)s? of (?:one|them))\b|\b(?:that|this|those|these)\b(?=[ ?!.]*$| (?:is|are|was|were|do|does|did|have|has|will|would|can|could|make|makes|made|feel|go|work|happen|mean|like|for|in|on|with|from|at)\b)|\b(?:is|are|was|were)(?: not)? (?:that|this|those|these)\b|(?<!\b(?:is|are|was|were) )\bthere\b|\b(?:did|were) you\b(?! (?:know|hear|ever|watch|see|read|catch)\b)/;
/** "why?", "how long?", "who won?": it asks for what the telling left out. */
const BARE =
  /^\W*(?:(?:and|so|but|oh|wow|cool|nice|really) )*(?:why|when|where|who|which|how (?:long|many|much|old|far|come|big|often))\b(?!.*\b(?:you|your|i)\b)(?: [a-z']+){0,4}[ ?!.]*$/;
/** A pronoun that stands for nothing said: "what time is it", "how is it going". */
const EMPTY_IT = /\b(?:what time is it|how is it going|is it (?:just )?me|how it is going)\b/;
const COMMON = new Set(
  'a about actually all also am an and any are as at be been being best but by can come could day did do does doing else ever favorite favourite feel find for from fun get go going good got great had has have having hear hello hey hi how i if in into is it its just kind know last like lot love lots make many may me more most much my new nice no not now of oh ok okay on one or other our out over people pretty really right see should so some sort spend sure take tell than thank thanks that the their them then there these they thing things think this time to today too up us use usually very want was way we week weekend well were what when where which who why will with would wow yeah year yes you your'
    .split(' ')
    .map(stem),
);

/** A question stands at the end: what is read of a long message, in characters. */
const LIMIT = 600;

const plain = (text: string): string => normalise(text.slice(-LIMIT)).text.toLowerCase();
const contentOf = (text: string): string[] =>
  (plain(text).match(/[a-z]{3,}/g) ?? []).map(stem).filter((word) => !COMMON.has(word));

/** "teach" and "teacher", "hawaii" and "hawaiian". */
const akin = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= 4 &&
    Math.abs(one.length - other.length) <= 3 &&
    (one.startsWith(other) || other.startsWith(one)));

/** The last sentence that asks: "sounds fun. who won?" asks "who won?". */
const asked = (text: string): string => text.match(/[^.!?]*\?[^?]*$/)?.[0] ?? text;

/** What the question does after what was said, oldest first. */
export function questionType(context: readonly Said[], question: string): QuestionType {
  const theirs = lastTurn(context);
  const told = theirs.filter(({ text }) => !isShortReply(text));
  const heard = told.map(({ text }) => text).join('. ');
  const text = plain(question);
  if (heard && isGivenBack(text, heard)) return 'mirror';
  if (told.length === 0 && context.every(({ text: said }) => isShortReply(said))) return 'intro';
  if (ELSEWHERE.test(text)) return 'switch';
  const about = contentOf(heard);
  const last = asked(text);
  if ((REFERS.test(last) && !EMPTY_IT.test(last)) || BARE.test(last)) return 'follow_up';
  return contentOf(last).some((word) => about.some((other) => akin(word, other))) ? 'follow_up' : 'switch';
}

function lastTurn(context: readonly Said[]): Said[] {
  const end = context.findLastIndex(({ from }) => from === 'them') + 1;
  const start = context.slice(0, end).findLastIndex(({ from }) => from === 'me') + 1;
  return context.slice(start, end);
}

/** "and you?", or their own question once more. */
function isGivenBack(text: string, heard: string): boolean {
  if (GIVEN_BACK.test(text)) return true;
  const theirs = new Set(asked(plain(heard)).match(/[a-z]+/g));
  const words = asked(text).match(/[a-z]+/g) ?? [];
  const same = words.filter((word) => theirs.has(word)).length;
  return heard.includes('?') && words.length > 2 && same / new Set([...words, ...theirs]).size >= 0.6;
}
