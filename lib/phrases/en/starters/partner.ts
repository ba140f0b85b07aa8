import { wordings } from '@/lib/phrases/phrase';

const PARTNER = ['partner'] as const;

/** Openings between partners: the everyday first, then what two people tell each other and few others. */
export const partner = [
  ...wordings(
    'dig-deeper',
    {
      starter: {
        day: { text: 'Which part of today would you keep?', tone: 'warm' },
        tonight: 'What are you in the mood for tonight, going out or the sofa?',
        bite: { text: 'What was the best bite of your day?', tone: 'playful' },
        laughNow: { text: 'What would make you laugh right now?', tone: 'playful' },
        getHome: { text: 'What are you looking forward to when you get home?', tone: 'warm' },
        worthTelling: 'What did you see today that is worth telling?',
        monthSong: { text: 'Which song belongs to this month for you?', tone: 'playful' },
        newDish: 'What shall we cook this week that is new?',
        slowMorning: { text: 'What would you like for breakfast on the next slow morning?', tone: 'warm' },
        slowest: { text: 'Which hour today went by the slowest?', tone: 'playful' },
        dessert: { text: 'Is it a day for dessert?', tone: 'playful' },
      },
    },
    { for: PARTNER },
  ),
  ...wordings(
    'dig-deeper',
    {
      starter: {
        ordinaryEvening: 'What would a good ordinary evening look like for you?',
        restOrCompany: 'What would you like more of this week, rest or company?',
        tryTogether: 'What would you like to try together this year?',
        hatedChore: { text: 'Which chore would you skip this week if you could?', tone: 'playful' },
        goTogether: 'Where would you like to go together next, near or far?',
        surpriseKind: 'What kind of surprise do you like, and which not?',
        ourRitual: { text: 'Which little ritual of ours do you like best?', tone: 'warm' },
        afternoonOff: 'What would you do with a free afternoon all for yourself?',
        haveRound: 'Which friends would you like to have round again?',
        nicerHome: 'What would make this home nicer for you?',
        thoughts: 'What are you thinking about when you look out of the window?',
        morningKind: { text: 'Is there anything that makes mornings better for you?', tone: 'playful' },
        tellAgain: { text: 'Which of your stories never gets old?', tone: 'playful' },
        weekendTwo: 'What would you like to do at the weekend, just the two of us?',
        enoughTime: 'Do you have enough time for yourself at the moment?',
        neverDone: { text: 'What have the two of us still never done?', tone: 'playful' },
      },
    },
    { depth: 2, for: PARTNER },
  ),
  ...wordings(
    'dig-deeper',
    {
      starter: {
        us: 'What should we do more often, the two of us?',
        need: 'What would make this week easier for you?',
        firstMet: { text: 'What did you think the very first time the two of us met?', tone: 'playful' },
        goingWell: { text: 'What has been going well for the two of us lately?', tone: 'warm' },
        badDay: { text: 'What helps you most when you have had a bad day?', tone: 'warm' },
        bringUp: 'Is there something you have been meaning to bring up?',
        unnoticed: { text: 'What do you do for the two of us that goes unnoticed?', tone: 'warm' },
        realTime: 'When did the two of us last have real time together?',
        laughed: { text: 'When did the two of us last laugh until it hurt?', tone: 'playful' },
        heaviest: 'What is the heaviest thing on your list right now?',
        moreNotice: { text: 'What did you manage lately that deserves more notice?', tone: 'warm' },
        ownLesson: 'What did you find out about yourself this year?',
        justListen: { text: 'Do you want advice these days, or just somebody who listens?', tone: 'warm' },
        decideTogether: 'Which decision would you like to make together this year?',
        saveFor: 'What would you like to save up for together?',
        miniHabit: 'Which small habit would do the two of us good?',
        likedToday: 'What do you like about how things are right now?',
      },
    },
    { depth: 3, for: PARTNER },
  ),
  ...wordings(
    'dig-deeper',
    {
      starter: {
        loved: 'When did you feel most looked after lately?',
        again: { text: 'Which evening of ours would you like to have again?', tone: 'warm' },
        safe: { text: 'What makes you feel safe with somebody?', tone: 'warm' },
        howChanged: 'How have you changed since the two of us met?',
        beginning: 'What do you miss from the beginning, if anything?',
        nextYears: 'What do you hope the next years together will bring?',
        overlooked: 'What was hard for you this year and easy to overlook?',
        hearMore: { text: 'What would you like to hear more often?', tone: 'warm' },
        makeUp: 'How do you like to make up after an argument?',
        fromHome: 'What from your family would you keep, and what not?',
        ownWorry: { text: 'Is there a worry you carry around on your own?', tone: 'warm' },
        beforeEighty: { text: 'What would you like to have done together before you are eighty?', tone: 'playful' },
        growOld: 'How would you like to grow old, and where?',
      },
    },
    { depth: 4, for: PARTNER },
  ),
  ...wordings(
    'dig-deeper',
    {
      starter: {
        future: 'What do you picture when you think of us in ten years?',
        losing: 'What are you most afraid of losing?',
        forgiveSelf: { text: 'Is there something you find hard to forgive yourself?', tone: 'warm' },
        neverTold: 'What have you never quite known how to tell anybody?',
        inCompany: 'When do you feel alone even in company?',
        wereEasy: 'What would you change between the two of us if it were easy?',
        serious: { text: 'When did you first know that this was serious?', tone: 'warm' },
        stillCarry: 'Which part of your childhood do you still carry around?',
        rarelySay: 'What do you want most, and rarely say?',
        loveKnown: { text: 'How do you know that somebody loves you?', tone: 'warm' },
      },
    },
    { depth: 5, for: PARTNER },
  ),
  ...wordings(
    'appreciate',
    {
      starter: {
        lighter: { text: 'Life is lighter with you in it.', tone: 'warm' },
        thisDay: { text: 'Thank you for today.', tone: 'warm' },
      },
    },
    { for: PARTNER },
  ),
  ...wordings(
    'invite',
    {
      starter: {
        phones: 'An evening without phones, [{day}]?',
        dinnerOut: { text: 'Dinner out, just the two of us, [{day}]?', tone: 'warm' },
        afterDinner: { text: 'A walk around the block, [{day}]?', tone: 'warm' },
      },
    },
    { for: PARTNER },
  ),
];
