import type { Friend } from '../history';

/** She has just written good news. */
export const lena: Friend = {
  id: 'lena',
  name: 'Lena',
  about: 'sister of Jonas',
  lines: `
    29 16:30 them I signed up for the paramedic exam. No way back now.
    29 16:42 me Finally! How long do you have to prepare?
    29 16:45 them Four weeks. My kitchen wall is full of notes.
    22 12:20 me How is the wall?
    22 12:51 them Growing into the hallway.
    22 12:55 me Should I bring something to eat on Thursday?
    22 12:56 them Please. I live on toast.
    19 22:10 them Thank you for the curry. You saved the chapter on the heart.
    19 22:14 me That is a lot of responsibility for a curry.
    13 19:00 me Do you want me to ask you some questions tomorrow?
    13 19:08 them Yes, but be strict.
    12 20:30 them You were very strict.
    12 20:33 me You knew nearly everything.
    6 08:15 them Written part done. I think the burns question went badly.
    6 08:21 me What did they ask?
    6 08:26 them How to cool, how long, and when not to. I mixed up the last one.
    6 08:40 me One question out of sixty. Breathe.
    1 21:20 them Practical part tomorrow morning. I can't sleep.
    1 21:32 me You carried me down three floors for practice. You can do this.
    0 09:40 them I passed the exam! I'm so happy, I worked on this for months.
  `,
  answers: [
    'I still can’t believe it. They shook my hand and said welcome.',
    'The practical part, I had to carry a man twice your size.',
    'You helped a lot, you know that?',
    'Yes! I would love that.',
  ],
};
