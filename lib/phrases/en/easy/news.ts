import type { EasyCue } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

/** Somebody one asks after. */
export const DEAR = String.raw`(?:my|our) (?:\w+ )?(?:mum|mom|mam|mother|dad|father|parents|sister|brother|son|daughter|boy|girl|kids?|baby|husband|wife|partner|fianc\w+|boyfriend|girlfriend|nan|nana|gran\w*|aunt\w*|uncle|cousins?|niece|nephew|friends?|mate|flatmate|dog|cat|puppy|kitten|rabbit|hamster|horse)`;
const DREAMT =
  /\b(?:episode|season|series|film|movie|game over|dream\w*|book|character|haha\w*|lol|joking|imagine|years? ago|in (?:19|20)\d\d|when i was|used to|remember when|apparently|rumou?r|neighbour's|next door|almost|nearly|was gonna|was going to|if (?:i|he|she|we))\b/;
const DASHED =
  /\b(?:but|not (?!to\b)|did not|no longer|fell through|failed|cancelled|unfortunately|sadly|rejected|refused|except|until|though|hospital|funeral|died|never|without|lost|wrong|instead|hate|wish|nobody|still)\b/;
const SPORT =
  /\b(?:arsenal|chelsea|spurs|united|city|liverpool|everton|leicester|fulham|bayern|madrid|barca|india|england|team|league|ref|manager)\b/;

export const newsCues: readonly EasyCue[] = [
  {
    occasion: 'lostSomebody',
    says: new RegExp(
      String.raw`\b(?:passed away|(?:${DEAR}|he|she|uncle \w+|aunt\w* \w+|grandad|grandma|nan|granny|mum|dad) (?:has |just |sadly )*died\b|no heartbeat|(?:we )?buried (?:dad|mum|nan)|had to (?:let|put) (?:him|her) to sleep|lost my (?:friend|mum|dad|nan|gran\w*|brother|sister|husband|wife|baby)\b(?! in)|(?:he|she|mum|dad|nan|grandad) would have been \d+)\b`,
    ),
    not: /\b(?:phone|battery|laptop|plant|car|episode|film|movie|character|show|book|series|game|dream\w*|lol|haha\w*|song\w*|queen|king|celeb\w*|eight|when i was|long ago|almost|nearly|if|nap|baby to|bottle|\w+'s phone)\b/,
    fit: 0.93,
  },
  {
    occasion: 'badNews',
    says: new RegExp(
      String.raw`\b(?:made redundant|lost my job|i (?:have |just )*got (?:fired|sacked|let go)|(?:we|me and \w+|\w+ and i|and me) (?:have |just |are )*(?:broken?|split|breaking|splitting) up|(?:he|she) (?:has |just )*(?:left me|dumped me|blocked me|cheated on me)|cheating on me|(?:we are|i am) getting (?:a )?divorced?|contract (?:is |was )?not (?:been )?renewed|it is (?!not )(?:\w+ )?cancer|(?:${DEAR}|he|she) has (?:\w+ )?cancer|evicted|failed (?:my|the) (?:\w+ )?(?:exam|test|resit|course|degree)|turned (?:me|us) down|did not get the (?:job|flat|house|place|part|role|visa|promotion)|got rejected|panic attack|cried (?:at|in) (?:work|the toilets?|the loo|the car)|(?:sale|offer|mortgage|flat|house|job) fell through|cutting my hours|so lonely|(?:${DEAR}|he|she) (?:is|has been|was) (?:very |really |quite )?(?:ill|in (?:hospital|intensive care|icu)|diagnosed)|feeling (?:a bit |so |really |pretty |very )?(?:low|down|hopeless|empty)|(?:cat|dog|kitten) is missing|burgled|broken? into (?:our|my)|(?:visa\b.{0,20}|got )\brefused|put the phone down on me|i am not fine|nobody (?:turned up|came|showed up) (?:to|at|for) (?:my|his|her|the)|landlord is selling|(?:closed|closing) the (?:shop|business|cafe) for good|anxiety (?:is|has been) (?:\w+ )?(?:bad|awful|terrible)|(?:awful|horrible|terrible|nasty) (?:argument|row) with)\b`,
    ),
    not: new RegExp(
      `${DREAMT.source}|\\b(?:congrats|not me|benign|negative|all clear|offer was|glad|relieved|happy|relief|all good|no longer|back together|better now|friend's|friends husband|my ex)\\b`,
    ),
    fit: 0.86,
  },
  {
    occasion: 'hurtNow',
    says: /\b(?:(?:i|we) (?:just |nearly |almost )*(?:fainted|fell (?:down|over|off)|had a (?:fall|crash|bump|accident)|crashed (?:the|my|into)|hit a (?:deer|dog|kerb|wall|tree|car))|cut my (?:finger|hand)|(?:burnt|burned) my (?:finger|hand|arm|leg)|twisted my|sprained my)\b/,
    not: /\b(?:asleep|in love|laugh\w*|for it|years ago|when i was|in a game|hat|pants|fell over laughing)\b/,
    fit: 0.8,
  },
  {
    occasion: 'worry',
    says: /\b(?:found a lump|(?:scan|biopsy|mri|operation|surgery|ct|bloods?|blood tests?|chemo) (?:is |results? )*(?:on|is|tomorrow|today|this|next)|(?:doing|done|having|waiting for) (?:an? |the |some )?(?:xray|x-ray|scan|bloods|biopsy|mri|ecg)|keep (?:him|her|me) in overnight|need to go back and do more tests|in surgery now|list for a transplant|wait(?:ing)? .{0,20}(?:a&e|hospital))\b/,
    not: /\b(?:paw|dog|cat|vet|all (?:good|clear|fine)|went fine|benign|baby|20 week|12 week|delivery|fine now|passed|negative|years ago)\b/,
    fit: 0.8,
  },
  {
    occasion: 'poorThing',
    says: new RegExp(
      String.raw`\b(?:${DEAR}|our little one|little one|bub|the (?:baby|kids?|dog|cat|boys|girls|twins)|he|she|they) (?:\w+ )?(?:has|have|has got|have got|got|is|is off with|came home with|woke up with) (?:a |an |the |another |got )?(?:\w+ )?(?:fever|temperature|bug|cough|cold|rash|chickenpox|ear infection|virus|tonsillitis|croup|sick|poorly|ill|teething|throwing up|limping|vomiting)\b|\b(?:dad|mum|nan|grandad|gran|he|she) (?:fell|had a fall|slipped|tripped)\b`,
    ),
    not: /\b(?:boss|landlord|better|not ill|fine now|all good|film|in love|for it|sick of|sick note|asleep|scared|died|scan|cancer|icu|over (?:him|her))\b/,
    fit: 0.8,
  },
  {
    occasion: 'ouch',
    says: /\b(?:stood on (?:a|the|some)|stubbed my|trod on|hit my (?:head|elbow|toe|thumb|knee)|banged my|paper cut|blister|stung by|sunburnt|sunburned|pulled a (?:muscle|hamstring)|bitten by|bit my tongue|shut my (?:finger|hand)|(?:shoulder|neck|knee|hamstring) (?:is |has )?(?:frozen|gone|killing|stiff|pulled)|burnt my (?:tongue|finger|hand|arm)|headache|(?:head|neck|back|knee|leg|arm|foot|throat) still (?:pounding|sore|aching|hurts))\b/,
    not: /\b(?:film|book|not|better|he|she|hospital|lol|years|scared|for a day)\b/,
    longest: 22,
    fit: 0.8,
  },
  {
    occasion: 'setback',
    says: new RegExp(
      String.raw`\b(?:(?:train|bus|flight|ferry|tube|metro)s? (?:is |was |got |has been |have been )?(?:\w+ )?(?:cancelled|delayed|late|broken down|diverted|\d+ (?:mins?|hours?|hrs?) late)|stuck (?:in|on|at|behind) (?:a |the |this )?(?:\w+ )?(?:traffic|motorway|train|bus|jam|queue|airport|lift|platform)|traffic (?:is|was) (?:\w+ )?(?:ridiculous|terrible|awful|mad|bad|horrendous)|(?:car|van|bus|train|lift) (?:\w+ )?broke(?:n)? down|parking (?:fine|ticket)|speeding (?:ticket|fine)|(?:boiler|car|laptop|phone|washing machine|dishwasher|fridge|oven|heating|wifi|internet|printer|screen|tv|bike|computer) (?:is |has |just |is just |has just |screen )?(?:broken|broke|died|packed up|cracked|dead|playing up|not working|stopped working|down again)|(?:boiler|power|wifi|internet|electric\w*|lift|heating|hot water) (?:is |has been |has )?(?:out|off|down)\b|(?:wifi|signal|internet|service) (?:\w+ ){0,4}is a joke|(?:have|got) (?:mice|rats?|ants|bedbugs|a leak)|cancelled (?:on (?:me|us)|the (?:\d|train|bus|class|flight))|(?:putting|put) (?:the|my|our) rent up|no (?:power|water|electricity|heating|hot water|trains|buses)|lost my (?:wallet|keys|phone|purse|passport|bag)|locked (?:myself )?out|failed (?:its|the) mot|got the wrong (?:train|bus|order|size)|missed (?:the|my) (?:train|bus|flight|stop|connection)|slept (?:terribly|badly|awfully)|no sleep|did not sleep|none of us slept|worst (?:day|week|meeting)|(?:horrible|awful|rubbish) day|drove past me|messed up (?:my|our) order|(?:somebody|someone) (?:has )?(?:scratched|dented|smashed|keyed|broke|clipped) (?:my|our) (?:\w+ )?(?:car|phone|window|fence|mirror|gate|bike)|left my (?:lunch|keys|phone|wallet|charger|umbrella|laptop|bag) (?:at (?:home|work)|on (?:the|my)|in (?:the|my))|keeps? (?:crashing|freezing|cutting out)|got soaked|soaked through|postponed again|(?:burnt|burned) the (?:dinner|toast|rice|cake|onions))\b`,
    ),
    not: new RegExp(
      `${DREAMT.source.replace('|haha\\w*|lol', '').replace('|almost|nearly', '')}|\\b(?:brb|surgeon|surgery|operation|appointment|chemo|heart|last year|fixed|sorted|working now|found (?:it|them)|in the end|finally|luckily|oh wait|lovely|loved|glad|brilliant|so happy|fun|died (?:on|last|this)|funeral|hospital|scan|cry\\w*|cried|baby is here|sorry|without|no delay|did you|do you|best)\\b`,
    ),
    fit: 0.76,
  },
  {
    occasion: 'bigNews',
    says: /\b(?:(?:i|we|he|she|they)? ?(?:have |has |just |finally )*(?:got|been offered|offered me|have offered me|landed) (?:the|that|a|my) (?:\w+ ){0,2}(?:job|promotion|internship|role|scholarship|part|keys|flat(?! tyre| tire| battery)|citizenship|visa|distinction|mortgage|residency)|i (?:have )?(?:passed|graduated|qualified)|passed (?:my|the|with|first|everything|all)|(?:she|he) said yes ?!|(?:i am|we are|she is|he is|just|got|we got) (?:so )?(?:engaged|pregnant|promoted|made permanent|getting married)|made permanent|(?:we are|i am|she is|he is|sister is) (?:expecting|having a (?:baby|boy|girl))|it is a (?:girl|boy)|baby (?:is here|girl|boy)|had the baby|(?:accepted|approved) (?:our|my)|(?:visa|offer|mortgage|paper|loan|application) (?:was|is|has been|got) (?:approved|accepted)|accepted our offer|got (?:in|into) (?:the (?:choir|team|squad|uni\w*|course|school|orchestra|programme)|uni|art|med|law|to|leeds|oxford|cambridge)|gained admission|finished (?:my|all|chemo|uni|the) (?:\w+ )?(?:exams|degree|thesis|phd|dissertation|finals|treatment|course)|finally submitted|(?:sober|clean) for (?:one|a|\d+) year|we set a date|have set a date|we won\b|won the (?:tender|cup|league|final|raffle|match|case|appeal)|gonna be an? (?:auntie|aunt|uncle|dad|mum|grandma|grandad|granny)|going to be an? (?:auntie|aunt|uncle|dad|mum|grandma|grandad|granny|big brother|big sister))\b/,
    not: new RegExp(
      `${DREAMT.source.replace('|haha\\w*|lol', '')}|${DASHED.source}|${SPORT.source}|\\bpassed (?:away|out|on|by|it|the salt|this|last)\\b|\\b(?:kidney|stone|my ex|her ex|scared|neighbour|everyone got|has everyone|wrong|spare|back from|over him|cold|flu|covid)\\b`,
    ),
    fit: 0.9,
  },
  {
    occasion: 'wellDone',
    says: /\b(?:(?:i|we|just|finally) (?:ran|swam|cycled|rowed) (?:a |my (?:first )?)?(?:\d+ ?k?m?|5k|10k|half|marathon|parkrun|mile|lengths)\b|(?:half )?marathon done|cleared (?:out )?(?:my|the|our) (?:inbox|garage|loft|shed|wardrobe)|finally (?:fixed|finished|cleaned(?: out)?|sorted(?: out)?|tidied|mended|painted) (?:the|my|our)|(?:been )?sober (?:for )?\d+|(?:smoke free|sober) for (?:\d|a)|(?:quit|gave up|given up|stopped) (?:smoking|drinking|vaping) (?:\d|\w+ (?:days|weeks|months)))/,
    not: new RegExp(
      `${DREAMT.source}|\\b(?:failed|ok\\?|book|series|but|not|hurt|hospital|died|regret|cried|away|red light|out of|late|mum's|dad's|birthday)\\b`,
    ),
    longest: 22,
    fit: 0.78,
  },
  {
    occasion: 'goodNews',
    says: /\b(?:(?:good|great|best) news\b|extended my contract|last (?:day of )?chemo|neighbours are (?:lovely|so nice|great)|brought (?:us|me) (?:cake|flowers|biscuits|food)|got (?:a|an) [ab]\+? in|actually happy with|(?:nicest|loveliest) (?:chat|day|walk|evening|morning|time|lunch|man|lady|note|message)|(?:it|interview|exam|presentation|meeting|appointment|surgery|operation|party|talk) went (?:really |so |very )?(?:well|great|brilliantly)|(?:mother and child|mum and baby|both) are (?:doing )?(?:well|fine)\b|nailed it|smashed it|could not be happier|over the moon|chuffed|feeling (?:so |really |much )(?:better|hopeful|great|happy)|slept (?:through|so well)|took (?:his|her) first steps|first (?:steps|word)\b|made my (?:whole )?(?:day|week)|top of the class|so proud of (?:him|her|them|my)|braces off|works now\W*$|it worked\W*$|can (?:finally )?(?:run|walk|drive|fly) again|strong heartbeat)/,
    not: new RegExp(
      `${DASHED.source.replace('|still', '')}|\\b(?:bad news|ex|if|hope|any|did|so-called|not so|sad|cry\\w*|cried|wish|low|sorry|worse|scared|unless|ruined|cost)\\b`,
    ),
    longest: 20,
    fit: 0.78,
  },
  {
    occasion: 'relief',
    says: /\b(?:panic over|all clear|judge ruled for|cancer free|what a relief|so relieved|(?:turned out|it is|its|just) (?:to be )?(?:just |only )?(?:an? )?(?:ear infection|nothing serious|false alarm|virus)|test came back negative|results? (?:came back |are |were |is |was )?(?:all )?(?:clear|negative|fine|normal|benign)|(?:found|got) (?:it|them|him|her|my (?:keys|phone|wallet|passport|bag|purse)) (?:in the|under|behind|back)|was in (?:the|my) other|thought i (?:had |would )?lost|out of (?:surgery|hospital|theatre)|went fine|(?:is|are) (?:finally )?home safe|(?:leak|boiler|car|wifi|heating|lift|phone|laptop) is (?:finally )?(?:fixed|back|working|mended)|got sorted in the end|sorted in the end|made it (?:in time|just in time|home))\b/,
    not: /\b(?:cancer|bad news|but (?:he|she|now|then)|died|not (?:out|home)|costs?|freezer|lol|stole|ceiling)\b/,
    fit: 0.82,
  },
];

export const newsWords = wordings('care', {
  lostSomebody: {
    sorry: { text: "I'm so sorry.", tone: 'warm' },
    thinking: { text: "I'm so sorry. Thinking of you all.", tone: 'warm' },
  },
  badNews: {
    sorry: { text: "Oh no, I'm so sorry.", tone: 'warm' },
    hear: { text: "I'm really sorry to hear that.", tone: 'warm' },
  },
  worry: { thinking: { text: "That's a worry. Thinking of you.", tone: 'warm' } },
  poorThing: { poor: { text: 'Oh no, poor thing.', tone: 'warm' } },
  ouch: { ouch: { text: 'Ouch, poor you.', tone: 'warm' } },
  setback: {
    annoying: { text: 'Oh no, how annoying.', tone: 'warm' },
    pain: { text: 'Ugh, what a pain.', tone: 'warm' },
    nuisance: { text: 'Oh no, poor you.', tone: 'warm' },
  },
  hurtNow: { alright: { text: 'Oh no, are you all right now?', tone: 'warm' } },
  bigNews: {
    congratulations: { text: 'Congratulations, what wonderful news.', tone: 'warm' },
    amazing: { text: "That's brilliant, congratulations.", tone: 'warm' },
  },
  wellDone: { done: { text: 'Well done you.', tone: 'warm' }, work: { text: 'Nice work, well done.', tone: 'warm' } },
  goodNews: {
    great: { text: "That's great to hear.", tone: 'warm' },
    lovely: { text: "That's lovely to hear.", tone: 'warm' },
  },
  relief: {
    relief: { text: 'Phew, what a relief.', tone: 'warm' },
    good: { text: "Oh good, that's a relief.", tone: 'warm' },
  },
});
