import type { Evidence } from '@/lib/coach/advice';

const ZHAO =
  'Insufficiently complimentary? Underestimating the positive impact of compliments creates a barrier to expressing them. Journal of Personality and Social Psychology 121(2).';
const BOOTHBY =
  'Why a simple act of kindness is not as simple as it seems. Personality and Social Psychology Bulletin 47(5).';
const OKCUPID = 'OkTrends 2009, a dating company’s own count of 500,000 first messages.';

/** Compliments, thanks and first words. */
export const kindWordStudies: readonly Evidence[] = [
  {
    id: 'compliments',
    study: 'Zhao and Epley 2021',
    finding: 'People expected a compliment to feel more awkward and less good than it then did.',
    limit: 'Nine experiments in one paper; averages, not every compliment.',
    source: ZHAO,
  },
  {
    id: 'complimentDoubt',
    study: 'Zhao and Epley 2021',
    finding: 'What held people back from a compliment was mostly doubt whether they could word it well.',
    limit: 'Nine experiments in one paper.',
    source: ZHAO,
  },
  {
    id: 'warmth',
    study: 'Zhao and Epley 2021',
    finding: 'People who thought about how warm a compliment is were readier to give one.',
    limit: 'Part of nine experiments in one paper.',
    source: ZHAO,
  },
  {
    id: 'strangersCompliments',
    study: 'Boothby and Bohns 2021',
    finding: 'People who complimented a stranger underestimated how good it would make that person feel.',
    limit: 'Five studies, all between strangers.',
    source: BOOTHBY,
  },
  {
    id: 'giversToo',
    study: 'Boothby and Bohns 2021',
    finding: 'People who gave a compliment felt better afterwards than before.',
    limit: 'Five studies, all between strangers; nerves made givers expect less.',
    source: BOOTHBY,
  },
  {
    id: 'kindWords',
    study: 'Zhao and Epley 2020',
    finding: 'Kind words that differ each time did not wear out, although their givers thought they would.',
    limit: 'One paper; the words were different ones each time.',
    source: 'Kind words do not become tired words. Self and Identity 20(8).',
  },
  {
    id: 'gratitude',
    study: 'Kumar and Epley 2018',
    finding:
      'People who wrote a thank-you letter underestimated how pleased, and overestimated how awkward, its reader would feel.',
    limit: 'Letters of thanks, not chat messages.',
    source:
      'Undervaluing gratitude: expressers misunderstand the consequences of showing appreciation. Psychological Science 29(9).',
  },
  {
    id: 'looks',
    study: 'OkTrends 2009',
    finding:
      'First messages with words about looks were answered less often than those with “awesome” or “fascinating”.',
    limit: 'A dating company’s own count, romantic first messages; among friends nobody has compared it.',
    source: OKCUPID,
  },
  {
    id: 'greetings',
    study: 'OkTrends 2009',
    finding: 'First messages that asked how it was going were answered more often than those that said “hi”.',
    limit: 'A dating company’s own count, romantic first messages.',
    source: OKCUPID,
  },
  {
    id: 'firstMessages',
    study: 'Schoendienst and Dang-Xuan 2011',
    finding: 'How a first message was worded made a difference to whether it was answered.',
    limit: 'About 167,000 first messages between people looking for a date.',
    source: 'Schoendienst and Dang-Xuan 2011, on first messages in online dating. PACIS 2011.',
  },
];
