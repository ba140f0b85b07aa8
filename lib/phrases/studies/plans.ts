import type { Evidence } from '@/lib/coach/advice';

/** Invitations, plans, and words offered by a program. */
export const planStudies: readonly Evidence[] = [
  {
    id: 'invitations',
    study: 'Isaacs and Clark 1990',
    finding: 'Invitations that are not meant to be taken up are recognised by vague arrangements, among other signs.',
    limit: 'A description of how people talk; a vague plan can still be meant.',
    source: 'Ostensible invitations. Language in Society 19(4).',
  },
  {
    id: 'ifThen',
    study: 'Gollwitzer and Sheeran 2006',
    finding: 'Plans that say when and how were carried out more often.',
    limit: 'A summary of many studies, of plans in general and not of plans between friends.',
    source:
      'Implementation intentions and goal achievement: a meta-analysis. Advances in Experimental Social Psychology 38.',
  },
  {
    id: 'sayingNo',
    study: 'Givi and Kirk 2023',
    finding: 'People thought that turning down an invitation would be taken worse than it was.',
    limit: 'One paper; averages, not every invitation.',
    source:
      'Saying no: the negative ramifications from invitation declines are less severe than we think. Journal of Personality and Social Psychology.',
  },
  {
    id: 'offeredReplies',
    study: 'Kannan et al. 2016',
    finding: 'About one in ten replies from phones was written with a short reply that had been offered.',
    limit: 'One company’s e-mail service.',
    source: 'Smart Reply: automated response suggestion for email. KDD 2016.',
  },
];
