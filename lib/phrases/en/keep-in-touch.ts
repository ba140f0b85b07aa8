import type { Cue } from '@/lib/phrases/cue';
import { wordings } from '@/lib/phrases/phrase';

const OWN = ['me', 'we'] as const;

/** What goes on for a while: worth asking about later. */
export const laterCues: readonly Cue[] = [
  {
    occasion: 'later.course',
    subjects: OWN,
    phases: ['past', 'ongoing', 'future', 'habitual'],
    says: /\b(?:started|starting|start|began|joined|joining|signed up for|learning|taking|doing)\s+(?:(?:a|an|the|my|our)\s+)?(?:new\s+)?(?<thing>(?:[a-z]+\s){0,2}(?:class|course|lessons|training|job|internship|apprenticeship|choir|team|band|club|project|degree))\b/,
    feeling: [-2, 5],
    fit: 0.8,
  },
  {
    occasion: 'later.place',
    subjects: OWN,
    phases: ['past', 'ongoing'],
    verbs: ['move'],
    says: /\bmov(?:ed|ing) (?:to|into|house)\b/,
    not: /\b(?:back|out|on)\b/,
    feeling: [-2, 5],
    fit: 0.75,
  },
  {
    occasion: 'later.pet',
    subjects: OWN,
    phases: ['past', 'ongoing'],
    says: /\b(?:got|adopted|rescued|getting)\s+(?:a|an|our)\s+(?<thing>(?:[a-z]+\s)?(?:puppy|kitten|dog|cat|rabbit))\b/,
    feeling: [-1, 5],
    fit: 0.75,
  },
];

export const keepInTouch = wordings('keep-in-touch', {
  after: {
    how: 'How did {event} go?',
    was: 'How {was} {event} in the end?',
    curious: { text: 'Tell me, how did {event} go?', tone: 'warm' },
    feel: { text: 'How do you feel after {event}?', depth: 2, tone: 'warm' },
  },
  'after.joy': {
    how: 'How {was} {event}?',
    best: { text: 'What was the best moment of {event}?', tone: 'warm' },
    curious: { text: 'Tell me, how {was} {event}?', tone: 'warm' },
  },
  'after.hard': {
    holding: { text: 'How are you doing today?', tone: 'warm' },
    thinking: { text: 'Thinking of you.', tone: 'warm' },
    gentle: { text: 'How are things today? No need to answer.', tone: 'warm' },
  },
  'today.hard': {
    thinking: { text: 'Thinking of you today.', tone: 'warm' },
    answer: { text: 'Thinking of you today. No need to answer.', tone: 'warm' },
  },
  today: {
    luck: { text: 'Good luck today.', tone: 'warm' },
    fingers: { text: 'Good luck with {event} today.', tone: 'warm' },
  },
  'later.course': {
    how: 'How {is} {thing} going?',
    like: { text: 'How are you finding {thing} by now?', tone: 'warm' },
  },
  'later.place': {
    home: { text: 'Does the new place feel like home yet?', tone: 'warm' },
    settled: 'How have you settled in?',
  },
  'later.pet': {
    how: { text: 'How {is} {thing} doing these days?', tone: 'warm' },
  },
  birthday: {
    wish: { text: 'Happy birthday.', tone: 'warm' },
    year: { text: 'Happy birthday, and a kind year ahead.', tone: 'warm' },
    day: { text: 'Happy birthday. What does the day hold?', tone: 'warm' },
    quiet: { text: 'Happy birthday. Thinking of you today.', tone: 'warm' },
  },
  gap: {
    been: { text: 'How have you been?', tone: 'plain' },
    long: { text: "It's been a while, how are you?", tone: 'warm' },
    answer: { text: 'How are things with you? No rush to answer.', tone: 'warm' },
    new: 'What has been going on in your life lately?',
    good: { text: 'What has been good lately?', tone: 'warm' },
    call: { text: 'Time for a call, [{evening}]?', tone: 'warm', for: ['friend', 'family', 'partner'] },
  },
});
