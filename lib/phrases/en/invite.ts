import type { Cue } from '@/lib/phrases/cue';
import type { Pattern } from '@/lib/phrases/pattern';
import { wordings } from '@/lib/phrases/phrase';

const OWN = ['me', 'we'] as const;

/** When an invitation would be welcome: they long for company, or for something one can do together. */
export const inviteCues: readonly Cue[] = [
  {
    occasion: 'miss',
    subjects: ['me', 'we', 'other', 'you'],
    phases: ['past', 'ongoing', 'future', 'habitual', 'longAgo'],
    polarities: ['plain', 'negated'],
    says: /\b(?:i |really |so )?miss(?:ing)? (?:you|your face|hanging out|our (?:walks|chats|talks|coffees|lunches|evenings))\b|\bhave ?n[o']?t seen you\b|\b(?:not|have not|havent) seen (?:you|each other) (?:in|for) (?:ages|so long|forever|weeks|months|a while|years)\b|\b(?:it has|its|it's|has) been (?:too long|ages|forever|so long)\b/,
    not: /\b(?:miss you (?:guys )?(?:at work|in class)|missed your (?:call|message)|rip)\b/,
    fit: 0.8,
  },
  {
    occasion: 'bored',
    subjects: OWN,
    phases: ['ongoing', 'past', 'future'],
    says: /\b(?:so |really |a bit |bit )?bored\b|\bnothing (?:to do|planned|on)\b|\bno plans\b|\bfree (?:all|this|on) \w*(?:weekend|week|day|evening)\b/,
    not: /\bbored (?:of|with) (?:him|her|you|this job|my job|life)\b|\bwork\b/,
    fit: 0.72,
  },
  {
    occasion: 'tryTogether',
    subjects: OWN,
    phases: ['ongoing', 'future', 'past', 'habitual'],
    polarities: ['plain', 'hypothetical', 'negated'],
    says: /\b(?:(?:want|wanted|love|like|meaning|dying|hoping) to (?:try|see|check out|visit|go to) (?:the|that|this)\b|no ?one to go with|nobody to go with|need someone to go with|looking for someone to)/,
    not: /\b(?:doctor|hospital|therapist|you|him|her|them|end|back|day|world|vet|dentist|bank|toilet|bathroom|manager|lawyer|court)\b/,
    feeling: [-2, 5],
    fit: 0.74,
  },
];

/** Low pressure: a day as a proposal, and an easy way to say no. */
export const invite = wordings('invite', {
  miss: {
    see: { text: "It's been too long. How about [{day}]?", tone: 'warm', for: ['friend', 'family'] },
    coffee: { text: 'Coffee [{day}]? Another day is fine too.', tone: 'warm' },
    walk: { text: 'A walk [{weekend}]? Only if you feel like it.', tone: 'warm' },
    you: { text: 'Shall we change that, [{day}]?', tone: 'warm', for: ['friend', 'family', 'partner'] },
  },
  bored: {
    walk: { text: 'Want to go for a walk [{weekend}]? No worries if not.' },
    coffee: { text: 'Fancy a coffee [{day}]? Another time is fine too.' },
    film: { text: 'How about a film [{film}]? Only if you like.', for: ['friend', 'family', 'partner'] },
  },
  tryTogether: {
    together: { text: 'Shall we go together, [{weekend}]? No worries if not.', tone: 'warm' },
    company: { text: 'Would you like company for that, [{weekend}]?', tone: 'warm' },
    plan: 'Want to make a plan for it, [{weekend}]?',
  },
});

const pressing = (key: string, says: RegExp, better: string | null, not = /\b(?:lol|haha\w*|jk)\b/i): Pattern => ({
  id: `invite.review.${key}`,
  says,
  not,
  better,
  evidence: 'sayingNo',
});

/** Words that leave little room to say no, and a lighter way to say them. */
export const pressingWords: readonly Pattern[] = [
  pressing(
    'haveTo',
    /\byou (?:really |just |simply )?(?:have|'?ve got|need|got) to (?:come|be there|join)\b(?=[\s!.]*$|[,.!]| (?:on|tonight|tomorrow|this|with us|please)\b)/i,
    'come if you feel like it',
    /\b(?:do|does|don'?t|didn'?t|if|when|what time|where) you (?:\w+ )?(?:have|need|got) to\b|\bnot have to\b|haha|lol/i,
  ),
  pressing(
    'excuses',
    /\b(?:no excuses|i won'?t take no for an answer|not taking no for an answer|no is not an option|don'?t (?:you dare )?say no|you can'?t say no)\b/i,
    'no worries if it does not suit',
  ),
  pressing(
    'better',
    /\byou(?:'d|'ve| had)? better (?:come|be there|show up|make it|not (?:cancel|bail|flake))\b/i,
    'it would be nice to see you there',
  ),
  pressing('must', /\byou must (?:come|join|be there)\b/i, 'you are welcome to come'),
  pressing(
    'disappointed',
    /\b(?:i(?:'ll| will) be (?:so |really |very )?(?:sad|upset|disappointed|hurt|angry|mad)|i(?:'ll| will) never forgive you) if you (?:don'?t|do not|can'?t|cancel)\b/i,
    "I understand if you can't",
  ),
  pressing(
    'everyone',
    /\beveryone (?:else )?(?:is (?:coming|going)|will be there),? (?:so )?(?:you (?:have|need|should|can'?t)|why (?:can'?t|won'?t|aren'?t) you)\b/i,
    null,
  ),
  pressing(
    'ifYouCared',
    /\bif you (?:really |actually )?(?:cared|loved me|were (?:a|my) (?:real |good |true )?friend)\b/i,
    null,
  ),
  pressing(
    'comeOn',
    /\b(?:come on+,? (?:don'?t be (?:boring|lame|like that)|just (?:come|say yes|this once))|don'?t be (?:so )?(?:boring|lame|a bore|antisocial))\b/i,
    'only if you feel like it',
  ),
];
