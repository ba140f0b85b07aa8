import type { Cue } from '@/lib/phrases/cue';
import { wordings } from '@/lib/phrases/phrase';

const OWN = ['me', 'we'] as const;
const CLOSE = ['friend', 'family', 'partner'] as const;
const SORE =
  /\b(?:you|him|her|them|work|exams?|thesis|dissertation|finals|die|quit|divorce|therapy|rehab|ill|hospital|chemo|funeral|court|law|degree|my job)\b/;

/** What they learn, train for, make or would like to begin: plain enough that company may be welcome. */
export const projectCues: readonly Cue[] = [
  {
    occasion: 'reading',
    subjects: OWN,
    phases: ['past', 'ongoing', 'future', 'habitual'],
    polarities: ['plain', 'hypothetical'],
    says: /\b(?:(?:started|begun|starting|reading|want to read|going to read|trying to read) (?!the (?:news|email|report|contract|letter))(?:\w+ ){0,4}(?:book|books|novel|novels|trilogy)|read more|book club)\b/,
    not: SORE,
    feeling: [-1, 5],
    fit: 0.7,
  },
  {
    occasion: 'pictures',
    subjects: OWN,
    phases: ['past', 'ongoing', 'future', 'habitual'],
    polarities: ['plain', 'hypothetical'],
    says: /\b(?:photography|taking (?:more )?(?:photos|pictures)|drawing|sketching|watercolou?rs?|painting (?!the (?:wall|walls|fence|house|kitchen|bedroom|bathroom|hall)))\b/,
    not: SORE,
    feeling: [-1, 5],
    fit: 0.72,
  },
  {
    occasion: 'moving',
    subjects: OWN,
    phases: ['past', 'ongoing', 'future', 'habitual'],
    says: /\b(?:train(?:ing)? for|sign(?:ed|ing) up for|prepar(?:e|ing) for|couch to 5k|taken? up (?:running|swimming|cycling|climbing|yoga|tennis|rowing)|start(?:ed|ing) (?:running|swimming|cycling|climbing|yoga|tennis|rowing|going to the gym))\b/,
    not: SORE,
    feeling: [-2, 5],
    fit: 0.75,
  },
  {
    occasion: 'learning',
    subjects: OWN,
    phases: ['past', 'ongoing', 'habitual'],
    verbs: ['learn', 'practise', 'practice', 'teach', 'start', 'try'],
    says: /\b(?:learn(?:ing)?|practi[sc](?:e|ing)|teaching myself) (?!about|that|from|how much|not to|the hard)/,
    not: SORE,
    feeling: [-2, 5],
    fit: 0.74,
  },
  {
    occasion: 'begin',
    subjects: OWN,
    phases: ['ongoing', 'future', 'past', 'habitual'],
    polarities: ['plain', 'hypothetical'],
    says: /\b(?:(?:want|wanted|love|like|meaning|hoping|thinking (?:of|about)|tempted) (?:to )?(?:learn(?:ing)?|start(?:ing)?|try(?:ing)?|tak(?:e|ing) up|get(?:ting)? (?:back )?into|join(?:ing)?)|get fit|get fitter|get in shape|walk more|cook more|eat better|get up earlier|less time on my phone)\b/,
    not: new RegExp(`${SORE.source}|\\b(?:business|company|family|school|medication|again with|dating)\\b`),
    feeling: [-2, 5],
    fit: 0.72,
  },
];

/** A beginning, an end and little effort; a day is a proposal and the selected slot. */
export const sharedProject = wordings('shared-project', {
  reading: {
    chapter: { text: 'Shall we read it together, a chapter or two a week?', for: CLOSE },
    swap: 'Want to swap notes on it, say on [{start}]?',
    two: { text: 'A book club of two, with a first talk on [{start}]?', tone: 'warm', for: CLOSE },
  },
  pictures: {
    daily: { text: 'Shall we swap one a day for 30 days, from [{start}]?', tone: 'warm', for: CLOSE },
    theme: 'Want to pick one theme each and swap results on [{start}]?',
    out: { text: 'Shall we go out and do that together, [{weekend}]?', for: CLOSE },
  },
  moving: {
    week: { text: 'Want company for one session a week, from [{start}]?', tone: 'warm', for: CLOSE },
    count: 'Would it help to tell someone each [{start}] how it went?',
    thirty: { text: 'Shall we both move a little on 30 days, from [{start}]?', for: CLOSE },
  },
  learning: {
    thirty: { text: 'Shall we do 30 days of it together, ten minutes a day?', tone: 'warm', for: CLOSE },
    show: 'Want to set a date to show what you can do, say [{start}]?',
    check: 'Want to compare notes once a week, say on [{start}]?',
  },
  begin: {
    together: { text: 'Shall we start together, [{start}]? No worries if not.', tone: 'warm', for: CLOSE },
    thirty: { text: 'Shall we try it for 30 days, from [{start}]?', for: CLOSE },
    taster: { text: 'Want to look for a taster class together?', for: CLOSE },
    first: 'Would a first step by [{start}] be a good start?',
  },
  known: {
    together: { text: 'Shall we do something with {interest} together, [{weekend}]?', tone: 'warm', for: CLOSE },
    thirty: { text: 'How about 30 days of {interest} together, from [{start}]?', for: CLOSE },
  },
});
