import type { Catalogue } from '@/lib/locales/catalogue';

/** The self-check on closeness, in English. It names no style and judges none. */
export const selfCheck = {
  'check.title': 'Closeness and room',
  'check.lead':
    'Twelve sentences about how you are with people close to you: whether you worry that they might not stay, and how comfortable being close is for you. It takes about three minutes.',
  'check.disclaimer':
    'This is no diagnosis, and Tend is no therapist. The sentences are our own and were not tested in a study; they describe how you answered today. People are different with different people, and change over the years. Where closeness hurts, a person you trust or a professional is the better place.',
  'check.start': 'Begin',
  'check.how':
    'Think of people close to you, not of one of them alone. For each sentence choose how much it is like you.',
  'check.least': 'not like me',
  'check.most': 'very much like me',
  'check.answer.1': '1 of 7, not like me',
  'check.answer.2': '2 of 7',
  'check.answer.3': '3 of 7',
  'check.answer.4': '4 of 7, in between',
  'check.answer.5': '5 of 7',
  'check.answer.6': '6 of 7',
  'check.answer.7': '7 of 7, very much like me',
  'check.done': 'Show the result',
  'check.cancel': 'Not now',

  'check.item.noAnswer': 'When somebody I like has not answered for a while, I wonder what I did.',
  'check.item.tellEasily': 'When something weighs on me, it is easy for me to tell somebody close.',
  'check.item.asMuch': 'I ask myself whether people like me as much as I like them.',
  'check.item.stepBack': 'When somebody comes very close to me, I feel like taking a step back.',
  'check.item.busyWeeks': 'When a friend is busy for some weeks, I stay calm about our friendship.',
  'check.item.byMyself': 'I would rather sort out hard things alone than let somebody see them.',
  'check.item.goOver': 'After an evening with people I go over what I said and look for what was wrong.',
  'check.item.lean': 'It does me good to lean on somebody for a while.',
  'check.item.hearOften': 'I like to hear often that everything is fine between us.',
  'check.item.keepInside': 'I keep what goes on in me to myself, also with people I trust.',
  'check.item.nextYear': 'I count on the people who matter to me still being there next year.',
  'check.item.warmWords': 'Warm words from somebody I like are easy for me to take in.',

  'check.taken': 'Answered on {date}. Kept on this device; no messenger’s page ever sees it.',
  'check.plane': 'Your place in the plane: {corner}.',
  'check.axes': 'Further up: more worry whether people will stay. Further right: less comfortable with being close.',
  'check.worry.low': 'You answered that you rarely worry whether people will stay.',
  'check.worry.middle': 'You answered that at times you worry whether people will stay.',
  'check.worry.high': 'You answered that you often worry whether people will stay.',
  'check.unease.low': 'You answered that being close is comfortable for you.',
  'check.unease.middle': 'You answered that being close is comfortable for you at times, and at times not.',
  'check.unease.high': 'You answered that much closeness is uncomfortable for you.',
  'check.nearMiddle': 'That is near the middle: no corner describes you well, and a few answers more would move it.',
  'check.cornerHere': '{corner}: where your answers lie',
  'check.cornerOther': '{corner}: somebody different from you',

  'check.corner.ease': 'Mostly at ease',
  'check.corner.ease.is': 'Being close and being apart both feel fairly natural. A silence is mostly just a silence.',
  'check.corner.ease.own':
    'What can help: remember that your ease is not everybody’s. A short word before a busy week costs you little and can mean a lot.',
  'check.corner.ease.patience':
    'How to be patient with them: their short answers mostly mean what they say. Ask plainly for what you would like; they rarely mind.',
  'check.corner.watchful': 'Close, and on the lookout',
  'check.corner.watchful.is':
    'Being close is good, and a silence can feel longer than it is. Signs of being liked are noticed, and missed when they are few.',
  'check.corner.watchful.own':
    'What can help: wait a little before reading a silence, think of three ordinary reasons for it, then ask plainly instead of guessing.',
  'check.corner.watchful.patience':
    'How to be patient with them: say when you will answer, and do. A short word now helps more than a long one later.',
  'check.corner.room': 'At ease, with room',
  'check.corner.room.is':
    'People stay, one can count on that, and time alone is needed. Much closeness at once can feel like too much.',
  'check.corner.room.own':
    'What can help: say that you need time and when you will be back, and let a warm word stand for a moment before you move on.',
  'check.corner.room.patience':
    'How to be patient with them: after a warm moment give time. Quiet is mostly rest; ask once, and leave it open.',
  'check.corner.both': 'Drawn close, and wary',
  'check.corner.both.is':
    'Closeness is wanted and feared a little at the same time: a step towards somebody, and then one back.',
  'check.corner.both.own':
    'What can help: small steps at your own pace, with one person at first, and saying out loud that you go slowly.',
  'check.corner.both.patience':
    'How to be patient with them: keep small things regular. Expect a step forward and one back, and count neither.',

  'check.nudges': 'Let this weigh in suggestions',
  'check.nudgesHint':
    'When you ask for ideas in a chat, Tend may then offer a calm word or some room, and another way to say it where a draft takes a silence for a no. It says nothing about other people.',
  'check.nudgesOff': 'The habit “Closeness and room” is switched off in Settings, so nothing will follow from it.',
  'check.again': 'Answer again',
  'check.delete': 'Delete the result',
  'check.deleteText':
    'The two numbers and the date go from this device, for good, and nothing follows from them any more.',
  'check.deleteYes': 'Delete',
  'check.studies': 'What is known about this, and how far it goes',
} as const satisfies Catalogue;
