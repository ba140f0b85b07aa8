import type { Friend } from '../history';

/** Every week or so for a long time, then quiet for more than a month. */
export const jonas: Friend = {
  id: 'jonas',
  name: 'Jonas',
  about: 'old flatmate',
  lines: `
    96 17:20 me I found your blue mug at the back of the cupboard.
    96 17:45 them I looked for that mug for two years.
    96 17:46 me It can stay a hostage until you visit.
    89 20:02 them Are you watching the match?
    89 20:03 me Second half only. Is it worth it?
    89 20:05 them It is now that you join.
    81 12:30 me How is the new job?
    81 13:15 them Loud office, nice people. I cycle there, which saves the day.
    81 13:20 me Along the canal?
    81 13:31 them Every morning, with the ducks.
    73 19:10 them I tried to cook your lentil thing. Something went wrong.
    73 19:12 me What did it look like?
    73 19:13 them Cement.
    73 19:20 me More water, less patience. I'll send you the recipe again.
    66 21:40 me Here it is: one part lentils, three parts water. Three!
    66 21:58 them Ah. That explains the cement.
    58 18:25 them Edible this time. Even my sister had seconds.
    58 18:31 me I'm proud of both of you.
    50 10:05 me Happy birthday, old friend.
    50 11:47 them Thanks! Cake for breakfast, as is tradition.
    50 11:50 me Which cake?
    50 11:52 them Carrot, so it counts as a vegetable.
    43 22:01 me Did you ever fix the bike lamp?
    43 22:14 them Still held on with tape. It is a lifestyle now.
  `,
  answers: [
    'Hey, good to hear from you! It has been a while.',
    'I would like that. What did you have in mind?',
    'That works for me.',
    'The tape is still holding, by the way.',
  ],
};
