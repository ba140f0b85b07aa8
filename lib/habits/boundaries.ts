import type { Span } from '@/lib/coach/advice';
import { because, type Reason } from '@/lib/coach/reason';
import { contentWords, everything, theirTurn, told, type Said } from '@/lib/coach/turn';
import { choose } from '@/lib/phrases/choose';
import {
  asksFavour,
  asksOn,
  atEase,
  boundaries as words,
  discomfort,
  insisting,
  intrusive,
  ownNews,
  passesOn,
  refuses,
} from '@/lib/phrases/en/boundaries';
import { gentlerQuestions } from '@/lib/phrases/en/boundaries-review';
import { reviewed, straight } from '@/lib/phrases/pattern';
import type { Habit, Moment, Remark, Suggestion } from './habit';

/**
 * A way out of a subject, a kind no, and care with what is theirs. Speaks on request; unasked only when they press
 * after a no of the writer's, and about topics that the writer noted down as off limits for this person.
 */
export const boundaries: Habit = {
  id: 'boundaries',
  push: true,

  suggest(moment) {
    const turn = theirTurn(moment);
    const pressed = isPressed(moment, turn);
    if (pressed) return offer(moment, 'pressed', 0.8, because('boundaries.pressed'));
    if (!moment.pull || told(turn, 'empathy', SURELY)) return [];
    if (turn.some(({ message }) => isUneasy(straight(message.text))))
      return offer(moment, 'change', 0.85, because('boundaries.change'));
    return turn.some(({ message }) => asksFavour.test(message.text))
      ? offer(moment, 'no', 0.62, because('boundaries.no'))
      : [];
  },

  review(moment) {
    const asked = moment.pull ? [...confidence(moment), ...afterNo(moment), ...tooPersonal(moment)] : [];
    return [...offLimits(moment), ...asked];
  },
};

/** Hard news comes before any subject or favour; a low mood does not. */
const SURELY = 0.55;

const isUneasy = (text: string): boolean => discomfort.test(text) && !atEase.test(text);

const offer = (moment: Moment, occasion: string, fit: number, reason: Reason): Suggestion[] =>
  choose(words, occasion, moment).map((chosen) => ({ ...chosen, fit, reason, evidence: 'sayingNo' }));

/** They ask again what the writer's last turn said no to. */
function isPressed(moment: Moment, turn: readonly Said[]): boolean {
  const said = everything(moment);
  const mine = said.slice(0, said.length - turn.length);
  const start = mine.findLastIndex(({ message }) => message.from === 'them') + 1;
  const before = mine[start - 1];
  const refused = mine.slice(start).some(({ message }) => refuses.test(straight(message.text)));
  if (
    !refused ||
    !before ||
    !(before.reading.asks || asksFavour.test(before.message.text) || before.reading.plans.length > 0)
  )
    return false;
  return turn.some(({ message }) => isAskedAgain(moment, straight(message.text)));
}

const isPressing = (text: string): boolean => insisting.test(text) || asksOn.test(text);

const isAskedAgain = ({ pull }: Moment, text: string): boolean =>
  insisting.test(text) || asksFavour.test(text) || (pull && asksOn.test(text));

/** A topic they asked to leave alone, as the writer noted it. */
function offLimits({ draft, offLimits: topics }: Moment): Remark[] {
  const said = contentWords(draft);
  const topic = topics.find((one) => {
    const meant = [...contentWords(one)];
    return meant.length > 0 ? meant.every((word) => said.has(word)) : mentions(draft, one) !== null;
  });
  if (!topic) return [];
  return [
    remark('offLimits', mentions(draft, topic) ?? whole(draft), because('boundaries.offLimits', { topic }), 0.9, null),
  ];
}

function mentions(draft: string, topic: string): Span | null {
  const at = draft.toLowerCase().indexOf(topic.trim().toLowerCase());
  const end = at + topic.trim().length;
  const inWord = [draft.charAt(at - 1), draft.charAt(end)].some((beside) => /[\p{L}\p{N}]/u.test(beside));
  return at < 0 || topic.trim() === '' || inWord ? null : [at, end];
}

/** Looks at the draft and nothing else. */
function confidence({ draft }: Moment): Remark[] {
  const text = straight(draft);
  const found = passesOn.map((pattern) => text.match(pattern)).find((match) => match !== null);
  if (found?.index === undefined || ownNews.test(text)) return [];
  const about: Span = [found.index, found.index + found[0].length];
  return [remark('confidence', about, because('boundaries.confidence'), 0.85, null, 'confidences')];
}

const NO_PROBLEM = 'No problem at all, maybe another time.';

/** Their turn said no, and the draft asks on. */
function afterNo(moment: Moment): Remark[] {
  const { draft } = moment;
  const asked = everything(moment).findLast(({ message }) => message.from === 'me')?.reading;
  const refused = theirTurn(moment).some(
    ({ message, reading }) => refuses.test(straight(message.text)) && !reading.asks,
  );
  if (!refused || !asked || !(asked.asks || asked.plans.length > 0) || !isPressing(straight(draft))) return [];
  return [remark('afterNo', whole(draft), because('boundaries.afterNo'), 0.85, NO_PROBLEM)];
}

function tooPersonal({ draft, relationship }: Moment): Remark[] {
  if (relationship === 'partner') return [];
  const close = relationship === 'family' || relationship === 'friend';
  const patterns = close
    ? intrusive.filter(({ id }) => !/\.(?:belief|past|body|status|age|substances|address|secret)$/.test(id))
    : [...intrusive, ...gentlerQuestions];
  return reviewed(draft, patterns, () => because('boundaries.intrusive'))
    .slice(0, 1)
    .map((found) => (standsAlone(draft, found.about) ? found : { ...found, rewrite: null }));
}

/** Another question in its place would not go with what is around it. */
const standsAlone = (draft: string, [start, end]: Span): boolean =>
  /(?:^|[.!?,\n])\s*$/.test(draft.slice(0, start)) && draft.slice(end).trim() === '';

const whole = (draft: string): Span => [0, draft.trimEnd().length];

function remark(
  key: string,
  about: Span,
  said: Reason,
  fit: number,
  rewrite: string | null,
  evidence = 'pressure',
): Remark {
  return {
    phrase: `boundaries.review.${key}`,
    about,
    remark: said,
    rewrite: rewrite === null ? null : { text: rewrite, select: null },
    fit,
    evidence,
  };
}
