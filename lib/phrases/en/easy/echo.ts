import type { EasyCue } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

/** Nothing to laugh or cheer at. */
const SERIOUS =
  /\b(?:died|dies|death|funeral|hospital|cancer|scan|biopsy|surgery|chemo|cry(?:ing)?|cried|divorce|broke up|redundan\w*|sacked|fired|afraid|scared|worried|anxious|lonely|depress\w*|panic|hurts?|grief|buried|lost (?:my|our|him|her)|not (?:talking|speaking)|miss(?:ing)? (?:him|her|you)|hate myself|rent|police|ambulance|accident|assault\w*|hit me|abuse|ashamed|guilty|icu|ill|sick)\b/;
const FOOD = String.raw`(?:dinner|lunch|breakfast|brunch|soup|curry|stew|bread|sourdough|toast|sandwich|cake|pie|pizza|pasta|noodles?|rice|lasagne|lasagna|salad|burgers?|tacos?|roast|biscuits|cookies|brownies|pudding|pancakes|waffles|omelette|chicken|lamb|risotto|dumplings|sushi|ramen|biryani|dal|dosa|jollof|paella|tortilla|falafel|kimchi|chilli|gnocchi|pierogi|scones?|crumble|tart|muffins?|cheesecake|tiramisu|kebab|steak|jam|chutney|casserole|ravioli|tagine|moussaka|stir fry)`;

