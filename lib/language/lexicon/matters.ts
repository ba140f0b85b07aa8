import type { Need } from '../reading';
import { familyWords, kinWords, petWords } from './people';

/** A thing that happens to people, as a pattern over the lemmas of one clause. */
export interface Matter {
  pattern: RegExp;
  /** How bad (-5) or good (5) it usually is. */
  score: number;
  matter: Exclude<Need['matter'], null>;
  /** Whose it must be: `own` (the author or somebody of theirs, dropped subjects too) or `any`. */
  whose: 'own' | 'any';
  /** The pattern carries its own "not" and holds only so. */
  negated?: true;
}

const test =
  '(?:test|exam|exams|finals?|driving test|course|class|viva|assessment|bar|board|boards|theory|audition|interview|interviews|probation)';
const job =
  '(?:job|role|position|promotion|offer|internship|apprenticeship|place|scholarship|grant|contract|house|flat|apartment|visa|mortgage|part|gig|keys|loan|licen[cs]e|raise|bonus|degree|phd|masters)';
const body = '(?:leg|arm|ankle|wrist|foot|toe|finger|rib|ribs|collarbone|nose|hip|hand|knee|back|shoulder|neck|tooth)';
const things =
  '(?:car|phone|laptop|computer|boiler|fridge|washing machine|heating|bike|tv|dishwasher|oven|van|tyre|tire|screen|hard drive|transmission|engine|heater|roof|wallet|purse|keys|passport|luggage|bag|handbag|necklace|ring|watch|glasses|charger|freezer|toilet|pipe|power|wifi|internet|battery|printer)';
