import { describe, expect, test } from 'vitest';
import { listen } from '@/lib/habits/listen';
import { everydayCues } from '@/lib/phrases/en/listen-everyday';
import { offered } from './offered';

/** By occasion: what tells it, and what only looks like it. */
const told: Record<string, { is: string[]; not: string[] }> = {
  petAhead: {
    is: [
      'picking up our kitten tomorrow',
      "we're getting a puppy next week",
      "i'm collecting the puppy on saturday",
      'bringing home a rescue dog on friday',
      "we're adopting a cat",
    ],
    not: [
      'picking up the dog from the vet',
      'getting the dog food later',
      "we're getting a cat sitter",
      'she is getting a puppy',
      "we're not getting a dog",
    ],
  },
  moving: {
    is: [
      "we're moving house next friday",
      'moving flat this weekend, send help',
      'packing up the whole kitchen tonight',
      "i'm moving home in march",
      'boxes everywhere, two more days',
    ],
    not: [
      "i'm moving back home, we broke up",
      'that film was really moving',
      "i'm moving the meeting to ten",
      "we aren't moving house after all",
      'my sister is moving house',
    ],
  },
  unpacked: {
    is: ['just unpacked the last box', 'unpacked all the boxes at last', 'we unpacked the kitchen today'],
    not: [
      'unpacked my bag',
      'there is a lot to unpack there',
      "we haven't unpacked the boxes",
      'she unpacked the boxes',
    ],
  },
  foundHome: {
    is: ["we've found a flat we both like", 'found a house with a garden', 'i found a lovely little flat near work'],
    not: [
      'found a mouse in the flat',
      'found a place to park',
      "we still haven't found a flat",
      'he found a flat',
      'found my keys in the house',
    ],
  },
  sat: {
    is: [
      'just had my last exam',
      'i had my appraisal today',
      'sat my finals this morning',
      'finished my finals at last',
      'had my first driving lesson',
    ],
    not: [
      'failed my exam',
      'had my exam moved to june',
      'had my exam and it went terribly',
      'my brother had his exam',
      'i have my exam tomorrow',
    ],
  },
  results: {
    is: ['got my results today', "got my grades back and they're better than i thought", 'we got our exam results'],
    not: [
      'got my blood results back',
      'got my scan results tomorrow',
      'got my results and i failed',
      'he got his results',
      "haven't got my results yet",
    ],
  },
  revising: {
    is: ['revising for biology all weekend', "i'm cramming for the test", 'still doing revision for chemistry'],
    not: [
      'revising my opinion of him',
      'she is revising for her exams',
      'i should be revising',
      'are you revising for monday?',
    ],
  },
  stuck: {
    is: [
      'stuck on the train outside york',
      "i'm stuck in traffic on the m25",
      'our train was delayed by two hours',
      'stuck at the airport since six',
    ],
    not: [
      'stuck on this crossword',
      'our train was delayed but we made it',
      "i'm stuck in a rut",
      'the train was lovely',
      'flight was delayed, missed the funeral',
    ],
  },
  kinPoorly: {
    is: [
      "my nan had a fall, she's ok",
      "my dad's having an operation next week",
      'my mum is home from hospital',
      'my aunt is poorly',
      'my daughter is poorly today',
    ],
    not: [
      'my dad fell off the wagon',
      'my brother broke his phone',
      'my boss had a fall',
      'my dad had a fall and died',
      'my mum is home from work',
    ],
  },
  cooking: {
    is: ['trying a new curry recipe tonight', 'cooking for my in laws tonight', "i'm baking for the school fair"],
    not: [
      'he is cooking the books',
      "i'm cooking for you tonight",
      'my sister is baking a cake',
      'cooking is not my thing',
    ],
  },
  burnt: {
    is: ['i burnt the dinner again', 'burned the rice, again', 'we burnt the toast'],
    not: ['he burnt the dinner', 'burnt my hand', 'i burnt my bridges', "i didn't burn the dinner"],
  },
  watching: {
    is: ['watching the traitors with my flatmates', "i'm watching severance at the moment", "we're rewatching friends"],
    not: [
      "i'm watching the kids today",
      'watching you sleep',
      "i'm watching my weight",
      'watching the match',
      "i'm watching the news",
    ],
  },
  halfway: {
    is: [
      'halfway through a really good book',
      "i'm three episodes in and hooked",
      'half way through the second season',
    ],
    not: ['halfway through the marathon', 'halfway through my chemo', 'meet me halfway', 'halfway to london'],
  },
  gaming: {
    is: ['been playing zelda all weekend', 'i played stardew valley for hours', "i've been playing tetris all evening"],
    not: [
      'playing football all day',
      'playing with the baby all day',
      'he played zelda all weekend',
      'we played tennis',
    ],
  },
  sport: {
    is: [
      'went for a run this morning',
      'i swam a mile today',
      'played football with the lads last night',
      'cycled along the canal this morning',
      'i ran five miles before work',
    ],
    not: [
      'ran a red light',
      'ran out of milk',
      'my dad went for a walk',
      "didn't go for a run",
      'played football and broke my leg',
    ],
  },
  milestone: {
    is: ['lily took her first steps today', 'my son scored his first goal', 'the baby said her first word'],
    not: ['he lost his first job', 'she took her first drink', 'my son lost his tooth again', 'lily took my seat'],
  },
  canNow: {
    is: ['max can ride his bike now', 'my daughter learned to swim', 'the baby can crawl'],
    not: ["my dad can't walk anymore", 'she can read you like a book', 'he can hardly walk', 'i can swim'],
  },
  sleptThrough: {
    is: ['our newborn slept seven hours', 'our baby slept through', 'my daughter slept through at last'],
    not: [
      'my son slept through his alarm',
      'i slept through the film',
      "the baby hasn't slept",
      'the dog slept in the car',
    ],
  },
  schoolStart: {
    is: [
      'my daughter started school this week',
      'our youngest starts nursery on monday',
      'my son starts secondary school next week',
    ],
    not: [
      'he starts a fight at school',
      'my son is being bullied at school',
      'school starts at nine',
      'did she start school?',
    ],
  },
  deadline: {
    is: ['the deadline is on friday', 'my essay is due on monday', "i've got two deadlines this week"],
    not: [
      'i missed the deadline',
      'can we move friday? the deadline is tomorrow',
      'the train is due at ten',
      'the baby is due in may',
    ],
  },
  busy: {
    is: ['working late again tonight', "i've been so busy with work this month", 'what a hectic week'],
    not: [
      'the train was so busy',
      "so busy, can't make tonight sorry",
      'are you busy?',
      'the shops were really busy',
      "you're always so busy",
    ],
  },
  newStart: {
    is: [
      'started the new job on monday',
      'first day back at work after three weeks off',
      'first week in the new office done',
    ],
    not: [
      'first day of my period',
      'started the new job and i hate it',
      'first day without him',
      'he started a new job',
      'first day at the hospital for mum',
    ],
  },
  dayOff: {
    is: ['finally a day off tomorrow', "i've got the week off", 'long weekend ahead'],
    not: ['day off sick', 'took the day off', "i don't get a day off", 'he has a day off'],
  },
  sleptWell: {
    is: ['i slept ten hours', 'slept like a log', 'i slept so well'],
    not: ['slept two hours', "didn't sleep so well", 'he slept like a baby', 'slept terribly'],
  },
  weatherDamage: {
    is: ['the storm took our fence down', 'the wind blew the shed roof off', 'a tree fell on our car'],
    not: [
      'the storm was beautiful',
      'i love a storm',
      'the storm in that film was scary and killed',
      'hit me up later',
    ],
  },
  powerCut: {
    is: ['no power since last night', 'power is out again', 'snowed in today', 'power cut here'],
    not: ['i have no power over him', 'the power of love', 'no water for me thanks', 'is there no wifi at yours?'],
  },
  repairedNow: {
    is: ["washing machine's been fixed at last", "the car's back from the garage", 'the boiler is working again'],
    not: ['the car needs to be fixed', "the car isn't fixed yet", 'we fixed a date', 'my dad is back from the shop'],
  },
  brokeDown: {
    is: ["the boiler's broken again", 'my phone screen is cracked', 'my bike got a puncture'],
    not: [
      'the car broke down and mum is in hospital',
      'he cracked a joke',
      'can you look at my laptop, it died',
      'the car is great',
    ],
  },
  smallWin: {
    is: ['i cleared my inbox', 'finally fixed the dripping tap', 'i cleaned out the garage at last'],
    not: [
      "cleaned out dad's affairs after the funeral",
      'she cleaned the garage',
      'i should clean the house',
      'put up with him',
    ],
  },
  goalKept: {
    is: ['i had my first day without sugar', 'i saved up for a new laptop', 'third week without smoking'],
    not: ['first day without him', 'he saved up', "i can't go a day without coffee", 'you saved me'],
  },
  seeingFamily: {
    is: ['seeing my parents this weekend', "driving up to my mum's on saturday", 'staying with my brother'],
    not: ["visiting my mum's grave", 'visiting my dad in hospital', 'seeing you this weekend', 'seeing my ex later'],
  },
  honour: {
    is: ['been asked to be a bridesmaid', 'they asked me to be best man', 'she asked me to be godmother'],
    not: [
      'the bridesmaid was late',
      'asked to be a witness in court',
      'i was a bridesmaid once',
      'she asked me to be quiet',
    ],
  },
  arranging: {
    is: ['planning a surprise party for tom', "i'm organising the office quiz", "i'm arranging a picnic"],
    not: ["i'm planning a party for you", 'planning the funeral', 'she is planning a trip', "i'm planning to leave"],
  },
  kinOccasion: {
    is: ["it's my mum's 60th next week", "it's my brother's birthday tomorrow", "my sister's graduation is next month"],
    not: [
      "it was my mum's 60th",
      "my mum's 2nd biopsy is next week",
      "it's your birthday next week",
      "my mum's car is old",
    ],
  },
  spoke: {
    is: ['had my first conversation in french', 'i ordered a coffee in welsh', 'i spoke spanish with the neighbours'],
    not: ['he spoke french', 'i spoke to the french teacher', 'watched a film in french', "i don't speak french"],
  },
  meetingUp: {
    is: [
      'meeting up with some old school friends tonight',
      'catching up with my cousin later',
      "we're having people over on saturday",
    ],
    not: ['catching up with you was lovely', 'catching up on emails', 'meeting up with my ex', 'having lunch with him'],
  },
  outing: {
    is: ['going camping with the kids this weekend', "i'm going fishing on sunday", "we're going hiking on sunday"],
    not: ["we're not going camping", 'going to the hospital', 'he is going camping', 'are you going camping?'],
  },
  doingUp: {
    is: ['building a shed this weekend', 'painting the bedroom this weekend', "we're getting a new kitchen"],
    not: ['building a case against him', 'she is painting the house', 'painting my nails', 'getting a new phone'],
  },
  goodTime: {
    is: ['had a really nice chat with my neighbour', 'we had a picnic in the park', 'had a lovely day out'],
    not: ['had a horrible day', 'had a lovely time with you', "didn't have a good day", 'had a good cry'],
  },
  bought: {
    is: ['i bought a guitar', 'got a new bike today', 'treated myself to a sewing machine'],
    not: ['got my bike stolen', 'bought a guitar for you', 'he bought a guitar', 'got a puncture on my bike'],
  },
  backFrom: {
    is: ['back from holiday today', 'on my way back from scotland', 'just home from our trip'],
    not: [
      'back from work',
      'home from the hospital',
      'back from the funeral in london',
      'welcome back from holiday, you',
    ],
  },
  arrived: {
    is: ['just landed', "i've just arrived", 'just got to the hotel'],
    not: ['just landed a job interview', 'the parcel just arrived', 'just arrived at the hospital', 'just got it'],
  },
  trip: {
    is: ["we've booked flights to japan", 'i booked a cottage in wales', 'booked our holiday for june'],
    not: ['booked a dentist appointment', 'she booked a trip to rome', 'i booked the wrong week', 'booked a table'],
  },
  litter: {
    is: ['our cat had kittens', 'the dog has had puppies', 'my rabbit had babies'],
    not: [
      'my sister had her baby',
      'the cat had my dinner',
      'the dog lost her puppies',
      'my aunt had kittens when i told her',
    ],
  },
  spotted: {
    is: ['saw an otter by the river this morning', 'we spotted two dolphins', 'i saw a shooting star last night'],
    not: ['saw a dead fox', 'saw a film about an otter', 'she saw an owl', 'i saw a doctor'],
  },
  cookedFor: {
    is: [
      "i cooked for my girlfriend's parents",
      'i cooked for eight people last night',
      'we cooked lunch for the neighbours',
    ],
    not: ['i cooked for you', 'he cooked for us', 'i cooked it for hours', 'cooked for nothing, nobody came'],
  },
  tickets: {
    is: ['bought tickets for glastonbury', 'got us tickets to hamilton', 'i booked tickets for the ballet'],
    not: [
      'got a parking ticket',
      'got two parking tickets for nothing',
      'he bought tickets for the gig',
      "i couldn't get tickets for it",
    ],
  },
  takenUp: {
    is: ["i've started running again", "i've taken up knitting", 'got back into swimming'],
    not: ['started running late', 'i started running away from him', 'she took up tennis', 'started crying'],
  },
  hosted: {
    is: ['we had my parents round for dinner', 'had friends over last night', 'we had the neighbours round'],
    not: ['i had him over a barrel', 'they had friends over', 'we had dinner', 'had people over me at work'],
  },
  wentWell: {
    is: ['the presentation went really well', 'my interview went great', 'exam went ok i think'],
    not: ['her interview went well', "the exam didn't go well", 'the meeting went on until ten', 'the talk went wrong'],
  },
  kinLeaves: {
    is: ['my best friend is moving to australia', 'my sister is moving abroad', 'my flatmate is moving out'],
    not: [
      'my friend is moving to ours',
      'my sister is moving the sofa',
      'my brother moved out years ago',
      'he is moving away',
    ],
  },
  notice: {
    is: ["i've handed in my notice", 'handed in my notice today', 'gave in my notice'],
    not: [
      'i had to hand in my notice, they forced me',
      'he handed in his notice',
      'did you notice?',
      'handed in my essay',
    ],
  },
  doneUp: {
    is: ['we painted the nursery today', 'i tiled the bathroom', 'we redecorated the living room'],
    not: ['painted my nails', 'he painted the fence', 'we might paint the kitchen', 'painted the town red'],
  },
  kidsAsleep: {
    is: ['the kids are finally asleep', 'the twins are both in bed', 'the baby is asleep'],
    not: ['the kids are not asleep', 'the kids are ill in bed', 'my foot is asleep', 'are the kids asleep?'],
  },
  mislaid: {
    is: ["i can't find my keys", 'still can not find my passport', "we can't find my glasses"],
    not: ['lost my mind', 'lost my keys but found them', 'i lost my dad', 'he lost his phone'],
  },
  readingLots: {
    is: ["i've been reading a lot lately", 'been reading loads this year', "i'm reading so much right now"],
    not: ['reading a lot into it', 'he reads a lot', 'i should read more', "i've been reading a lot about cancer"],
  },
  cold: {
    is: ["i've got a cold", 'caught another cold', 'i have a cough'],
    not: ['got a cold beer', 'he has got a cold', "i'm cold", 'got the cold shoulder'],
  },
};

