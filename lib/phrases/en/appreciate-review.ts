import { typed, type Pattern } from '@/lib/phrases/pattern';

const NEVER = /(?!)/;

const praised = (key: string, says: RegExp, better: string | null, not: RegExp = NEVER): Pattern => ({
  id: `appreciate.review.${key}`,
  says,
  not,
  better,
  evidence: 'compliments',
});
/** Only the writer can know what else there is to praise. */
const unsaid = (key: string, says: RegExp, not: RegExp): Pattern => praised(key, says, null, not);

const VERY = '(?:so |really |very |just |absolutely |totally |such |super )*';
const FINE =
  '(?:great|good|nice|amazing|awesome|fantastic|lovely|beautiful|gorgeous|stunning|cute|pretty|hot|handsome|wonderful|fabulous|elegant)';
const WORN =
  '(?:dress|shirt|t-shirt|tie|suit|jacket|coat|hat|glasses|outfit|sweater|jumper|hoodie|jeans|top|blouse|skirt|scarf|necklace|earrings|shoes|boots|sneakers|trainers|bag|watch|ring|bracelet|nails|colou?r)';

/** Compliments on looks or possessions alone, for those who are not close; better words praise what somebody chose or did. */
export const looksOnly: readonly Pattern[] = [
  praised(
    'haircut',
    typed(`\\b(?:i )?${VERY}(?:love|like|adore) (?:your|ur|the) (?:new )?(haircut|hairstyle|hairdo|hair colou?r)<end>`),
    'good choice with the $1.',
  ),
  praised(
    'inClothes',
    typed(`\\byou(?:'re| are)? ?look(?:ing|ed)? ${VERY}${FINE} in (?:that|this|your|the) (?:\\w+ )?(${WORN})<end>`),
    'that $1 was a good pick.',
  ),
  praised(
    'suits',
    typed(
      `\\b(?:that|this|the|your) (?:new |\\w+ )?(${WORN}) (?:really |just )?(?:suits you|looks ${VERY}${FINE} on you)(?: so well| well)?<end>`,
    ),
    'that $1 was a good choice.',
  ),
  praised(
    'clothes',
    typed(
      `\\b(?:i )?${VERY}(?:love|like|adore|nice|great|cool|lovely|cute|beautiful|gorgeous) (?:your |ur |that )?(?:new )?(${WORN})<end>`,
    ),
    'good choice with the $1.',
    /\b(?:it'?s|that'?s|was|were|is|are|a|an|the|would|do you|i'd|which) (?:\w+ )?(?:love|like|nice|great|cool|lovely|cute|beautiful|gorgeous)\b/i,
  ),
  praised(
    'dress',
    typed(`\\byou (?:always )?dress ${VERY}(?:tastefully|well|nicely|beautifully|elegantly|stylishly)<end>`),
    'you have an eye for clothes.',
  ),
  praised(
    'fit',
    typed(`\\byou(?:'re| are)? ?look(?:ing)? ${VERY}(?:fit|toned|strong|in (?:good |great )?shape|ripped)<end>`),
    'you seem to be doing well.',
  ),
  praised(
    'today',
    typed(`\\byou(?:'re| are)? ?look(?:ing)? ${VERY}${FINE} (today|tonight|this evening)<end>`),
    "it's good to see you $1.",
  ),
  praised(
    'yesterday',
    typed(
      `\\byou looked ${VERY}${FINE} (yesterday|last night|the other day|on \\w+day|at the (?:party|wedding|dinner))<end>`,
    ),
    'it was good to see you $1.',
  ),
  praised(
    'photo',
    typed(
      `\\byou(?:'re| are)? ?look(?:ing)? ${VERY}${FINE} in (?:that|this|your|the) (?:new |profile )?(photo|picture|pic|selfie|photos|pictures|pics)<end>`,
    ),
    "what's the story behind the $1?",
  ),
  praised(
    'smile',
    typed(`\\b(?:i )?${VERY}(?:love|like|adore) (?:your|ur) (?:smile|laugh)<end>`),
    "it's fun to be around you.",
  ),
  praised(
    'makeUp',
    typed(
      `\\b(?:i )?${VERY}(?:love|like|adore|nice|great|amazing|lovely) (?:your |ur )?(?:make-?up|eyeliner|lashes)<end>`,
    ),
    "you're really skilled with make-up.",
  ),
  praised(
    'greeting',
    typed(
      '\\b(hi|hey|hello|hiya|morning|good (?:morning|evening))[, ]+(?:there[, ]+)?(?:beautiful|gorgeous|sexy|handsome|hottie|cutie|good looking|pretty lady)<end>',
    ),
    '$1.',
  ),
  praised(
    'owned',
    typed(`\\b(?:nice|cool|sick|great|sweet) (car|bike|phone|house|flat|place|laptop|kitchen|garden)(?=[\\s!.]*$)`),
    'what do you like most about the $1?',
    /\b(?:got|bought|find|choice|picked|looks?|that's a|have a|it'?s a|a|the|such)\b (?:\w+ )?(?:nice|cool|sick|great|sweet)\b/i,
  ),
  unsaid(
    'looks',
    /\b(?:you(?:'re| are|r|re)?|u r|ur) (?:look(?:ing)? )?(?:so |really |very |absolutely |super )?(?:hot|sexy|gorgeous|beautiful|pretty|stunning|fit|cute|attractive|handsome)\b/i,
    /\b(?:beautiful (?:soul|mind|voice|writing|person|words|work|way|playing)|pretty (?:good|funny|smart|cool|sure|much|clever|well|busy|tired|late|brave|great)|fit for|not feeling hot|feeling hot|fit in|beautifully)\b/i,
  ),
  unsaid(
    'body',
    /\b(?:nice|great|amazing|hot|sexy) (?:body|legs|ass|butt|figure|curves|lips)\b/i,
    /\bbody (?:of|paint|lotion)\b/i,
  ),
];

/** Praise so large that it says little; the same in a size one can believe. */
export const flattery: readonly Pattern[] = [
  praised(
    'bestEver',
    typed(
      "\\byou're (?:literally |simply |honestly |just |really )*the (?:very )?(?:best|greatest|most (?:amazing|incredible|wonderful|beautiful|perfect)) (?:person|friend|human|human being|thing|mate|man|woman|girl|guy)(?: (?:ever|alive|in the (?:whole )?(?:world|universe)|on (?:the planet|earth)|that ever happened to me|i(?:'ve| have)? (?:know|ever (?:met|known|seen))))<end>",
    ),
    "I'm glad I know you.",
  ),
  praised(
    'perfect',
    typed("\\byou're (?:literally |simply |just |absolutely |so |totally )*perfect(?: in every way)?<end>"),
    'I like being around you.',
    /\bnot\b/i,
  ),
  praised(
    'stacked',
    typed(
      "\\byou're (?:so |just |really |such an? |an? |absolutely )*(?:amazing|wonderful|incredible|brilliant|fantastic|awesome|kind|sweet|smart|clever|funny|gorgeous|beautiful|lovely|talented|perfect)(?:(?:, ?| and | & |, and )(?:so |just |really |absolutely )*(?:amazing|wonderful|incredible|brilliant|fantastic|awesome|kind|sweet|smart|clever|funny|gorgeous|beautiful|lovely|talented|perfect)){2,}",
    ),
    'there is a lot I like about you',
  ),
  praised(
    'genius',
    typed("\\byou're (?:literally |such |an? |just |absolute |total |complete |like )*genius<end>"),
    'that was a clever idea.',
  ),
  praised(
    'nobodyLike',
    typed(
      '\\b(?:nobody|no one) (?:else )?(?:in the world |on earth )?is (?:as|so) (kind|thoughtful|generous|sweet|patient|clever|brave) as you<end>',
    ),
    'that was $1 of you.',
  ),
  praised(
    'tooGood',
    typed(
      "\\byou're (?:just |honestly |simply )?(?:too good for (?:this world|me|us|everyone)|an angel|a saint|a goddess|a god)<end>",
    ),
    "you're good to people, and it shows.",
  ),
  praised(
    'cantLive',
    typed(
      "\\bi (?:literally |honestly |just )?(?:can't live without you|would die without you|worship you|'d be nothing without you|would be nothing without you)<end>",
    ),
    'you matter a lot to me.',
  ),
  praised(
    'thankThousand',
    typed(
      '\\b(?:a (?:million|billion|thousand|trillion) (?:times )?thanks?(?: yous?)?|(?:thanks|thank you) (?:a (?:million|billion|thousand)|a million times|forever)|(?:millions|thousands) of thanks)<end>',
    ),
    'thank you, that really helped.',
  ),
];
