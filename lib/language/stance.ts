import type { Span } from '@/lib/coach/advice';
import type { Message } from './message';

const BLAME = [
  /\byou (?:are |just |really )?(?:always|constantly|forever) (?!be\b|been\b|make me (?:laugh|smile|feel (?:better|welcome|good|happy|at home|safe))|have a|have to|get what|dress|clean|know (?:what|how|just)|welcome|find a way|manage|look (?:great|good|amazing|nice|so)|there for|so (?:kind|sweet|nice|good|helpful|patient)|(?:help|cheer|support|bring|remember|listen|come through|give|say the (?:right|nicest|kindest)|in my (?:heart|thoughts)|inspire|teach|surprise|the (?:best|first to help)|got my back|have my back|can|could|will|seem to know|wanted|want to|loved|love|said you|dreamed|on my mind))(?=\w)[a-z]+/,
  /\byou (?:just |really |literally )?never (?!know\b|cease|fail to (?:make|amaze|cheer|impress)|let me down|told me you|mentioned (?:that )?you|gave up|give up|guess|mind|ever gave up|forget a|forget my|complain|miss a|stop (?:making|amazing)|said|judge|looked (?:better|happier)|too (?:late|old)|thought you|have to|need to|realise|realize how|too)(?=\w)[a-z]+/,
  /\bwhy (?:do|are|can|must|did|will) (?:not )?you (?:always|never|constantly|ever (?:listen|think|help|call|answer))\b|\bwhy can not you (?:just |ever )\w+/,
  /\bevery (?:single )?time you (?:do this|forget|leave|ignore|say you|promise)\b|\byou (?:do|did) this every (?:single )?time\b|\byou (?:do not|did not) (?:ever|even) (?:care|listen|try|ask|think|bother|help|notice)\b|\byou do not (?:ever )?(?:care about (?:me|anyone|us)|listen to me|give a)\b|\b(?:this|it) is (?:all )?your (?:own )?fault\b|\bbecause of you (?:i|we) (?:missed|lost|failed|are late)\b|\byou (?:only|just) (?:care|think|talk) about yourself\b/,
];
const NOT_BLAME =
  /\b(?:not (?:all )?your fault|as you (?:always|never)|if you (?:always|never)|you never know|say(?:s|ing)? (?:that )?you (?:always|never)|love (?:how|that|the way) you (?:always|never)|grateful (?:that )?you|thanks? (?:you )?for|when you never|people say|they say)\b/;

const ADVICE = [
  /\byou (?:really |probably |just |definitely |seriously )?(?:should|ought to|need to|must|have to|had better)(?: (?:really|probably|just|definitely|seriously|try|not|try to|consider|think about|maybe))* (?!(?:be (?:so )?(?:proud|happy|excited|exhausted|tired|delighted|thrilled|relieved|shattered|starving|joking|kidding|able|here|there)|feel|be feeling|come|have (?:come|been|seen|told|said)|join|see (?:it|this|the)|meet|visit|hear|miss|love|know (?:that )?(?:i|how much)|have (?:a|fun|so|loved|known)|tell me|let me|get|bring|go with)\b)[a-z]+/,
  /(?:^|[,;] ?|\b(?:so|but|and|well|ok|oh|just|maybe|please) )(?:just |simply )?(?:try (?:to|not|\w+ing|the|a|some)|calm down|cheer up|relax|move on|get over|let it go|think positive|stay positive|look on the bright side|forget (?:about )?(?:it|him|her|them)|do not (?:worry|overthink|be (?:sad|so|upset|dramatic|silly)|cry|stress|let it|think about it|take it)|stop (?:worrying|thinking|crying|overthinking|being so)|focus on|ignore (?:it|him|her|them)|go (?:to|see) (?:a|the|your) (?:doctor|gp|therapist)|leave (?:him|her|them)|see it as|take (?:a (?:break|deep breath|bath)|it easy|up (?:yoga|running))|keep (?:busy|your (?:chin|head) up))\b/,
  /\b(?:at least (?:you|it|he|she|they|now|the|there|that|no ?one|your)|it could (?:be|have been) (?:a lot |much )?worse|others have it worse|everything happens for a reason|on the bright side|look at it this way|every cloud|time heals|you (?:will|are going to) (?:get over|find (?:someone|another|a better)|be fine)|plenty more fish|it is not the end of the world|that is life|there (?:are|is) plenty)\b/,
  /\b(?:why do not you|why not|have you (?:tried|thought about|considered)|if i were you|my advice|i (?:would )?(?:suggest|recommend|advise)|what you need (?:is|to do)|you (?:could|can|might want to) (?:always |just )?(?:try|talk to|ask (?:for|your)|see a|consider|go to (?:a|the|your)|start (?:with|by)))\b(?! (?:to (?:come|join|visit)|a (?:coffee|drink)))/,
];
const NOT_ADVICE =
  /\b(?:(?:at least|why not|why do not you) (?:come|join|we|i)|at least (?:i|we|my)|do not worry about (?:it|me)|why do not you (?:come|join|tell me)|how did you)\b/;

/** Always/never and fault put on the reader. Praise ("you always find a way") and "you never know" are none. */
export const blameOf = (message: Message): Span[] => spansOf(message, BLAME, NOT_BLAME);

/** Advice and silver linings meant for the reader. */
export const adviceOf = (message: Message): Span[] => spansOf(message, ADVICE, NOT_ADVICE);

/** Real questions with "always", "never": "do you always celebrate at home?", "what should you never do?" */
const asking =
  /^(?:what|where|who|when|which|how|do|did|does|are|is|have|has|can|could|would|will|why should)\b.*\b(?:always|never)\b/;

function spansOf(message: Message, patterns: readonly RegExp[], unless: RegExp): Span[] {
  return message.sentences.flatMap(({ lower, start, mark }): Span[] => {
    if (unless.test(lower) || (mark === '?' && asking.test(lower))) return [];
    const match = patterns.map((pattern) => lower.match(pattern)).find((found) => found !== null);
    if (match?.index === undefined) return [];
    const lead = match[0].length - match[0].replace(/^[\s,;]+/, '').length;
    return [message.original(start + match.index + lead, start + match.index + match[0].length)];
  });
}
