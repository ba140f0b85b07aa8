import type { Parsed } from './clauses';
import type { Message } from './message';
import type { Need } from './reading';

/** Nothing the author needs was read. */
export const noNeed: Need = {
  kind: 'none',
  confidence: 0.6,
  strength: 0,
  whose: 'me',
  who: null,
  matter: null,
  span: null,
};

/** Wishes and good words for the reader. */
export const WISHES =
  /\b(?:congratulations?|happy (?:birthday|new year|anniversary|christmas|easter)|good luck|well done|best wishes|get well|have a (?:good|great|nice|safe|lovely|fun|wonderful)|enjoy (?:your|the|it)|wish you|be brave|hope you|proud of you|you can do it|so happy for you|glad you|sorry for your|sorry to hear)\b/;

/** How sure a mood without news is at most: below what habits speak on. */
const HINT = 0.5;

/** Scores below these are no news; a mood is read from the second on. */
const NEWS = { good: 2.5, bad: 1.9 };
const MOOD = { good: 1.5, bad: 1 };

/** Strong enough to be news; between that and nothing lies a mood. */
export const isNews = (strength: number): boolean => Math.abs(strength) >= (strength > 0 ? NEWS.good : NEWS.bad);

const PARTY = /[🎉🥳🏆🎊🍾]/u;
const GLAD =
  /\b(?:glad|happy|happi\w+|joy\w*|enjoy\w*|excit(?:ed|ing|ement)|thrilled|relie(?:f|ved)|proud(?:ly)?|honou?red|celebrat\w+|yay|yaa+s+|woo\w*|hell yeah|hyped|fun|awesome|amazing|fantastic|love it|so cool|feels? good|can not wait|best day|welcome to)\b/;
/** A taste, or what is long over. */
const TASTE = /\b(?:used to|hate[ds]?|dislike[ds]?)\b/;
const READER = /\b(?:you|your|yours)\b/;

const asksNothing = ({ sentences }: Message): boolean => sentences.every(({ mark }) => mark !== '?');

/** What is too faint for news: at most a hint of how the author is, when the message neither asks nor speaks of the reader. */
export function hinted(faint: Need, message: Message, clauses: readonly Parsed[]): Need {
  const enough = Math.abs(faint.strength) >= (faint.strength > 0 ? MOOD.good : MOOD.bad);
  if (enough && asksNothing(message) && !READER.test(message.lower) && !TASTE.test(message.lower))
    return { ...faint, confidence: Math.min(HINT, faint.confidence) };
  return faint.strength > 0 ? gladdened(message, clauses) : noNeed;
}

/** Nothing was read, yet something of the author's is hung with flags ("did 18k today 🎉"), or a glad word was said. */
export function cheered(message: Message, clauses: readonly Parsed[]): Need {
  const { symbols, sentences } = message;
  const own = clauses.find(({ own: mine, subject, asked }) => mine && subject !== 'you' && !asked);
  if (!own || !symbols.some((symbol) => PARTY.test(symbol)) || sentences.some(({ lower }) => WISHES.test(lower)))
    return gladdened(message, clauses);
  return celebrating(message, own, 0.6, 2);
}

/** Something glad is said, of whomever: a mood. */
function gladdened(message: Message, clauses: readonly Parsed[]): Need {
  const glad = clauses.find(
    ({ lower, polarity, asked, jest, sentence }) =>
      GLAD.test(lower) &&
      !asked &&
      !jest &&
      polarity !== 'negated' &&
      polarity !== 'hypothetical' &&
      !WISHES.test(sentence.lower),
  );
  return glad && asksNothing(message) ? celebrating(message, glad, HINT, 1) : noNeed;
}

const celebrating = (
  message: Message,
  { subject, who, start, end }: Parsed,
  confidence: number,
  strength: number,
): Need => ({
  kind: 'celebrate',
  confidence,
  strength,
  whose: subject,
  who,
  matter: 'good',
  span: message.original(start, end),
});
