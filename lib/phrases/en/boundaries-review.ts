import { typed, type Pattern } from '@/lib/phrases/pattern';

const gentler = (key: string, says: string, better: string | null, not?: RegExp): Pattern => ({
  id: `boundaries.review.${key}`,
  says: typed(`\\b(?:${says})`),
  ...(not && { not }),
  better,
  evidence: 'layers',
});

const YOU = '(?:you|u|ya)';
/** "is it true that", "by the way": what may stand before an answer is none of its words. */
const END = '[^.!?\\n]*';

/** Questions one may not want to be asked by somebody one hardly knows, and a gentler one that leaves the telling to them. */
export const gentlerQuestions: readonly Pattern[] = [
  gentler(
    'single',
    `(?:are|r) ${YOU} (?:still |even |currently )?(?:married|single|divorced|dating anyone|dating|seeing (?:anyone|someone|somebody)|in a relationship|taken)(?: or (?:single|married|not|taken|divorced))?<end>`,
    'who are the people you spend your time with?',
    /\bwhy (?:are|r)\b/i,
  ),
  gentler(
    'partner',
    `(?:do|have) ${YOU} (?:have |got )?an? (?:boyfriend|girlfriend|bf|gf|husband|wife|partner)<end>`,
    'who are the people you spend your time with?',
  ),
  gentler(
    'whySingle',
    `why (?:are|r) ${YOU} (?:still )?(?:single|not married|unmarried|alone)<end>`,
    'what makes you happy these days?',
  ),
  gentler(
    'whenKids',
    `(?:when (?:are|r) ${YOU}(?: two| guys)? (?:going to |gonna |finally )*(?:hav(?:e|ing)|get(?:ting)?|start(?:ing)?)|(?:are|r) ${YOU}(?: two| guys)? (?:trying for|planning(?: on having| to have)?|going to have)|do ${YOU}(?: two| guys)? plan(?: on having| to have)) (?:any |a |more )*(?:kids|children|baby|babies|family)<end>`,
    'what are you looking forward to these days?',
  ),
  gentler(
    'whenMarried',
    `when (?:are|r) ${YOU}(?: two| guys)? (?:going to |gonna |finally )*(?:get(?:ting)? (?:married|engaged)|tying the knot)<end>`,
    'what are you two looking forward to?',
  ),
  gentler(
    'whyNoKids',
    `why (?:don't|do) ${YOU} (?:not )?(?:have|want) (?:any )?(?:kids|children)<end>`,
    'what does a good weekend look like for you?',
  ),
  gentler(
    'earn',
    `how much (?:money )?(?:do|did|does|are) ${YOU} (?:make|earn|get paid|paid|making|earning)(?: (?:a|per|every) (?:year|month|hour|week))?<end>|what(?:'s|’s|s| is) (?:your|ur) (?:salary|income|wage|pay)<end>`,
    'what do you like about your work?',
  ),
  gentler(
    'paid',
    `how much (?:did|do) ${YOU} (?:pay|spend) (?:for|on) (?:the|your|that|this|ur) (house|flat|apartment|car|place|ring|wedding|holiday)<end>|how much (?:is|was|did) (?:your|ur) (?:house|flat|car|place|ring) (?:worth|cost)<end>`,
    'what do you like most about the $1?',
    /\bhow much (?:is|was|did) (?:your|ur)\b/i,
  ),
  gentler(
    'worth',
    `how much (?:is|was|did) (?:your|ur) (house|flat|apartment|car|place|ring|wedding)(?: worth| cost)?<end>`,
    'what do you like most about your $1?',
  ),
  gentler(
    'rent',
    `how much (?:is|was|do you pay for|do you pay in|you pay for) (?:your |ur )?(?:rent|mortgage)<end>|what(?:'s|’s|s| is) (?:your|ur) (?:rent|mortgage)<end>`,
    'do you like living there?',
  ),
  gentler(
    'weight',
    `(?:have|did) ${YOU} (?:lost|lose|gained|gain|put on) (?:any |some |a lot of )?weight<end>|how much do ${YOU} weigh<end>|what do ${YOU} weigh<end>`,
    'how have you been feeling lately?',
  ),
  gentler(
    'religion',
    `(?:are|r) ${YOU} (?:very |pretty |really |still )?(?:religious|a believer|(?:a )?(?:christian|muslim|catholic)|jewish|an atheist)<end>|what(?:'s|’s|s| is) (?:your|ur) religion<end>|do ${YOU} (?:believe in god|go to church|pray)<end>`,
    'what matters most to you?',
  ),
  gentler(
    'drugs',
    `do ${YOU} (?:ever )?(?:smoke|vape|drink alcohol|drink a lot|do (?:any )?drugs|smoke weed|get high)(?: or (?:drink|smoke|do drugs))?<end>|do ${YOU} drink or (?:smoke|do drugs)<end>`,
    'how do you like to unwind?',
  ),
  gentler(
    'medication',
    `(?:do ${YOU} take|are ${YOU} (?:on|taking)) (?:any |some )?(?:medication|medicine|meds|pills|antidepressants)(?: for (?:that|it))?<end>|what(?:'s|’s|s| is) (?:your|ur) diagnosis<end>`,
    'how are you feeling these days?',
  ),
  gentler(
    'body',
    `what happened to (?:your|ur) (?:face|leg|arm|hand|skin|teeth|hair|eye|nose|body)<end>`,
    'how are you doing?',
  ),
  gentler(
    'brokeUp',
    `why did ${YOU}(?: two| guys)? (?:break up|split(?: up)?|get divorced|separate|get a divorce)<end>|why did (?:he|she|they) (?:leave|dump|divorce) ${YOU}<end>|what went wrong with (?:him|her|you two)<end>`,
    'how have you been since then?',
  ),
  gentler('cheated', `did (?:he|she|they) cheat(?: on ${YOU})?<end>`, 'do you want to talk about it?'),
  gentler(
    'died',
    'how did (your (?:mum|mom|mother|dad|father|brother|sister|husband|wife|friend|dog|cat|nan|gran\\w*)) (?:die|pass away|pass)<end>',
    'would you like to tell me about $1?',
  ),
  gentler(
    'diedOf',
    'how did (?:he|she|they) (?:die|pass away)<end>|what did (?:he|she|they) die (?:of|from)<end>',
    'would you like to talk about it?',
  ),
  gentler(
    'vote',
    `who (?:did|are|will) ${YOU} (?:vote|voting|going to vote)(?: for)?<end>`,
    'what would you like to see change?',
  ),
  gentler(
    'secret',
    `what(?:'s|’s|s| is) (?:your|ur) (?:darkest|deepest|biggest|dirtiest|worst) secret<end>|what is a secret (?:you|that you)${END}`,
    'what is something not many people know about you?',
  ),
  gentler(
    'worstThing',
    `what(?:'s|’s|s| is| was) the (?:worst|most (?:illegal|shameful|terrible)) thing ${YOU}(?:'ve|’ve|ve| have)? (?:ever )?(?:done|did)<end>`,
    'what do you see differently now than you used to?',
  ),
  gentler(
    'regret',
    `what(?:'s|’s|s| is| was) (?:your|ur) (?:biggest|worst|greatest) (?:regret|mistake)<end>|what do ${YOU} regret(?: most)?<end>`,
    'what would you tell your younger self?',
  ),
  gentler(
    'embarrassing',
    `what(?:'s|’s|s| is| was) (?:your|ur|the) most (?:embarrassing|humiliating|awkward) (?:moment|story|memory|experience)<end>`,
    'what is something you can laugh about now?',
  ),
  gentler(
    'fired',
    `why did ${YOU} (?:get fired|get sacked|lose (?:your|ur) job|get laid off)<end>|why (?:were|was) ${YOU} (?:fired|sacked|let go)<end>`,
    'how do you feel about it now?',
  ),
  gentler(
    'reallyFrom',
    `where (?:are|r) ${YOU} (?:really|actually) from<end>|what are you(?:,)? (?:ethnically|racially)<end>|what(?:'s|’s|s| is) (?:your|ur) (?:ethnicity|race)<end>`,
    'where did you grow up?',
  ),
  gentler('afford', `(?:can|could) ${YOU} (?:even |really )?afford (?:that|it|this)<end>`, 'what made you choose it?'),
  gentler(
    'ex',
    `do ${YOU} (?:still )?(?:love|miss|talk to|think about) (?:him|her|your ex|ur ex)<end>|are ${YOU} over (?:him|her|your ex)(?: yet)?<end>`,
    'how do you feel about it now?',
  ),
  gentler(
    'notDrinking',
    `(?:how come|why) (?:are |r )?(?:you're|youre|${YOU})? ?(?:are )?(?:not drinking|don't drink)<end>|why (?:don't|aren't) ${YOU} (?:drink|drinking)<end>`,
    'what can I get you?',
  ),
  gentler(
    'address',
    `where (?:exactly |precisely )?do ${YOU} live exactly<end>|where exactly do ${YOU} live<end>|what(?:'s|’s|s| is) (?:your|ur) (?:home )?address<end>`,
    'what do you like about where you live?',
  ),
  gentler('age', `how old (?:are|r) ${YOU}<end>|what(?:'s|’s|s| is) (?:your|ur) age<end>`, null),
  gentler('pregnant', `(?:are|r) ${YOU} (?:pregnant|expecting)<end>`, null),
  gentler('orientation', `(?:are|r) ${YOU} (?:gay|straight|bi|bisexual|lesbian|trans)<end>`, null),
];
