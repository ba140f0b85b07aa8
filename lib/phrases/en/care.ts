import type { Need, Role } from '@/lib/language/reading';
import { wordings } from '@/lib/phrases/phrase';

/** News by what happened and to whom; the first that fits speaks. Patterns meet the clause it was read from, in lower case. */
export interface News {
  occasion: string;
  kind: Exclude<Need['kind'], 'none'>;
  matter?: readonly Need['matter'][];
  /** Whom it happened to: the author ('me', 'we', or nobody named) or somebody near. */
  whose?: readonly Role[];
  /** Somebody they would be asked after. */
  near?: true;
  says?: RegExp;
  not?: RegExp;
  fit: number;
}

const OWN: readonly Role[] = ['me', 'we'];
const NEAR =
  /\b(?:mum|mom|mother|dad|father|parents?|sister|brother|son|daughter|kids?|child|baby|husband|wife|partner|boyfriend|girlfriend|nan|nana|gran\w*|aunt\w*|uncle|cousin|niece|nephew|friend|mate|flatmate|neighbou?r|dog|cat)(?:'s|s)?\b/;
/** Said with "diagnosed", and no cause for grief. */
const MILD = /\b(?:adhd|autis\w+|dyslexi\w+|allerg\w+|asthma|intoleran\w+|relie(?:f|ved))\b/;
const PETS =
  /\b(?:dog|cat|puppy|pup|kitten|rabbit|bunny|hamster|guinea pig|horse|pony|parrot|budgie|tortoise|pet|vet)\b|\bput (?!the phone)(?:\w+ ){1,3}(?:down|to sleep)\b(?! on me)/;

/** A loss named in passing to say which one is meant: "the cat that died". */
const LONG_GONE = /\b(?:cat|dog|one|rabbit|hamster) (?:that|who|which) died\b/;

export const news: readonly News[] = [
  { occasion: 'grief.pet', kind: 'empathy', matter: ['grief'], says: PETS, not: LONG_GONE, fit: 0.95 },
  {
    occasion: 'griefLater',
    kind: 'empathy',
    matter: ['grief', 'hard'],
    says: /\b(?:years?|months) (?:since|without|ago)\b.*\b(?:died|passed|lost)\b|\b(?:died|passed|lost)\b.*\b(?:years?|months) ago\b|\bwould have been (?:his|her|their)\b/,
    fit: 0.95,
  },
  { occasion: 'grief', kind: 'empathy', matter: ['grief'], not: LONG_GONE, fit: 0.95 },
  {
    occasion: 'illness',
    kind: 'empathy',
    matter: ['illness'],
    whose: OWN,
    not: new RegExp(`${NEAR.source}|${MILD.source}`),
    fit: 0.92,
  },
  { occasion: 'illness.near', kind: 'empathy', matter: ['illness'], not: MILD, fit: 0.92 },
  {
    occasion: 'breakup',
    kind: 'empathy',
    matter: ['breakup'],
    says: /\b(?:i|me|us|we|my (?:\w+ )?(?:girlfriend|boyfriend|husband|wife|partner|fianc\w+))\b/,
    not: /\b(?:lol|haha\w*|(?:her|his|their|\w+['’]s) (?:\w+ )?(?:divorce|break ?-?up|split|separation)|ghosted|on read|thought you meant|after (?:\d|two|three|four|a few) dates)\b/,
    fit: 0.92,
  },
  { occasion: 'breakup.near', kind: 'empathy', near: true, matter: ['breakup'], whose: ['kin'], fit: 0.85 },
  {
    occasion: 'upsetWithYou',
    kind: 'empathy',
    says: /\b(?:angry|mad|upset|annoyed|furious|disappointed|hurt|cross) (?:at|with|by|in) you\b/,
    fit: 0.9,
  },
  {
    occasion: 'job',
    kind: 'empathy',
    whose: OWN,
    not: /\bi think|\bmight\b|\bmay\b|\bcould\b/,
    says: /\b(?:redundant|redundancy|laid off|lost (?:my|his|her|our) job|got fired|was fired|sacked|performance plan|let (?:me|us) go)\b/,
    fit: 0.92,
  },
  {
    occasion: 'hard.near',
    kind: 'empathy',
    whose: ['kin'],
    near: true,
    not: /\b(?:missing|at me|to me|on me|with me|died|dead|leak\w*|broke(?:n)? down)\b/,
    fit: 0.55,
  },
  {
    occasion: 'missing',
    kind: 'empathy',
    says: /\b(?:missing|ran away|has not come home|not come back)\b/,
    not: /\bmissing (?:him|her|you|them|my|home|the)\b/,
    fit: 0.85,
  },
  {
    occasion: 'failed',
    kind: 'empathy',
    whose: OWN,
    says: /\b(?:fail(?:ed|ing)?|flunked|bombed|blanked|(?:test|exam|exams|interview|viva|audition|theory)\b.*\b(?:badly|terribl[ye]|awful|horribl[ye]|disaster))\b/,
    not: /\b(?:mot|brakes?|engine|boiler|marriage|heart|kidney|liver|crops?|in (?:19|20)\d\d|years ago|look at me now)\b/,
    fit: 0.9,
  },
  {
    occasion: 'rejected',
    kind: 'empathy',
    says: /\b(?:reject(?:ed|ion)|turned (?:me|us) down|(?:did not|didn'?t|did n't) get (?:the|it|in|into|accepted|picked|any)|passed over|gave it to (?:someone|somebody)|not (?:selected|chosen|shortlisted)|fell through)\b/,
    fit: 0.9,
  },
  {
    occasion: 'conflict',
    kind: 'empathy',
    says: /\b(?:row|argument|argued|arguing|fight|fought|fell out|falling out|not (?:talking|speaking)|shouted|yelled|screamed|hurtful|behind my back|lied to)\b/,
    not: /\b(?:row of|in a row|front row|boat|food fight|snowball|pillow|(?:shouted|yelled|screamed) at by|suspended|fighting)\b/,
    fit: 0.9,
  },
  {
    occasion: 'stolen',
    kind: 'empathy',
    not: /\b(?:robbed (?:in|on|of)|quiz|found (?:it|them|him|her)|got (?:it|them) back|like (?:some|a|he|she|they)\w*)\b/,
    says: /\b(?:stole|stolen|nicked|robbed|burgled|mugged|hacked|scammed|broke into|lost (?:my|our) (?:phone|wallet|purse|keys|passport|bag|ring|luggage|laptop))\b/,
    fit: 0.88,
  },
  {
    occasion: 'injury',
    kind: 'empathy',
    says: /\b(?:broke|broken|sprained|twisted|fractured|dislocated|pulled|fell|injured|stitches|crutches)\b/,
    not: /\b(?:(?:i am|i'm|im) broken|broke me|asleep|heart|promise|news|down on me|phone|laptop|car|boiler|washing|window|screen|fridge|tv|bike|heating|oven|through|printer|dishwasher|in love)\b/,
    whose: ['me', 'we'],
    fit: 0.82,
  },
  {
    occasion: 'broken',
    kind: 'empathy',
    says: /\b(?:broke|broken|died|dead|leak(?:ed|ing|s)?|flood(?:ed)?|burst|smashed|wrecked|failed|stopped working|packed up)\b/,
    not: /\b(?:exams?|tests?|course|class|(?:i am|i'm|im) broken|in (?:19|20)\d\d|look at me now|broke (?:me|his|her|their|up)|nothing broken|sorry)\b/,
    fit: 0.8,
  },
  {
    occasion: 'delay',
    kind: 'empathy',
    says: /\b(?:delayed|(?:flight|train|bus|coach|ferry|tube|plane|trip|holiday|gig|concert|party) (?:is |was |got |has been |have been |just )*cancel(?:l?ed)?|missed (?:my|the|our) (?:flight|train|bus|connection|ferry)|stuck (?:in|at|on) (?:a |the |this )?(?:\w+ )?(?:traffic|train|bus|platform|station|airport|motorway|queue|plane|ferry|jam))\b/,
    not: /\b(?:wedding|surgery|operation|funeral|treatment|marriage|engagement)\b/,
    fit: 0.8,
  },
  {
    occasion: 'sick',
    kind: 'empathy',
    says: /\b(?:(?:i am|i'm|im|been|i was) off sick|flu|covid|fever|throwing up|vomiting|horrible (?:cold|cough|chest)|migraine|in bed with)\b/,
    whose: OWN,
    not: /\bsick (?:about|of|with worry)\b|\b(?:had (?:the |a )?(?:flu|covid|fever)|was with|one after (?:another|the other)|better now|over it)\b/,
    fit: 0.85,
  },
  {
    occasion: 'sleep',
    kind: 'empathy',
    says: /\b(?:can ?not sleep|can'?t sleep|no sleep|not sleeping|isn'?t sleeping|not slept|sleepless|insomnia|up every|up all night|awake all night)\b/,
    fit: 0.85,
  },
  {
    occasion: 'lonely',
    kind: 'empathy',
    says: /\b(?:lonely|all alone|on my own|so alone|no ?one to talk|nobody to talk|left out|(?:do not|don'?t) (?:really )?know anyone|never invite|know (?:literally )?nobody)\b/,
    fit: 0.85,
  },
  {
    occasion: 'anxious',
    kind: 'empathy',
    not: /\b(?:oven|crypto|worried it (?:was|is)|to ask|lol|haha\w*)\b/,
    says: /\b(?:nervous|anxious|scared(?! to (?:ask|look|open|check|tell|say))|(?<!i'm |i am |im )afraid|(?<=so |really |very )afraid|afraid of|terrified|worried|worrying|panic\w*|freaking out|petrified)\b/,
    whose: OWN,
    fit: 0.85,
  },
  {
    occasion: 'dread',
    kind: 'empathy',
    says: /\b(?:dread(?:ing)?|(?:can ?not|can'?t) face|hate (?:my|this) job)\b/,
    whose: OWN,
    fit: 0.8,
  },
  {
    occasion: 'swamped',
    kind: 'empathy',
    says: /\b(?:swamped|overwhelm\w*|stress(?:ed|ful)?|too much|drowning in|up to my (?:neck|eyes)|so much (?:work|to do)|behind (?:on|with)|burn(?:t|ed)? ?out|deadlines?|crazy busy)\b/,
    fit: 0.85,
  },
  {
    occasion: 'guilt',
    kind: 'empathy',
    says: /\b(?:guilty|my fault|ashamed|i messed up|i screwed up|regret|feel (?:so )?bad about|terrible (?:friend|mum|mom|dad|parent|person)|feel like (?:such )?(?:an idiot|a failure|a fool|a fraud))\b/,
    whose: OWN,
    fit: 0.85,
  },
  {
    occasion: 'missingThem',
    kind: 'empathy',
    says: /\b(?:i (?:really |just |still |so )?miss|missing) (?:my|him|her|them|home|the)\b|\bhomesick\b/,
    fit: 0.82,
  },
  {
    occasion: 'low',
    kind: 'empathy',
    not: /\b(?:down (?:the|at|to|in|on|by)|flat out|haha\w*|lol|dropped|weather|reply|late|i heard|closing|you (?:did not|didn'?t|never|forgot|left)|turning \d+)\b/,
    says: /\b(?:(?:feel|feeling|felt|so|bit|really|pretty|very|am|im|i'm) (?:a bit |so |really |very |pretty |quite )?(?:low|down|sad|empty|flat|rubbish|awful|horrible)|crying|cried|can ?not stop crying|hopeless|numb|tired of everything|not (?:been )?great|not (?:doing )?(?:so |too )?(?:good|well)|rough|struggling|hard (?:time|week|day)|bad (?:day|week)|tough)\b/,
    whose: OWN,
    fit: 0.8,
  },
  {
    occasion: 'waiting',
    kind: 'empathy',
    says: /\b(?:waiting (?:for|on) (?:the |my |a )?(?:results?|date|news|call|diagnosis|scan|biopsy|surgery))\b/,
    fit: 0.85,
  },
  { occasion: 'hard', kind: 'empathy', matter: ['hard'], fit: 0.5 },

  {
    occasion: 'scare',
    kind: 'celebrate',
    says: /\b(?:clear|benign|remission|discharged|negative|cancer free|(?:operation|surgery|scan|results?)\b.*\b(?:well|fine|good|clear|okay|ok|normal)|home from hospital|out of (?:the )?hospital)\b/,
    fit: 0.92,
  },
  { occasion: 'proudOf', kind: 'celebrate', whose: OWN, says: /\bproud of (?:her|him|them|my|our)\b/, fit: 0.9 },
  {
    occasion: 'engaged.near',
    kind: 'celebrate',
    whose: ['kin', 'other'],
    says: /\b(?:engaged|proposed|getting married|got married|popped the question)\b/,
    not: /\b(?:proposed to me|we got)\b/,
    fit: 0.9,
  },
  {
    occasion: 'engaged',
    kind: 'celebrate',
    not: /\b(?:dad|mum|mom|boss|landlord|council|bank|teacher|doctor) said yes\b|\bgod(?:mother|father|parents?)\b/,
    says: /\b(?:engaged|said yes|proposed|getting married|got married|popped the question)\b/,
    fit: 0.9,
  },
  {
    occasion: 'baby',
    kind: 'celebrate',
    says: /\b(?:pregnant|expecting|baby (?:boy|girl)|had (?:a|the|her|their|our) (?:\w+ )?baby|gave birth|adoption|going to be (?:a |an )?(?:parents?|mum|mom|dad|aunt|auntie|uncle|gran\w*))\b/,
    fit: 0.9,
  },
  {
    occasion: 'newJob',
    kind: 'celebrate',
    whose: OWN,
    says: /\b(?:(?:got|get|landed|offered|have|start(?:ing)?) (?:me |a |the |my )*(?:new |dream )?(?:job|role|position|internship|apprenticeship|contract)|promot(?:ed|ion)|hired|permanent)\b/,
    not: /\bchief\b/,
    fit: 0.92,
  },
  {
    occasion: 'gotIn',
    kind: 'celebrate',
    whose: OWN,
    says: /\b(?:got (?:in|into|accepted|a place|the place|my place)|accepted (?:in|to|into|by|for)|scholarship|offer from)\b/,
    not: /\bgot in\b(?!to)(?!.*(?:uni|colleg|school|cours|offer|team|place|accept|!!))|\b(?:into (?:trouble|bed|an? (?:fight|argument|accident)))\b/,
    fit: 0.9,
  },
  {
    occasion: 'passed',
    kind: 'celebrate',
    whose: OWN,
    says: /\b(?:passed|aced|nailed|graduat(?:ed|ing|ion)|distinction|got (?:an? |straight |all )?(?:as|distinction|first|merit)(?= in| on|$)|qualified|(?:exam|test|interview|audition|viva)\b.*\b(?:well|great|amazing|brilliant))\b/,
    not: /\bpassed (?:away|out|by|on|over|me)\b/,
    fit: 0.9,
  },
  {
    occasion: 'home',
    kind: 'celebrate',
    whose: OWN,
    says: /\b(?:exchanged on|completed on|got the keys|keys to|offer (?:was )?accepted|(?:bought|got|buying) (?:a|our|my|the) (?:\w+ )?(?:house|flat|home|apartment|place))\b/,
    not: /\bflat (?:tyre|tire|battery)\b|\b(?:from (?:my|her|his|an?) ex|from (?:him|her|them)|keys back)\b/,
    fit: 0.88,
  },
  {
    occasion: 'finished',
    kind: 'celebrate',
    whose: OWN,
    not: /\b(?:book|series|season|film|movie|game|podcast|episode|lunch|dinner|tea)\b/,
    says: /\b(?:(?:finished|handed in|submitted|completed|finally done)|last day of|done with)\b/,
    fit: 0.85,
  },
  {
    occasion: 'race',
    kind: 'celebrate',
    whose: OWN,
    says: /\b(?:ran|run|marathon|parkrun|5k|10k|half marathon|triathlon|without stopping|personal best|pb|pull ?up|swam|cycled)\b/,
    fit: 0.85,
  },
  {
    occasion: 'won',
    kind: 'celebrate',
    whose: OWN,
    not: /\b\d+ (?:pounds|quid|euros|dollars|p)\b|\.\.|how could|never win/,
    says: /\b(?:won|win|first place|award|medal|trophy|prize|beat)\b/,
    fit: 0.85,
  },
  {
    occasion: 'nearWell',
    kind: 'celebrate',
    near: true,
    whose: ['kin'],
    not: /\b(?:neighbour|cousin|friend|boss|colleague)'s\b|never us/,
    fit: 0.78,
  },
  {
    occasion: 'pleased',
    kind: 'celebrate',
    says: /\b(?:proud|over the moon|so (?:happy|excited|pleased|chuffed)|thrilled|delighted|buzzing|chuffed|best (?:day|night|week|weekend))\b/,
    not: /\b(?:quit|resign\w*|notice|terrified|(?:of|for) (?:you|u)|congrat\w*)\b/,
    whose: OWN,
    fit: 0.78,
  },
  { occasion: 'good', kind: 'celebrate', whose: OWN, fit: 0.5 },
];

/** Empathy first, at most one question, no advice; joy that is shared and asks on. */
export const care = wordings('care', {
  'grief.pet': {
    sorry: { text: "I'm so sorry to hear about {who}.", tone: 'warm' },
    part: { text: "I'm so sorry, that's heartbreaking.", tone: 'warm' },
    tell: { text: "I'm so sorry. Would you like to tell me about them?", depth: 2, tone: 'warm' },
    holding: { text: "I'm so sorry. How are you holding up?", tone: 'warm' },
  },
  grief: {
    about: { text: "I'm so sorry about {who}.", tone: 'warm' },
    thinking: { text: "I'm so sorry. Thinking of you.", tone: 'warm' },
    holding: { text: "I'm so sorry. How are you holding up today?", tone: 'warm' },
    company: {
      text: "I'm so sorry. Would company help, or quiet?",
      depth: 2,
      tone: 'warm',
      for: ['friend', 'family', 'partner'],
    },
  },
  griefLater: {
    today: { text: 'Thinking of you today.', tone: 'warm' },
    hug: { text: 'Thinking of you. How are you today?', tone: 'warm' },
    tell: { text: 'What do you like to remember most?', depth: 3, tone: 'warm' },
  },
  quiet: {
    thinking: { text: "I'm so sorry. No need to reply.", tone: 'warm' },
    told: { text: "I'm sorry. No need to talk about it.", tone: 'warm' },
  },
  illness: {
    today: { text: "I'm so sorry. How are you feeling today?", tone: 'warm' },
    help: { text: "I'm sorry you're going through this. What would help?", tone: 'warm' },
    next: "I'm sorry to hear that. What happens next?",
  },
  'illness.near': {
    who: { text: "I'm sorry to hear that. How {is} {who} doing?", tone: 'warm' },
    you: { text: "I'm so sorry, that's a worry. How are you coping?", depth: 2, tone: 'warm' },
    thinking: { text: 'Thinking of you and {who} today.', tone: 'warm' },
    holding: { text: "I'm sorry. How are you all holding up?", tone: 'warm' },
  },
  breakup: {
    today: { text: "I'm so sorry. How are you doing today?", tone: 'warm' },
    talk: { text: "I'm really sorry. Do you want to talk, or a distraction?", tone: 'warm', for: ['friend', 'family'] },
    looking: { text: "I'm sorry, that hurts. Who is looking after you?", depth: 2, tone: 'warm' },
  },
  'breakup.near': {
    who: "Oh, I'm sorry. How {is} {who} holding up?",
    you: { text: "Oh no, I'm sorry. How is it for you?", depth: 2 },
  },
  job: {
    blow: { text: "I'm so sorry, that's a blow. How are you doing?", tone: 'warm' },
    need: { text: "I'm sorry, that's a lot to take in. What do you need most?", depth: 2, tone: 'warm' },
    news: "I'm sorry to hear that. How did you take it?",
  },
  missing: {
    sign: { text: "Oh no, I'm sorry. Any sign yet?", tone: 'warm' },
    help: 'Oh no. Can I help spread the word?',
  },
  failed: {
    stings: { text: "I'm sorry, that stings. How are you now?", tone: 'warm' },
    after: "Oh no, after all that work. I'm sorry.",
    now: { text: "I'm sorry to hear that. How are you feeling about it now?", depth: 2 },
  },
  rejected: {
    sorry: { text: "I'm sorry, what a letdown.", tone: 'warm' },
    taking: "I'm sorry. How are you feeling about it now?",
    loss: { text: "Their loss. I'm sorry though, it stings.", tone: 'warm', for: ['friend', 'family', 'partner'] },
  },
  conflict: {
    talk: { text: "I'm sorry, that hurts. Do you want to talk about it?", depth: 2, tone: 'warm' },
    leave: 'Ouch. How did you leave it?',
    now: { text: "I'm sorry. How are things now?", tone: 'warm' },
  },
  stolen: {
    ok: { text: "Oh no, I'm sorry. Are you okay?", tone: 'warm' },
    back: 'Oh no, how horrible. Is there any chance of getting it back?',
    need: "Oh no, that's awful. What needs sorting out first?",
  },
  injury: {
    ouch: { text: 'Ouch. How are you managing?', tone: 'warm' },
    pain: 'Oh no, is it very painful?',
    how: 'Ouch, how did that happen?',
  },
  broken: {
    last: { text: "Oh no, that's the last thing you need.", tone: 'warm' },
    fix: 'Oh no. Can it be fixed?',
    now: 'What a nuisance. How are you managing without it?',
  },
  delay: {
    nuisance: 'What a nuisance. How are you holding up?',
    long: "Oh no. Do they say how long it'll be?",
    sorry: "Ugh, I'm sorry. What happens now?",
  },
  sleep: {
    exhausting: { text: "That's exhausting. Did you get any rest today?", tone: 'warm' },
    hour: {
      text: 'You poor thing. Is there anyone who can take over for an hour?',
      tone: 'warm',
      for: ['friend', 'family', 'partner'],
    },
    long: "That's hard, I'm sorry. How long has it been like this?",
  },
  sick: {
    better: { text: 'Oh no. Is it getting any better?', tone: 'warm' },
    need: { text: 'You poor thing. Is there anything you need?', tone: 'warm', for: ['friend', 'family', 'partner'] },
    rest: { text: "I'm sorry. Can you rest today?", tone: 'warm' },
  },
  'hard.near': {
    who: { text: "That's hard, I'm sorry. How {is} {who} doing now?", tone: 'warm' },
    you: { text: "I'm sorry. And how are you in all this?", depth: 2, tone: 'warm' },
  },
  lonely: {
    sorry: { text: "I'm sorry, that's a hard feeling. Do you want to talk?", depth: 2, tone: 'warm' },
    day: { text: "I'm sorry it feels like that. When is it hardest?", depth: 3, tone: 'warm' },
    company: { text: 'Would some company help, [{day}]?', tone: 'warm', for: ['friend', 'family'] },
  },
  anxious: {
    talk: { text: 'Would it help to talk it through?', depth: 2, tone: 'warm' },
    most: { text: 'What about it worries you most?', depth: 2 },
    help: { text: 'What would make it a little easier?', depth: 2 },
  },
  dread: {
    hard: { text: "I'm sorry, that's a hard way to live. Do you want to talk?", depth: 2, tone: 'warm' },
    worst: { text: "That's hard. Which part of it is the worst?", depth: 2, tone: 'warm' },
  },
  upsetWithYou: {
    what: { text: "I'm sorry. What was it that upset you?", depth: 2, tone: 'warm' },
    tell: { text: 'Thank you for saying so. What happened for you there?', depth: 2, tone: 'warm' },
  },
  swamped: {
    lot: { text: "That's a lot at once. What is weighing on you most?", depth: 2, tone: 'warm' },
    off: "That's a lot. Is there anything you can put down for now?",
    how: { text: "Oh no, that's a lot. How are you doing in all this?", tone: 'warm' },
  },
  guilt: {
    hard: { text: 'You are being hard on yourself. What happened?', depth: 2, tone: 'warm' },
    friend: { text: 'What would you say to a friend who told you that?', depth: 3, tone: 'warm' },
    talk: { text: "That's a heavy thing to carry. Do you want to talk about it?", depth: 2, tone: 'warm' },
  },
  missingThem: {
    most: { text: 'What do you miss most?', depth: 3, tone: 'warm' },
    hard: { text: "I'm sorry, missing someone is hard.", tone: 'warm', for: ['friend', 'family', 'partner'] },
  },
  low: {
    sorry: { text: "I'm sorry it's like that right now. Do you want to talk?", depth: 2, tone: 'warm' },
    today: { text: "I'm sorry to hear that. What was today like?", tone: 'warm' },
    help: { text: "I'm sorry. What would do you good right now?", depth: 2, tone: 'warm' },
    started: { text: "I'm sorry. Did something set it off?", depth: 3, tone: 'warm' },
  },
  waiting: {
    hard: { text: 'Waiting is hard. When will you know more?', tone: 'warm' },
    thinking: { text: 'Thinking of you while you wait.', tone: 'warm' },
  },
  hard: {
    rough: { text: "I'm sorry, that's rough. How are you doing?", tone: 'warm' },
    help: { text: "That's hard, I'm sorry. What would help most?", depth: 2, tone: 'warm' },
    now: "I'm sorry to hear that. How are things now?",
  },
  'hard.small': {
    no: { text: "Oh no, that's annoying.", tone: 'warm' },
    ugh: { text: 'Ugh, what a day. Did it get any better?', tone: 'warm' },
    needed: 'Oh no, just what you needed. What happened next?',
  },
  apology: {
    thanks: { text: 'Thank you for saying that. How are you now?', tone: 'warm' },
    okay: { text: 'That means a lot, thank you.', tone: 'warm' },
    behind: { text: 'Thanks for saying so. Rough day?', for: ['friend', 'family', 'partner'] },
  },
  scare: {
    relief: { text: 'What a relief. How are you feeling now?', tone: 'warm' },
    great: { text: "That's such good news. How will you spend the evening?", tone: 'warm' },
    weight: { text: 'What good news. How did you find out?', depth: 2, tone: 'warm' },
  },
  engaged: {
    how: { text: 'Congratulations. How did it happen?', tone: 'warm' },
    moment: { text: 'What wonderful news. Was it a surprise?', tone: 'warm' },
  },
  'engaged.near': {
    who: { text: 'How lovely. How {is} {who} feeling?', tone: 'warm' },
    news: { text: 'What wonderful news about {who}.', tone: 'warm' },
  },
  baby: {
    all: { text: 'Congratulations. How are you all doing?', tone: 'warm' },
    how: { text: "That's wonderful news. How are you all feeling?", tone: 'warm' },
  },
  newJob: {
    forward: { text: 'Congratulations. What are you looking forward to most?', tone: 'warm' },
    celebrate: { text: "That's brilliant news. How will you celebrate?", tone: 'warm' },
    moment: { text: 'Well deserved. Where were you when you heard?', tone: 'warm' },
  },
  gotIn: {
    moment: { text: 'Congratulations. Where were you when you found out?', tone: 'warm' },
    forward: { text: "That's wonderful. What are you looking forward to most?", tone: 'warm' },
  },
  passed: {
    celebrate: { text: 'Well done. How will you celebrate?', tone: 'warm' },
    moment: { text: 'Congratulations. What was the moment like when you knew?', tone: 'warm' },
    first: { text: "That's great. Who did you tell first?", tone: 'warm' },
  },
  home: {
    first: { text: 'Congratulations. What will you do there first?', tone: 'warm' },
    evening: { text: 'How exciting. What will the first evening there be like?', tone: 'warm' },
  },
  finished: {
    feel: { text: 'Done at last. How does it feel?', tone: 'warm' },
    time: { text: 'Well done. What will you do with the time now?', tone: 'warm' },
    proud: { text: 'What a thing to finish. Which part are you proudest of?', depth: 2, tone: 'warm' },
  },
  race: {
    stretch: { text: 'Well done. What was the hardest stretch?', tone: 'warm' },
    feel: { text: "That's impressive. How did it feel at the end?", tone: 'warm' },
  },
  won: {
    feel: { text: 'Congratulations. How did it feel?', tone: 'warm' },
    celebrate: { text: 'Well done. How did you celebrate?', tone: 'warm' },
  },
  nearWell: {
    moment: { text: 'How lovely, what a moment.', tone: 'warm' },
    news: { text: 'What lovely news about {who}.', tone: 'warm' },
  },
  proudOf: {
    wonder: { text: "What lovely news, no wonder you're proud.", tone: 'warm' },
    how: { text: 'How lovely. How will they celebrate?', tone: 'warm' },
  },
  birthday: {
    look: { text: 'Happy birthday. What does the day look like?', tone: 'warm' },
    good: { text: 'Happy birthday, may it be a good one.', tone: 'warm' },
  },
  pleased: {
    lovely: { text: 'Oh, how lovely for you.', tone: 'warm' },
    feel: { text: 'What good news. How does it feel?', tone: 'warm' },
  },
  good: {
    lovely: { text: "That's lovely news. How did it come about?", tone: 'warm' },
    great: { text: "That's great. What was the best moment?", tone: 'warm' },
  },
});