export const echoCues: readonly EasyCue[] = [
  {
    occasion: 'laughed',
    // They close with a laugh of their own.
    says: /(?:😂|🤣|\blo+l\b|\bhaha\w*|\blmao\b)\W*$/,
    not: new RegExp(
      `${SERIOUS.source}|\\b(?:sorry|ok|okay|no|not|yes|thanks|good one|told you|stop|same|terribl[ey]|awful|lost|late|stuck|failed|passed|pregnant|engaged|broken?|stolen|stung|fell|burnt|poor|outbid|rejected|ex|do you|are you)\\b|^\\W*(?:lol|haha\\w*|lmao|yeah|yep|nope?)\\b`,
    ),
    longest: 16,
    fit: 0.62,
  },
  {
    occasion: 'sweet',
    says: /\b(?:(?:fell )?asleep (?:on|in) (?:me|my (?:lap|arms?|chest|shoulder))|held my hand|said (?:i love you|he loves me|she loves me)|bless (?:him|her|them)\W*$|(?:sent|drew|made|painted|wrote|picked) (?:me|us) (?:a |an |some )?(?:drawing|card|letter|poem|flowers)|brought me (?:tea|flowers|breakfast|soup|a cuppa)|hugged (?:me|him|her|us)|cuddl(?:ed|es|ing) (?:me|up)|(?:have|has) not stopped talking about (?:it|you))\b/,
    not: new RegExp(SERIOUS.source.replace('|miss(?:ing)? (?:him|her|you)', '')),
    longest: 30,
    fit: 0.76,
  },
  {
    occasion: 'tasty',
    // Food is all the message is about.
    says: new RegExp(
      String.raw`^(?:i |we |i am |we are |just |finally |tonight |today |oh )*(?:made|making|cooked|cooking|baked|baking|having|grilling|ordered|ordering)\b[^.!?,]{0,30}\b${FOOD}\b[^.!?,]*[.!?]*$|^(?:\w+ ){0,2}${FOOD} (?:for (?:breakfast|lunch|dinner|tea|supper)|tonight|in the oven)\W*$`,
    ),
    not: /\b(?:burn\w*|stone|brick|inedible|awful|terrible|disaster|sick|poisoning|ruined|flat|dry|wrong|bin|sad|forgot|not|too|hate|you|your|vet|dog|cat|hospital|instead|only|rubbish|bland|cold|failed|where|cancelled|soggy|stolen|lazy|again|need|worse|boring|funeral|fight|crash|call|meeting)\b/,
    longest: 12,
    fit: 0.76,
  },
  {
    occasion: 'picture',
    says: /\b(?:(?:it is|its|started|just started) snowing|double rainbow|northern lights|saw a (?:whale|fox|deer|dolphin|kingfisher|seal|hedgehog|badger)|(?:got|getting|adopted|brought home) (?:a|two) (?:\w+ )?(?:puppy|kittens?|rabbit|dog|cat)|(?:finished|knitted|painted|built|sewed|crocheted|carved) (?:a|an|the|my|our) (?:\w+ ){0,2}(?:hat|scarf|blanket|jumper|table|shelf|chair|bag|mural|painting|dress|treehouse|pond|bench|birdhouse|costume|quilt)|(?:hair|nails|tattoo|kitchen|bathroom|bedroom) (?:is |are )?(?:finally )?(?:done|finished)|(?:got|had) my hair (?:cut|done|coloured)|putting up the tree|tree is up)\b/,
    not: new RegExp(
      `${SERIOUS.source}|\\b(?:photo|pics?|picture|sent|show|not|dead|died|gone|hate|ruined|cancel\\w*|stuck|late|fire|flood|allergic)\\b`,
    ),
    longest: 18,
    fit: 0.74,
  },
  {
    occasion: 'surprised',
    says: /\b(?:you will not believe|can you believe|who just got|handed (?:his|her|their) notice|\d+ ?(?:quid|pounds|euros|dollars)\W+for (?:a|an|one|two|that)\b|(?:be|is) \d{3,}\W+for an? \w+|nearly fainted when|saw the (?:bill|price))\b/,
    not: new RegExp(`${SERIOUS.source.replace('|rent', '')}|\\b(?:sorry|if you|could|selling|sell|sold|save|worth)\\b`),
    longest: 20,
    fit: 0.7,
  },
  {
    occasion: 'lookedUp',
    // Only what stands somewhere: a diary, a cupboard, a message.
    says: /^(?:(?:hey|hi|hello|hiya|morning|good (?:morning|afternoon|evening)|please|pls|ok|so|btw|oh|wait|bro|mate|also|sorry|forgot to ask)\W+(?:\w+, )?)*(?:what time (?:is (?!it\b)|are we|does|do (?:we|they)|did we)|what is the (?:\w+ ){0,2}(?:wifi|password|address|postcode|number|code|date|homework|dress code)|what was (?:that|the) (?:name|(?:restaurant|place|song|film|shop|cafe)\b)|how do you (?:say|spell)|what (?:day|date) (?:is the|do we)|when (?:is the|does the|did we)|which (?:day|date|saturday|sunday|weekend)|how much (?:do i owe|was the|is the)|how many (?:are we|people|do we need|of us)|(?:do|have) (?:you|we) (?:still )?(?:have|got|own) (?:a|an|any|my|the|that|those|spare|enough|some)\b|did i (?:leave|pay)|did (?:you|he|she|they) (?:get|see|receive) (?:the|my|that) (?:email|message|invite|letter|parcel|link|file|form)|(?:can|could|would|will) (?:you|we) (?:please )?(?:check|find|confirm|resend|look (?:up|and see if)|swap|borrow)|(?:can|could|please) (?:you )?(?:please )?(?:send|forward|share|resend) (?:me |us )?(?:the|your|that|ur)|(?:are )?you free\b|(?:kindly |please )confirm|is it (?:tomorrow|friday|on) or|i think i left|can i borrow|do you (?:know|remember) (?:what (?:time|day|it is called)|where (?:the|my|we (?:put|left|parked))|when (?:the|it)\b|how much|the (?:name|number|code|address|password)))\b/,
    not: /\b(?:or not|minutes?|mins?|sec|second|moment|time (?:to|for|is it there)|idea|plans?|vent|feel\w*|opinion|favourite|how are you|love|remember when|mum (?:better|ok)|dad ok|cry\w*|sad|died|scan|sick|ill|hospital|did you (?:enjoy|like)|police|you ok|think of|problem|heart|nerve|energy)\b/,
    asked: true,
    longest: 18,
    fit: 0.72,
  },
  {
    occasion: 'ideasWanted',
    says: /\b(?:any (?:tips|ideas?|recommendations|suggestions|advice|good)|can (?:you|anyone) recommend|do you know (?:anyone|any|a good|someone|how (?:to|i))|does anyone know|out of ideas|how do (?:i|you) (?:get|delete|make|clean|cook|remove)|what is (?:the best|a good)|what should i (?:get|wear|make|buy|cook|bring|do|watch)|which (?:anime|book|one|series) should i|what would you (?:get|recommend)|need (?:some )?ideas|what do you normally)\b/,
    not: /\b(?:any good\b|beeping|minutes|offside|good news|love me|cry\w*|leave him|baby|die|kill|you think i should)\b/,
    asked: true,
    longest: 34,
    fit: 0.78,
  },
  {
    occasion: 'pinged',
    says: /^(?:(?:hey|hi|hello|yo|hiya|bro|babe|mum|dad|mate)\W+)*(?:you (?:up|there|busy|around|awake|about)|are you (?:up|there|busy|around|awake|still up|about)|got a (?:min|minute|sec|second|moment)|(?:can|could) you talk|(?:can|could) (?:i|we) (?:ask you (?:something|a favour|a question)|talk|chat|have a (?:word|chat)|pick your brains?)|quick question|need (?:a favour|to ask you something)|(?:have you )?got (?:5|five|two|2) (?:mins|minutes)|can i get your opinion)\W*(?:\w+ ?){0,4}\W*$/,
    asked: true,
    longest: 12,
    fit: 0.8,
  },
  {
    occasion: 'callWanted',
    says: /\b(?:can|could) you (?:call|ring|phone) me\b|\b(?:call|ring) me (?:when|asap|back|now|please)\b|\bwe need to talk\b/,
    not: /\bnothing urgent|\bgas bill|\bif you need|\bif i|\bbout the\b|^yes\b|^yeah\b/,
    asked: true,
    longest: 14,
    fit: 0.68,
  },
  {
    occasion: 'teased',
    says: /\b(?:guess (?:what|who [^.!?]{2,30})|you will never guess|i have (?:got )?(?:news|gossip|something to tell you)|(?:big|some|huge) news|have to tell you something|need to tell you something|you will not believe (?:what|who|this))\W*$/,
    asked: true,
    longest: 12,
    fit: 0.84,
  },
  {
    occasion: 'finishedIt',
    says: /\b(?:(?:just |finally )?(?:finished|watched|read|seen|saw|played) (?:that|the) (?:\w+ ){0,3}(?:book|film|movie|series|show|season|game|podcast|play|documentary)|went to see (?:that|the))\b/,
    not: /\b(?:loved|hated|boring|great|amazing|brilliant|awful|worth|best|worst|rubbish|not|cried|ok|good|bad|draft|essay|ending|sobbed|enjoyed|think it)\b/,
    longest: 22,
    fit: 0.72,
  },
  {
    occasion: 'startedIt',
    says: /\b(?:(?:have |just )?(?:started|joined|taken up|took up|signed up (?:for|to)|been (?:learning|getting into)|am (?:learning|getting into)|learning|(?:started|taken up) (?=painting|drawing|running|swimming|sewing|knitting|baking|gardening)) (?:a |the |an |some )?(?:new )?(?:\w+ )?(?:book|series|course|class|classes|choir|gym|yoga|pilates|guitar|ukulele|piano|cello|spanish|french|german|italian|portuguese|japanese|korean|python|swimming|running|climbing|pottery|knitting|crochet|jigsaws|padel|birdwatching|bouldering|job|game|podcast|photography|baking|chess|painting|drawing|sewing|salsa|boxing))\b/,
    not: /\b(?:almost|he said|she said|quit|hate|but|why|he is|teacher|used to|finger|knees|wrecked|hurts?|terrible|lot\b|stupid|nobody|answered|thinking of|want to|should|might|is sad|bad|year and today|one of those)\b/,
    longest: 24,
    fit: 0.72,
  },
  {
    occasion: 'onTheFence',
    says: /\b(?:(?:can ?not|have not) (?:decide|decided) (?:between|whether|if|which)|(?:should|shall) i (?:go for|get|buy|take|choose|pick|wear) [^?]*\bor\b|torn between|in two minds|which (?:one )?(?:should|shall) i (?:get|buy|choose|pick))\b/,
    not: /\b(?:leave him|tell her|tell him|pics now|break up|doctor|divorce|antibiotics|red pill|bring|for dinner|for tea)\b/,
    asked: true,
    longest: 30,
    fit: 0.78,
  },
];

