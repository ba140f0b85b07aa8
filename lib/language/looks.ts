import type { Span } from '@/lib/coach/advice';
import { parse } from './message';
import { spot, type Rule } from './spot';

const VERY =
  '(?:(?:so|such an?|really|very|absolutely|just|super|too|always|also|still|pretty|quite|damn|truly|all|incredibly|totally|even|more|a|an|one|the most|as|wonderfully|extremely|looking|kind of|fucking) )*';
const HANDSOME =
  '(?:beautiful|gorgeous|handsome|hot|sexy|cute|adorable|attractive|stunning|good[- ]looking|ravishing|fine as hell|photogenic|hottie|cutie|babe|stunner|knockout|bombshell|(?:pretty|beautiful|lovely|handsome|cute|hot|sexy|good[- ]looking) (?:girl|woman|lady|man|boy|guy|fella|chap|thing|face|person|one|mama|chick)|pretty(?= (?:girl|lady|woman|in|and|today|tonight|too|as|when|with|that)\\b|\\s*(?:[,.!]|$)))';
const WELL = `(?:great|good|fantastic|nice|lovely|fabulous|awesome|amazing|wonderful|incredible|elegant|dashing|stylish|young|slim|skinny|thin|fit|healthy|sharp|radiant|like a (?:model|princess|queen|goddess|movie star|film star|million)|so good|${HANDSOME})`;
const BODY =
  '(?:hair|hairdo|haircut|hairstyle|eyes?|face|smile|body|figure|legs?|lips|skin|curls|beard|moustache|shoulders|muscles|abs|arms|cheeks|dimples|nails|lashes|eyelashes|brows|eyebrows|curves|butt|ass|boobs|hands|teeth|nose|tan|freckles|complexion)';
const CLOTHES =
  '(?:shoes|boots|heels|sneakers|trainers|dress|skirt|shirt|t-shirt|tie|suit|jacket|coat|hat|cap|glasses|sunglasses|outfit|sweater|jumper|hoodie|jeans|trousers|pants|top|blouse|scarf|necklace|earrings|ring|bracelet|watch|bag|handbag|purse|clothes|make ?up|lipstick|perfume|style|look|bikini|uniform|costume)';
const WORN = `(?:${BODY}|${CLOTHES})`;
const PRAISE =
  '(?:nice|great|lovely|cute|pretty|beautiful|gorgeous|amazing|sexy|hot|stunning|handsome|sweet|cool|awesome|perfect|wonderful|fabulous|adorable|fantastic|elegant|bright|icy|soft|silky|shiny|so good|good|fab|wonderfully \\w+|incredible|glowing|flawless|sparkling|kissable|hypnotic)';

/** Said of something else than the reader's looks. */
const ELSE =
  /\b(?:beautiful|lovely|gorgeous|cute) (?:soul|mind|heart|voice|spirit|writing|words?|work|way|story|song|playing|inside|idea|name|accent|human|family|home|house|garden|baby|dog|cat|couple|kids?)\b|\bhot (?:on|for|dogs?|or cold|and cold|right now|in (?:here|this))\b|\b(?:if|when|whether|unless|until|think|say|said|that|do|does) you (?:do not )?look (?:good|great|nice) (?:on paper)?(?:at|for|into|after)\b|\blook (?:good|great|nice|amazing) (?:on paper|together|for the job)\b|\b(?:in|your) (?:own )?shoes (?!look|are|were)\b|\byour shoes\s*$|\b(?:close|keep|open|roll|rest|hurt|cover|on|before|of|in|behind) your (?:eyes?|face|hands|hair|arms|legs|shoulders|teeth|nose)\b|\bwhat colou?r\b|\bdying (?:you are|your) hair\b/;

