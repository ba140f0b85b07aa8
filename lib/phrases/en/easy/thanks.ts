import type { EasyMove } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

export const thanksMoves: readonly EasyMove[] = [
  { move: 'wel', occasion: 'thanked', least: 0.55, reason: 'appreciate.thanked', evidence: 'gratitude' },
  { move: 'tk', occasion: 'kindness', least: 0.62, reason: 'appreciate.kind', evidence: 'gratitude' },
  { move: 'tip', occasion: 'tip', least: 0.5, reason: 'appreciate.told', evidence: 'gratitude' },
  { move: 'ti', occasion: 'headsUp', least: 0.57, reason: 'appreciate.told', evidence: 'gratitude' },
  { move: 'good', occasion: 'soundsGood', least: 0.5, reason: 'appreciate.told', evidence: 'gratitude' },
  { move: 'ytoo', occasion: 'wishedBack', least: 0.4, reason: 'appreciate.kind', evidence: 'gratitude' },
];

export const thanksWords = wordings('appreciate', {
  kindness: {
    kind: { text: "Thank you, that's really kind.", tone: 'warm' },
    you: { text: "That's so kind of you, thank you.", tone: 'warm' },
    aw: { text: 'Aw, thank you so much.', tone: 'warm' },
  },
  tip: {
    ooh: { text: 'Ooh, thanks for the tip.', tone: 'warm' },
    good: 'Good tip, thanks.',
  },
  headsUp: {
    know: 'Thanks for letting me know.',
    okay: 'Okay, thanks for the heads-up.',
  },
  soundsGood: {
    sounds: 'Sounds good, thank you.',
    great: 'Great, thanks.',
  },
  wishedBack: {
    too: { text: 'Thank you, you too.', tone: 'warm' },
    same: { text: 'Thank you, and the same to you.', tone: 'warm' },
  },
});
