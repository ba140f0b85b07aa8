import type { Catalogue } from '@/lib/locales/catalogue';

/** Why an offer came now, and what a nudge noticed. One sentence each; it describes what was written, never the writer. */
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
  // look-ahead and invite
  'lookAhead.vague': '“{words}” leaves the day open. A day makes it easier to say yes, or another day.',
  'lookAhead.theirs': 'They would like to do this some time.',
  'lookAhead.moved': 'They cannot make it this time.',
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
  'keepInTouch.after': 'It was {day}: {event}.',
  'keepInTouch.hard': 'Today is the day of {event}.',
  'keepInTouch.gap': 'It is longer than usual since you two wrote here.',
  'keepInTouch.later': 'They told you about this a while ago.',
  // coach
  'coach.starter': 'You asked for ideas.',
  'coach.pause': 'You can stop here for today.',
} satisfies Catalogue;
