import { wordings } from '@/lib/phrases/phrase';

/** A day as a proposal: it is the selected slot, and the sentence stands as it is. */
export const lookAhead = wordings('look-ahead', {
  theirs: {
    yes: 'Yes, how about [{day}]?',
    good: 'Good idea, would [{day}] suit you?',
    call: { text: 'Yes please, [{day}]?', tone: 'warm' },
    pick: { text: "Let's pick a day then: [{day}]?", tone: 'plain' },
    soon: { text: 'Yes, before it slips away: [{day}]?', tone: 'playful' },
  },
  'theirs.activity': {
    how: '{activity} sounds good, how about [{day}]?',
    would: '{activity}, yes. Would [{day}] suit you?',
    on: '{activity} on [{day}], would that work for you?',
  },
  'moved.open': {
    which: 'No problem, which day suits you better?',
    worries: { text: 'No worries at all. Which day would be good?', tone: 'warm' },
  },
  moved: {
    problem: 'No problem, how about [{day}] instead?',
    worries: { text: 'No worries at all. Would [{day}] be better?', tone: 'warm' },
    suits: 'Which day suits you better, maybe [{day}]?',
    when: { text: 'All fine, shall we find another day?', tone: 'warm' },
  },
  confirm: {
    still: 'Still on for {when}?',
    good: 'Is {when} still good for you?',
    work: { text: 'Does {when} still work for you? No worries if not.', tone: 'warm' },
  },
  'confirm.activity': {
    still: 'Still on for {activity} {on}?',
    good: { text: 'Is {activity} {on} still good for you?', tone: 'warm' },
  },
  promised: {
    said: 'I said I would {promise}: ',
    here: 'As promised: ',
  },
  'promised.meet': {
    suit: 'I said I would {promise}. Would [{day}] suit you?',
    good: { text: 'I said I would {promise}. Is [{day}] good for you?', tone: 'warm' },
  },
  review: {
    day: '[{day}]?',
  },
});

/** They cannot make it. */
export const CALLED_OFF =
  /(?:^|[,.!?]\s*|\b(?:i|we|sorry|sry)\s+)(?:can(?:'|’)?t|cannot|won(?:'|’)?t be able to|not able to) (?:make|do|come)(?: (?:it|that))?\b(?! this).{0,30}(?:tonight|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|evening|weekend|afternoon)|after all|anymore|lunch|dinner|then)\b|\brain ?check\b|\b(?:need|have|got) to (?:cancel|postpone|reschedule|bail)\b|\bcan we (?:move|reschedule|postpone|push|do another)\b/i;
/** Why, where it is no matter of days. */
export const GRAVE = /\b(?:hospital|funeral|died|passed away|ill|sick|temperature|fever|accident|emergency|surgery)\b/i;

/** They named another time already, or it is more than an evening that falls through. */
export const PROPOSED =
  /\b(?:how about|what about|instead|same time|rota|trip|holiday|cottage|flights?|weekend away|\d{1,2}(?:[.:]\d\d)?)\b/i;

/** They want to arrange it, or keep it a surprise. */
export const SEES_TO_IT =
  /\b(?:leave it (?:with|to) me|i(?:'| wi)?ll (?:sort|organi[sz]e|arrange|book|let you know|see to)|surprise)\b/i;

/** They speak of an hour, of thanks, or of a talk that cannot wait: no day is wanted. */
export const NO_DAY =
  /\b(?:what time|later|thank|thanks|lovely to see|nice to see|home safe|you said|tonight|\d ?(?:am|pm)|about \d)\b/i;
