import type { Evidence } from '@/lib/coach/advice';

/** Talking to people one does not know, and small kindnesses. */
export const strangerStudies: readonly Evidence[] = [
  {
    id: 'commuters',
    study: 'Epley and Schroeder 2014',
    finding:
      'Commuters asked to talk with a stranger had a more pleasant ride than those asked to sit alone; others had expected the opposite.',
    limit: 'Trains and buses around one city, and people who agreed to take part.',
    source: 'Mistakenly seeking solitude. Journal of Experimental Psychology: General 143(5).',
  },
  {
    id: 'strangerWorries',
    study: 'Sandstrom and Boothby 2021',
    finding: 'What people worried about before talking to a stranger was worse than what then happened.',
    limit: 'A summary of studies of the same group, on talks that were arranged.',
    source: 'Why do people avoid talking to strangers? Self and Identity 20(1).',
  },
  {
    id: 'strangerWeek',
    study: 'Sandstrom, Boothby and Cooney 2022',
    finding: 'After a week of talking to somebody new each day, people worried less about being turned away.',
    limit: 'One week, as a game with tasks, among those who had signed up for it.',
    source:
      'Talking to strangers: a week-long intervention reduces psychological barriers to social connection. Journal of Experimental Social Psychology 102.',
  },
  {
    id: 'smallKindness',
    study: 'Kumar and Epley 2023',
    finding: 'People who did somebody a small kindness underestimated how much it meant to the one who received it.',
    limit: 'Small acts, such as a hot chocolate given away at an ice rink.',
    source: 'A little good goes an unexpectedly long way. Journal of Experimental Psychology: General 152(1).',
  },
];
