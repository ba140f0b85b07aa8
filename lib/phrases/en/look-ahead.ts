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
  review: {
    day: '[{day}]?',
  },
});
