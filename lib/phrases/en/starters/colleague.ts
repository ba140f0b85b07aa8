import { wordings } from '@/lib/phrases/phrase';

const COLLEAGUE = ['colleague'] as const;

/** Openings at work: interest, thanks and firm plans; nothing that goes deep. */
export const colleague = [
  ...wordings(
    'listen',
    {
      starter: {
        project: 'How is the project coming along?',
        stuck: 'Is there anything you are stuck on right now?',
        plate: 'What is the main thing on your plate this week?',
        secondPair: { text: 'Where would a second pair of hands help this week?', tone: 'warm' },
        projectLearned: 'What did you learn on your current project?',
        tool: 'Which tool has saved you time lately?',
        goodToKnow: 'What is good to know before the next step?',
        turnedOut: 'Which bit of your current work turned out well?',
        weekStart: 'How did the week start for you?',
        fromOthers: 'What are you still waiting for from others?',
        fiveMinutes: 'Do you have five minutes this week for a question?',
        secondLook: 'Which part would you like a second look at?',
        remote: 'Do you get more done at home or in the office?',
        lunchSpot: 'Where do you go for a good lunch near work?',
        timeOff: 'Do you have some time off coming up?',
        mostDone: 'When in the day do you get most done?',
        workload: 'How is the workload at the moment?',
        deadline: 'How is the deadline looking from your side?',
        next: 'What is the next thing you are taking on?',
        restWeekend: { text: 'Did you get some rest at the weekend?', tone: 'warm' },
        quieter: 'Are things a little quieter for you again?',
        feedback: 'What kind of feedback would be useful to you?',
        handedOver: 'What would you like to hand over, if you could?',
      },
    },
    { for: COLLEAGUE },
  ),
  ...wordings(
    'listen',
    {
      starter: {
        lineOfWork: 'How did you get into this line of work?',
        course: 'Is there a course you would like to take for work?',
        enjoyMost: 'Which part of your job do you enjoy most?',
        improve: 'What would you improve first if it were up to you?',
        workAdvice: 'Who taught you the most at work?',
        greatHelp: 'Who has been a great help to you here?',
        goodTeam: 'What makes a team a good one for you?',
      },
    },
    { depth: 2, for: COLLEAGUE },
  ),
  ...wordings(
    'appreciate',
    {
      starter: {
        work: 'Thank you for your help lately.',
        with: 'It is good to work with you.',
        putIn: { text: 'Thank you for all the work you put in lately.', tone: 'warm' },
        safeHands: { text: 'It is good to know that things are in safe hands with you.', tone: 'warm' },
        quickAnswers: 'Thank you for your quick answers these days.',
      },
    },
    { for: COLLEAGUE },
  ),
  ...wordings(
    'look-ahead',
    {
      starter: {
        lunch: 'Would [{lunch}] suit you for a short catch-up?',
        goThrough: 'Shall we go through it together, [{day}]?',
      },
    },
    { for: COLLEAGUE },
  ),
  ...wordings(
    'care',
    { starter: { lightenWeek: { text: 'Is there anything that would lighten your week?', tone: 'warm' } } },
    { for: COLLEAGUE },
  ),
];
