import type { EasyMove } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

export const newsMoves: readonly EasyMove[] = [
  { move: 'sorry', occasion: 'badNews', least: 0.75, reason: 'care.bad', evidence: 'responsiveness' },
  { move: 'ohno', occasion: 'setback', least: 0.5, reason: 'care.bad', evidence: 'responsiveness' },
  { move: 'hard', occasion: 'hardGoing', least: 0.8, reason: 'care.bad', evidence: 'responsiveness' },
  { move: 'pain', occasion: 'nuisance', least: 0.58, reason: 'care.bad', evidence: 'responsiveness' },
  { move: 'poor', occasion: 'poorThing', least: 0.45, reason: 'care.bad', evidence: 'responsiveness' },
  { move: 'worry', occasion: 'worry', least: 0.68, reason: 'care.bad', evidence: 'responsiveness' },
  { move: 'okay', occasion: 'hurtNow', least: 0.55, reason: 'care.bad', evidence: 'responsiveness' },
  { move: 'what', occasion: 'whatHappened', least: 0.6, reason: 'care.bad', evidence: 'responsiveness' },
  { move: 'congrats', occasion: 'bigNews', least: 0.6, reason: 'care.good', evidence: 'capitalising' },
  { move: 'welldone', occasion: 'wellDone', least: 0.6, reason: 'care.good', evidence: 'capitalising' },
  { move: 'glad', occasion: 'relief', least: 0.68, reason: 'care.good', evidence: 'capitalising' },
  { move: 'hbd', occasion: 'birthdayToday', least: 0.6, reason: 'care.good', evidence: 'capitalising' },
];

export const newsWords = wordings('care', {
  badNews: {
    no: { text: "Oh no, I'm so sorry.", tone: 'warm' },
    hear: { text: "I'm really sorry to hear that.", tone: 'warm' },
  },
  setback: {
    sorry: { text: 'Oh no, sorry to hear that.', tone: 'warm' },
    pity: { text: "Oh no, that's a shame.", tone: 'warm' },
    shame: { text: "Oh no, that's rotten.", tone: 'warm' },
  },
  hardGoing: {
    hard: { text: 'That sounds really hard.', tone: 'warm' },
    sorry: { text: "I'm sorry, that sounds really hard.", tone: 'warm' },
  },
  nuisance: {
    pain: { text: 'Ugh, what a pain.', tone: 'warm' },
    last: { text: "Ugh, that's so annoying.", tone: 'warm' },
  },
  poorThing: {
    fun: { text: "Poor thing, that's no fun.", tone: 'warm' },
    poor: { text: 'Oh no, poor thing.', tone: 'warm' },
  },
  worry: {
    hope: { text: 'Fingers crossed it all goes well. Thinking of you.', tone: 'warm' },
    thinking: { text: "That's a worry. Thinking of you.", tone: 'warm' },
  },
  hurtNow: {
    okay: { text: 'Oh no, are you okay?', tone: 'warm' },
    alright: { text: 'Oh no, are you all right?', tone: 'warm' },
  },
  whatHappened: {
    happened: { text: 'Oh no, what happened?', tone: 'warm' },
    wrong: { text: "Oh no, what's happened?", tone: 'warm' },
  },
  bigNews: {
    congratulations: { text: 'Congratulations, what wonderful news.', tone: 'warm' },
    amazing: { text: "That's brilliant, congratulations.", tone: 'warm' },
    wow: { text: 'Oh wow, congratulations.', tone: 'warm' },
  },
  wellDone: {
    done: { text: 'Well done you.', tone: 'warm' },
    work: { text: 'Nice work, well done.', tone: 'warm' },
  },
  relief: {
    ah: { text: "Ah, that's good to hear.", tone: 'warm' },
    good: { text: "Oh good, that's great to hear.", tone: 'warm' },
  },
  birthdayToday: {
    day: { text: 'Happy birthday. Have a lovely day.', tone: 'warm' },
    lovely: { text: 'Happy birthday, enjoy your day.', tone: 'warm' },
  },
});
