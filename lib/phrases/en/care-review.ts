import { typed, type Pattern } from '@/lib/phrases/pattern';

/** A word about what they told: after one of these advice may follow. */
export const acknowledges =
  /\b(?:sorry|oh no|ouch|ugh|that(?:'s| is) (?:\w+ )?(?:hard|tough|awful|rough|horrible|terrible|a lot|rubbish|unfair|sad|crap|shit)|sounds (?:hard|tough|awful|rough|horrible)|poor (?:you|thing)|hugs?|sending|thinking of you|i understand|i get it|makes sense|of course you)\b/i;

const JOKE = /\b(?:lol|haha\w*|hehe\w*|jk|kidding)\b|😂|🤣|😜/i;

const judged = (key: string, says: RegExp, better: string | null, not: RegExp = JOKE): Pattern => ({
  id: `care.review.${key}`,
  says,
  not: new RegExp(`${JOKE.source}|${not.source}`, 'i'),
  better,
  evidence: 'observation',
});

/** Verdicts on a person, with the same thing said as an observation, a wish or a question. The more specific come first. */
export const judging: readonly Pattern[] = [
  judged(
    'howCouldYou',
    typed('\\bhow could you (?:do (?:that|this|it)|let (?:that|this|it) happen)(?: to (?:me|us))?<end>'),
    'can you tell me how that came about?',
  ),
  judged(
    'howForget',
    typed("\\bhow could you forget (?!to\\b)((?:about )?(?:my|our|the|about|me|her|his|their)\\b[\\w' ]{0,30})<end>"),
    'it hurt that you forgot $1.',
  ),
  judged(
    'howForgetTo',
    typed("\\bhow could you forget to ([\\w' ]{2,40})<end>"),
    'I was counting on you to $1.',
    /\bforget to (?:\w+ )*(?:my|me)\b/i,
  ),
  judged(
    'howSay',
    typed('\\bhow (?:could|can) you say (?:that|this|such a thing|something like that)(?: to me)?<end>'),
    'that hurt to hear. Can we talk about it?',
  ),
  judged('howDare', typed("\\bhow dare you(?: [\\w']+){0,8}<end>"), 'that was not okay with me.'),
  judged(
    'whyNotTell',
    typed(
      "\\bwhy (?:didn't you|did you not) (?:just |ever |even )?(?:tell|say anything to) me(?: (?:before|earlier|sooner|that|this|about (?:it|this|that)))?<end>",
    ),
    'I would have liked to hear it sooner.',
  ),
  judged(
    'whyNotAsk',
    typed("\\bwhy (?:didn't you|did you not) (?:just |even )?(ask|call|text|message|wake) me<end>"),
    'next time, please $1 me.',
  ),
  judged(
    'whyLate',
    typed('\\bwhy are you (?:always|constantly) (?:so )?late<end>'),
    'is there a time that is easier for you?',
  ),
  judged(
    'lateAgain',
    typed("\\byou're (?:so |always )?late(?: again| as usual| every time)<end>"),
    "I've been waiting. Is everything okay?",
  ),
  judged(
    'notListening',
    typed("\\byou're (?:just |really )?(?:not (?:even )?listening(?: to (?:me|anything))?|ignoring what I say)<end>"),
    'can I finish my thought first?',
  ),
  judged(
    'notCare',
    typed(
      "\\byou (?:clearly |obviously |just |really )*don't (?:even |really )?care(?: about (?:me|us|this|it))?<end>",
    ),
    'this matters a lot to me.',
    /\bif you\b/i,
  ),
  judged(
    'onlyYourself',
    typed('\\byou (?:only|just) (?:ever )?(?:care|think) about yourself<end>'),
    'I would like my side to count too.',
  ),
  judged(
    'yourFault',
    typed("\\b(?:it's|this is|that's) (?:all |totally |completely |entirely |just )?your (?:own )?fault<end>"),
    "I'm upset about how this went.",
  ),
  judged(
    'ruined',
    typed(
      '\\byou (?:have )?(?:completely |totally |just )?ruined (?:everything|it|my (?:day|night|evening|weekend|birthday)|the (?:day|evening|night|party|trip|weekend))<end>',
    ),
    "I'm sad about how it went.",
  ),
  judged(
    'letDown',
    typed("\\byou(?:'ve| have)? (?:really |totally |completely |just )?let me down(?: again)?<end>"),
    'I was counting on you, and that hurt.',
    /\b(?:never|not)\b/i,
  ),
  judged(
    'disappointed',
    typed("\\bi'm (?:so |really |very |just |deeply )*disappointed (?:in|with) you<end>"),
    "I'm sad about what happened.",
    /\bnot\b/i,
  ),
  judged(
    'expectedBetter',
    typed('\\bi (?:really )?expected (?:better|more) (?:from|of) you<end>'),
    'I had hoped it would go another way.',
  ),
  judged('knowBetter', typed('\\byou should know better(?: than that)?<end>'), 'that surprised me.'),
  judged(
    'ashamed',
    typed('\\b(?:you should be (?:so )?ashamed(?: of yourself)?|shame on you)<end>'),
    'that hurt, and I want you to know.',
    /\bnot|never\b/i,
  ),
  judged('thinking', typed('\\bwhat were you (?:even )?thinking<end>'), 'what was going on for you?'),
  judged('expected', typed('\\bwhat did you expect<end>'), "I'm sorry it turned out like this."),
  judged(
    'areYouStupid',
    typed('\\bare you (?:really |that )?(?:stupid|dumb|insane|an idiot|out of your mind|blind|deaf)<end>'),
    'I see this differently.',
  ),
  judged(
    'stupid',
    typed("\\byou're (?:so |such |just |really |being |very |an? )*(?:stupid|dumb|idiot|moron|fool)<end>"),
    'I see this differently.',
    /\bnot\b/i,
  ),
  judged(
    'noSense',
    typed("\\byou're (?:making no sense|not making (?:any )?sense)<end>"),
    "I'm not sure I follow. Can you say it another way?",
  ),
  judged(
    'wrong',
    typed("\\byou're (?:just |simply |so |always |completely |totally )*wrong(?: (?:again|as usual|as always))?<end>"),
    'I remember it differently.',
    /\bnot\b|\bif\b/i,
  ),
  judged(
    'soLikeYou',
    typed("\\b(?:that's|this is) (?:just |so |really )?(?:typical(?: of you)?|so you|typical you)<end>"),
    'this has come up before.',
  ),
  judged(
    'exaggerating',
    typed("\\byou're (?:just |totally |really |always )*exaggerating<end>"),
    'it looked different to me.',
  ),
  judged(
    'imagining',
    typed("\\byou're (?:just )?imagining (?:things|it)<end>"),
    "I didn't notice that. What did you see?",
  ),
  judged(
    'lying',
    typed("\\b(?:you're (?:just |clearly |obviously )?lying(?: to me)?|stop lying(?: to me)?)<end>"),
    "that doesn't fit with what I heard.",
  ),
  judged(
    'excuses',
    typed(
      "\\b(?:you're (?:just |always )?making excuses|(?:stop|no more|enough) (?:making |with the |with your )?excuses)<end>",
    ),
    'what is making it hard?',
  ),
  judged('wasting', typed("\\b(?:you're wasting|stop wasting) my time<end>"), 'I need to stop here for today.'),
  judged(
    'lazy',
    typed("\\byou're (?:so |being |just |really |such a |very )*lazy<end>"),
    'I could use more help with this.',
  ),
  judged(
    'selfish',
    typed("\\byou're (?:so |being |just |really |very )*(?:selfish|self[- ]centred|self[- ]centered)<end>"),
    'I would like my side to count too.',
  ),
  judged(
    'ungrateful',
    typed("\\byou're (?:so |being |just |really |very )*ungrateful<end>"),
    'a thank you would mean a lot to me.',
  ),
  judged(
    'rude',
    typed(
      "\\b(?:you're (?:so |being |just |really |very )*rude|(?:that's|that was) (?:so |really |very |pretty )*rude(?: of you)?)<end>",
    ),
    'that came across as harsh to me.',
  ),
  judged(
    'mean',
    typed("\\byou're (?:so |being |just |really |very )*(?:mean|cruel|nasty|horrible)(?: to me)?<end>"),
    'that hurt.',
  ),
  judged(
    'childish',
    typed(
      "\\byou're (?:so |being |just |really |very |acting |such an? )*(?:immature|childish|(?:like )?an? child|(?:like )?a baby)<end>",
    ),
    'can we talk about it calmly?',
  ),
  judged(
    'annoying',
    typed("\\byou're (?:so |being |just |really |very )*(?:annoying|irritating)<end>"),
    'I need a bit of quiet right now.',
  ),
  judged(
    'negative',
    typed("\\byou're (?:always |so |being |just |really |very )*negative<end>"),
    'what worries you about it?',
  ),
  judged(
    'stubborn',
    typed("\\byou're (?:so |being |just |really |very )*(?:stubborn|pig[- ]?headed)<end>"),
    'can we look for something in between?',
  ),
  judged(
    'picky',
    typed("\\byou're (?:so |being |just |really |very )*(?:picky|fussy)(?: (?:sometimes|about food))?<end>"),
    'what would you like instead?',
  ),
  judged(
    'bossy',
    typed("\\byou're (?:so |being |just |really |very )*(?:bossy|controlling)<end>"),
    'I would like to decide this one myself.',
  ),
  judged(
    'boring',
    typed("\\byou're (?:so |being |just |really |very )*(?:boring|no fun)<end>"),
    'shall we do something different?',
  ),
  judged(
    'paranoid',
    typed("\\byou're (?:so |being |just |really |very )*paranoid<end>"),
    'what makes you worry about it?',
  ),
  judged('jealous', typed("\\byou're (?:so |being |just |really |very )*jealous<end>"), 'what bothers you about it?'),
  judged(
    'forgotAgain',
    typed('\\byou forgot (?:it )?(?:again|as usual)<end>'),
    'it slipped by again. Can we find a way to remember it?',
  ),
  judged(
    'growUp',
    typed('(?<!\\b(?:you|i|we|they|he|she|kids|to|did|when) )\\b(?:oh |just |please )*grow up<end>'),
    'can we talk about it calmly?',
    /\b(?:did you|to|kids|they|i|we) grow up\b/i,
  ),
  judged(
    'getOverIt',
    typed("(?<!\\b(?:i|we|they|to|can|will|ll|can't|never|cannot) )\\b(?:just )?(?:get over it|deal with it)<end>"),
    'can we leave it for today?',
    /\b(?:i'll|i will|to|i|we|you'll|you will|can'?t|not|never|help you|how did you|did you) (?:just )?(?:get over|deal with) it\b/i,
  ),
  judged(
    'shutUp',
    typed('(?<!\\bto )\\b(?:just )?shut up<end>'),
    'can we stop here for now?',
    /\b(?:omg|no way|amazing|really|seriously|wow|congrat\w*|can'?t|never|won'?t|wouldn'?t)\b/i,
  ),
  judged(
    'whining',
    typed('\\b(?:stop|quit) (?:complaining|whining|moaning|nagging)<end>'),
    'what would help?',
    /\b(?:i|i'll|i need to|should|can'?t|could not|couldn'?t|won'?t|to) stop\b/i,
  ),
  judged(
    'overthinking',
    typed("\\b(?:you're (?:just |totally |always )?|stop )over-?thinking(?: it| this| everything| things)?<end>"),
    'what worries you most about it?',
    /\b(?:i can'?t|can'?t|i|to) stop over-?thinking\b/i,
  ),
  judged(
    'makeMeAngry',
    typed('\\byou (?:always )?(?:make|drive) me (?:so )?(?:angry|mad|crazy|furious)<end>'),
    "I'm angry right now and need a moment.",
    /\bcrazy (?:about|in)\b|😍|love/i,
  ),
  judged('talkTooMuch', typed('\\byou (?:talk|text|write) (?:way )?too much<end>'), 'I need a bit of quiet right now.'),
  judged(
    'spendTooMuch',
    typed('\\byou (?:spend|drink|work|smoke) (?:way )?too much<end>'),
    'I worry about you a little.',
  ),
  judged(
    'changed',
    typed("\\byou(?:'ve| have)? changed<end>"),
    'I miss how we used to be.',
    /\b(?:my|the|your|clothes|job|mind|hair|jobs|number|if|have you|since)\b/i,
  ),

  judged(
    'calmDown',
    /\b(?:please )?(?:just )?calm down\b/i,
    "let's take a moment",
    /\b(?:to|i|we|i'll|things|it|finally|helps? (?:me|her|him)) (?:need to |have to |will |should )?calm(?:ed)? down\b/i,
  ),
  judged(
    'overreacting',
    /\byou(?:'re| are|re)? (?:just |totally |really |clearly )?overreacting\b/i,
    'I see it differently',
    /\b(?:am i|i'm|not|don't think|do you think|said|aren'?t) (?:\w+ ){0,2}overreacting|if you/i,
  ),
  judged(
    'sensitive',
    /\b(?:you(?:'re| are|re)? (?:being )?(?:too|so|way too|overly) (?:sensitive|dramatic|emotional|needy|clingy)|stop being (?:so )?(?:sensitive|dramatic|emotional|needy|a drama queen))\b/i,
    'this matters to you, tell me more',
    /\bnot (?:too|so)|said you|tells? you|don'?t think/i,
  ),
  judged(
    'wrongWithYou',
    /\bwhat(?:'s| is|s) (?:even )?wrong with you\b/i,
    'what happened',
    /\b(?:the doctor|hospital|symptoms?|find out what|know what)\b/i,
  ),
  judged(
    'cantBelieveYou',
    /\bi (?:can(?:'|no)?t|cannot) believe you (?=(?:did|said|forgot|would|didn'?t|are|never|told|went)\b)/i,
    'I was surprised that you ',
    /\b(?:did it|remembered|made it|won|passed|got|found|cooked|baked|came all|are (?:here|coming|getting|already|finally))\b/i,
  ),
  judged(
    'yourProblem',
    /\b(?:that(?:'s| is|s) (?:just )?your problem|you(?:'ve| have)? (?:only )?(?:got )?yourself to blame|you brought (?:this|it) on yourself)\b/i,
    null,
  ),
  judged(
    'toldYou',
    /\bi (?:told you so|knew this would happen|warned you)\b/i,
    "I'm sorry it turned out that way",
    /\b(?:never|not|n't)\b/i,
  ),
  judged(
    'getOver',
    /\b(?:just )?(?:get over it|grow up|man up|toughen up|suck it up|snap out of it|deal with it)\b(?! (?:tomorrow|later|tonight|together|when|after|on|in|then)\b)/i,
    null,
    /\b(?:when|since|to|i|we|kids|help me|did you|can'?t|i'll|we'll|you (?:will|'ll)) (?:\w+ )?(?:get over it|grow up|deal with it)\b/i,
  ),
  judged(
    'mustYou',
    /\bwhy (?:do|must|are) you (?:so|always|being so|being) (?:\w+ )?(?:difficult|lazy|selfish|rude|stupid|negative|mean|late|stubborn)\b/i,
    'what is going on for you',
  ),
  judged(
    'soSelfish',
    /\byou(?:'re| are|re) (?:being )?(?:so |such a |just |really |incredibly |very )?(?:selfish|lazy|ungrateful|immature|pathetic|ridiculous|childish|unreasonable|impossible|a liar|a hypocrite)\b/i,
    null,
    /\bnot (?:being )?(?:selfish|lazy|ungrateful|ridiculous|childish|immature)|n'?t (?:being )?(?:selfish|lazy|ungrateful)|if you(?:'re| are)|ridiculous(?:ly)? (?:talented|good|funny|kind|cute|clever|strong|fast)|whoever|they said|impossible to (?:not|dislike|forget)/i,
  ),
  judged(
    'notBigDeal',
    /\b(?:it(?:'s| is|s) (?:really )?not (?:that|such a) (?:big (?:of )?a? ?deal|bad|serious)|you(?:'re| are|re) making a (?:big deal|fuss|scene|mountain))\b/i,
    'I can see it weighs on you',
    /\b(?:for me|i'm|i am|my|don'?t worry|no worries|it'?s fine)\b/i,
  ),
  judged(
    'shouldHaveTold',
    typed(
      "\\byou should(?:'ve|’ve|ve| have) (?:just |really |at least )?(told|asked|called|texted|warned) me(?: (?:first|before|earlier|sooner))?<end>",
    ),
    'I wish you had $1 me.',
  ),
  judged(
    'shouldHave',
    typed(
      "\\byou should(?:'ve|’ve|ve| have) (?:told|asked|called|known|thought|listened|said|checked|let|warned|planned|done|come|texted)\\b[^.!?,;\\n]*",
    ),
    "that's easier to see afterwards.",
    /\b(?:seen|heard|been there|come with|tried|tasted|met)\b/i,
  ),
];

/** Where a sentence, or what somebody has to say, begins. */
const START =
  '(?<=(?:^|[.!?,;\\n]|\\b(?:but|and|so|just|oh|well|maybe|then|ok|okay|hey|please|i (?:really )?think|honestly))\\s*)';

const heard = (key: string, says: RegExp, better: string, not?: RegExp): Pattern => ({
  id: `care.review.${key}`,
  says: new RegExp(START + says.source, 'i'),
  ...(not && { not }),
  better,
  evidence: 'listenersFirst',
});

const SORRY = "I'm sorry, that's hard.";
/** To the end of the sentence: what is left of a silver lining is no comfort either. */
const REST = '[^.!?\\n]*';
const LEAD = '(?:(?:and|but|well|oh|hey|look|just|maybe|i mean|i guess|remember)[, ]+){0,3}';

/** What makes a hard thing sound small, said to somebody who just told of it, and a word that stays with them. */
export const silverLinings: readonly Pattern[] = [
  heard(
    'atLeast',
    typed(`\\b${LEAD}at least (?:you|u|it|he|she|they|now|the|there|that|this|no ?one|nobody|your)\\b${REST}`),
    SORRY,
  ),
  heard(
    'worse',
    typed(
      `\\b${LEAD}(?:it|things|that) (?:could|might) (?:be|have been|of been) (?:a lot |much |so much |way )?worse${REST}`,
    ),
    "that's a lot to deal with.",
    /\b(?:for me|i have|i've|my)\b/i,
  ),
  heard(
    'othersWorse',
    typed(
      `\\b${LEAD}(?:(?:others|some people|other people|many people|people) (?:have|had|got) it (?:much |so much |way |a lot )?worse|there are (?:people )?(?:worse|bigger) (?:things|problems))${REST}`,
    ),
    "it's hard for you, and that counts.",
  ),
  heard(
    'reason',
    typed(`\\b${LEAD}everything (?:always )?happens for a reason${REST}`),
    'I wish it had gone differently.',
  ),
  heard(
    'brightSide',
    typed(
      `\\b${LEAD}(?:(?:try to |just )?(?:look (?:on|at)|see) the (?:bright|positive|good) side|every cloud has a silver lining|on the bright side)${REST}`,
    ),
    "it's okay to see nothing good in it today.",
  ),
  heard(
    'blessing',
    typed(
      `\\b${LEAD}(?:(?:it|that|this)(?:'s| is| was|’s|s)? (?:probably |just |maybe |perhaps |all )*(?:for the best|a blessing in disguise|not meant to be|n[o']t meant to be)|(?:it|that) wasn'?t meant to be)${REST}`,
    ),
    "I'm sorry it turned out this way.",
  ),
  heard('time', typed(`\\b${LEAD}time (?:heals|will heal)${REST}`), 'take all the time you need.'),
  heard(
    'plentyFish',
    typed(
      `\\b${LEAD}(?:there(?:'s|’s| is| are|re)? )?(?:plenty|lots|many) (?:more |of |other )*(?:fish|guys|girls|men|women|people out there)${REST}`,
    ),
    "I'm sorry. How are you holding up?",
  ),
  heard(
    'betterOff',
    typed(
      `\\b${LEAD}(?:you're|you will be|you'll be) (?:so much |much |way |probably )?better off(?: without (?:him|her|them|it))?${REST}`,
    ),
    "I'm sorry. How are you holding up?",
  ),
  heard(
    'findAnother',
    typed(
      `\\b${LEAD}you(?:'ll| will|’ll|'re going to| are going to) (?:soon |easily |definitely |surely )?(?:find|meet|get) (?:someone|somebody|another|a (?:better|new)|a new)${REST}`,
    ),
    "I'm sorry. I know how much this meant to you.",
  ),
  heard(
    'tryAgain',
    typed(
      `\\b${LEAD}(?:you can|you could|you'll|just|there's) (?:always |just )?(?:try again|apply again|retake it|have another|get another|do it again|always next (?:time|year))${REST}`,
    ),
    "I'm sorry, that's a blow.",
  ),
  heard(
    'notTheEnd',
    typed(`\\b${LEAD}(?:it's|that's) not the end of the world${REST}`),
    'I can see this matters to you.',
  ),
  heard(
    'thatsLife',
    typed(
      `\\b${LEAD}(?:that's (?:just )?life|such is life|it is what it is|shit happens|these things happen|life goes on|c'est la vie)${REST}`,
    ),
    "that's rough.",
  ),
  heard(
    'getThrough',
    typed(
      `\\b${LEAD}you(?:'ll| will|’ll) (?:soon |just )?(?:be (?:fine|ok|okay|alright)|get over (?:it|this|him|her|them)|feel better soon|bounce back)${REST}`,
    ),
    "it's okay if this takes time.",
    /\bi(?:'m| am) here\b/i,
  ),
  heard(
    'positive',
    typed(`\\b${LEAD}(?:try to )?(?:stay|think|be|keep) (?:more )?positive${REST}`),
    "you don't have to be positive right now.",
  ),
  heard(
    'strong',
    typed(`\\b${LEAD}(?:you (?:have|need|ha?ve got) to )?(?:be|stay) strong${REST}`),
    "you don't have to be strong with me.",
  ),
  heard('dontCry', typed(`\\b${LEAD}(?:don't|please don't|stop) (?:cry|crying)${REST}`), "it's okay to cry."),
  heard(
    'dontBeSad',
    typed(`\\b${LEAD}don't (?:be|feel) (?:so |too )?(sad|upset|down|angry|scared|nervous|guilty)${REST}`),
    "it's okay to feel $1.",
  ),
  heard(
    'cheerUp',
    typed(
      `(?<!\\bto )\\b${LEAD}(?:cheer up|chin up|keep your (?:chin|head) up|smile)(?:,? (?:mate|love|hun|buddy|bro|friend))?<end>`,
    ),
    "I'm here.",
  ),
  heard(
    'moveOn',
    typed(
      `\\b${LEAD}(?:(?:you (?:have|need) to |try to |time to )?(?:move on|let (?:it|him|her|them|that) go|put it behind you|get past it)|forget (?:about )?(?:it|him|her|them|that))<end>`,
    ),
    "there's no rush to feel better.",
  ),
  heard(
    'knowExactly',
    typed(`\\b${LEAD}i (?:know|understand) exactly (?:how (?:you feel|it feels|that feels)|what you mean)<end>`),
    "I don't know how it is for you, but I'm here.",
  ),
  heard(
    'betterPlace',
    typed(
      `\\b${LEAD}(?:(?:he|she|they)(?:'s|’s| is|'re|’re| are)? in a better place|(?:he|she|they) (?:had|lived) a (?:long|good|full|great) (?:and \\w+ )?life|god (?:has a plan|needed (?:an|another) angel))${REST}`,
    ),
    "I'm so sorry. I'm here.",
  ),
  heard(
    'onlyA',
    typed(
      `\\b${LEAD}(?:it|he|she|that)(?:'s|’s| is| was|s)? (?:just|only) an? (?:dog|cat|pet|rabbit|hamster|animal|game|job|exam|test|crush|phase|car|thing|phone|house)${REST}`,
    ),
    'I know it meant a lot to you.',
  ),
  heard(
    'notSoBad',
    typed(
      `\\b${LEAD}(?:i'm sure |surely )?(?:it's|it can't be|that's) (?:not )?(?:really )?(?:that|so|as) bad(?: as (?:you think|it (?:sounds|looks|seems)))?<end>`,
    ),
    'I can see it weighs on you.',
  ),
];

/** Advice to somebody who just told of something hard, and a question that leaves it to them. */
export const adviceFirst: readonly Pattern[] = [
  heard(
    'adviceTherapist',
    typed(
      `\\b${LEAD}(?:you (?:really |probably |just )*(?:should|need to|have to|ought to|could)|have you (?:tried|thought about|considered)|why don't you|try) (?:to )?(?:see|seeing|go(?:ing)? (?:to|and see)|talk(?:ing)? to|get(?:ting)?|speak(?:ing)? to) (?:an?|your|the|some) (?:therapist|counsellor|counselor|psychologist|professional|therapy|counselling|help)<end>`,
    ),
    'have you been able to talk to anyone about it?',
  ),
  heard(
    'adviceDoctor',
    typed(
      `\\b${LEAD}you (?:really |probably |just )*(?:should|need to|have to|ought to) (?:see|go to|call|go and see|ask) (?:an?|your|the) (?:doctor|gp|vet)<end>`,
    ),
    'what does the doctor say?',
  ),
  heard(
    'adviceLeave',
    typed(
      `\\b${LEAD}(?:you (?:really |just )*(?:should|need to|have to) )?(?:just )?(?:leave|dump|ditch|divorce|break up with) (?:him|her|them)<end>`,
    ),
    'what do you want to do?',
    /\bleave (?:him|her|them) alone\b/i,
  ),
  heard(
    'adviceQuit',
    typed(
      `\\b${LEAD}(?:you (?:really |just )*(?:should|need to|have to) )?(?:just )?(?:quit|quit (?:your|that|the) job|(?:find|get|look for) (?:a new|another|a better|a different) (?:job|one|place|flat))<end>`,
    ),
    'what would you like to happen?',
  ),
  heard(
    'adviceIgnore',
    typed(
      `\\b${LEAD}(?:you (?:really |just )*(?:should|need to|have to) )?(?:just )?(?:ignore|don't listen to) (?:him|her|them|it|that)<end>`,
    ),
    "that's not easy to ignore.",
  ),
  heard(
    'adviceForget',
    typed(
      `\\b${LEAD}(?:try to |just )?(?:don't think about (?:it|that|him|her|them)(?: too much)?|(?:try )?not to think about (?:it|that|him|her))<end>`,
    ),
    "it's okay that it stays on your mind.",
  ),
  heard(
    'adviceWorry',
    typed(`\\b${LEAD}(?:you (?:need|have) to |just |try to )*(?:relax|calm down|stop worrying|worry less)<end>`),
    'what worries you most?',
  ),
  heard(
    'adviceTalk',
    typed(
      `\\b${LEAD}you (?:really |probably |just )*(?:should|need to|have to|ought to) (?:talk|speak) (?:to|with) (him|her|them|your \\w+)(?: about (?:it|this|that))?<end>`,
    ),
    'would you want to talk to $1 about it?',
  ),
  heard(
    'adviceRest',
    typed(
      `\\b${LEAD}you (?:really |probably |just )*(?:should|need to|have to|ought to) (?:take|have|go for|get) (?:a|some) (break|walk|rest|nap|bath|holiday|day off)<end>`,
    ),
    'would a $1 do you good?',
  ),
  heard(
    'adviceWereYou',
    typed(`\\b${LEAD}if i (?:were|was) (?:you|in your shoes|in your place)${REST}`),
    'what are you leaning towards?',
  ),
  heard(
    'adviceWhyNot',
    typed(
      `\\b${LEAD}why (?:don't you|not) (?:just |simply |try |try to )?(?!(?:come|join|tell|stay|i|we)\\b)[a-z]+${REST}`,
    ),
    'would ideas help, or is it better if I just listen?',
  ),
  heard(
    'adviceTried',
    typed(`\\b${LEAD}have you (?:tried|thought (?:about|of)|considered) ${REST}`),
    'would ideas help, or is it better if I just listen?',
  ),
];
