import { wordings } from '@/lib/phrases/phrase';
import type { Pattern } from '@/lib/phrases/pattern';

/** Thanks and good words, always tied to what they did. */
export const appreciate = wordings('appreciate', {
  favour: {
    thanks: 'Thank you for {gerund}.',
    kind: { text: 'Thank you for {gerund}, that was kind of you.', tone: 'warm' },
    time: { text: 'Thanks for {gerund}, and for taking the time.', tone: 'warm' },
  },
  'favour.plain': {
    kind: { text: 'That was kind of you, thank you.', tone: 'warm' },
    thoughtful: { text: 'How thoughtful of you, thank you.', tone: 'warm' },
  },
  'favour.others': {
    lucky: { text: 'They are lucky to have you.', tone: 'warm' },
    kind: { text: 'That was kind of you.', tone: 'warm' },
    made: 'What made you think of doing that?',
  },
  achieved: {
    done: { text: 'Well done on {gerund}.', tone: 'warm' },
    congratulations: { text: 'Congratulations on {gerund}.', tone: 'warm' },
    feat: { text: '{gerund} is no small thing.', tone: 'warm' },
    stuck: { text: 'You stuck with it. Congratulations on {gerund}.', depth: 2, tone: 'warm' },
  },
  'achieved.near': {
    done: { text: 'Well done to {who}.', tone: 'warm' },
    proud: { text: 'What a feat for {who}.', tone: 'warm' },
  },
  effort: {
    keep: { text: 'That takes patience, and you keep at it.', tone: 'warm' },
    shows: { text: 'All that work, respect.', tone: 'warm' },
    far: { text: 'You have put a lot into this.', tone: 'warm' },
  },
  'thanked.tender': {
    course: { text: 'Of course. Thinking of you.', tone: 'warm' },
  },
  thanked: {
    welcome: { text: "You're very welcome.", tone: 'warm' },
    kind: { text: "That's kind of you to say.", tone: 'warm' },
  },
});

const looks = (key: string, says: RegExp, not: RegExp): Pattern => ({
  id: `appreciate.review.${key}`,
  says,
  not,
  better: null,
  evidence: 'compliments',
});

/** Compliments on looks or possessions alone, for those who are not close. */
export const looksOnly: readonly Pattern[] = [
  looks(
    'looks',
    /\b(?:you(?:'re| are|r|re)?|u r|ur) (?:look(?:ing)? )?(?:so |really |very |absolutely |super )?(?:hot|sexy|gorgeous|beautiful|pretty|stunning|fit|cute|attractive|handsome)\b/i,
    /\b(?:beautiful (?:soul|mind|voice|writing|person|words|work|way|playing)|pretty (?:good|funny|smart|cool|sure|much|clever|well|busy|tired|late|brave|great)|fit for|not feeling hot|feeling hot|fit in|beautifully)\b/i,
  ),
  looks(
    'body',
    /\b(?:nice|great|amazing|hot|sexy) (?:body|legs|ass|butt|figure|curves|lips)\b/i,
    /\bbody (?:of|paint|lotion)\b/i,
  ),
  looks(
    'things',
    /\b(?:nice|cool|sick|great) (?:car|watch|phone|shoes|house)\b(?=[\s!.]*$)/i,
    /\b(?:got|bought|find|choice|picked|looks?|that's a|have a|it'?s a)\b/i,
  ),
];
