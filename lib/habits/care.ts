import type { Span } from '@/lib/coach/advice';
import { proposedDay } from '@/lib/coach/days';
import { theirTurn, told, type Said } from '@/lib/coach/turn';
import type { Need, Reading } from '@/lib/language/reading';
import { speaker } from '@/lib/locales/catalogue';
import { reasons } from '@/lib/locales/en/reasons';
import { choose } from '@/lib/phrases/choose';
import { care as words, news, type News } from '@/lib/phrases/en/care';
import { acknowledges, judging } from '@/lib/phrases/en/care-review';
import { agreeing } from '@/lib/phrases/fill';
import { reviewed } from '@/lib/phrases/pattern';
import type { Habit, Moment, Remark, Suggestion } from './habit';

const say = speaker(reasons, 'en');

/** A wrong word of joy hurts more than a missing one. */
const SURE: Record<Exclude<Need['kind'], 'none'>, number> = { empathy: 0.6, celebrate: 0.65 };
/** Catch-all wordings need a plainer case. */
const VERY_SURE = 0.72;
const SPECIFIC = 0.7;
const SMALL = -2.6;

/** Empathy first when news is bad, shared joy when it is good; no blame, and no advice before a word of care. */
export const care: Habit = {
  id: 'care',
  push: true,

  suggest(moment) {
    const turn = theirTurn(moment);
    // A low mood told last does not hide the bad news before it.
    const said = told(turn, 'empathy', SURE.empathy) ?? told(turn, 'empathy', 0) ?? told(turn, 'celebrate', 0);
    return [...(said ? answered(moment, said) : []), ...apologies(moment, turn), ...birthday(moment, turn)];
  },

  review(moment) {
    return [
      ...blame(moment),
      ...tooSoon(moment),
      ...reviewed(moment.draft, judging, (about) => say('care.judging', { words: about })),
    ];
  },
};

function answered(moment: Moment, { message, reading }: Said): Suggestion[] {
  const need = { ...reading.need, who: DEAR.test(reading.need.who ?? '') ? reading.need.who : null };
  if (need.kind === 'none' || need.confidence < SURE[need.kind] || isAskedAbout(reading)) return [];
  const text = message.text.toLowerCase();
  const found = newsIn(need, [text.slice(...(need.span ?? [0])), text]);
  if (!found || (found.fit < SPECIFIC && need.confidence < VERY_SURE)) return [];
  if (need.kind === 'empathy' && !isGrave(found) && (LAUGHS.test(text) || FICTION.test(text))) return [];
  const who = need.who ?? '';
  const values = { day: proposedDay(moment.now, moment.utcOffset, null), ...(who && { who, ...agreeing(who) }) };
  return choose(words, occasionOf(found, need, text), moment, values).map((chosen) => ({
    ...chosen,
    fit: who && chosen.text.includes(who) ? found.fit + 0.02 : found.fit,
    reason: need.kind === 'empathy' ? say('care.bad') : say('care.good'),
    evidence: need.kind === 'empathy' ? 'listenersFirst' : 'capitalising',
  }));
}

/** Somebody one asks after; a landlord is not. */
const DEAR =
  /\b(?:mum|mom|mother|dad|father|parents|sister|brother|twin|son|daughter|kids?|child|children|baby|husband|wife|partner|fianc\w+|boyfriend|girlfriend|nan|nana|gran\w*|aunt\w*|uncle|cousins?|niece|nephew|\w*friends?|mate|flatmate|neighbou?r|dog|cat|puppy|kitten|rabbit|horse|in-laws|family)\b/;
