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
