import { proposedDay } from '@/lib/coach/days';
import { easyReplies, mineBefore } from '@/lib/coach/easy';
import { kinderWords } from '@/lib/coach/kinder-words';
import { because } from '@/lib/coach/reason';
import { theirTurn, told, type Said } from '@/lib/coach/turn';
import type { Need, Reading } from '@/lib/language/reading';
import { choose } from '@/lib/phrases/choose';
import { care as words, news, type News } from '@/lib/phrases/en/care';
import { easeMoves, easeWords } from '@/lib/phrases/en/easy/ease';
import { newsMoves, newsWords } from '@/lib/phrases/en/easy/news';
import { agreeing } from '@/lib/phrases/fill';
import type { Habit, Moment, Suggestion } from './habit';

/** A wrong word of joy hurts more than a missing one. */
const SURE: Record<Exclude<Need['kind'], 'none'>, number> = { empathy: 0.6, celebrate: 0.65 };
/** Catch-all wordings need a plainer case. */
const VERY_SURE = 0.72;
const SPECIFIC = 0.7;
/** Surer than this the whole message speaks of it. */
const SERIOUS = 0.8;
const SMALL = -2.6;

/** Empathy first when news is bad, shared joy when it is good; no blame, and no advice before a word of care. */
export const care: Habit = {
  id: 'care',
  push: true,

  suggest(moment) {
    const turn = theirTurn(moment);
    // A low mood told last does not hide the bad news before it.
    const said = told(turn, 'empathy', SURE.empathy) ?? told(turn, 'empathy', 0) ?? told(turn, 'celebrate', 0);
    const spoken = turn.some(({ message }) => AFAR.test(message.text)) || isAnswered(moment, turn);
    return [
      ...(said && !spoken ? answered(moment, said) : []),
      ...apologies(moment, turn),
      ...birthday(moment, turn),
      ...(spoken ? [] : easyReplies(moment, newsMoves, newsWords)),
      ...easyReplies(moment, easeMoves, easeWords),
    ];
  },

  review(moment) {
    return kinderWords(moment);
  },
};

/** Told of somebody at two removes: whose grief it is cannot be read, and a word of care may land on the wrong person. */
const AFAR =
  /\b(?:friend|mate|boss|neighbou?r|colleague|co-?worker|manager|landlord|teacher|flatmate|roommate|hairdresser)['’]?s (?:\w+ )?(?:mum|mom|dad|mother|father|husband|wife|partner|son|daughter|child|kids?|baby|brother|sister|gran\w*|nan|dog|cat)\b|\b(?:talk(?:ed|s|ing)?|told (?:me|us)|went on|going on|goes on|moan\w*|chatt?\w*|heard|hearing|rant\w*) (?:\w+ ){0,3}about (?:her|his|their|\w+['’]s)\b/i;

/** They thank for the word of care or joy that the writer sent already. */
const isAnswered = (moment: Moment, turn: readonly Said[]): boolean =>
  /\b(?:congrat\w*|well done|happy for you|proud of you|sorry (?:to hear|about|for your)|thinking of you)\b/.test(
    mineBefore(moment)?.toLowerCase() ?? '',
  ) && /^\W*(?:a+w+\W+|oh\W+)*(?:thanks?|thx|ty|cheers)\b/i.test(turn[0]?.message.text ?? '');

function answered(moment: Moment, { message, reading }: Said): Suggestion[] {
  const need = { ...reading.need, who: DEAR.test(reading.need.who ?? '') ? reading.need.who : null };
  if (need.kind === 'none' || need.confidence < SURE[need.kind] || isAskedAbout(reading)) return [];
  const text = message.text.toLowerCase();
  const [start, end] = need.span ?? [0, text.length];
  const around = need.kind === 'empathy' && need.confidence >= SERIOUS ? text : sentenceAt(text, start, end);
  const found = newsIn(need, [text.slice(start, end), around], text);
  if (!found || (found.fit < SPECIFIC && need.confidence < VERY_SURE)) return [];
  if (UNREAL.test(text) || (need.kind === 'celebrate' && !NAMED.includes(found.occasion) && isShadowed(reading, text)))
    return [];
  if (
    need.kind === 'empathy' &&
    !isGrave(found) &&
    ((need.confidence < PLAINLY && !NAMED.includes(found.occasion)) || isLight(text))
  )
    return [];
  const who = need.who ?? '';
  const values = { day: proposedDay(moment.now, moment.utcOffset, null), ...(who && { who, ...agreeing(who) }) };
  return choose(words, occasionOf(found, need, text), moment, values).map((chosen) => ({
    ...chosen,
    fit: who && chosen.text.includes(who) ? found.fit + 0.02 : found.fit,
    reason: need.kind === 'empathy' ? because('care.bad') : because('care.good'),
    evidence: need.kind === 'empathy' ? 'listenersFirst' : 'capitalising',
  }));
}

/** Somebody one asks after; a landlord is not. */
const DEAR =
  /\b(?:mum|mom|mother|dad|father|parents|sister|brother|twin|son|daughter|kids?|child|children|baby|husband|wife|partner|fianc\w+|boyfriend|girlfriend|nan|nana|gran\w*|aunt\w*|uncle|cousins?|niece|nephew|\w*friends?|mate|flatmate|neighbou?r|dog|cat|puppy|kitten|rabbit|horse|in-laws|family)\b/;
/** What is hard without being grave is answered when it was said this plainly: people also joke about it. */
const PLAINLY = 0.65;

/** A cold, or an all-clear: named so clearly that nothing beside it makes it anything else. */
const NAMED: readonly string[] = ['sick', 'scare'];

/** The sentence around a stretch of a message: what stands elsewhere in it may be about something else. */
function sentenceAt(text: string, start: number, end: number): string {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, Math.max(0, start - 1)))) + 1;
  const to = text.slice(end).search(/[.!?\n]/);
  return text.slice(from, to < 0 ? text.length : end + to);
}

/** Dreamt, or said of people at large. */
const UNREAL =
  /\b(?:songs?|that one about)\b|\b(?:dream(?:t|ed)|nightmares?)\b|^(?:anyone|people|everyone|whoever) who\b/;
const SHADOWS =
  /\b(?:could(?: not|n['’]?t) save|fail(?:ed)?|did(?: not|n['’]?t) make it|funeral|died|dies|passed away|accident|intensive care|called off|refused|rejected|unfortunately)\b/;
/** Bad news beside it: nobody is congratulated then. */
const SHADOW = -2;

const isShadowed = ({ clauses }: Reading, text: string): boolean =>
  SHADOWS.test(text) || clauses.some(({ feeling, polarity }) => polarity !== 'negated' && feeling <= SHADOW);

const isLight = (text: string): boolean => LAUGHS.test(text) || FICTION.test(text) || IDLE.test(text);
/** "my brain is empty": no state of mind. */
const IDLE = /\bmy (?:brain|head|mind|fridge|tank|battery) is (?:empty|fried|mush|dead|gone)\b/;

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
function newsIn(need: Need, texts: readonly string[], whole: string): News | undefined {
  const among = (some: readonly News[]) =>
    some.find((one) => texts.some((text) => fits(one, need, text)) && !one.not?.test(whole));
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
      ({ message }) =>
        APOLOGY.test(message.text) &&
        !/\b(?:late|slow) (?:reply|response)\b|\bmissed your\b|\bforgot\b/i.test(message.text),
    )
  )
    return [];
  return choose(words, 'apology', moment).map((chosen) => ({
    ...chosen,
    fit: 0.93,
    reason: because('care.apology'),
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
    reason: because('care.good'),
    evidence: 'capitalising',
  }));
}
