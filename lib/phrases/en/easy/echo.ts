import type { EasyCue } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

/** Nothing to laugh or cheer at. */
const SERIOUS =
  /\b(?:died|dies|death|funeral|hospital|cancer|scan|biopsy|surgery|chemo|cry(?:ing)?|cried|divorce|broke up|redundan\w*|sacked|fired|afraid|scared|worried|anxious|lonely|depress\w*|panic|hurts?|grief|buried|lost (?:my|our|him|her)|miss(?:ing)? (?:him|her|you)|hate myself|rent|police|ambulance|accident|assault\w*|hit me|abuse|ashamed|guilty|icu|ill|sick)\b/;
const FOOD = String.raw`(?:dinner|lunch|breakfast|brunch|soup|curry|stew|bread|sourdough|toast|sandwich|cake|pie|pizza|pasta|noodles?|rice|lasagne|lasagna|salad|burgers?|tacos?|roast|biscuits|cookies|brownies|pudding|pancakes|waffles|omelette|chicken|lamb|risotto|dumplings|sushi|ramen|laksa|biryani|dal|dosa|naan|roti|samosas?|jollof|puri|paella|tortilla|falafel|kimchi|chilli|gnocchi|pierogi|scones?|crumble|tart|muffins?|cheesecake|tiramisu|kebab|steak|jam|chutney|casserole|ravioli|tagine|moussaka|banana bread|yorkshires|arancini|custard tarts?|ice cream|moqueca|suya|plantain|stir fry|mince pies?|leek and potato|fish pie)`;

