import type { EasyMove } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

export const meetingMoves: readonly EasyMove[] = [
  { move: 'see', occasion: 'seeYou', least: 0.5, reason: 'lookAhead.meeting', evidence: 'ifThen' },
  { move: 'soon', occasion: 'onTheirWay', least: 0.75, reason: 'lookAhead.meeting', evidence: 'ifThen' },
  { move: 'check', occasion: 'lookedUp', least: 0.66, reason: 'listen.sign', evidence: 'responsiveness' },
  { move: 'mind', occasion: 'inMind', least: 0.5, reason: 'lookAhead.theirs', evidence: 'invitations' },
];

export const meetingWords = wordings('look-ahead', {
  seeYou: {
    day: 'Great, see you then.',
    perfect: 'Perfect, see you then.',
  },
  onTheirWay: {
    bit: 'Okay, see you in a bit.',
    soon: 'See you soon.',
  },
  lookedUp: {
    back: 'Let me check and get back to you.',
    look: 'Let me have a look and get back to you.',
  },
  inMind: {
    mind: { text: 'Ooh, what do you have in mind?', tone: 'warm' },
    thinking: 'What were you thinking of?',
  },
});
