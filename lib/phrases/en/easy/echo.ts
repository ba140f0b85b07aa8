import type { EasyMove } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

export const echoMoves: readonly EasyMove[] = [
  { move: 'haha', occasion: 'laughed', least: 0.42, reason: 'listen.sign', evidence: 'responsiveness' },
  { move: 'lovely', occasion: 'sweet', least: 0.46, reason: 'listen.sign', evidence: 'responsiveness' },
  { move: 'yum', occasion: 'tasty', least: 0.35, reason: 'listen.sign', evidence: 'responsiveness' },
  { move: 'wow', occasion: 'surprised', least: 0.32, reason: 'listen.sign', evidence: 'responsiveness' },
  { move: 'more', occasion: 'teased', least: 0.4, reason: 'listen.followUp', evidence: 'questions' },
  { move: 'howgo', occasion: 'itIsOver', least: 0.42, reason: 'listen.followUp', evidence: 'questions' },
  { move: 'best', occasion: 'bestBit', least: 0.42, reason: 'listen.followUp', evidence: 'questions' },
  { move: 'why', occasion: 'howCome', least: 0.6, reason: 'listen.followUp', evidence: 'questions' },
  { move: 'feel', occasion: 'feeling', least: 0.72, reason: 'listen.followUp', evidence: 'questions' },
  { move: 'hi', occasion: 'greeted', least: 0.4, most: 4, reason: 'listen.sign', evidence: 'responsiveness' },
];

export const echoWords = wordings('listen', {
  laughed: {
    brilliant: { text: 'Haha, brilliant.', tone: 'playful' },
    ha: { text: 'Haha.', tone: 'playful' },
  },
  sweet: {
    lovely: { text: "Aw, that's lovely.", tone: 'warm' },
    sweet: { text: 'Aw, how lovely.', tone: 'warm' },
  },
  tasty: {
    delicious: { text: 'Ooh, that sounds delicious.', tone: 'warm' },
    yum: { text: 'Yum, sounds good.', tone: 'warm' },
  },
  surprised: {
    really: 'Wow, really?',
    no: { text: 'No way.', tone: 'playful' },
  },
  teased: {
    more: { text: 'Ooh, tell me more.', tone: 'warm' },
    go: { text: 'Ooh, go on.', tone: 'warm' },
  },
  itIsOver: {
    that: 'How did that go?',
    was: 'So how was it?',
  },
  bestBit: {
    bit: { text: 'Lovely. What was the best bit?', tone: 'warm' },
    part: { text: 'Sounds good. What was the best part?', tone: 'warm' },
  },
  howCome: {
    come: 'Oh, how come?',
    so: 'Oh, what changed?',
  },
  feeling: {
    about: { text: 'How are you feeling about it?', tone: 'warm' },
    do: { text: 'And how do you feel about it?', tone: 'warm' },
  },
  greeted: {
    how: { text: 'Hi, how are you?', tone: 'warm' },
    going: "Hey, how's it going?",
  },
});
