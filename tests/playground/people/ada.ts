import type { Friend } from '../history';

/** Lately she starts, asks and writes most of it; her question about Sunday is still open. */
export const ada: Friend = {
  id: 'ada',
  name: 'Ada',
  about: 'next door',
  lines: `
    33 17:02 them The lemon tree has its first flower. Do you want to come over and look at it?
    33 19:45 me Nice! Maybe later this week.
    31 09:12 them Good morning. I made too much soup again, shall I put some in front of your door?
    31 11:30 me Yes please.
    31 18:05 them How was it? I tried it with ginger this time and could not decide if it was too much.
    31 21:20 me Very good.
    26 08:40 them I read the book you left here. The ending surprised me. Did you know it the whole time?
    26 20:10 me I guessed it halfway.
    21 18:20 them The choir is singing on the square on Saturday. We rehearsed all evening and I think the low voices are finally in tune. Would you like to come?
    21 22:05 me I have to work, sorry.
    17 10:15 them It went well, there were even people at the windows. How was work?
    17 19:30 me Long.
    12 18:02 them I have a question about my computer, it keeps telling me the disk is full. Did you have that once?
    12 20:44 me Yes, empty the bin.
    12 20:50 them That was it! I had four years of photographs in there.
    8 09:05 them I found the old pictures of our street party among them. You are in two of them, with the terrible hat. Shall I print them for you?
    8 21:15 me Yes!
    4 17:30 them They are printed. I also baked the plum cake you liked. How has your week been?
    4 22:10 me Busy.
    2 18:12 them I can imagine. My sister is visiting and I told her about the garden.
    2 18:15 them Will you come over on Sunday? We could look at the pictures together.
  `,
  answers: [
    'How lovely to hear from you.',
    'I will put the kettle on.',
    'My sister says hello.',
    'The lemon tree has three flowers now.',
  ],
};
