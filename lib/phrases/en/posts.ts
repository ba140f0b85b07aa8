import { wordings } from '@/lib/phrases/phrase';

/** For when ideas were asked for under a public post; anybody may say them, and anybody may read them. */
export const posts = [
  ...wordings('listen', {
    post: {
      story: 'Is there a story behind this?',
      led: 'What led to this?',
      more: 'Will you write more about this?',
    },
  }),
  ...wordings('appreciate', {
    postHard: {
      openly: { text: 'Thank you for writing about this so openly.', tone: 'warm' },
    },
  }),
  ...wordings('care', {
    postHard: {
      hard: { text: 'That sounds hard.', tone: 'warm' },
      sorry: { text: "I'm sorry it is so hard.", tone: 'warm' },
    },
  }),
];
