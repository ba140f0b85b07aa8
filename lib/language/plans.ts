import { resolveDay, spotDates } from './dates';
import type { Message, Sentence } from './message';
import type { Plan } from './reading';

const HEDGES =
  '(?: (?:all|both|really|totally|definitely|so|just|maybe|also|finally|always|still|probably|too|then|actually))*';
const SHOULD = '(?:should|must|have to|need to|ought to|can|could|will|shall|may|might|gotta|got to|would)';
const MEET =
  '(?:meet|catch up|get together|hang out|hang|chill|get|grab|have|do|go|play|talk|chat|speak|call|skype|facetime|zoom|visit|see each other|see you|come|watch|eat|cook|try|plan|arrange|make|organi[sz]e|hike|travel|trade|tan|camp|celebrate|link up|find a date|find a time|keep in touch|stay in touch|reconnect|run|drink|walk|bake|swim|join)';
const YOU = '(?:you|you all|you guys|u)';

/** Joint time or contact, proposed or promised to the reader. */
const proposals: { by: Plan['by']; kind: Plan['kind']; pattern: RegExp; open?: true; asked?: true }[] = [
  { by: 'we', kind: 'plan', pattern: new RegExp(`\\bwe${HEDGES} (?:${SHOULD})${HEDGES} (?:all )?${MEET}\\b`) },
  {
    by: 'we',
    kind: 'plan',
    pattern: new RegExp(
      `\\b(?:let us|why do not we|how about we|shall we|what if we|can we|could we|should we)${HEDGES} (?:all )?${MEET}\\b`,
    ),
  },
  {
    by: 'we',
    kind: 'plan',
    pattern: /\bif we could (?:\w+ )?(?:go|meet|get)\b.*\btogether\b|\bwe (?:can )?all get together again\b/,
  },
  {
    by: 'we',
    kind: 'plan',
    pattern: /\bwe (?:meet|go|do it|hang out|catch up)\b(?= (?:another|next|some|again|one|soon))/,
  },
  {
    by: 'we',
    kind: 'plan',
    pattern: new RegExp(
      `\\b(?:hope|hoping|want|like|love|keen|chance|wait|happy|excited|great|nice|good|lovely)\\b[^,]{0,12} to (?:do (?:it|this|that) again|(?:meet|see|catch up with|visit|hang out with|talk to|speak to|chat with|meet up with|play with|get together with|have) ${YOU})\\b`,
    ),
  },
  {
    by: 'we',
    kind: 'plan',
    pattern:
      /\bhope (?:that )?we (?:can |will |could |get to |all )*(?:meet|get together|keep in touch|stay in touch|catch up|talk|see each other|do (?:it|this) again)\b/,
  },
  {
    by: 'you',
    kind: 'plan',
    pattern: new RegExp(
      `\\byou${HEDGES} ${SHOULD}${HEDGES} (?:come|join me|join us|visit(?: me| us)?|stay with (?:me|us)|come (?:with|over|visit|round|along))\\b(?! (?:across|from|to (?:terms|think)|up with|home|back|out))`,
    ),
  },
  {
    by: 'you',
    kind: 'plan',
    pattern:
      /\bif you (?:ever )?(?:want|like|fancy|feel like|wanna)(?: to)? (?:visit|join|come|meet|see|hang)\b|\bcome (?:over|visit|round) (?:sometime|some time|soon|one day|any ?time|whenever)\b|\btravel up here and we can\b/,
  },
  {
    by: 'we',
    kind: 'plan',
    pattern:
      /(?:\b(?:do )?you want to|\bwould you like to|(?:^|[,;] ?|\b(?:hey|so|anyway|and) )(?:want to|fancy|care to|up for|feel like)) (?:go|going|come|coming|meet|meeting|grab|grabbing|get|getting|hang|hanging|catch|catching|have|having|do|doing|play|playing|(?:a )?(?:coffee|drink|lunch|dinner|beer|pint|walk|call|film|movie|brunch|cuppa))\b/,
    asked: true,
  },
  {
    by: 'me',
    kind: 'promise',
    pattern:
      /\bi (?:will|would|shall|am going to|promise to) (?:definitely |really |just |be |try to )*(?:call|text|message|write|visit|see|meet|ring|phone|ping|get back to|take|treat|drop by|drop in on|come (?:by|over|round|see)|pop (?:by|over|round|in)|bring|send|keep in touch|stay in touch|let|pay|cook|make|buy|show|help|lend|give|teach)(?: (?:you|with you|up with you|by|over|round|in touch))?\b/,
  },
  {
    by: 'me',
    kind: 'promise',
    pattern:
      /\bi owe you (?:a|an|one|some) (?:big )?(?:coffee|drinks?|beers?|pints?|lunch|dinner|brunch|breakfast|call|visit|meal|catch[- ]up|cuppa|tea|one)\b/,
    open: true,
  },
  {
    by: 'we',
    kind: 'promise',
    pattern:
      /(?:^|[,!.] ?|\band |\bok |\bset |\band let us |\bdo |\bplease )(?:keep in touch|stay in touch|talk to you soon|talk soon|speak soon|meet (?:up )?soon|meet up (?:some ?time|soon)|catch up (?:soon|some ?time)|will find a date to meet)\b/,
    open: true,
  },
  {
    by: 'we',
    kind: 'plan',
    pattern:
      /(?:^|[,!.] ?|\bah |\bbut |\band )(?:maybe|perhaps) (?:next|another|some other) time\b|\b(?:meet|go|catch) (?:up )?(?:maybe )?(?:next|another) time\b/,
    open: true,
  },
  { by: 'me', kind: 'plan', pattern: /\bhope to see you again\b/, open: true },
];

