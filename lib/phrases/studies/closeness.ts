import type { Evidence } from '@/lib/coach/advice';

/** How people are with closeness, and how steady that is. */
export const closenessStudies: readonly Evidence[] = [
  {
    id: 'twoDirections',
    study: 'Brennan, Clark and Shaver 1998',
    finding:
      'Answers to questionnaires on closeness came down to two directions: worry about being left, and unease with being close.',
    limit: 'Over a thousand students, asked about romantic relationships by questionnaire.',
    source:
      'Self-report measurement of adult attachment: an integrative overview. In: Attachment Theory and Close Relationships, Guilford Press.',
  },
  {
    id: 'closeLove',
    study: 'Feeney and Noller 1990',
    finding: 'Students who differed in how they were with closeness also described love and trust differently.',
    limit: 'Some 370 students, asked once by questionnaire; it says nothing about what came first.',
    source:
      'Attachment style as a predictor of adult romantic relationships. Journal of Personality and Social Psychology 58(2).',
  },
  {
    id: 'coupleQuality',
    study: 'Li and Chan 2012',
    finding:
      'Across 73 studies, unease with closeness went with less content couples, and worry about it with more quarrels.',
    limit: 'Averages over 21,602 people in couples; many with either are content all the same.',
    source:
      'How anxious and avoidant attachment affect romantic relationship quality differently: a meta-analytic review. European Journal of Social Psychology 42(4).',
  },
  {
    id: 'moves',
    study: 'Fraley, Vicary, Brumbaugh and Roisman 2011',
    finding: 'Asked again and again, people answered differently from week to week, around a place that stayed theirs.',
    limit: 'One group asked daily for a month, another weekly for a year.',
    source:
      'Patterns of stability in adult attachment. Journal of Personality and Social Psychology 101(5), pages 974 to 992.',
  },
];
