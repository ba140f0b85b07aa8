import { type Friend, lastFriday } from '../history';

/** She had an interview on Friday, and was not asked about it yet. Days count back from that Friday. */
export const mira: Friend = {
  id: 'mira',
  name: 'Mira',
  about: 'from university',
  anchor: lastFriday,
  lines: `
    37 18:04 them Do you still have the tent from last summer?
    37 18:20 me I do. Where are you off to?
    37 18:22 them The lakes, if the weather holds. I want to try sleeping outside once before winter.
    37 18:31 me Brave. I'll bring it over on Sunday.
    37 18:32 them Will you be around at noon?
    37 18:33 me Yes.
    34 12:10 me Left it with your neighbour, the poles are in the side pocket.
    34 12:45 them You are the best, thank you!
    30 20:15 them We only lasted one night. The frogs were so loud.
    30 20:19 me How loud can a frog be?
    30 20:21 them Louder than my alarm. I recorded them for you. Do you want to hear them?
    30 20:40 me Yes! That is the best thing I heard all week.
    24 08:12 me Good morning. Did you hear back from the museum?
    24 08:50 them Not yet. I keep checking my mail every ten minutes.
    24 08:52 me They said two weeks, right?
    24 08:53 them They did. I'm just bad at waiting. Are you any better at it?
    24 08:58 me Not at all.
    16 19:30 them They wrote! There is a second round.
    16 19:33 me Wonderful. What do they want you to prepare?
    16 19:36 them A short talk about one object. I chose the old globe.
    16 19:44 me The one with the wrong coastline? Good choice.
    9 21:05 them I gave the talk to my plants tonight.
    9 21:11 me How did they take it?
    9 21:12 them Very attentive. No questions afterwards. And what are you up to?
    9 21:20 me Painting the hallway, badly.
    9 21:21 them Which colour?
    9 21:22 me A green that is already a mistake.
    2 18:40 them The interview is on Friday at ten. I'm a bit nervous.
    2 18:52 me You know that globe better than anyone there.
    2 18:55 them Thank you, that helps a lot.
  `,
  answers: [
    'It went better than I thought! They laughed about the coastline.',
    'They want to call early next week. So now I wait again.',
    'It is good to tell you about it.',
    'Yes, let us do that.',
  ],
};
