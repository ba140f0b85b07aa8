import { wordings } from '@/lib/phrases/phrase';

/** Ways to stop for today, without heat. */
export const pauses = wordings('boundaries', {
  stop: {
    today: "Let's leave it here for today.",
    later: 'This is better talked about another day.',
  },
});