const VAGUE =
  /\b(?:some ?time(?:s)?(?: soon)?|some ?day|one day|one of these days|(?:very |really |real )?soon|at some point|eventually|whenever|any ?time|(?:another|next|some other) time|again|when (?:things|life|work|it all) (?:calms?|settles?|quietens?)[^,.!?]*|when (?:you are|i am|we are) (?:both )?(?:free|less busy|around|back)|after (?:all )?this is over|in the (?:near )?future|keep in touch|stay in touch)\b/;
/** About others, about long ago, or what cannot be meant for the reader. */
const ELSEWHERE =
  /\bwhen you grow up\b|\b(?:see|meet|visit|call|meet up with) (?:him|her|them|it)\b|\bwe (?:have to|need to|should|must) (?:go|do|get|make|change|have) (?:to (?:work|school|bed)|the|my|change|better)\b|\bbefore we can\b|\b(?:did not|used to|never)\b|\bwe can (?:hope|do) is\b|\bit can\b/;
const NOT_JOINT =
  /\b(?:talk|chat) (?:about|abut)\b|\b(?:should|could|would|must|might) have (?!(?:a|an|some|another|you|lunch|dinner|coffee|tea|drinks|brunch|breakfast)\b)|\bget (?:a|an|the|some) (?!(?:quick )?(?:coffee|drink|bite|pint|beer|cuppa|takeaway|pizza|curry|meal|room|table|tea|lunch|dinner|ice|burger|breakfast|brunch))|\bget (?:to|a hold|it|back|rid|used|over|through|paid|old|older|better)\b|\bdo (?:the|not|about|with|that|so)\b|\bhave (?:a (?:good|great|lovely|nice|problem|lot)|been|no)\b|\bgo (?:to (?:bed|sleep|work)|on|through|back|wrong|with the)\b|\bmake (?:it (?:work|happen)|sure|the|money|a difference)\b/;

const ACTIVITY =
  /\b(?:(?:a |another |some )?(?:quick )?(?:coffee|tea|cuppa|drinks?|beers?|pints?|lunch|dinner|brunch|breakfast|walk|hike|call|phone call|video call|film|movie|picnic|bbq|barbecue|pizza|curry|ice cream|run|swim|game night|games?|night out|trip|road trip|weekend away|sleepover|cinema|gig|museum|catch-up|catch up|get-together|playdate)|riding|fishing|hiking|climbing|swimming|camping|shopping|bowling|running|dancing|skating|surfing|skiing|golfing|sailing|cycling|dog walking|wrestling)\b/;

/** Plans with the reader and promises to them, sentence by sentence. */
export function plansOf(message: Message, from: number, utcOffset: number): Plan[] {
  return message.sentences.flatMap((sentence) => planIn(message, sentence, from, utcOffset) ?? []);
}

function planIn(message: Message, sentence: Sentence, from: number, utcOffset: number): Plan | null {
  const { lower, start } = sentence;
  for (const { by, kind, pattern, open, asked } of proposals) {
    const match = lower.match(pattern);
    if (!match || match.index === undefined) continue;
    if (asked && sentence.mark !== '?' && !VAGUE.test(lower)) continue;
    const rest = lower.slice(match.index);
    if (ELSEWHERE.test(rest) || (!open && NOT_JOINT.test(rest.slice(0, match[0].length + 14)))) continue;
    const when = spotDates(message.lower).filter(({ kind: of }) => of !== 'gone');
    const day = when.find((spotted) => spotted.kind === 'day');
    const vague = lower.match(VAGUE);
    const firm = when.length > 0;
    if (!firm && !vague && !open && kind === 'promise') continue;
    const end =
      start + Math.max(match.index + match[0].length, vague?.index === undefined ? 0 : vague.index + vague[0].length);
    return {
      kind,
      by,
      activity: lower.match(ACTIVITY)?.[0] ?? null,
      span: message.original(start + match.index, end),
      firmness: firm ? 'firm' : 'vague',
      vague:
        vague?.index === undefined || firm
          ? null
          : message.original(start + vague.index, start + vague.index + vague[0].length),
      at: day ? resolveDay(day, from, utcOffset) : null,
    };
  }
  return null;
}
