import type { Cue } from '@/lib/phrases/cue';
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
    unless: /\b(?:bed|pillow|come home|babe)\b/,
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