const rows = (which: 'is' | 'not') =>
  Object.entries(told).flatMap(([occasion, of]) => of[which].map((said): [string, string] => [said, occasion]));

describe('an ordinary matter is asked about', () => {
  test.each(rows('is'))('%s: %s', (said, occasion) => {
    expect(offered(listen, `them: ${said}`)).toBe(occasion);
  });
});

describe('and not what only looks like it', () => {
  test.each(rows('not'))('%s: not %s', (said, occasion) => {
    expect(offered(listen, `them: ${said}`)).not.toBe(occasion);
  });
});

describe('no light question where something heavy is told along with it', () => {
  test.each([
    "my nan had a fall and she's in intensive care",
    "my dad's operation didn't go well",
    'stuck at the hospital all day, mum is worse',
    "we're moving house because dad lost his job",
    'first day back at work since the funeral',
    'the baby slept through for the first time since we lost her twin',
    "planning mum's funeral, so tired",
    "had a lovely day until he told me he's leaving",
    "got my results, it's cancer",
    "we found a flat but the landlord says no because i'm disabled",
    'i finally cleaned out her room',
    'back from the hospice in london',
    "i slept ten hours because i can't face getting up",
    "picking up my dog's ashes tomorrow",
    "the kids are in bed, i'm drinking alone again",
    'my sister is moving away and i have nobody left',
    "working late so i don't have to go home",
    'cooking for one again, i miss her',
    "i've handed in my notice, i couldn't take the bullying anymore",
    "paid off my dad's debts, all my savings gone",
    'got tickets for the concert we were going to see together before she died',
    'my daughter started school and the other kids are horrible to her',
    'no heating and no money til friday',
    'day off tomorrow for the funeral',
    "going to the beach to scatter dad's ashes",
    'first christmas without mum',
    'selling the house after the divorce',
    'my son scored his first goal, his dad should have been here to see it',
    'got my grades, not good enough for uni',
    "so busy with work i forgot my own mum's birthday",
    'we painted the nursery and then we lost the baby',
    "finally fixed things with my husband, no, he's left again",
    "the car broke down and i can't afford to fix it",
    'halfway through treatment',
    "my mum can't walk anymore",
    'visiting my brother in prison',
    'got the keys back from my ex today',
    'back from scotland, we scattered her there',
    'slept like a log for the first time since he passed',
    'my brother is moving out because of the fighting',
    'found a flat, first time living by myself since the split',
    "i've handed in my notice before they could push me",
    'my mum had a fall and nobody found her for hours',
    "got my grades and i don't want to talk about it",
    'storm took the roof off and we have nowhere to go',
    "finally cleared out mum's house",
    'had a lovely chat with the oncologist',
    'did my first meeting, 30 days sober',
    'the puppy we got is really sick',
    'my daughter starts school without her dad there',
    'half way through my radiotherapy',
    'my son took his first steps since the accident',
    "no electricity because i couldn't pay the bill",
    'first week as a widow',
    'went for a walk to get away from the shouting',
    'cooking for one now',
    'bought a camera to record what he does',
    "seeing my parents on sunday, they don't know i'm gay",
    "seeing my dad this weekend, he doesn't recognise me anymore",
    'booked a cottage for the anniversary of her death',
    'our cat had kittens but only one made it',
    'got a week off work, signed off with stress',
    'i cleared my desk, security walked me out',
    'had my exam, blanked on everything',
    "we're getting a new kitchen after the fire",
    "my mum is out of hospital but she's going into a home",
    'first day at the new school and he came home in tears',
    'got tickets for a gig but nobody wants to come with me',
    "so busy at work i think i'm burning out",
    "stuck in traffic, going to miss my dad's operation",
    'back from holiday and straight into a row with tom',
    'sold the bike to pay the rent',
    "my son can't read yet and the teacher is worried",
    "found a flat but it's miles from the kids",
    'painting the nursery, third time lucky after two losses',
    'the boiler broke and the baby is freezing',
    'seeing my mum this weekend, she was diagnosed last week',
    'just landed, too late to say goodbye',
    'got the day off to move her stuff out',
    'working late, third week in a row, i hate this place',
    "just home from our trip and the flat's been burgled",
  ])('%s', (said) => {
    expect(offered(listen, `them: ${said}`)).toBeUndefined();
  });
});

test('every cue has its sentences', () => {
  const without = everydayCues.filter(({ occasion }) => occasion !== 'garden' && !told[occasion]);
  expect(without.map(({ occasion }) => occasion)).toEqual([]);
});