export const echoWords = wordings('listen', {
  laughed: { ha: { text: 'Haha.', tone: 'playful' } },
  sweet: { sweet: { text: 'Aw, how sweet.', tone: 'warm' }, bless: { text: "Aw, that's so sweet.", tone: 'warm' } },
  tasty: {
    yum: { text: 'Yum, that sounds good.', tone: 'warm' },
    delicious: { text: 'Ooh, sounds delicious.', tone: 'warm' },
  },
  picture: {
    photos: { text: 'Ooh, any photos?', tone: 'warm' },
    send: { text: 'Oh lovely, did you get a photo?', tone: 'warm' },
  },
  surprised: { really: 'Wow, really?', no: { text: 'No way.', tone: 'playful' } },
  lookedUp: { check: 'Let me check.', back: 'Let me check and get back to you.' },
  ideasWanted: { think: 'Good question, let me have a think.', one: 'Let me think about that one.' },
  pinged: { up: "What's up?", go: 'Go on, what is it?' },
  callWanted: { okay: 'Is everything okay?' },
  teased: { go: { text: 'Ooh, go on.', tone: 'warm' }, what: 'Ooh, what is it?' },
  finishedIt: { think: 'What did you think of it?', verdict: "So what's the verdict?" },
  startedIt: { finding: 'How are you finding it so far?', into: 'What got you into that?' },
  onTheFence: { leaning: 'Which way are you leaning?', gut: 'What does your gut say?' },
});
