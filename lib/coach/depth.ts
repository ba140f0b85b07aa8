import type { Reading } from '@/lib/language/reading';
import type { Depth } from '@/lib/phrases/phrase';
import type { Moment, Relationship } from '@/lib/habits/habit';
import { everything } from './turn';

/** What people tell few, and what touches: said of oneself, deepest first. */
const TOLD: readonly (readonly [Depth, RegExp])[] = [
  [
    5,
    /\b(?:never told any(?:one|body)|(?:was|been|got) (?:sexually )?(?:abused|assaulted|raped)|my (?:trauma|abuser|addiction|affair|eating disorder)|(?:i'?m|i am|i was) an? (?:addict|alcoholic)|i (?:cheated|relapsed)|so ashamed)\b/i,
  ],
  [
    4,
    /\b(?:i(?:'m| am|m| was| feel| felt) (?:so |really |very |quite |pretty )?(?:scared|afraid|lonely|depressed|heartbroken|ashamed|broken|lost|numb)|i regret|i love you|my (?:biggest|greatest) (?:fear|regret|dream)|i (?:cried|cry)|(?:my|our) divorce|panic attacks?)\b/i,
  ],
  [
    3,
    /\b(?:i(?:'m| am|m| was| feel| felt) (?:so |really |very |a bit |quite |pretty |kind of |a little )?(?:sad|nervous|worried|anxious|proud|grateful|happy|stressed|jealous|guilty|hurt|relieved|homesick|unsure|excited|overwhelmed)|i(?:'ve| have)? (?:always )?(?:dream(?:t|ed)?|hoped?|wish|believe|miss(?:ed)?) |when i was (?:little|a kid|a child|young|small|\w+teen|\d+)|as a (?:kid|child)|growing up|i grew up|matters? to me|important to me|my childhood)/i,
  ],
  [
    2,
    /\b(?:i (?:really |just |actually |honestly |do )?(?:think|like|love|hate|prefer|want|enjoy|plan|need|reckon)|i(?:'d| would) (?:love|like|rather)|i(?:'m| am|m) (?:going to|planning|thinking (?:of|about)|into)|my favou?rite|in my opinion|i used to)\b/i,
  ],
];

/** How deep one message goes into its author; what it asks does not count. */
export function depthOf(text: string, { questions, need }: Reading): Depth {
  const told = questions.reduce(
    (rest, { span: [start, end] }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  const felt: Depth = need.kind === 'none' ? 1 : Math.abs(need.strength) >= 4 ? 4 : 3;
  const said = TOLD.find(([, says]) => says.test(told))?.[0] ?? 1;
  return said > felt ? said : felt;
}

/** How deep they, or both, have gone in the part of the thread that is read. */
export function deepestSaid(moment: Moment, by: 'them' | 'both'): Depth {
  return everything(moment)
    .filter(({ message }) => by === 'both' || message.from === 'them')
    .map(({ message, reading }) => depthOf(message.text, reading))
    .reduce<Depth>((deepest, one) => (one > deepest ? one : deepest), 1);
}

/** Where people of this kind stand with each other before a word is read. */
const GIVEN: Record<Relationship, Depth> = { new: 1, colleague: 1, friend: 2, family: 2, partner: 3 };

/** One step deeper than they went themselves, or than is usual between such people: never two. */
export function deepestToAsk(moment: Moment): Depth {
  const reached = Math.max(GIVEN[moment.relationship], deepestSaid(moment, 'them'));
  return Math.min(5, reached + 1) as Depth;
}