const rules: readonly Rule[] = [
  {
    says: /\byour (?:so |really |very |such a |just )*(?:cute|hot|sexy|gorgeous|beautiful|pretty|stunning|handsome|adorable)(?=\s*(?:$|[,.!]))/,
  },
  {
    says: new RegExp(
      `\\byou (?:do |did |all |guys |both |girls |always |must |will |are going to |really |just )*look(?:ed|ing)? ${VERY}${WELL}\\b`,
    ),
    not: ELSE,
  },
  { says: new RegExp(`\\b(?:makes?|made|making) you (?:look|appear) ${VERY}${WELL}\\b`), not: ELSE },
  {
    says: new RegExp(
      `(?<!\\b(?:if|are|were|whether) )\\byou (?:are|were|must be|will be|might be|have to be|look)(?: not)? (?:going to be |be )?${VERY}${HANDSOME}(?![\\w-])`,
    ),
    not: new RegExp(
      `${ELSE.source}|\\b(?:are|were) not (?:that |so )?(?:beautiful|hot|cute|pretty)|\\bhot (?:and|or) (?:bothered|sweaty|tired)`,
    ),
  },
  {
    says: /\byou (?:must be|are|look) (?:very |so |really |super |pretty |in )+(?:fit|shape|good shape|great shape|toned|ripped|jacked|muscular|slim|skinny|tall)\b/,
    not: /\bfit (?:for|in|into|with|to)\b/,
  },
  {
    says: new RegExp(
      `\\b(?:your|ur) (?:\\w+ )?${WORN} (?:is|are|look|looks|looked|smells?|shines?) ${VERY}${PRAISE}\\b`,
    ),
    not: ELSE,
  },
  {
    says: new RegExp(
      `\\b(?:love|loving|like|adore|admire|dig) (?:your|ur|those|that|the way your|how your|how you (?:did|do|wear|wore|style|styled) your) (?:new |\\w+ )?${WORN}\\b`,
    ),
    not: /\b(?:style|look) of\b|\b(?:would|do you|did you|i) not like\b|\bhow do you like\b/,
  },
  {
    says: new RegExp(
      `^(?:[a-z]+[,!] |wow,? |hey,? |oh,? |omg,? |damn,? )*(?:what )?(?:a |an |such )?(?:very |really |so )?(?:nice|cute|lovely|gorgeous|beautiful|sexy|hot|pretty|sharp|stunning|great) ${WORN}\\b`,
    ),
    not: /\b(?:to|for|look at|watch the)\b/,
  },
  {
    says: new RegExp(
      `\\b(?:you|u) (?:have|hav|got|have got|\\w+ have) (?:such |really |very |the most |the )?(?:a |an )?(?:so |very |really |such )?${PRAISE}(?: \\w+)? ${BODY}\\b`,
    ),
    not: /\bgood (?:eye|hands|nose)\b|\bnice (?:hands) for\b/,
  },
  {
    says: new RegExp(
      `\\b(?:your|ur) (?:so |very |really )?(?:beautiful|pretty|handsome|cute|gorgeous|lovely|sexy|hot|sweet|perfect|stunning|adorable|killer|amazing) (?:little |big |\\w+ )?${WORN}\\b`,
    ),
    not: ELSE,
  },
  {
    says: /\byou (?:always |really )?dress (?:so |very |really )?(?:tastefully|well|nicely|beautifully|good|elegantly|sharp|stylishly|great)\b/,
  },
  {
    says: new RegExp(
      `\\b(?:looks?|looked|looking) ${VERY}${PRAISE} on you\\b|\\b(?:${CLOTHES}|it|that|this|colou?r|red|blue|black|green|white|pink|yellow) (?:really |just |totally )?(?:suits|flatters|becomes) you\\b|\\bbrings out your eyes\\b`,
    ),
  },
  {
    says: /^(?:hi|hey|hello|hiya|good (?:morning|evening|night)|morning|sup|yo|what is up)[\s,]+(?:there[\s,]+|you )?(?:beautiful|gorgeous|handsome|sexy|hottie|cutie|cutie pie|pretty lady|pretty girl|good looking|hot stuff|babe)\b/,
  },
  {
    says: new RegExp(
      `\\b(?:such|what) an? (?:\\w+ )?(?:hottie|cutie|stunner|babe|beauty|hunk|(?:beautiful|handsome|pretty|gorgeous|sexy) (?:girl|woman|lady|man|guy|boy|fella|chap|face|smile))\\b`,
    ),
    not: /\b(?:he|she|his|her|it|my|dog|cat|baby|mom|mum)\b/,
  },
  {
    says: /\byou (?:have |\w+ )?lost (?:so much |a lot of |some )?weight(?=\s*(?:[,.!]|$)|.*\b(?:great|good|amazing)\b)|\bhave you lost weight\b.*\b(?:great|good|amazing)\b/,
  },
];

/** Praise of the reader's body, face or clothes; an offer of words for it is the writer's own business. */
export function looksPraise(text: string): Span[] {
  return spot(parse(text), rules);
}
