import type { Span } from '@/lib/coach/advice';
import { parse } from './message';
import { spot, type Rule } from './spot';

const DRUGS =
  '(?:drugs?|weed|pot|marijuana|cannabis|cocaine|coke|lsd|acid|dmt|heroin|meth|ecstasy|mdma|shrooms|mushrooms|ketamine|crack|steroids|edibles)';
const SEX =
  '(?:sex|sexual\\w*|kinks?|kinky|fetish\\w*|naked|nudes?|masturbat\\w*|porn\\w*|orgasm\\w*|virgin\\w*|condoms?|one[- ]night stands?|threesome|body count|sext\\w*|horny|aroused|in bed with|strip club|escort|penis|boobs?|breasts|bra|underwear|panties)';
const ILLNESS =
  '(?:depression|anxiety|adhd|autism|bipolar|ptsd|ocd|cancer|hiv|aids|herpes|an? (?:std|sti|disorder|disability|mental illness|addiction|eating disorder|condition)|stds?|diabetes|epilepsy|any (?:diseases?|disabilities|disorders?|medical|health|mental|stds?|debts?))';
const FAITH =
  '(?:religious|christian|catholic|muslim|jewish|hindu|mormon|protestant|buddhist|atheist|agnostic|born again|a believer|baptised|baptized|saved|spiritual)';

