import { wordings } from '@/lib/phrases/phrase';

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
    time: 'Any time.',
  },
});
