import type { Pattern } from '@/lib/phrases/pattern';

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

/** Verdicts on a person, with the same thing said as an observation or a question. */
export const judging: readonly Pattern[] = [
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
    /\b(?:just )?(?:get over it|grow up|man up|toughen up|suck it up|snap out of it|deal with it)\b/i,
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
    'shouldHave',
    /\byou should(?:'ve| have|ve) (?:told|asked|called|known|thought|listened|said|checked|let|warned|planned|done|come|texted)\b/i,
    'next time, maybe',
    /\b(?:seen|heard|been there|come with|tried|tasted|met)\b/i,
  ),
];