/** Asks an acquaintance about status, age, body, money, health, drugs, faith, address, or what hurts. */
const rules: readonly Rule[] = [
  {
    says: /\b(?:what|which) (?:medications?|medicine|meds|pills|drugs) (?:are|do|did|have) you\b|\b(?:did|do|will|would) you (?:\w+ )?vote for\b|\bare your parents (?:still )?(?:divorced|separated|together|dead|alive|rich|married)\b|\byour (?:dating history|love life|sex life|past relationships|exes|credit score|criminal record)\b|\bdo you live with your (?:boyfriend|girlfriend|partner|ex|husband|wife)\b|\bprivate (?:parts|places|area)\b/,
  },
  {
    says: new RegExp(
      `\\b(?:are|r|were|you are|would you say you are|do you consider yourself|is it true you are) (?:you |u )?(?:(?:still|already|really|a|an|very|pretty|currently|even|not|both|guys|happily|actually|also|ever|now|legally|in any way) )*(?:married|single|divorced|separated|widowed|dating|seeing (?:any|some)one(?! about)|in a relationship|engaged|taken|gay|straight|lesbian|bi|bisexual|queer|trans|transgender|pregnant|expecting|infertile|anorexic|bulimic|obese|overweight|underweight|diabetic|disabled|autistic|bipolar|mentally ill|an alcoholic|an addict|alcoholic|addicted to|high|drunk|sober|rich|poor|broke|in debt|wealthy|well off|trying for (?:a baby|kids)|on (?:the pill|birth control|benefits|welfare|any (?:drugs|medications?|meds)|medications?|meds|drugs|a diet(?! of)|your period)|menstruating|circumcised|${FAITH})(?![\\w-])(?! (?:to (?:chocolate|coffee|tea|games?|music|your phone|it|them|that|this|the)|on (?:life|music)|in colou?r|time|people|kids))`,
    ),
    not: /\b(?:gluten|straight (?:a|to|from|after|away|edge)|high (?:up|school)|engaged in|single (?:player|parent families))\b/,
  },
  {
    says: /\b(?:do|did|have|you|u|got) (?:you |u )?(?:still |already |currently |even |ever )?(?:have|got|had|hav) (?:a |an |any |another )?(?:boyfriends?|girlfriends?|husband|wife|partner|lover|significant other|special someone|sugar daddy|man in your life|ex-?(?:wife|husband))\b/,
    not: /\b(?:doubles|business|lab|dance|gym|tennis|running) partner\b|\bpartner (?:for|in crime)\b/,
  },
  {
    says: /\bwhat is your (?:relationship|marital) status\b|\bhow (?:many|often) (?:\w+ )?(?:times )?(?:have|did) you (?:been married|cheat\w*|get married|been divorced|been dumped)|\bhow many (?:boyfriends|girlfriends|partners|people|men|women|guys|girls) have you (?:had|slept|dated|kissed|been with)\b/,
  },
  {
    says: /\bwhy (?:are|did|do|have|were) you (?:\w+ )?(?:(?:still |not |never )+(?:single|married|dating|have (?:kids|children|a (?:boyfriend|girlfriend|partner))|want (?:kids|children))|get (?:a )?divorced?|(?:two )?(?:break|broke) up|(?:two )?split(?: up)?|leave (?:him|her|your (?:wife|husband|partner|ex))|cheat|lie|get fired|so (?:fat|thin|skinny|ugly|lonely|sad|poor|insecure)|homophobic|racist|sexist|bald|fat|gay|childless|depressed)\b/,
  },
  {
    says: /\b(?:when|how come|are) (?:are |will )?(?:you |u )(?:guys |two |finally |still |ever |not )*(?:going to |planning to |getting |having |trying to )(?:have |get |start )?(?:\w+ )?(?:married|kids|children|a baby|babies|a family|pregnant|divorced)\b|\bdo you (?:two |guys )?(?:plan|want|intend) (?:on having|to have|on|to get) (?:any )?(?:more )?(?:kids|children|a baby|married|pregnant)\b/,
  },
  {
    says: /\bhow old (?:are|r|were) (?:you|u|ya)\b(?! (?:when|then))|\bwhat is (?:your|ur) (?:real |actual |exact )?age\b|\bwhat year were you born\b|\bmay i ask your age\b/,
  },
  {
    says: /\bhow much (?:money )?(?:do|did|does|have|are|r|is|would|will) (?:you|u|your (?:job|salary|house|rent|mortgage|husband|wife|work|car|company)|they)(?: guys| usually| actually| even)? (?:make|makes|earn|weigh|paid|pay you|pay for (?:your|the|that|it)|pay in|pay per month|get paid|owe|inherit|saved|have (?:saved|in the bank|in savings)|spend on|worth|cost you|in debt|bench|lost|lose|gain)\b|\bhow much you (?:make|earn|weigh|get paid)\b|\bhow much (?:is|was) your (?:rent|mortgage|salary|house|home|income|bonus|pension|debt|loan|ring|inheritance|pay)\b/,
    not: /\bhow much (?:do|did) (?:you|they) (?:owe you|pay for (?:the )?(?:tickets?|parking|entry|entrance|shipping|lunch|dinner|coffee|meal|delivery))\b/,
  },
  {
    says: /\bwhat (?:is|was|were|are) (?:your|ur) (?:current |annual |yearly |monthly |net |total |exact |full |home |street |house |starting |bra |cup |dress |waist |family )*(?:salary|income|wage|wages|pay|net worth|savings|debts?|credit score|bank balance|weight|bmi|address|religion|faith|race|ethnicity|sexuality|sexual \w+|orientation|gender|size|measurements|iq|diagnosis|medication|disability|condition|kinks?|fetish(?:es)?|body count|turn[- ]?ons?|weirdest fantasy|fantasy|medical history|criminal record)\b/,
    not: /\b(?:shoe|party|class|team|group|company|shirt|e-?mail|dog|cat|drink|food|order|air|team|business|work|office|web|site|ip|network|store)\b.*\b(?:size|address|weight|condition)\b|\bsize of\b/,
  },
  {
    says: /\bwhere (?:exactly |precisely )?do you live exactly\b|\bwhere exactly do you live\b|\bwhat street do you live\b|\bwhich (?:street|house|building|apartment) do you live\b|\b(?:give|send|tell) me your (?:home )?address\b|\bdo you live (?:alone|by yourself)\b/,
  },
  {
    says: /\bdo (?:you|u) (?:(?:ever|still|also|even|actually|really|guys|both|currently|go to|attend|regularly) )*(?:smoke|vape|do (?:any )?drugs|get high|drink (?:alcohol|a lot|much|too|or|and|every day|often|heavily|alone)|take (?:any )?(?:medications?|meds|pills|drugs|antidepressants|steroids|birth control|insulin|anything for)|use (?:any )?(?:drugs|condoms|protection|birth control)|pray(?! for)|church|believe in (?:god|jesus|an afterlife|a god|heaven|hell|allah)|(?:have|suffer from) (?:a )?(?:faith|religion)|have money|own a gun|inject|hate your (?:body|parents|life|self|mother|father|family)|see a (?:therapist|shrink|psychiatrist)|regret (?:having|marrying|getting married|leaving|your|not having))\b/,
    not: /\bsmoke (?:\w+ ){0,2}(?:meat|salmon|ribs|cheese|fish|brisket)\b|\bdrink (?:a lot of |much |too much |or eat )(?:water|coffee|tea|milk)\b|\bdrink (?:coffee|tea|water|milk)\b/,
  },
  {
    says: new RegExp(
      `\\b(?:do|did|have|are|were|has|is|was|what|why|when|where|how)\\b.*\\byou\\b.*\\b(?:${DRUGS})\\b`,
    ),
    not: /\b(?:pot (?:of|roast|luck|plants?)|crack (?:the|a|an|it|open)|diet coke|coke (?:or|zero)|can of coke|acid (?:rain|reflux|jazz)|(?:eat|like|cook|pick|grow|on pizza|pizza).*mushrooms|mushrooms? (?:soup|pizza|risotto|picking)|drug ?store|war on drugs|film|movie|show|series)\b/,
  },
  {
    says: new RegExp(
      `\\b(?:do|have|did|are) you (?:ever )?(?:have|had|suffer(?:ed)? from|been diagnosed with|diagnosed with|treated for|struggle with|suffering from) ${ILLNESS}\\b`,
    ),
  },
  {
    says: /\b(?:do|are|have) you (?:take|taking|on|been on|taken) (?:any |some )?(?:kind of )?(?:medication|medicine|meds|pills|antidepressants)\b/,
  },
  {
    says: /\bhave you (?:(?:ever|actually|really|already|also) )*(?:cheated|been (?:cheated on|arrested|divorced|married|dumped|tricked into|diagnosed|hospitali[sz]ed|in (?:jail|prison|rehab|therapy|debt|a psych\w*)|to (?:jail|prison|rehab|a strip club)|pregnant|homeless|fired|caught (?:naked|cheating|stealing)|unfaithful|with (?:a|another) (?:man|woman|guy|girl)|in love with)|had (?:an? )?(?:affair|abortion|miscarriage|surgery|plastic surgery|nose job|boob job|breakdown|std|threesome|one night stand|eating disorder|botox)|slept with|killed|stolen|hit (?:your|a woman|a man)|lost (?:any |a lot of |some |your |much )?(?:weight|virginity)|gained (?:any |some |a lot of )?weight|put on weight|considered (?:divorce|surgery|therapy|having an affair)|gone to (?:jail|prison|therapy|rehab)|hated (?:your|yourself)|lied to (?:your|a)|faked)\b/,
    not: /\bhave you been to (?:a )?(?:prison museum|alcatraz)\b|\bin love with (?:a|the) (?:book|song|show|place|city)\b/,
  },
  {
    says: new RegExp(`\\b(?:you|your)\\b.*\\b${SEX}\\b|\\b${SEX}\\b.*\\b(?:you|your)\\b`),
    not: /\b(?:same[- ]sex|opposite sex|sex and the city|sex of (?:the|your)|sex education|bra(?:zil|in|ve)|virgin (?:islands?|airlines|atlantic|media|radio|olive|mojito)|naked (?:eye|gun)|film|movie|series|season)\b/,
  },
  {
    says: /\b(?:turns?|turned) you on\b|\bwhat (?:are|is) you wearing\b|\b(?:did|do|have|would|why did|when did|why would) you (?:\w+ )?cheat(?:ed)? on\b|\bsleep with (?:him|her|me|them|your)\b|\bwho did you vote for\b|\bwho are you voting for\b/,
  },
  {
    says: /\b(?:darkest|deepest|dirtiest|biggest|worst|most (?:shameful|painful|embarrassing|traumatic|private|personal|illegal|disgusting)|dark|dirty|deep|family|little|any) (?:\w+ )?(?:secrets?|shame|insecurit(?:y|ies)|trauma|regrets?|sins?|lie|lies|crime|humiliation|guilt|addiction|heartbreak|flaw|weakness)\b|\bwhat (?:is|are) (?:a|the|one|your|some)?[\w\s']{0,20}\bsecrets?\b|\ba secret (?:you|that you)\b|\byour personal hell\b|\bskeletons? in your\b/,
    not: /\b(?:recipe|secret (?:to|of|ingredient|santa|sauce|weapon|recipe)|best kept)\b/,
  },
  {
    says: /\bwhat (?:is|was|are|were) the (?:worst|weirdest|craziest|most (?:illegal|embarrassing|shameful|disgusting|painful|traumatic|horrible|humiliating)|cruell?est|meanest|grossest|dirtiest|nastiest) (?:thing|things|way|lie|crime|time|moment|mistake|breakup|experience|pain|memory|fight|sin)\b.*\byou\b/,
    not: /\b(?:ate|eaten|seen|watched|read|heard|tasted|movie|film|book|cooked|on (?:a )?(?:holiday|trip)|found|bought|tried)\b/,
  },
  {
    says: /\bwhat (?:horrible|terrible|awful|bad|shameful|illegal|criminal|embarrassing|evil|cruel) things? (?:you|have you|did you|do you)\b|\bwhat (?:do|are) you (?:most )?(?:ashamed|insecure|guilty|hate (?:most )?about yourself|hiding|hide)\b|\bwhat (?:\w+ )?(?:do|did) you (?:\w+ )?regret\b/,
  },
  {
    says: /\bhow (?:did|exactly did|do) (?:he|she|they|your (?:mum|mom|mother|dad|father|brother|sister|husband|wife|son|daughter|parents|child|friend|baby|\w+)) (?:die|pass away|pass|kill (?:him|her|them)self)\b|\bwhat did (?:he|she|they) die (?:of|from)\b|\bwhy did (?:your|he|she) (?:\w+ )?(?:leave you|dump you|divorce|cheat|break up with you|marriage (?:end|fail)|kill)\b|\bdo you (?:still )?(?:miss|love|think about|talk to) your ex\b|\bare you (?:over|still in love with) (?:him|her|your ex)\b|\bdo(?:es)? (?:he|she|your (?:husband|wife|partner|boyfriend|girlfriend|dad|father|mother)) cheat on you\b|\b(?:worst|most) \w* ?(?:way|time) you (?:have )?(?:been|were|got)? ?(?:broken up|dumped|rejected|broke up)|\bwho broke your heart\b/,
  },
  {
    says: /\b(?:can|could) you (?:even )?afford\b|\bis (?:that|it) your (?:real|natural) (?:hair|nose|boobs|teeth)\b|\bare (?:those|they|your boobs) real\b|\bwhat happened to your (?:face|body|leg|arm|hand|marriage|ex|wife|husband|teeth|skin|hair)\b|\bdid you (?:gain|put on|lose) (?:some |any )?weight\b|\bwhat do you weigh\b|\bhow tall and heavy\b|\byour (?:virginity|period|sex life|love life|penis|vagina|bra)\b/,
  },

  {
    says: /\byour?\b.*\b(?:cheat(?:ed|ing) on|affairs?|adulter\w+|unfaithful|abortion|miscarriage|near[- ]death|gender identity|first crush|crush)\b|\b(?:cheat(?:ed|ing) on|abortion|miscarriage) (?:\w+ ){0,4}your?\b|\bwhy do you (?:dislike|hate) (?:yourself|your (?:mother|mum|mom|father|dad|parents|body|life|family|brother|sister))\b/,
    not: /\bcandy crush\b|\bcurrent affairs\b|\bworld affairs\b|\b(?:film|movie|series|show|book)\b/,
  },
  {
    says: /\b(?:your|the) (?:single )?(?:most|biggest) (?:embarrassing|awkward|akward|shameful|humiliating|traumatic|terrifying|painful|cringe\w*|heartbreaking) (?:\w+ ){0,3}(?:memory|moment|interaction|experience|story|fart|date|crush|thing|secret)\b|\bembarrassing memor(?:y|ies)\b|\b(?:worst|weirdest|grossest|craziest)(?: or \w+)? thing you(?: have|'ve)? (?:ever )?done (?:for money|while drunk|to (?:somebody|someone|a person|your))\b/,
  },
];

/** A question the reader may not want to be asked by somebody they hardly know. Who may ask what is the habit's to judge. */
export function intrusiveQuestions(text: string): Span[] {
  return spot(parse(text), rules, ({ lower, mark }) => mark === '?' || ASKS.test(lower));
}

/** Questions without a mark. */
const ASKS = /^(?:\w+,? ){0,3}(?:how|what|why|when|where|who|are|do|did|have|is|r) /;
