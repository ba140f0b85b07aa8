import type { Evidence } from '@/lib/coach/advice';

const LIU =
  'The surprise of reaching out: appreciated more than we think. Journal of Personality and Social Psychology 124(4).';
const ROBERTS = 'Managing relationship decay: network, gender, and contextual effects. Human Nature 26(4).';
const DUNBAR = 'The anatomy of friendship. Trends in Cognitive Sciences 22(1).';

/** Staying in touch, and messages nobody answered. */
export const touchStudies: readonly Evidence[] = [
  {
    id: 'reachingOut',
    study: 'Liu, Rim, Min and Min 2023',
    finding:
      'A message “just because” was appreciated more than its sender expected, most of all when it came as a surprise.',
    limit: 'Thirteen experiments in one paper, with more than 5,900 people.',
    source: LIU,
  },
  {
    id: 'expectedContact',
    study: 'Liu, Rim, Min and Min 2023',
    finding: 'Where contact was expected anyway, senders guessed about right how welcome it would be.',
    limit: 'The same thirteen experiments; averages, not every message.',
    source: LIU,
  },
  {
    id: 'effort',
    study: 'Roberts and Dunbar 2015',
    finding: 'Friendships faded much faster than family ties, and effort prevented it.',
    limit: 'One study of 25 students over 18 months.',
    source: ROBERTS,
  },
  {
    id: 'doingTogether',
    study: 'Roberts and Dunbar 2015',
    finding:
      'Doing things together kept friendships from fading, mostly among men; among women it was talking more often.',
    limit: 'One study of 25 students over 18 months.',
    source: ROBERTS,
  },
  {
    id: 'layers',
    study: 'Dunbar 2018',
    finding: 'People tend to have a handful of very close ties, and about three times as many in each wider circle.',
    limit: 'Averages over many people; the numbers differ a lot between them.',
    source: DUNBAR,
  },
  {
    id: 'networkSize',
    study: 'Dunbar 2018',
    finding: 'People keep up with about 150 others on average, some with 80 and some with 250.',
    limit: 'An average with a wide range, no aim to reach.',
    source: DUNBAR,
  },
  {
    id: 'longerCalls',
    study: 'Bhattacharya et al. 2017',
    finding: 'After a longer gap the next call between two people was longer.',
    limit: 'Call records of one country over seven months; mainly pairs who live far apart and seldom call.',
    source: 'Bhattacharya et al. 2017. EPJ Data Science (arXiv 1608.01842).',
  },
  {
    id: 'closeCircles',
    study: 'Roy et al. 2022',
    finding: 'Close circles are stable: a few of a hundred close ties change in a year.',
    limit: 'One study over three years.',
    source: 'Roy et al. 2022, on the stability of close circles. Scientific Reports.',
  },
  {
    id: 'secondMessages',
    study: 'Hinge 2017',
    finding:
      'A second message before any answer helped only after about four hours; sooner it made an answer less likely.',
    limit: 'A dating company’s own count of 300,000 chats.',
    source: 'Hinge 2017, the company’s own figures on second messages in its dating app.',
  },
  {
    id: 'afterSilence',
    study: 'Hinge 2017',
    finding: 'After a week of silence one friendly line made an answer more likely.',
    limit: 'A dating company’s own count; most such lines still got no answer.',
    source: 'Hinge 2017, the company’s own figures on second messages in its dating app.',
  },
  {
    id: 'quickAnswers',
    study: 'Hinge 2024',
    finding: 'First messages that were answered within a day more often led to a date.',
    limit: 'A dating company’s own count; it shows what goes together, not what causes what.',
    source: 'Hinge 2024, the company’s own figures on answers in its dating app.',
  },
];
