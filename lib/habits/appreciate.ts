import type { Span } from '@/lib/coach/advice';
import { easyReplies } from '@/lib/coach/easy';
import { because, type ReasonKey } from '@/lib/coach/reason';
import { theirTurn } from '@/lib/coach/turn';
import { looksPraise } from '@/lib/language/looks';
import type { Deed } from '@/lib/language/reading';
import { choose } from '@/lib/phrases/choose';
import { appreciate as words } from '@/lib/phrases/en/appreciate';
import { thanksMoves, thanksWords } from '@/lib/phrases/en/easy/thanks';
import { flattery, looksOnly } from '@/lib/phrases/en/appreciate-review';
import { reviewed, unsaid } from '@/lib/phrases/pattern';
import type { Values } from '@/lib/phrases/fill';
import type { Habit, Moment, Remark, Suggestion } from './habit';

/** Thanks that name the deed; a good word for what was achieved or worked at. Looks are left alone. */
export const appreciate: Habit = {
  id: 'appreciate',
  push: true,

  suggest(moment) {
    const turn = theirTurn(moment);
    const deeds = turn.flatMap(({ reading }) =>
      reading.need.kind === 'empathy' ? reading.deeds.filter(isForReader) : reading.deeds,
    );
    return [
      ...deeds.flatMap((deed) => praised(moment, deed)),
      ...easyReplies(moment, moment.tender ? tenderThanks : thanksMoves, [...words, ...thanksWords]),
    ];
  },

  review(moment) {
    const close = moment.relationship === 'partner' || moment.relationship === 'family';
    return [...plainThanks(moment), ...(close ? [] : [...looks(moment), ...flattering(moment)])];
  },
};

/** In a hard time their thanks are answered more quietly. */
const tenderThanks = thanksMoves.map((one) => (one.move === 'wel' ? { ...one, occasion: 'thanked.tender' } : one));

const isForReader = (deed: Deed): boolean =>
  deed.kind === 'favour' && (deed.by === 'me' || deed.by === 'we') && deed.for === 'you';

function praised(moment: Moment, deed: Deed): Suggestion[] {
  const own = deed.by === 'me' || deed.by === 'we';
  const gerund: Values = deed.gerund && isClean(deed.gerund) ? { gerund: deed.gerund } : {};
  if (isForReader(deed)) {
    const named = said(moment, 'favour', gerund, 0.88, 'appreciate.favour');
    return named.length > 0 ? named : said(moment, 'favour.plain', {}, 0.75, 'appreciate.favour');
  }
  if (deed.kind === 'favour')
    return own && deed.for === 'other' ? said(moment, 'favour.others', {}, 0.58, 'appreciate.achieved') : [];
  if (deed.kind === 'achievement') {
    if (own) return said(moment, 'achieved', gerund, 0.86, 'appreciate.achieved');
    return deed.who && !DISTANT.test(deed.who)
      ? said(moment, 'achieved.near', { who: deed.who }, 0.72, 'appreciate.achieved')
      : [];
  }
  return own ? said(moment, 'effort', {}, 0.6, 'appreciate.achieved') : [];
}

/** Whose success is mentioned in passing as a rule. */
const DISTANT = /\b(?:friend|neighbour|cousin|boss|colleague|son)s?$/;

/** Short enough to be repeated, and without a loose end. */
const isClean = (gerund: string): boolean =>
  gerund.split(' ').length <= 6 &&
  !/\b(?:i|i'm|im|it's|and|but|or|to|the|a|my|your|of|in|on|at|for|with|so|that|this|it|me|you)$/i.test(gerund) &&
  /^[\p{L}\p{N}\s'’-]+$/u.test(gerund);

function said(moment: Moment, occasion: string, values: Values, fit: number, reason: ReasonKey): Suggestion[] {
  const evidence = occasion.startsWith('favour') ? 'gratitude' : 'compliments';
  return choose(words, occasion, moment, values).map((chosen) => ({
    ...chosen,
    fit,
    reason: because(reason),
    evidence,
  }));
}

/** Praise of looks with words for what was chosen or done, or none where only the writer knows them. */
function looks({ draft }: Moment): Remark[] {
  const known = reviewed(draft, looksOnly, () => because('appreciate.looks'));
  const others = unsaid(looksPraise(draft), known).map((about): Remark => {
    const remark = because('appreciate.looks');
    return { phrase: 'appreciate.review.others', about, remark, rewrite: null, fit: 0.7, evidence: 'compliments' };
  });
  return [...known, ...others];
}

const flattering = ({ draft }: Moment): Remark[] =>
  reviewed(draft, flattery, (words) => because('appreciate.flattery', { words }));

const PLAIN_THANKS =
  /^\W*(?:thanks|thank you|thx|ty)(?: (?:so much|a lot|very much|for (?:everything|that|all|it|this)))?[\s!.]*$/i;

/** "thank you so much" after something they did: the deed can be named. */
function plainThanks(moment: Moment): Remark[] {
  const deed = theirTurn(moment)
    .flatMap(({ reading }) => reading.deeds)
    .findLast(isForReader);
  const { draft } = moment;
  if (!deed?.gerund || !isClean(deed.gerund) || !PLAIN_THANKS.test(draft)) return [];
  const about: Span = [0, draft.trimEnd().length];
  const text = `Thank you for ${deed.gerund}.`;
  return [
    {
      phrase: 'appreciate.review.plain',
      about,
      remark: because('appreciate.plain'),
      rewrite: { text, select: null },
      fit: 0.65,
      evidence: 'gratitude',
    },
  ];
}
