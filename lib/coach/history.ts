import type { Remembered } from '@/lib/people/moment';
import type { HandleRow } from '@/lib/people/rows';

/** What choosing needs to know of earlier offers. `Remembered` of `lib/people` is one. */
export interface History extends Pick<Remembered, 'recentOffers' | 'phrasesElsewhere'> {
  handle: Pick<
    HandleRow,
    'nudgedAt' | 'otherLanguageSaidAt' | 'helpFadesSaidAt' | 'remember' | 'closedAt' | 'reopenedAt'
  >;
}

/** A thread met for the first time. */
export const noHistory: History = {
  recentOffers: [],
  phrasesElsewhere: new Map(),
  handle: {
    nudgedAt: null,
    otherLanguageSaidAt: null,
    helpFadesSaidAt: null,
    remember: 'ask',
    closedAt: null,
    reopenedAt: null,
  },
};