const LAUGHS = /\b(?:lo+l|haha\w*|hehe\w*|lmao)\b|😂|🤣/;
const FICTION = /\b(?:episode|season|series|film|movie|album|spoilers?|last of us|the game|playoffs?)\b/;
const NOT_NOW =
  /\b(?:do not|don'?t) (?:really |feel like |feel you have to )?(?:want to |need to |have to )?(?:talk|talking|say anything|reply|answer)\b|\bno need to (?:reply|answer|say)\b/;

const isGrave = ({ matter }: News): boolean => matter !== undefined && !matter.includes('hard');

/** Who does not want to talk about it is not asked; a small nuisance gets a small word. */
function occasionOf({ occasion }: News, { kind, strength }: Need, text: string): string {
  if (kind === 'empathy' && NOT_NOW.test(text)) return 'quiet';
  return kind === 'empathy' && strength > SMALL && occasion === 'hard' ? 'hard.small' : occasion;
}

/** They ask about it, they do not tell it. */
const isAskedAbout = ({ need: { span }, questions }: Reading): boolean =>
  span !== null &&
  questions.some(({ kind, span: [start, end] }) => kind !== 'greeting' && start <= span[0] && span[1] <= end + 1);

/** What happened, in the clause itself or around it; then what fits anything of its kind. */
function newsIn(need: Need, texts: readonly string[]): News | undefined {
  const among = (some: readonly News[]) => some.find((one) => texts.some((text) => fits(one, need, text)));
  return among(news.filter(({ fit }) => fit >= SPECIFIC)) ?? among(news.filter(({ fit }) => fit < SPECIFIC));
}

function fits({ kind, matter, whose, near, says, not }: News, need: Need, text: string): boolean {
  return (
    kind === need.kind &&
    (!matter || matter.includes(need.matter)) &&
    (!whose || whose.includes(need.whose)) &&
    (!near || need.who !== null) &&
    (!says || says.test(text)) &&
    !not?.test(text)
  );
}

const APOLOGY =
  /\b(?:i(?:'| a)?m (?:so |really )?sorry|sorry) (?:(?:that )?i (?:was|snapped|shouted|got|forgot|missed|hurt|upset|let)|for (?:being|snapping|shouting|what i|how i|the way|forgetting|missing|letting)|about (?:earlier|yesterday|last night|before|the other day|what i))\b/i;

function apologies(moment: Moment, turn: readonly Said[]): Suggestion[] {
  if (
    !turn.some(
      ({ message }) => APOLOGY.test(message.text) && !/\b(?:late|slow) (?:reply|response)\b/i.test(message.text),
    )
  )
    return [];
  return choose(words, 'apology', moment).map((chosen) => ({
    ...chosen,
    fit: 0.93,
    reason: say('care.apology'),
    evidence: 'responsiveness',
  }));
}

const BIRTHDAY =
  /\b(?:it(?:'|’)?s|today is|today(?:'|’)s) my birthday\b(?! (?:tomorrow|next|on|in|soon|week|month|party|present|cake|card))/i;

function birthday(moment: Moment, turn: readonly Said[]): Suggestion[] {
  if (!turn.some(({ message }) => BIRTHDAY.test(message.text))) return [];
  return choose(words, 'birthday', moment).map((chosen) => ({
    ...chosen,
    fit: 0.96,
    reason: say('care.good'),
    evidence: 'capitalising',
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
      remark: say('care.blame', { words: said }),
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
  const [about] = draftReading?.advice ?? [];
  if (!heard || !about || acknowledges.test(draft.slice(0, about[0]))) return [];
  const silver = /^at least\b/i.test(draft.slice(...about));
  return [silver ? silverLining(draft, about) : advice(draft, about)];
}

const SORRY = "I'm sorry, that's hard.";

/** The whole sentence goes: what is left of a silver lining is no comfort either. */
function silverLining(draft: string, [start, end]: Span): Remark {
  const about: Span = [start, end + (draft.slice(end).match(/^[^.!?\n]*[.!?]?/)?.[0].length ?? 0)];
  const words = draft.slice(start, end);
  return {
    phrase: 'care.review.atLeast',
    about,
    remark: say('care.atLeast', { words }),
    rewrite: { text: SORRY, select: null },
    fit: 0.8,
    evidence: 'listenersFirst',
  };
}

/** The advice stays, with a word before it. */
function advice(draft: string, [start, end]: Span): Remark {
  const early = draft.slice(0, start).trim().split(/\s+/).length <= 2;
  const about: Span = early ? [0, end] : [start, end];
  const lead = /^\p{Ll}/u.test(draft) ? SORRY.charAt(0).toLowerCase() + SORRY.slice(1) : SORRY;
  const rewrite = early ? { text: `${lead} ${draft.slice(0, end)}`, select: [0, lead.length] as const } : null;
  return {
    phrase: 'care.review.advice',
    about,
    remark: say('care.advice'),
    rewrite,
    fit: 0.8,
    evidence: 'listenersFirst',
  };
}
