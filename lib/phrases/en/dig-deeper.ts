import type { Pattern } from '@/lib/phrases/pattern';

const HELLO = String.raw`(?:hi+|hey+a?|hello+|hiya|yo|heya|good (?:morning|evening|afternoon)|morning)`;
/** A greeting with at most two names after it. */
const LEAD = String.raw`^\s*(?:${HELLO}(?: (?!how|what|wh?at|where|hru|sup|wyd|any|you|u\b)\p{L}+){0,2}[\s,.!:)]*)?(?:so |and )?`;
const you = '(?:you|u|ya)';

const opener = (key: string, says: string, better: string): Pattern => ({
  id: `dig-deeper.review.${key}`,
  says: new RegExp(
    String.raw`(?<=${LEAD})(?:${says})(?:(?: @\w+)+|, \p{L}+|,? (?:mate|love|hun|dear|friend|buddy|man|bro|dude|boi|everyone|all|guys))?\s*[?!.]*(?=\s*$)`,
    'iu',
  ),
  better,
  evidence: 'deepTalk',
});

/** Openers that are answered with "fine", and the same interest said so that there is something to tell. */
export const shallow: readonly Pattern[] = [
  opener(
    'how',
    `how(?:'?s| (?:are|r|is))? ${you}(?: (?:all|doing|today|tonight|these days|now|feeling|(?:on )?this (?:fine )?(?:\\w+ )?(?:morning|afternoon|evening|night|day)))*|hru|hwa u|how(?:'?s| is) it (?:going|goin|hanging?|hangin)|how goes it|how (?:is|are) everyone(?: today| doing)*|how do ${you} do|${you} (?:ok|alright|good)`,
    'what has your week been like?',
  ),
  opener('been', `how have ${you} been(?: doing)?(?: lately)?`, 'what have these last weeks been like for you?'),
  opener(
    'life',
    `how(?:'?s| is|s| are) (?:life|everything|things)(?: (?:going|with ${you}|these days|treating ${you}))*`,
    'what has changed for you lately?',
  ),
  opener(
    'up',
    `(?:what(?:'?s| is)|wh?ats|wassup|sup|wazzup|was)(?: up)(?: with ${you})?|sup|wassup|what(?:'?s| is) going on|what (?:are|r) ${you} up to(?: (?:today|tonight|now|these days))?|what(?:'ve| have) ${you} been up to(?: lately)?`,
    'what has been taking up your days lately?',
  ),
  opener(
    'now',
    `wyd|what (?:are |r )?${you} (?:doing|doin)(?: (?:now|right now|rn|today))?|wh?at doin`,
    'what are you in the middle of right now?',
  ),
  opener('new', `what(?:'?s| is) new(?: with ${you})?|any news|anything new`, 'what is new with you, big or small?'),
  opener(
    'do',
    `what do ${you} do(?: for (?:a living|work|fun))?|what(?:'?s| is) your job|where do ${you} work`,
    'what do you like about what you do?',
  ),
  opener('from', `where (?:are|r) ${you} from`, 'what was it like where you grew up?'),
  opener(
    'work',
    `how(?:'?s| is) (?:work|school|uni|college|the job)(?: going)?`,
    'what is keeping you busiest these days?',
  ),
  opener(
    'day',
    `how (?:was|is|'s) (?:your|ur) day(?: (?:going|so far|today))*|how(?:'s|s) (?:your|ur) day(?: (?:going|goin|so far|today))*`,
    'what was the best part of your day?',
  ),
  opener('weekend', `how was (?:your|ur|the) weekend`, 'what did you like best about your weekend?'),
  opener(
    'plans',
    `(?:(?:do ${you} have |have ${you} got )?any plans|what are your plans)(?: (?:for|this) (?:the )?weekend)?`,
    'what are you looking forward to most?',
  ),
];
