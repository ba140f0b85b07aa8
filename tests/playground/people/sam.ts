import type { Friend } from '../history';

/** Met last week at the climbing hall. */
export const sam: Friend = {
  id: 'sam',
  name: 'Sam',
  about: 'met at the climbing hall',
  lines: `
    5 20:31 me Hi, this is the person who borrowed your chalk today.
    5 20:48 them Ha, hello! Did you get up the green route in the end?
    5 20:50 me Third try. My arms are still shaking.
    5 20:55 them Third try is great. I needed a month for that one.
    3 18:14 them I saw they are setting new routes on Wednesday.
    3 18:40 me Oh, good to know.
    1 19:05 them I signed up for the beginners' course in outdoor climbing. A bit excited about it.
  `,
  answers: [
    'It starts in two weeks, down at the old quarry.',
    'Good question. Mostly knots, I think.',
    'Sounds good to me.',
    'See you at the hall then.',
  ],
};
