import type { Moment, Remark } from '@/lib/habits/habit';
import { judgements } from '@/lib/language/judging';
import { acknowledges, adviceFirst, judging, silverLinings } from '@/lib/phrases/en/care-review';
import { reviewed, unsaid } from '@/lib/phrases/pattern';
import type { Span } from './advice';
import { because } from './reason';
import { theirTurn } from './turn';

/** Blame, verdicts, and comfort that comes too soon in a draft, with a kinder way to say them where there is one. */
export function kinderWords(moment: Moment): Remark[] {
  const verdict = (about: string) => because('care.judging', { words: about });
  const reworded = reviewed(moment.draft, judging, verdict);
  const blamed = blame(moment).filter(({ rewrite, about }) => rewrite || unsaid([about], reworded).length > 0);
  const soon = tooSoon(moment);
  const known = [...blamed, ...soon, ...reworded];
  return [...known, ...verdicts(moment, unsaid(judgements(moment.draft), known))];
}

/** What only the writer can put into other words. */
function verdicts({ draft }: Moment, spans: readonly Span[]): Remark[] {
  return spans.map((about) => ({
    phrase: 'care.review.verdict',
    about,
    remark: because('care.judging', { words: draft.slice(...about) }),
    rewrite: null,
    fit: 0.66,
    evidence: 'observation',
  }));
}

const NEVER = /\b(always|never|constantly|forever)\b/i;
const RARELY: Record<string, string> = { always: 'often', never: 'rarely', constantly: 'often', forever: 'often' };

/** "you never call" can be said as "lately you rarely call": what is seen, for the time it was seen. */
function blame({ draft, draftReading }: Moment): Remark[] {
  return (draftReading?.blame ?? []).map((about) => {
    const said = draft.slice(...about);
    const word = said.match(NEVER)?.[1]?.toLowerCase();
    const plain =
      /^(?:you|u)\b/i.test(said) && word
        ? said.replace(NEVER, RARELY[word]!).replace(/\b(?:just|really|literally) /i, '')
        : null;
    const text =
      plain && `${/^[YU]/.test(said) ? 'Lately' : 'lately'} ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
    const select = [0, 'lately'.length] as const;
    return {
      phrase: 'care.review.blame',
      about,
      remark: because('care.blame', { words: said }),
      rewrite: text ? { text, select } : null,
      fit: 0.85,
      evidence: 'observation',
    };
  });
}

/** Advice or a silver lining before any word about what they told. */
function tooSoon(moment: Moment): Remark[] {
  const { draft, draftReading } = moment;
  const heard = theirTurn(moment).findLast(
    ({ reading }) => reading.need.kind === 'empathy' && reading.need.confidence >= 0.65,
  );
  if (!heard) return [];
  const [first] = [
    ...reviewed(draft, silverLinings, (words) => because('care.atLeast', { words })),
    ...reviewed(draft, adviceFirst, () => because('care.advice')),
  ].map((remark) => ({ ...remark, fit: 0.8 }));
  const about = first?.about ?? draftReading?.advice[0];
  if (!about || acknowledges.test(draft.slice(0, about[0]))) return [];
  return [first ?? advice(draft, about)];
}

const SORRY = "I'm sorry, that's hard.";

/** The advice stays, with a word before it. */
function advice(draft: string, [start, end]: Span): Remark {
  const early = draft.slice(0, start).trim().split(/\s+/).length <= 2;
  const about: Span = early ? [0, end] : [start, end];
  const lead = /^\p{Ll}/u.test(draft) ? SORRY.charAt(0).toLowerCase() + SORRY.slice(1) : SORRY;
  const rewrite = early ? { text: `${lead} ${draft.slice(0, end)}`, select: [0, lead.length] as const } : null;
  return {
    phrase: 'care.review.advice',
    about,
    remark: because('care.advice'),
    rewrite,
    fit: 0.8,
    evidence: 'listenersFirst',
  };
}
