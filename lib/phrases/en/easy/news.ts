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
      String.raw`\b(?:passed away|has passed|passed (?:this|last|on) (?:morning|night|\w+day)|(?:${DEAR}|he|she|uncle \w+|aunt\w* \w+|grandad|grandma|nan|granny|mum|dad|daddy|mummy) (?:has |just |sadly )*died\b|we lost (?:him|her|[a-z]+ (?:last|this|today|on|yesterday))|no heartbeat|(?:we )?buried (?:him|her|dad|mum|nan)|had to (?:let|put) (?:him|her) (?:go|to sleep|down)|put \w+ to sleep|lost (?:two|three|my) (?:friends?|mum|dad|nan|gran\w*|brother|sister|husband|wife|baby)|would have been \d+|(?:years?|months?|weeks?) since (?:\w+ ){1,3}(?:left us|died|passed)|put (?:him|her|\w+) to sleep on|not (?:going to|gonna) make it (?:through|to)|started hospice)\b`,
    ),
    not: /\b(?:phone|battery|laptop|plant|car|episode|film|movie|character|show|dream\w*|laptop|lol|haha\w*|song\w*|queen|king|celeb\w*|eight|when i was|long ago|fish fingers|almost|nearly|if)\b/,
    fit: 0.93,
  },
  {
    occasion: 'badNews',
    says: new RegExp(
      String.raw`\b(?:made redundant|lost my job|got (?:fired|sacked|let go)|(?:broke|split|breaking|splitting) up|(?:he|she) (?:has )?(?:left me|moved out|dumped me|blocked me|cheated|is cheating)|cheating on me|getting (?:a )?divorced?|contract (?:is |was )?not (?:been )?renewed|(?:it is|its|got|has) (?:\w+ )?cancer|scan was not good|cancel(?:led)? the wedding|landlord wants us out|evicted|failed (?:my|the|it|again|by)|turned (?:me|us) down|did not get (?:it|the|in)|(?:got |been |was |were )?rejected\b|panic attack|cried (?:at|in) (?:work|the toilets?|the loo|the car)|fell through|cutting my hours|so lonely|(?:${DEAR}|he|she) (?:is|has been|was) (?:very |really |quite )?(?:sick|ill|in (?:hospital|intensive care|icu)|diagnosed)|in hospital again|still in icu|are not great at (?:home|the moment)|feeling (?:a bit |so |really |pretty |very )?(?:low|down|lost|hopeless|empty)|good at anything|(?:have|has) not spoken since|losing (?:her|him)|(?:team|project|shop|factory|office) (?:got|is getting|was) shut down|(?:cat|dog|kitten) is missing|burgled|broke into|broken into|(?:two|three) times to emergency|refused\b.*\bvisa|visa\b.*\brefused|just homesick|put the phone down on me|sad news about|unfollowed me|no one knows what it means|not over it|(?:he|she) left\b\W+(?:took|and took)|stress i swear|nobody (?:turned up|came|showed up)|let me go\b|landlord is selling|(?:closed|closing) the (?:shop|business|cafe) for good|anxiety (?:is|has been)|(?:awful|horrible|terrible|nasty) (?:call|argument|row|time|conversation) with|wants the kids|i am scared|i am not fine|got (?:the )?(?:bad news|diagnosed)|did not (?:even )?say sorry)\b`,
    ),
    not: new RegExp(
      `${DREAMT.source}|\\b(?:congrats|not me|benign|negative|all clear|on the bench|offer was|glad|relieved|happy|all good|no longer|back together|friend's husband|he has blocked|my ex|we have all)\\b`,
    ),
    fit: 0.86,
  },
  {
    occasion: 'hurtNow',
    says: /\b(?:(?:i|we) (?:just |nearly |almost )*(?:fainted|fell (?:down|over|off)|had a (?:fall|crash|bump|accident)|got hit|crashed|hit a (?:deer|dog|kerb|wall|tree|car))|(?:small|little) fire|got hit by|shaking for ages|stitches|cut my (?:finger|hand)|burnt my|burned my|twisted my|sprained my)\b/,
    not: /\b(?:asleep|in love|laugh\w*|for it|years ago|when i was|kitchen was|he is fine|hat|pants)\b/,
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
    says: /\b(?:stood on (?:a|the|some)|stubbed my|trod on|hit my (?:head|elbow|toe|thumb|knee)|banged my|paper cut|blister|stung by|sunburnt|sunburned|pulled a (?:muscle|hamstring)|bitten by|bit my tongue|shut my (?:finger|hand)|(?:shoulder|neck|knee|hamstring) (?:is |has )?(?:frozen|gone|killing|stiff|pulled)|burnt my (?:tongue|finger|hand|arm)|headache|still (?:pounding|sore|aching|hurts))\b/,
    not: /\b(?:film|book|not|better|he|she|hospital|lol|years|scared|for a day)\b/,
    longest: 22,
    fit: 0.8,
  },
  {
    occasion: 'setback',
    says: new RegExp(
      String.raw`\b(?:(?:train|bus|flight|ferry|tube|mrt|metro)s? (?:is |was |got |has been |have been )?(?:\w+ )?(?:cancelled|delayed|late|broken down|breakdown|diverted|\d+ (?:mins?|hours?|hrs?) late)|delayed (?:\w+ )?(?:by |again )?\d|(?:stuck|standing|sitting) (?:in|on|at|behind) (?:a |the |this )?(?:\w+ ){0,2}(?:traffic|m\d+|motorway|train|bus|jam|queue|car park|airport|lift|platform|bishan)|stuck at \w+|traffic (?:is|was) (?:\w+ )?(?:ridiculous|terrible|awful|mad|crazy|bad|horrendous)|broke down|parking (?:fine|ticket)|(?:boiler|car|laptop|phone|washing machine|dishwasher|fridge|oven|heating|wifi|internet|printer|screen|telly|tv|bike|computer|bed) (?:is |has |just |is just |has just |screen )?(?:gone|broken|broke|died|packed|cracked|dead|playing up|not working|stopped|down again|slow)|mouse\b.*\brepeat|(?:have|got) (?:a )?(?:mouse|mice|rats?|ants|bedbugs|a leak)|got nits|(?:cancelled|cancelling) the (?:\d|train|bus|class|flight)|third time this|speeding (?:ticket|fine)|threw up on|alarm .{0,20}going off|putting (?:the|my|our) rent up|we lost \\d|has got nits|chickenpox|dripping again|dug up our|making (?:that|a|this) noise|no (?:power|light|water|electricity|heating|hot water)|sold out everywhere|left a card|lost my (?:wallet|keys|phone|purse|passport|bag|application)|lost (?:it|them)\. lost|dropped (?:my|the) \w+|spilt|spilled|burnt (?:the|my)|burned the|locked (?:myself )?out|failed (?:its|the|her|his) mot|(?:mot|bill|quote) .* \d{3}|put the rent up|increased the rent|raising the rent|rent by \d|wont let me|will not let me|windows update|not letting me|black spot|flooded|trampoline is in|my joints|next door's|neighbours? (?:dog|music|party|alarm|kids)|cancelled on (?:me|us)|gone (?:mad|wrong) again|got the wrong train|missed (?:the|my) (?:train|bus|flight|stop|connection)|slept (?:terribly|badly|awfully)|no sleep|(?:did|have) not (?:slept|sleep)|can ?not sleep|none of us slept|teething|up all night|worst (?:day|week|night|meeting)|horrible day|awful day|rubbish day|told off|(?:queue|line) (?:is|was|at) |drove past me|(?:boiler|power|wifi|internet|electric\w*|lift|signal|heating|hot water) (?:is |has been |has )?(?:out|off|down)\b|is a joke\b|messed up (?:my|our|the)|(?:somebody|someone|they|he|she|idiot) (?:has )?(?:scratched|dented|smashed|keyed|broke|cracked|clipped) (?:my|our|the) (?:\w+ )?(?:car|phone|mug|window|screen|fence|glasses|laptop|wing mirror|mirror|gate)|left my (?:lunch|keys|phone|wallet|charger|umbrella|laptop|bag|card|glasses|coat) (?:at (?:home|work)|on (?:the|my)|in (?:the|my))|wrong (?:order|size|address|platform|part)|one (?:piece )?missing|waiting list|(?:asked for no|got extra)|threw it over|has not (?:turned up|arrived|come)|never (?:turned up|showed up|arrived)|keeps? (?:crashing|breaking|freezing|cutting out|waking up)|(?:on|and) strike again|smells of damp|out of (?:stock|milk|coffee|nappies|petrol|hot water)|sold out|(?:lag|traffic|queue) was (?:insane|awful|terrible|a nightmare)|(?:practising|playing) the (?:trumpet|drums|violin)|no (?:trains|buses)|raining (?:for|since|all)|printer (?:hates|is|will)|got soaked|soaked through|postponed again|lost again|threw it away|gone to mush|flat as a)\b`,
    ),
    not: new RegExp(
      `${DREAMT.source.replace('|haha\\w*|lol', '').replace('|almost|nearly', '')}|\\b(?:brb|cardiologist|stent|surgeon|heart|thought i|other bag|last year|baked you|if you do the rest|fixed|sorted|working now|found (?:it|them)|in the end|finally|luckily|oh wait|lovely|loved|glad|brilliant|died (?:on|last|this)|funeral|fingers|hospital|scan|baby is here|sorry|late x|without|no delay|nearest)\\b|sorry`,
    ),
    fit: 0.76,
  },
  {
    occasion: 'bigNews',
    says: /\b(?:(?:i|we|he|she|they)? ?(?:have |has |just |finally )*(?:got|been offered|offered me|have offered me|landed) (?:the|that|a|my) (?:\w+ ){0,2}(?:job|promotion|internship|role|place|post|scholarship|part|contract|keys|flat|citizenship|visa|distinction|mortgage|offer|residency)|i (?:have )?(?:passed|graduated|qualified)|passed (?:my|the|with|first|everything|all)|(?<=^|she |he |they )said yes|(?:i am|we are|she is|he is|just|got|we got) (?:so )?(?:engaged|pregnant|promoted|made permanent|getting married)|made permanent|(?:we are|i am|she is|he is|sister is) (?:expecting|having a (?:baby|boy|girl))|it is a (?:girl|boy)|baby (?:is here|girl|boy)|had the baby|(?:accepted|approved) (?:our|my|the|for)|(?:visa|offer|mortgage|paper|loan|application) (?:was|is|has been|got) (?:approved|accepted)|accepted our offer|got (?:in|into) (?:the (?:choir|team|squad|uni\w*|course|school|orchestra|programme)|uni|art|med|law|to|leeds|oxford|cambridge)|gained admission|finished (?:my|all|chemo|uni|the) (?:\w+ )?(?:exams|degree|thesis|phd|dissertation|finals|treatment|course)|finally submitted|(?:sober|clean) for (?:one|a|\d+) year|we set a date|have set a date|we won\b|won the (?:tender|cup|league|final|raffle|match|case|appeal)|got the baby|head of department|new post|finally cleared|gonna be an? (?:auntie|aunt|uncle|dad|mum|grandma|grandad|granny)|going to be an? (?:auntie|aunt|uncle|dad|mum|grandma|grandad|granny|big brother|big sister))\b/,
    not: new RegExp(
      `${DREAMT.source.replace('|haha\\w*|lol', '')}|${DASHED.source}|${SPORT.source}|\\bpassed (?:away|out|on|by|it|the salt|this|last)\\b|\\b(?:kidney|stone|my ex|her ex|scared|neighbour|everyone got|has everyone|bin emptier|over him|sat nav|cold|flu|covid)\\b`,
    ),
    asked: true,
    fit: 0.9,
  },
  {
    occasion: 'wellDone',
    says: /\b(?:(?:ran|swam|cycled|rowed|lifted) (?:in the sea|a |my (?:first )?|the )?(?:\d+ ?k?m?|5k|10k|half|marathon|parkrun|mile|lengths)|without stopping|(?:new )?personal best|pb today|(?:half )?marathon done|cleared (?:out )?(?:my|the|our) (?:inbox|desk|garage|loft|shed|wardrobe)|finally (?:fixed|finished|cleaned(?: out)?|sorted(?: out)?|tidied|mended|learn(?:ed|t)|cracked|managed|got round to|did) (?:the|my|our|to|that|it|how)|\d+ (?:days|weeks|months) (?:without|smoke free|sober)|sober (?:for )?\d+|(?:quit|gave up|given up|stopped) (?:smoking|drinking|vaping|sugar) (?:\d|\w+ (?:days|weeks|months))|first time (?:ever|on my own)|beat (?:my|him|her|them)|wordle in (?:1|2|one|two))\b/,
    not: new RegExp(
      `${DREAMT.source}|\\b(?:failed|quit|ok\\?|ending|but|not|hurt|hospital|died|regret|cried|had one|away|red light|out of|late|tiramisu|birthday)\\b`,
    ),
    longest: 22,
    fit: 0.78,
  },
  {
    occasion: 'goodNews',
    says: /\b(?:good news|great news|best news|extended my contract|last (?:day of )?chemo|neighbours are (?:lovely|so nice|great)|brought us (?:cake|baklava|flowers|biscuits|wine|food)|got (?:a|an) [ab]\+? (?:in|for|on)|actually happy with|made \d+ (?:quid |pounds )?at the|can (?:run|walk|drive|eat|fly) again|new lambs|strong heartbeat|better than i (?:thought|expected|feared)|weather is (?:perfect|lovely|gorgeous)|nicest thing|let me off|so good\W+(?:i )?ate|(?:nicest|loveliest) (?:chat|day|walk|evening|morning|time|lunch|man|lady|note|message)|paid for my|went (?:really |so |very |quite )?(?:well|great|brilliantly|better)|(?:both|mother and child are|mum and baby are) (?:doing )?(?:well|fine)\b|nailed it|smashed it|so happy|could not be happier|over the moon|chuffed|really good today|feeling (?:so |really |much )?(?:good|better|hopeful|great|happy)|nice work in front|slept (?:through|\d+ hours|five hours|like a|so well)|no tears|walked straight in|walked!+|took (?:his|her) first|first (?:steps|word|tooth|smile)|finally (?:asked me|said|home|got|found|working|arrived|came)|sold the (?:car|house|flat)|made my (?:whole )?(?:day|morning|week)|got (?:three|\d) (?:as|a's)|top of the class|years? ahead|so proud of|bonus came|for once|early for once|actually enjoyed|braces off|is awake|brighter|flat out well|school is open|first time in (?:ages|years|months|weeks)|we are very happy|found \d+ (?:quid|pounds|euros)|new personal best|pb\b|seedlings up|roommate is nice|got 20|new pb|works now|it worked|finally working)\b/,
    not: new RegExp(
      `${DASHED.source.replace('|still', '').replace('|but', '')}|\\b(?:bad news|ex|if|hope|not so|sad|cry\\w*|cried|wish|low|sorry|worse|work stuff|scared|god help|unless)\\b`,
    ),
    fit: 0.78,
  },
  {
    occasion: 'relief',
    says: /\b(?:panic over|all clear|judge ruled for|cancer free|what a relief|so relieved|(?:turned out|it is|its|just) (?:to be )?(?:just |only )?(?:an? )?(?:ear infection|nothing serious|false alarm|virus)|test came back negative|results? (?:came back |are |were |is |was )?(?:all )?(?:clear|negative|fine|normal|benign)|(?:found|got) (?:it|them|him|her|my (?:keys|phone|wallet|passport|bag|purse)) (?:in the|under|behind|back)|was in (?:the|my) other|thought i (?:had |would )?lost|out of (?:surgery|hospital|theatre)|went fine|(?:is|are) (?:finally )?home safe|in the end, had to|30 secs to spare|secs? to spare|(?:leak|boiler|car|wifi|heating|lift|phone|laptop) is (?:finally )?(?:fixed|back|working|mended)|got sorted in the end|sorted in the end|made it (?:in time|just in time|home|here)|long drive but we made it)\b/,
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
    lovely: { text: 'Oh, how lovely.', tone: 'warm' },
    news: { text: "That's such good news.", tone: 'warm' },
  },
  relief: {
    relief: { text: 'Phew, what a relief.', tone: 'warm' },
    good: { text: "Oh good, that's a relief.", tone: 'warm' },
  },
});
