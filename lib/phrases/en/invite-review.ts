import { typed, type Pattern } from '@/lib/phrases/pattern';

const pressing = (key: string, says: RegExp, better: string | null, not = /\b(?:lol|haha\w*|jk)\b/i): Pattern => ({
  id: `invite.review.${key}`,
  says,
  not,
  better,
  evidence: 'sayingNo',
});

/** Words that leave little room to say no, and a lighter way to say them. */
export const pressingWords: readonly Pattern[] = [
  pressing(
    'haveTo',
    /\byou (?:really |just |simply )?(?:have|'?ve got|need|got) to (?:come|be there|join)\b(?: (on \w+day|tonight|tomorrow|this \w+))?(?=[\s!.]*$|[,.!]| (?:with us|please)\b)/i,
    'come $1 if you feel like it',
    /\b(?:do|does|don'?t|didn'?t|if|when|what time|where) you (?:\w+ )?(?:have|need|got) to\b|\bnot have to\b|haha|lol/i,
  ),
  pressing(
    'excuses',
    /\b(?:no excuses|i won'?t take no for an answer|not taking no for an answer|no is not an option|don'?t (?:you dare )?say no|you can'?t say no)\b/i,
    'no worries if it does not suit',
  ),
  pressing(
    'better',
    /\byou(?:'d|'ve| had)? better (?:come|be there|show up|make it|not (?:cancel|bail|flake))\b/i,
    'it would be nice to see you there',
  ),
  pressing('must', /\byou must (?:come|join|be there)\b/i, 'you are welcome to come'),
  pressing(
    'disappointed',
    /\b(?:i(?:'ll| will) be (?:so |really |very )?(?:sad|upset|disappointed|hurt|angry|mad)|i(?:'ll| will) never forgive you) if you (?:don'?t|do not|can'?t|cancel)\b/i,
    "I understand if you can't",
  ),
  pressing(
    'everyone',
    /\beveryone (?:else )?(?:is (?:coming|going)|will be there),? (?:so )?(?:you (?:have|need|should|can'?t)|why (?:can'?t|won'?t|aren'?t) you)\b/i,
    null,
  ),
  pressing(
    'ifYouCared',
    /\bif you (?:really |actually )?(?:cared|loved me|were (?:a|my) (?:real |good |true )?friend)\b/i,
    null,
  ),
  pressing(
    'comeOn',
    /\b(?:come on+,? (?:don'?t be (?:boring|lame|like that)|just (?:come|say yes|this once))|don'?t be (?:so )?(?:boring|lame|a bore|antisocial))\b/i,
    'only if you feel like it',
  ),

  pressing(
    'noChoice',
    typed(
      "\\byou're coming,? (?:right\\??|whether you like it or not|no matter what|end of story|period|no discussion|and that's (?:it|final|that))<end>",
    ),
    'would you like to come?',
  ),
  pressing(
    'cantMiss',
    typed(
      "\\byou (?:simply |just |really )?(?:can't|must ?n['’]?t|better not) (?:miss|skip) (?:this|it|this one|out)<end>",
    ),
    'it would be nice if you came.',
    /\b(?:left|right|corner|street|building|door|bridge|opposite|next to)\b/i,
  ),
  pressing(
    'promised',
    typed("\\b(?:but )?you (?:did )?promised?(?: (?:me|us|to come|you(?:'d|’d| would) (?:come|be there)))?<end>"),
    'are you still up for it?',
  ),
  pressing(
    'exceptYou',
    typed("\\beveryone(?: else)?'?s? (?:is )?(?:coming|going|in) (?:except|but|apart from) you<end>"),
    'it would be nice to have you there too.',
  ),
  pressing(
    'hanging',
    typed(
      "\\b(?:please )?don't (?:you dare )?(?:leave me hanging|let (?:me|us) down|disappoint (?:me|us)|bail(?: on (?:me|us))?|ditch (?:me|us)|ghost me|flake(?: on (?:me|us))?)(?: (?:again|this time))?<end>",
    ),
    'no pressure, just let me know.',
  ),
  pressing('sayYes', typed('\\b(?:just|please|come on,?) say yes<end>'), 'what do you think?'),
  pressing(
    'answerNow',
    typed(
      '\\b(?:please )?(?:answer|reply|text|call|write)(?: to)?(?: me)?(?: back)? (?:now|right now|right away|immediately|asap|already)<end>',
    ),
    'let me know when you have a moment.',
    /\b(?:can'?t|will|i'?ll|i|cannot|could|can|to) (?:answer|reply|text|call|write)\b|\ban answer\b/i,
  ),
  pressing(
    'needAnswer',
    typed(
      '\\bi (?:really )?need (?:an answer|a reply|to know)(?: from you)? (?:now|right now|today|asap|immediately)<end>',
    ),
    'could you let me know when you can?',
  ),
  pressing(
    'whyNoAnswer',
    typed(
      "\\bwhy (?:aren't you|are you not|haven't you|have you not|don't you|won't you) (?:answer(?:ing|ed)?|repl(?:y|ying|ied)|respond(?:ing|ed)?|pick(?:ing)? up|writ(?:e|ing|ten) back|text(?:ing)? (?:me )?back)(?: to)?(?: me| my (?:texts?|messages?|calls?))?<end>",
    ),
    'write when you have a moment.',
  ),
  pressing(
    'ignoring',
    typed('\\b(?:are you|stop|why are you|you are) ignoring me<end>'),
    'I hope all is well. Write when you can.',
  ),
  pressing(
    'haveToHelp',
    typed(
      '\\byou (?:really |just |simply )?(?:have to|need to|gotta|must) (help|lend|drive|pick up|save|cover for) me<end>',
    ),
    'could you $1 me?',
  ),
  pressing(
    'afterAll',
    typed("\\bafter (?:all|everything) i(?:'ve| have)? (?:done|did) for you<end>"),
    'this one matters to me.',
  ),
  pressing(
    'wontKill',
    typed("\\b(?:it|one (?:hour|evening|call|time)) (?:won't|wouldn't) (?:kill|hurt) you<end>"),
    'only if you have the energy.',
  ),
  pressing(
    'oneDrink',
    typed(
      "\\b(?:just |only |come on,? )*(?:have |one |another )+(?:more )?(?:drink|beer|glass|shot)(?:,? (?:it )?(?:won't|never) (?:hurt|hurts|kill)(?: you| anyone| anybody)?)<end>",
    ),
    'a soft drink is just as good.',
  ),
  pressing(
    'noFun',
    typed(
      "\\b(?:you're (?:just |so |really )?no fun(?: anymore)?|you(?:'ve| have)? (?:become|got|gotten) (?:so )?boring)<end>",
    ),
    'another time, then.',
  ),
  pressing(
    'spoilsport',
    typed("\\bdon't be (?:such )?an? (?:party pooper|spoilsport|chicken|buzzkill|wuss|baby|killjoy|coward|flake)<end>"),
    'no worries either way.',
  ),
  pressing(
    'excuse',
    typed("\\bwhat'?s? (?:is )?(?:your|the) excuse(?: this time| now)?<end>"),
    'would another time suit you better?',
  ),
  pressing(
    'lastChance',
    typed('\\b(?:(?:this is )?your last chance|now or never|last chance to say yes)<end>'),
    'there is no rush.',
  ),
  pressing(
    'stay',
    typed(
      "\\byou (?:have to|need to|must|can't leave,? you have to) stay(?: (?:longer|a bit longer|the night|for dinner))?<end>",
    ),
    'stay as long as you like.',
    /\b(?:home|in bed|in hospital|inside|safe|hydrated|strong|positive|calm|where you are|at work|do you|if you)\b/i,
  ),
  pressing(
    'neverAgain',
    typed(
      "\\b(?:then )?(?:i(?:'ll| will) never|never) (?:invite|ask) you (?:again|anymore)<end>|\\bi(?:'m| am) never (?:inviting|asking) you again<end>",
    ),
    'maybe another time.',
  ),
];
