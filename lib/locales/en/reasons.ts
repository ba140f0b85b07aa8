import type { Catalogue } from '@/lib/locales/catalogue';

/**
 * Why an offer came now, and what a nudge noticed, in English. One sentence each; it describes what was written, never the writer.
 * What fills `{event}`, `{topic}`, `{interest}` and `{words}` are words of the chat, in its own language.
 */
export const reasons = {
  // listen
  'listen.followUp': 'They told you about this just now.',
  'listen.event': 'They have {event} coming up.',
  'listen.open': 'Their question about {topic} is still open.',
  'listen.openPlain': 'Their question is still open.',
  'listen.turned': 'They told you something that matters to them; this says nothing about it yet.',
  // care
  'care.bad': 'What they wrote is hard for them.',
  'care.good': 'They shared good news.',
  'care.apology': 'They said sorry.',
  'care.blame': '“{words}” is hard to answer; the one time it happened is easier to talk about.',
  'care.advice': 'They told you something hard. A word about that can come before advice.',
  'care.atLeast': '“{words}” can make a hard thing sound small.',
  'care.judging': '“{words}” can sound like a verdict.',
  // appreciate
  'appreciate.favour': 'They did something for you.',
  'appreciate.achieved': 'They worked for this and told you.',
  'appreciate.thanked': 'They thanked you.',
  'appreciate.plain': 'You could name what they did: thanks land better that way.',
  'appreciate.looks': 'This is about looks. Words about what they do or are mean more to most people.',
  'appreciate.flattery': '“{words}” is a lot at once. Something they did is easier to believe.',
  'appreciate.kind': 'They did or said something kind.',
  'appreciate.told': 'They let you know something.',
  'care.ease': 'A word from you puts their mind at rest.',
  'care.wish': 'A short wish fits what they wrote.',
  'lookAhead.meeting': 'You two are about to meet.',
  'lookAhead.time': 'They named a day, and no time yet.',
  'listen.asked': 'They asked you something.',
  'listen.sign': 'A short sign shows that you read it.',
  // look-ahead and invite
  'lookAhead.vague': '“{words}” leaves the day open. A day makes it easier to say yes, or another day.',
  'lookAhead.theirs': 'They would like to do this some time.',
  'lookAhead.moved': 'They cannot make it this time.',
  'lookAhead.confirm': {
    one: 'You two planned something tomorrow.',
    other: 'You two planned something in {count} days.',
  },
  'lookAhead.promised': 'You wrote that you would do this.',
  'invite.wish': 'They would like to do this.',
  'invite.miss': 'They would like to see you.',
  'invite.pressing': '“{words}” leaves little room to say no.',
  'invite.open': 'There is no day in it yet. A day makes it easier to answer.',
  // shared-project and common-ground
  'sharedProject.named': 'They told you what they do or would like to begin.',
  'sharedProject.known': 'They like {interest}.',
  'commonGround.shared': 'Both of you mentioned {interest}.',
  'commonGround.first': 'They wrote about {interest}.',
  'commonGround.hello': 'You are just getting to know each other.',
  // attachment
  'attachment.room': 'They ask for time; this leaves it to them.',
  'attachment.ask': 'A plain question leaves room for more than one reason.',
  'attachment.warm': 'A short warm word now leaves time for the rest.',
  'attachment.silence': '“{words}” takes a quiet spell for a no. There can be other reasons.',
  'attachment.closing': '“{words}” closes the subject just after something kind was said.',
  // tennis-match
  'tennis.back': 'A question passes the ball back.',
  'tennis.long': 'This is long and mostly about your side so far.',
  // keep-in-touch
  'keepInTouch.after': { one: 'It was yesterday: {event}.', other: 'It was {count} days ago: {event}.' },
  'keepInTouch.birthday': 'It is their birthday today.',
  'keepInTouch.hard': 'Today is the day of {event}.',
  'keepInTouch.gap': 'It is longer than usual since you two wrote here.',
  'keepInTouch.later': 'They told you about this a while ago.',
  // dig-deeper
  'digDeeper.starter': 'A question with room for a real answer.',
  'digDeeper.shallow': '“{words}” is easily answered with “fine”. This leaves room for more.',
  // open-up
  'openUp.begin': 'A small thing about yourself fits here; you finish the sentence.',
  'openUp.heavy': 'This is a lot to carry for somebody new. A smaller part first leaves room for more.',
  'openUp.asking': {
    one: 'Your last message asks. A small thing about you gives them something to ask back.',
    other: 'Your last {count} messages ask. A small thing about you gives them something to ask back.',
  },
  // micro-steps
  'microSteps.next': 'A small next step, if you feel like it; staying here is fine.',
  'microSteps.leap': 'This is a big step with somebody new. A smaller one is easier to say yes to.',
  // boundaries
  'boundaries.change': 'They would rather leave this subject.',
  'boundaries.no': 'They ask something of you; a no is allowed.',
  'boundaries.pressed': 'You said no, and they ask again.',
  'boundaries.offLimits': 'They asked to leave “{topic}” alone.',
  'boundaries.confidence': 'Was this told to you in confidence?',
  'boundaries.afterNo': 'They said no. Leaving it there keeps the door open.',
  'boundaries.intrusive': 'Many people keep this to themselves. They may like to bring it up on their own.',
  // coach
  'coach.starter': 'You asked for ideas.',
  'coach.pause': 'You can stop here for today.',
} as const satisfies Catalogue;
