import { wordings } from '@/lib/phrases/phrase';

/** Questions that pass the ball back. */
export const tennisMatch = wordings('tennis-match', {
  back: {
    about: 'How about you?',
    with: 'And how are things with you?',
    your: { text: 'What has your week been like?', tone: 'warm' },
    see: { text: 'How do you see it?', depth: 2 },
    busy: 'What are you busy with at the moment?',
  },
  review: {
    about: 'How about you?',
  },
});