const lemma = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})\\b`);

export const matters: Matter[] = [
  {
    pattern: lemma(
      `pass away|no longer with us|take (?:his|her|their) own life|pass (?:yesterday|today|last night|this morning|peacefully)`,
    ),
    score: -5,
    matter: 'grief',
    whose: 'any',
  },
  {
    pattern: lemma(
      `(?:${familyWords}|friend|mate|neighbou?r|colleague|boss|teacher|${petWords}|he|she|they) (?:[a-z]+ ){0,4}(?:(?<!\\b(?:car|phone|laptop|computer|battery|engine|boiler|mine|plant|plants|tv|van|it) )die|(?:be|drop|find [a-z]+) dead|be kill|be murder)`,
    ),
    score: -5,
    matter: 'grief',
    whose: 'any',
  },
  {
    pattern: lemma(`(?:lose|bury) (?:my|our|the) (?:[a-z]+ ){0,2}(?:${familyWords}|best friend|friend|${petWords})`),
    score: -5,
    matter: 'grief',
    whose: 'own',
  },
  {
    pattern: lemma(
      `put (?!the phone)(?:[a-z]+ ){1,3}(?:down|to sleep) (?:this|today|yesterday|last|on (?!me))|(?:have|had) to put (?:[a-z]+ ){1,3}(?:down|to sleep)|put (?:my|our|the) (?:[a-z]+ )?${petWords} (?:down|to sleep)`,
    ),
    score: -5,
    matter: 'grief',
    whose: 'own',
  },
  {
    pattern: lemma(
      `miscarr(?:y|iage)|lose the baby|stillborn|rest in peace|(?:in|into|to|recommend|suggest|about) (?:a |the )?hospice|(?:my|our|${familyWords}'s|'s) funeral|at (?:a|the) funeral|funeral be`,
    ),
    score: -5,
    matter: 'grief',
    whose: 'any',
  },
  {
    pattern: lemma(
      `(?:have|get|be|find|diagnose|fight|battle|with|it be|come back|beat) (?:[a-z]+ ){0,3}(?:cancer(?! free)|leukaemia|leukemia|tumou?r|stroke|heart attack|dementia|alzheimer|alzheimers|parkinsons|sepsis|pneumonia|lymphoma)|diagnose with|cancer (?:have|be|come) (?:[a-z]+ )?(?:spread|back)`,
    ),
    score: -5,
    matter: 'illness',
    whose: 'own',
  },
  {
    pattern: lemma(
      `(?:be|rush|take|go|get|end up|admit)(?: (?:back|still|rush|take|admit|him|her|them|me|up))* (?:in|to|into) (?:the )?(?:hospital|icu|intensive care|a&e|er|emergency room)`,
    ),
    score: -4,
    matter: 'illness',
    whose: 'any',
  },
  {
    pattern: lemma(
      `in (?:the )?(?:hospital|icu|intensive care)|room in the hospital|need (?:an? )?(?:emergency )?(?:surgery|operation|transplant)|(?:start|begin|on|need|another round of) (?:[a-z]+ )?(?:chemo|chemotherapy|radiotherapy|dialysis|chemo on [a-z]+)|in a coma|on life support|seriously ill|really ill|(?<!\\b(?:at|from|in|to) )terminal(?! (?:\\d|building|window|[a-d]\\b))|biopsy (?:result )?(?:be|come back) (?:not|bad|positive)`,
    ),
    score: -4,
    matter: 'illness',
    whose: 'own',
  },
  {
    pattern: lemma(
      `break (?:up|it off|things off)|split up|(?:dump|leave|ditch) me|divorce|separat(?:e|ing)|cheat on|call off the (?:wedding|engagement)|(?:we|it) be over between|(?:wife|husband|girlfriend|boyfriend|partner|fiancee?) (?:have )?(?:leave|dump|walk out)|ghost me|want (?:a|to) divorce`,
    ),
    score: -4,
    matter: 'breakup',
    whose: 'own',
  },
  {
    pattern: lemma(
      `lose (?:my|his|her|our) (?:job|house|home)|lay off|laid off|make redundant|get fire|be fire|get sack|get the sack|(?:be )?evict|go bankrupt|lose everything`,
    ),
    score: -4,
    matter: 'hard',
    whose: 'own',
  },
  {
    pattern: lemma(
      `(?:fail|flunk|bomb|blank on|mess up|screw up) (?:[a-z]+ ){0,4}${test}|${test} (?:go|be) (?:so |really |pretty |absolutely )?(?:bad|badly|terribly|terrible|awful|horrible|horribly|rubbish|a disaster)`,
    ),
    score: -4,
    matter: 'hard',
    whose: 'any',
  },
  {
    pattern: lemma(
      `(?:not|never) (?:[a-z]+ ){0,2}(?:get|make|win|be|pass|receive) (?!(?:so|as|more|this|happier|prouder) )(?:[a-z]+ ){0,3}(?:${job}|in|into|it|team|cut|shortlist|select|choose|pick|invite|accept|hire|${test}|promote)`,
    ),
    score: -3,
    matter: 'hard',
    whose: 'own',
    negated: true,
  },
  {
    pattern: lemma(
      `turn me down|reject me|(?:be|get) reject|rejection|give it to someone|pass over for|(?:be|get) (?:exclude|leave out|ignore|cheat|scam|rob|mug|burgle|hack|bully|insult|dump)|steal (?:my|our|from)|someone (?:have )?steal|break into (?:my|our)|rip (?:me|us) off|hit my car|stand me up|let me down|lie to me|(?:talk|say) (?:[a-z]+ ){0,3}behind my back|yell at me|shout at me|laugh at me|make fun of me|not (?:be )?(?:speak|talk) to me|key my car|(?:ivf|treatment|transplant|appeal|it) (?:[a-z]+ )?not work|insurance will not|nothing (?:they|we|anyone) can do|ceiling come down|(?:have|spring) a leak|flood|need (?:an? )?(?:operation|surgery|transplant)`,
    ),
    score: -3,
    matter: 'hard',
    whose: 'any',
  },
  {
    pattern: lemma(
      `${things} (?:[a-z]+ ){0,3}(?:break|die|crash|stop working|get steal|be steal|damage|be go|go missing|leak|explode|wreck)|(?:break|lose|crash|smash|drop|damage|dent|wreck|total) (?:my|our|the|his|her) (?:[a-z]+ ){0,2}(?:${things}|${body})|broken (?:[a-z]+ )?${body}|sprain (?:my|his|her)|lock (?:myself|me) out|(?:my|our) (?:[a-z]+ ){0,2}(?:${body}|head|stomach|knees) (?:[a-z]+ ){0,3}(?:hurt|pain|kill|ache|play up|in agony)`,
    ),
    score: -3,
    matter: 'hard',
    whose: 'any',
  },
  {
    pattern: lemma(
      `get cancel|be cancel|cancel (?:on me|on us|my|our)|miss (?:my|the|our) (?:flight|train|interview|connection|deadline|wedding|funeral|graduation|exam)|get lose|(?:car|bike|train) (?:accident|crash)|be in an accident|get hit by|hit by a|no heating|no hot water|stuck in|fall (?:in|down|off|over)|wast(?:e) (?:[a-z]+ )?(?:month|year|week|hour|day)s?|raise the rent|charge me|overcharge|not order`,
    ),
    score: -3,
    matter: 'hard',
    whose: 'any',
  },
  {
    pattern: lemma(
      `can not (?:[a-z]+ )?(?:sleep|cope|stop cry|focus|stop worry|breathe|afford|take (?:it|this|any more|anymore)|bear|deal)|(?:have|need) (?:a )?(?:breakdown|panic attack|meltdown)|have not (?:eat|sleep)|(?:so|totally|completely|absolutely) (?:done|do with|over it|fed up|lost|alone|low|down|flat)|fed up|burn out|at my limit|up to my (?:neck|eyes)|feel (?:[a-z]+ )?off|(?:feel|be) (?:(?:so|really|very|pretty|quite|just|feel|all|a bit|a little|kind of|absolutely|completely|totally|too|still|super|always) )*(?:down|low|flat|lost|empty|alone|awful|bad|blue|rubbish|useless|stupid|fat|ugly|old|sick|let down|left out|like (?:a|an) (?:failure|burden|idiot|fraud|fool|mess|crap|shit))|all (?:alone|by myself)|by myself again|no one (?:to talk|care|show|remember|turn up|come)|nobody (?:care|remember|show|turn|come)|not (?:really )?know anyone|never (?:invite|include|ask) me|hard time|rough (?:day|week|time|patch|night)|bad (?:day|week|news|mood)|tough (?:day|week|time)|long day|not (?:feel|be) (?:[a-z]+ ){0,2}(?:well|good|great|myself|ok|okay|up to|in the (?:best )?mood|in the best)|not in (?:the )?(?:best|a good) mood|make me (?:sad|cry|angry|mad|upset|sick)|be pain|in (?:so much )?pain|need (?:a hug|someone|to feel someone)|not want to be alone|miss (?:him|her|them|home|my (?:[a-z]+ )?(?:${kinWords}|ex|home))|(?:be|have) (?:[a-z]+ )?miss my`,
    ),
    score: -3,
    matter: 'hard',
    whose: 'own',
  },

  {
    pattern: lemma(
      `(?:get|be offer|land|receive|accept) (?:[a-z]+ ){0,3}(?:new )?${job}(?! (?:interview|application|rejection|done|now))|get (?:promote|accept|hire|select|choose|publish)|get in$|get into (?:[a-z]+ )?(?:uni|university|college|school|oxford|cambridge|harvard|team|program|programme|course|masters|phd)|(?:be|get) (?:promote|accept|hire|select for|choose|pick|publish)|start (?:a|my) (?:new|dream) job|offer me (?:a|the) (?:[a-z]+ )?(?:job|place|role|contract)|be my new (?:job|role)|(?:have|with) a new job|approve`,
    ),
    score: 4,
    matter: 'good',
    whose: 'own',
  },
  {
    pattern: lemma(
      `(?:pass|ace|nail|smash) (?:[a-z]+ ){0,5}(?:${test}|it)|get (?:an? |straight |all )?(?:as|a|distinction|first|merit)(?:$| in| on)|${test} (?:go|be) (?:so |really |pretty )?(?:great|well|amazing|brilliant|good)|much better than (?:i )?expect|graduate|(?:get|win|earn|receive) (?:[a-z]+ ){0,4}(?:award|medal|prize|competition|scholarship|first place|gold|trophy|match|race|game|tournament|jackpot|lottery|it)|win \\d+|place (?:first|second|third)|come (?:first|second|third)|(?:be|get) (?:engage|marry)|(?:say|said) yes|propose to (?:me|my)|(?:second |third )?(?:highest|best|top) (?:score|mark|grade)|do (?:so |really |very |pretty )?well (?:on|in|at)|(?:be|be expect|expect) (?:[a-z]+ ){0,2}(?:pregnant|(?:my|our|a) (?:first |second )?(?:baby|child|grandchild))|have (?:a|the|her|our) (?:[a-z]+ )?baby|give birth|(?:first|baby's first) (?:steps|words|tooth)`,
    ),
    score: 4,
    matter: 'good',
    whose: 'own',
  },
  {
    pattern: lemma(
      `(?:scan|biopsy|results?|tests?|mri|bloods|x-ray|ct|they|it) (?:[a-z]+ ){0,3}(?:come back|be) (?:all )?(?:clear|negative|fine|normal|benign)|all clear|in remission|cancer free|beat cancer|surgery go well|operation go well|out of (?:the )?(?:hospital|surgery|icu)|\\d+ (?:days|weeks|months|years) (?:sober|clean|smoke free)|(?:cancer )?could not beat me|(?:be|get) discharge|finish (?:[a-z]+ ){0,2}(?:chemo|treatment|radiotherapy)`,
    ),
    score: 4,
    matter: 'good',
    whose: 'any',
  },
  {
    pattern: lemma(
      `(?:buy|get) (?:a|our|my|the) (?:[a-z]+ ){0,2}(?:house|home|flat|apartment|place)|(?:buy|get|adopt|order|pick up) (?:[a-z]+ ){0,2}(?:new car|first car|new bicycle|new bike|puppy|kitten|dog|cat|camper van|boat)|move into (?:my|our) (?:new )?(?:house|home|flat|place)|(?:finish|complete|submit|hand in|finally (?:finish|do|manage|get|make)) (?:[a-z]+ ){0,4}(?:thesis|dissertation|marathon|degree|course|novel|book|project|essay|assignment|race|phd|masters|5k|10k|half|service|album|painting|song|draft)|personal best|new pb|get a pb|\\d+ ?(?:k|km|miles|lengths) without|manage to|make it (?:to|through|into)|lose \\d+ (?:pounds|kilos|kg|lbs)|quit smoking|(?:my|our) (?:birthday|anniversary) (?:be|today|tomorrow)|(?:be|for) (?:my|our) (?:birthday|anniversary)|turn \\d\\d|go (?:on (?:a |our |my )?(?:[a-z]+ )?(?:holiday|vacation|trip|cruise|honeymoon)|to (?:disneyland|disney|vegas|hawaii|paris|italy|japan|europe|the beach))|take a (?:[a-z]+ )?(?:vacation|holiday)|book (?:[a-z]+ ){0,2}(?:flight|trip|holiday|tickets)|can not wait|look forward to|dream come true|so (?:proud|happy|excite|excited|relieve|thrill|grateful|glad|relieved)|back in business|be able to make it|get to (?:see|visit|go|meet|spend)|(?:be )?come to (?:visit|stay|see me)|go (?:to see|camping)|take (?:his|her) first steps|throw me a|(?:start|begin) (?:his|her) first|(?:feel|be) (?:[a-z]+ ){0,2}(?:proud|happy|lucky|great|amazing|good about|over the moon|on top of the world|excite|thrill)|best (?:day|week|night|weekend) (?:ever|of)|go above and beyond|surprise me with|record(?:-| )?break|break (?:a|the|our) record|in the black`,
    ),
    score: 3,
    matter: 'good',
    whose: 'own',
  },
  {
    pattern: lemma(
      `have(?: a)? wedding|(?:turn|come) out (?:so |really )?(?:amazing|great|perfect|well|delicious)|make an? (?:amazing|perfect|delicious|awesome)|prepare an? (?:amazing|perfect|delicious|great)|get back (?:from|together)|be promote|transfer to my`,
    ),
    score: 3,
    matter: 'good',
    whose: 'own',
  },
];