export const echoCues: readonly EasyCue[] = [
  {
    occasion: 'laughed',
    says: /😂|🤣|😅|\blo+l\b|\bhaha\w*|\blmao\b|\bdo not (?:ask|laugh|judge)\b|\bnever again\b|\bgod help us\b|\b(?:living the dream|silicon valley|what could go wrong|genius|madness|welcome to my life|allegedly|in my defence|no regrets|regret everything|story of my life|send help|pray for my|hero of|officially old|rookie error|classic me|some guy)\b/,
    not: new RegExp(
      `${SERIOUS.source}|\\b(?:sorry|ok|okay|no|yes|thanks|good one|told you|stop|same|terribl[ey]|lost|failed|bench|passed|pregnant|engaged|broke|chatting|rent|dinner at|outbid|rejected|lost|ex)\\b|^\\W*(?:lol|haha\\w*|lmao|yeah|yep|nope?)\\b|\\bbless him\\b`,
    ),
    longest: 30,
    fit: 0.62,
  },
  {
    occasion: 'mischief',
    says: new RegExp(
      String.raw`\b(?:the |our |my |your )?(?:cat|dog|puppy|kitten|hamster|parrot|toddler|\dyo|son|daughter|little one|baby|kids?|nan|gran\w*|mum|dad|boss|neighbour|flatmate|roommate|housemate|he|she)\b[^.!?]{0,30}\b(?:ate (?:my|the|all|his|a whole|an? entire)|eaten (?:my|the|all|his)|stole|stolen|chewed|opened|open the fridge|hid|hidden|knocked|escaped|brought in|sat on|walked over|walked across|licked|weed on|peed on|flushed|drew on|climbed|unrolled|destroyed|asked me if|called me|reorganised|told the|cheated|convinced)\b`,
    ),
    not: new RegExp(
      `${SERIOUS.source}|\\b(?:my (?:phone|laptop|wallet|bike|car|passport)|identity|not eaten|all my time|has not|will not|vet|window|not sleep|out of (?:the|my))\\b`,
    ),
    longest: 24,
    fit: 0.66,
  },
  {
    occasion: 'selfMocked',
    says: /\b(?:(?:stalled|tripped|walked into|fell asleep|got lost|set off the (?:fire|smoke) alarm|locked myself|went to the wrong|waved at|called (?:my|the) (?:teacher|boss|manager) (?:mum|mom|dad)|put (?:salt|sugar) in|odd shoes|inside out|back to front|forgot how to|put my (?:phone|keys) in the (?:fridge|freezer)|keys .* (?:fridge|freezer)|one handle|left over\. it is standing|nearest thing|half of wonderwall|came out (?:mint|pink|green|purple)|in my (?:pyjamas|dressing gown)|still can ?not order|went in for one thing|went to get one thing|one thing from|is it bad that|do not know what day it is|watching paint dry|in the shower and|pulled a muscle|at my age|never drinking again|one more (?:mince pie|biscuit|slice)|in bed (?:already|by) .*\d|like a raccoon|out of breath|security think|with one (?:sock|shoe|eyebrow)|called me mum|have not left the sofa|regret nothing|see through time|in odd socks|may have bought another|haven't read the book|have not read the book)\b)/,
    not: new RegExp(`${SERIOUS.source.replace('|cry(?:ing)?|cried', '')}`),
    longest: 30,
    fit: 0.72,
  },
  {
    occasion: 'sweet',
    says: new RegExp(
      String.raw`\b(?:asleep (?:on|in) (?:the|her|his|my)|held my hand|i just melted|said i love you|(?:bless|love) (?:him|her|them|his|its)(?:\W|$)|made you a card|sent (?:you|me) a drawing|feeding the ducks|brought me (?:tea|flowers|breakfast|soup|a cuppa)|first time on stage|waved (?:at|to)|fell asleep (?:on|in) (?:me|my|the|her|his)|hugged|cuddl\w+|(?:he|she|they) (?:drew|wrote|made|picked) me|just wanted to hear your voice|smiled (?:at|for)|has not stopped talking about|have not stopped talking about|so gentle|holding hands|thank you to me|scared of (?:them|the ducks)|under the bed|wearing (?:her|his) .* to bed|first day (?:of|at) (?:school|nursery))\b`,
    ),
    not: new RegExp(SERIOUS.source.replace('|cry(?:ing)?|cried', '').replace('|miss(?:ing)? (?:him|her|you)', '')),
    longest: 30,
    fit: 0.78,
  },
  {
    occasion: 'tasty',
    says: new RegExp(
      String.raw`\b(?:made|making|cooked|cooking|baked|baking|having|had|eating|doing|frying|grilling|ordered|ordering|attempting|best|the best|leftover|homemade|for (?:dinner|tea|lunch|breakfast))\b[^.!?]{0,40}\b${FOOD}\b|\b${FOOD} (?:for (?:breakfast|lunch|dinner|tea|supper)|today|tonight|in the oven|is (?:in|on|ready)|cos why not)\b|^(?:\w+ ){0,2}${FOOD}(?:,? (?:nothing fancy|again|with \w+|and \w+))*\W*$`,
    ),
    not: /\b(?:burnt|burned|burn|stone|brick|inedible|awful|terrible|disaster|sick|poisoning|ruined|birds got|flat|dry|wrong|bin|asked if|owner|quid|sad|cereal|forgot|not had|too much|hate|do you want|want some|vet|dog|cat|hospital|instead|only|rubbish|bland|cold|failed|no time|where|cancelled|soggy|stolen|ate my|too lazy|could not|need|not bad|worse|boring|work lot|last night|funeral|round for)\b/,
    longest: 24,
    fit: 0.76,
  },
  {
    occasion: 'picture',
    says: /\b(?:(?:it is|its|started|just started) snowing|sunset (?:is|was|tonight|over)|double rainbow|(?:heron|fox|hedgehog|owl|deer|kingfisher|woodpecker|squirrel|robin|heron) (?:in|on|at) (?:our|the|my)|saw a (?:whale|fox|deer|dolphin|kingfisher|seal|hedgehog|badger)|(?:got|getting|adopted|picked up|brought home) (?:a|the|our|two) (?:\w+ )?(?:puppy|kittens?|rabbit|dog|cat)|(?:made|finished|knitted|painted|built|sewed|crocheted|carved) (?:a|an|the|my|our) (?:\w+ ){0,2}(?:hat|scarf|blanket|jumper|table|shelf|chair|cake|bag|crane|mural|painting|dress|treehouse|pond|bench|birdhouse|costume|quilt)|(?:hair|nails|tattoo|kitchen|bathroom|bedroom|garden|room) (?:is |are |all )?(?:finally )?(?:done|finished)|(?:got|had) my hair (?:cut|done|coloured)|hair cut|new (?:haircut|kitchen|garden)|first (?:strawberry|tomato|rose|daffodil|snowdrop)s? (?:of|from)|(?:plants|roses|tulips|sweet peas|seedlings|sunflowers) (?:are )?(?:up|out|blooming|flowering)|putting up the tree|tree is up|ugly (?:lamp|jumper|vase|painting|chair|mug)|starry|northern lights)\b/,
    not: new RegExp(
      `${SERIOUS.source}|\\b(?:photo|pics?|picture|sent|show you|will show|looks? like my dad|not|dead|died|gone|hate|for your|ruined|fire|flood|tights|allergic)\\b`,
    ),
    longest: 28,
    fit: 0.74,
  },
  {
    occasion: 'surprised',
    says: /\b(?:you will not believe|can you believe|who just got|have gone up|tomatoes are now|petrol (?:is|at)|\d+ ?(?:quid|pounds|euros|dollars) for (?:a|one|two|that)|for a pint|did you know|apparently they|handed (?:his|her|their) notice|won \d+|looked exactly like|got (?:robbed|eloped)|by (?:5|6|10|60|50|100) ?%|\d{3,}\W+(?:\w+ )?for an? \w+|be \d{3,}\b|\d+ (?:pounds|quid|euros|dollars)\W+for (?:a|an|one)\b|so expensive|nearly fainted when|saw the (?:bill|price)|only just found out|never knew)\b/,
    not: new RegExp(`${SERIOUS.source.replace('|rent', '')}|\\bsorry\\b|\\bif you\\b|\\bcould\\b`),
    longest: 26,
    fit: 0.7,
  },
  {
    occasion: 'lookedUp',
    says: /^(?:(?:hey|hi|hello|hiya|morning|good (?:morning|afternoon|evening)|please|pls|ok|so|btw|oh|wait|sir|ma|bro|mate|abeg|also|dear|sorry|forgot to ask)\W+(?:\w+, )?)*(?:what time (?:is|are we|does|do (?:we|they)|did we)|what is the (?:\w+ ){0,2}(?:wifi|password|address|postcode|number|code|name|date|homework|dress code)|what was (?:that|the) (?:restaurant|place|song|name|film|shop|cafe)|how do you (?:say|spell)|whats? on (?:the|at)|what (?:day|date) (?:is (?:it|the)|do we)|when (?:is (?:it|the)|does (?:it|the)|did we)|which (?:day|date|saturday|sunday|weekend|one did)|how much (?:do i owe|was|is|are|did)|how many (?:are we|people|do we|of us)|(?:do|have) (?:you|we) (?:still )?(?:have|got|own|need) (?:a|an|any|my|the|that|those|spare|enough|bin|some)\b|did (?:i|we) (?:leave|say|book|pay|order|lock|agree|get)|did (?:you|he|she|they) (?:get|see|receive) (?:the|my|that) (?:email|message|invite|letter|parcel|link|file|form)|is (?:the|your|there) (?:\w+ ){0,2}(?:at \d|open|closed|on|free|still on|shut)\b|are (?:the|you|you guys) (?:\w+ )?(?:free|open|around)\b|(?:can|could|would|will) (?:you|we) (?:check|find|confirm|resend|look (?:up|for|and see|if)|swap|be able to swap|do \w+day|look after|borrow)|(?:can|could|please) (?:you )?(?:please )?(?:send|forward|share|resend) (?:me |us )?(?:the|your|that|ur|auntie|his|her)|you free\b|(?:kindly |please )confirm|need anything|(?:do )?(?:you )?want anything (?:from|adding)|is it (?:tomorrow|friday|on) or|bin day|whens? bin|i think i left|can i borrow|do you (?:know|remember) (?:what|when|where|the|how much|if the)|have you (?:got (?:a|an|any|my|the)|still got|paid|booked))\b/,
    not: /\b(?:or not|time is it there|netflix|playstation|plans?|kids|hungry|opinion|wake|no parking|how are you|like (?:him|her|it)|do you want me to|mum better|mum ok|dad ok|love|is your (?:mum|dad|place|nan)|cry\w*|sad|died|scan|sick|ill|hospital|did you (?:enjoy|like)|police|you ok|think of)\b/,
    asked: true,
    longest: 26,
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
    occasion: 'hungry',
    says: /\b(?:so|im|i am|really|bit|absolutely) (?:hungry|starving)\b|\bwhat (?:do you |you )?fancy (?:for|doing|eating|tonight|watching)|\bwhat shall we (?:eat|have|watch|do)\b|\bwhat is for (?:dinner|tea|lunch)\b.*\bwe\b/,
    not: /\bbaby|\bate|\bdiet|\bhangry at\b/,
    asked: true,
    longest: 12,
    fit: 0.7,
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
  laughed: { classic: { text: 'Haha, classic.', tone: 'playful' }, dear: { text: 'Haha, oh dear.', tone: 'playful' } },
  mischief: { course: { text: 'Haha, of course.', tone: 'playful' }, oh: { text: 'Haha, oh no.', tone: 'playful' } },
  selfMocked: {
    happens: { text: 'Haha, it happens.', tone: 'playful' },
    amazing: { text: 'Haha, amazing.', tone: 'playful' },
  },
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
  hungry: { fancy: 'What do you fancy?' },
  finishedIt: { think: 'What did you think of it?', verdict: "So what's the verdict?" },
  startedIt: { finding: 'How are you finding it so far?', into: 'What got you into that?' },
  onTheFence: { leaning: 'Which way are you leaning?', gut: 'What does your gut say?' },
});
