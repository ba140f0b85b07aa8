import type { Parsed } from './clauses';
import { feelingOf } from './feeling';
import { toneOf } from './lexicon/emoji';
import { matters, type Matter } from './lexicon/matters';
import type { Message } from './message';
import { cheered, hinted, isNews, WISHES } from './mood';
import type { Need } from './reading';

interface Found {
  clause: Parsed;
  score: number;
  matter: Need['matter'];
  /** Read from what happened, not from single words. */
  event: boolean;
}

/** What the author may need: from what happened to them or theirs, and how they say they feel. */
export function needOf(message: Message, clauses: readonly Parsed[]): Need {
  const found = clauses.flatMap((clause, index) => weigh(clause, clauses[index - 1]));
  const good = strongest(found.filter(({ score }) => score > 0));
  const bad = strongest(
    found.filter(({ score, event, clause }) => score < 0 && !(good?.event && !event && HAPPY_TEARS.test(clause.lower))),
  );
  const tones = new Set(message.symbols.map(toneOf));
  const tilt = tones.has('glad') ? 1 : tones.has('sad') ? -1 : 0;
  const total = found.reduce((sum, { score }) => sum + score, 0);
  const heavy = bad && (bad.matter === 'grief' || bad.matter === 'illness' || bad.matter === 'breakup');
  // Bad news outweighs what is good about it; good news told with fear ("starting the job, so nervous") asks for care first.
  const spoiled = bad && good && bad.score <= -1.9 && bad.clause.start > good.clause.start;
  const outweighed = bad && good && !heavy && !spoiled && Math.abs(bad.score) < good.score && total >= 0;
  const chosen = outweighed ? good : (bad ?? good);
  if (!chosen) return cheered(message, clauses);
  const strength = Math.max(
    -5,
    Math.min(5, Math.round((chosen.score + (Math.sign(tilt) === Math.sign(chosen.score) ? tilt : 0)) * 10) / 10),
  );
  const { clause } = chosen;
  const need: Need = {
    kind: strength < 0 ? 'empathy' : 'celebrate',
    confidence: confidenceOf(chosen, strength, bad && good ? Math.min(Math.abs(bad.score), good.score) : 0, tilt),
    strength,
    whose: clause.subject,
    who: clause.who,
    matter: chosen.matter ?? (strength < 0 ? 'hard' : 'good'),
    span: message.original(clause.start, clause.end),
  };
  return isNews(strength) ? need : hinted(need, message, clauses);
}

const HAPPY_TEARS = /\b(?:cry|cried|crying|tears|sobbed|sobbing|wept)\b/;
function strongest(found: readonly Found[]): Found | null {
  return found.reduce<Found | null>(
    (best, next) => (best === null || Math.abs(next.score) > Math.abs(best.score) ? next : best),
    null,
  );
}

function confidenceOf({ event, clause }: Found, strength: number, against: number, tilt: number): number {
  const size = Math.min(1, Math.abs(strength) / 5);
  const roles = clause.subject === 'me' || clause.subject === 'we' || clause.subject === 'kin' ? 0.1 : 0;
  const raw =
    0.35 +
    size * 0.4 +
    (event ? 0.15 : 0) +
    roles -
    against * 0.08 -
    (Math.sign(tilt) === -Math.sign(strength) ? 0.25 : 0);
  return Math.round(Math.max(0.1, Math.min(0.98, raw)) * 100) / 100;
}

const OPINION = /\b(?:love|like|enjoy|hate|prefer|fan of|into|favou?rite|adore|interested in)\b/;

/** Good or bad news, that depends on whose wish it was. */
const UNTOLD = /\bpregnan\w+.*\b(?:negative|positive)\b/;

const BEFORE = /^(?:ever )?(?:since|before|until)\b/;

/** What this clause adds: nothing when it is about the reader, a wish, a condition, a jest, or not said to be so. */
function weigh(clause: Parsed, before: Parsed | undefined): Found[] {
  const { lower, lemmas, subject, jest, asked, polarity, imperative } = clause;
  if (
    jest ||
    (asked && subject !== 'me' && subject !== 'we') ||
    subject === 'you' ||
    imperative ||
    WISHES.test(clause.sentence.lower) ||
    UNTOLD.test(clause.sentence.lower)
  )
    return [];
  const matter = matters.find((each) => fits(each, clause));
  if (matter) {
    // "since starting my new job": what came before is no news.
    const distance = clause.phase === 'longAgo' || (matter.score > 0 && BEFORE.test(lower)) ? 0.5 : 1;
    const kin = subject === 'kin' && !/\b(?:me|my|our|us)\b/.test(lower.replace(/\bmy \w+/, '')) ? 0.9 : 1;
    return [
      {
        clause,
        score: matter.score * distance * kin,
        matter: distance < 1 && matter.matter !== 'good' ? 'hard' : matter.matter,
        event: true,
      },
    ];
  }
  if (
    polarity === 'hypothetical' &&
    !/\b(?:worried|scared|afraid|nervous|anxious|wish|want|need|excited)\b/.test(lower)
  )
    return [];
  if (polarity === 'hearsay' || (polarity === 'almost' && !/^(?:i am|i feel|so|am)\b/.test(lower))) return [];
  let score = feelingOf(clause);
  if (score === 0) return [];
  if (!clause.own && !clause.dropped && !aboutAuthor(clause, before)) score *= 0.35;
  // Liking a thing is small talk, not news.
  if (score > 0 && OPINION.test(lemmas) && !/\b(?:so|really) (?:happy|excited|proud)\b/.test(lower)) score *= 0.4;
  if (clause.phase === 'longAgo' || clause.phase === 'habitual') score *= 0.7;
  return [{ clause, score, matter: null, event: false }];
}

/** "he left me", "it hurts so much": no owner named, but it is the author's. */
function aboutAuthor({ subject, lower }: Parsed, before: Parsed | undefined): boolean {
  return (
    subject === 'other' &&
    /^(?:(?:and|but|so|then|now) )*(?:it|this|that|everything|work|today)\b/.test(lower) &&
    (before?.own ?? !/^(?:that|it)\b/.test(lower))
  );
}

function fits(
  { pattern, whose, negated, matter }: Matter,
  { lemmas, own, dropped, polarity, subject, lower }: Parsed,
): boolean {
  const said = lemmas.match(pattern)?.[0];
  if (said === undefined) return false;
  if (polarity === 'almost' || polarity === 'hearsay') return false;
  if (
    polarity === 'hypothetical' &&
    !/\b(?:want to|would not)\b/.test(lower) &&
    !(matter === 'breakup' && /\bthink\b/.test(lower))
  )
    return false;
  if (!negated && polarity === 'negated' && !/\b(?:not|never|no one|nobody|no|without)\b/.test(said)) return false;
  return whose === 'any' ? subject !== 'you' : own || dropped;
}
