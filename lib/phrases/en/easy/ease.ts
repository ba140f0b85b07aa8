import type { EasyMove } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

export const easeMoves: readonly EasyMove[] = [
  { move: 'nw', occasion: 'noWorries', least: 0.3, reason: 'care.ease', evidence: 'responsiveness' },
  { move: 'rush', occasion: 'noRush', least: 0.55, reason: 'care.ease', evidence: 'responsiveness' },
  { move: 'night', occasion: 'toBed', least: 0.3, reason: 'care.wish', evidence: 'responsiveness' },
  { move: 'safe', occasion: 'travelling', least: 0.5, reason: 'care.wish', evidence: 'responsiveness' },
  { move: 'rest', occasion: 'rest', least: 0.7, reason: 'care.wish', evidence: 'responsiveness' },
  { move: 'getwell', occasion: 'getWell', least: 0.45, reason: 'care.wish', evidence: 'responsiveness' },
  { move: 'luck', occasion: 'luck', least: 0.6, reason: 'care.wish', evidence: 'responsiveness' },
  { move: 'fingers', occasion: 'fingersCrossed', least: 0.32, reason: 'care.wish', evidence: 'responsiveness' },
  { move: 'enjoy', occasion: 'enjoy', least: 0.55, reason: 'care.wish', evidence: 'responsiveness' },
  { move: 'lucky', occasion: 'luckyYou', least: 0.4, reason: 'care.wish', evidence: 'responsiveness' },
];

export const easeWords = wordings('care', {
  noWorries: {
    all: { text: 'No worries at all.', tone: 'warm' },
    fine: { text: "That's fine, don't worry.", tone: 'warm' },
    problem: 'No problem at all.',
  },
  noRush: {
    rush: 'No rush at all.',
    time: { text: 'Take your time.', tone: 'warm' },
    whenever: 'No rush, whenever suits you.',
  },
  toBed: {
    night: { text: 'Good night, sleep well.', tone: 'warm' },
    well: { text: 'Sleep well.', tone: 'warm' },
  },
  travelling: {
    safe: { text: 'Safe travels.', tone: 'warm' },
    trip: { text: 'Have a safe trip.', tone: 'warm' },
  },
  rest: {
    rest: { text: 'Get some rest.', tone: 'warm' },
    feet: { text: 'Time to put your feet up.', tone: 'warm' },
  },
  getWell: {
    rest: { text: 'Rest up, and get well soon.', tone: 'warm' },
    soon: { text: 'Oh no, get well soon.', tone: 'warm' },
    poor: { text: 'Poor you. Get well soon.', tone: 'warm' },
  },
  luck: {
    goes: { text: 'Good luck, let me know how it goes.', tone: 'warm' },
    luck: { text: 'Good luck.', tone: 'warm' },
    with: { text: 'Good luck with it.', tone: 'warm' },
  },
  fingersCrossed: {
    crossed: { text: 'Fingers crossed.', tone: 'warm' },
    all: { text: 'Fingers crossed it works out.', tone: 'warm' },
  },
  enjoy: {
    great: { text: 'Have a great time.', tone: 'warm' },
    lovely: { text: 'Have a lovely time.', tone: 'warm' },
  },
  luckyYou: {
    lucky: { text: 'Ooh, lucky you, enjoy.', tone: 'warm' },
    sounds: { text: 'Sounds lovely, enjoy it.', tone: 'warm' },
  },
});
