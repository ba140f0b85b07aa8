import { expect, test } from 'vitest';
import { isOpen, named, sentences, slots } from './expanded';

/**
 * Nobody is offered words they cannot stand behind: no fact, memory, feeling or free time of the writer that Tend cannot
 * know. Words of the writer pass for one of these reasons alone.
 */
const allowed: readonly [words: RegExp, because: string][] = [
  [/\bI'm (?:so |really )?sorry\b/gi, 'regret, said by choosing to send it; it tells nothing of the writer'],
  [/\b(?:tell|shall|should|can|could|may|let) (?:me|us|we|I)\b|\blet's\b/gi, 'asks, offers or proposes'],
  [/\bletting me know\b/gi, 'thanks for what they do'],
  [/\bI said I would\b/gi, 'they wrote it in this thread: read there, and said back word for word'],
  [/\bthank you for your patience with me\b/gi, 'thanks for what they do'],
  [
    /\b(?:the two of us|between us|of ours|our family|think of us)\b/gi,
    'follows from the relationship set for this person',
  ],
  [/\bsince we last wrote\b/gi, 'they wrote here'],
  [/\bwere you like at my age\b/gi, 'everybody has an age'],
];
/** The words `kindness` asks for on a hard day. */
const thinkingOfYou = /^thinking of you\b/i;

const CLAIM = /\b(?:I|I'm|I've|I'll|I'd|me|my|mine|we|we're|we've|we'll|we'd|us|our|ours|myself)\b/i;
/** Claims in which the "I" is only left out. */
const LEFT_OUT =
  /(?:^|, )(?:(?:so|really|just|still|always) )*(?:miss(?:ed)?|love[ds]?|loving|glad|happy(?! birthday)|proud|excited|delighted|grateful|looking forward|can't wait|been (?:meaning|thinking|wanting|there)|meant to|used to|remember(?:ed)?|thought of|thinking of|wish|hope|hoping|free|busy|same here|know the feeling|me too)\b|\b(?:reminds? me|reminded me|so do i)\b/i;

/** Words of theirs that fill a slot are no claim. */
const withoutSlots = (text: string, names: readonly string[]): string =>
  names
    .flatMap((name) => slots[name] ?? [])
    .reduce((rest, value) => rest.replaceAll(new RegExp(value, 'gi'), ' '), text);

function claims(text: string, names: readonly string[] = []): boolean {
  const bare = withoutSlots(text, names);
  const own = allowed.reduce((rest, [words]) => rest.replaceAll(words, ' '), bare);
  const parts = bare.split(/(?<=[.?:])\s+/);
  return CLAIM.test(own) || parts.some((part) => LEFT_OUT.test(part) && !thinkingOfYou.test(part));
}

test('no sentence claims what Tend cannot know of the writer', () => {
  const wrong = sentences.filter(([, text, one]) => !isOpen(text) && claims(text, named(one)));
  expect(wrong.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
});

test('an open ending leads up to the writer’s own words and says nothing before them', () => {
  const wrong = sentences.filter(([, text]) => isOpen(text) && /[.?!]/.test(text.trimEnd().slice(0, -1)));
  expect(wrong.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
});

test('every exception is used', () => {
  const idle = allowed.filter(([words]) => !sentences.some(([, text]) => text.match(words)));
  expect(idle.map(([words]) => words.source)).toEqual([]);
});

test.each([
  'I used to do that too.',
  'I love hiking.',
  "I'm free on Saturday at three.",
  'I remember that day.',
  'This reminded me of you.',
  'I miss you.',
  'I was just thinking of you.',
  "I've been meaning to write.",
  'We had such a good time.',
  'Miss you.',
  'So happy for you.',
  'Love that.',
  'Proud of you.',
  "Can't wait to see you.",
  'Glad to hear it.',
  'Been there.',
  'Good news, so glad about it, happy to help.',
  'My week was long. How was yours?',
])('is seen as a claim: %s', (text) => {
  expect(claims(text)).toBe(true);
});

test.each([
  'How did your interview go?',
  'Thank you for covering my shift.',
  "I'm so sorry. How are you?",
  'Happy birthday.',
  'Thinking of you today.',
  'Shall we cook something together?',
])('claims nothing: %s', (text) => {
  expect(claims(text, ['gerund'])).toBe(false);
});
