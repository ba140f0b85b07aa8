import { because } from '@/lib/coach/reason';
import { contentWords, everything, theirTurn, type Said } from '@/lib/coach/turn';
import { daysBetween } from '@/lib/coach/days';
import { easyReplies } from '@/lib/coach/easy';
import { toldIn } from '@/lib/coach/told';
import { answers } from '@/lib/language/answers';
import type { Event } from '@/lib/language/reading';
import { selfFocused } from '@/lib/language/self-focus';
import { choose } from '@/lib/phrases/choose';
import { echoMoves, echoWords } from '@/lib/phrases/en/easy/echo';
import { listen as telling } from '@/lib/phrases/en/listen';
import { everyday } from '@/lib/phrases/en/listen-everyday';
import type { Values } from '@/lib/phrases/fill';
import type { Habit, Moment, Remark, Suggestion } from './habit';

const words = [...telling, ...everyday];

/** Something this sad is answered by care; curiosity would hurt. */
const TOO_SAD = -2.5;

/** Follow-up questions on what they just said; a question of theirs that is still open. */
export const listen: Habit = {
  id: 'listen',
  push: true,

  suggest(moment) {
    const turn = theirTurn(moment);
    if (turn.some(({ reading }) => reading.need.kind === 'empathy' && reading.need.strength <= TOO_SAD)) return [];
    return [
      ...opened(moment),
      ...turn.flatMap((said) => [...ahead(moment, said), ...followUps(moment, said)]),
      ...greetings(moment, turn),
      ...(moment.tender ? [] : easyReplies(moment, echoMoves, echoWords)),
    ];
  },

  review(moment) {
    return [...passesOver(moment), ...turns(moment)];
  },
};

function followUps(moment: Moment, said: Said): Suggestion[] {
  const found = isAsked(said.reading) ? null : toldIn(said);
  if (!found) return [];
  const { occasion, fit, values } = found;
  const waited = answerable(said.reading) || GIVEN_BACK.test(said.message.text);
  const likely = waited ? fit - 0.15 : fit;
  return told(moment, occasion, values, likely < PLAINLY && !isBrief(said) ? Math.min(likely, ON_REQUEST) : likely);
}

/** People mention ordinary matters more often than they want to speak of them: below this they are asked after where nothing stands beside. */
const PLAINLY = 0.74;
const ON_REQUEST = 0.58;
/** Most words of a message that says one thing. */
const FEW = 11;

/** It says this one thing. */
const isBrief = ({ message, reading }: Said): boolean =>
  reading.words <= FEW && !/[.!?;]\s+\S|,\s+(?:\S+\s+){2}/.test(message.text.trim());

/** They ask for something: a question back would put it off. */
const isAsked = ({ questions }: Said['reading']): boolean =>
  questions.some(({ text }) => /^\W*(?:can|could|will|would) (?:you|we|i)\b/i.test(text));

/** They wait for an answer of the writer's own: a question back comes second. */
const answerable = ({ questions }: Said['reading']): boolean => questions.some(({ kind }) => kind !== 'greeting');

/** "you?" gives a question back without its words. */
const GIVEN_BACK = /\b(?:you|u)\?/i;

function told(
  moment: Moment,
  occasion: string,
  values: Values,
  fit: number,
  reason = because('listen.followUp'),
): Suggestion[] {
  return choose(words, occasion, moment, values).map((chosen) => ({ ...chosen, fit, reason, evidence: 'questions' }));
}

const JOY =
  /\b(?:concert|gig|show|wedding|party|festival|trip|holiday|vacation|honeymoon|birthday|anniversary|reunion|picnic|barbecue|bbq|play|premiere|exhibition|dinner)\b/;
const BIG =
  /\b(?:interview|exams?|test|finals|audition|presentation|talk|speech|viva|race|marathon|half|match|tournament|recital|performance|first day|new job|move|moving|competition|lesson)\b/;

/** What is coming up is not what this is about. */
const SOUR =
  /\b(?:row|argument|argued|fight|fell out|not (?:talking|speaking)|cry(?:ing)?|cried|died|hospital|ill|funeral|broke up|split up|cancel\w*|back from|home from|dread\w*|not going|can(?:'|no)?t (?:go|make|come|afford))\b/i;

/** They invite: that wants an answer. */
const COME =
  /\b(?:you should come|come along|if (?:you|u) (?:fancy|want|like)|wanna come|want to come|bring everyone|join us|you(?:'re| are) invited)\b/i;

function ahead(moment: Moment, { message, reading }: Said): Suggestion[] {
  const event = reading.events.find((one) => isAhead(moment, one));
  if (!event || isBirthday(moment, event) || event.hard || event.private) return [];
  if (!JOY.test(event.what) && !BIG.test(event.what)) return [];
  if (!event.own && (!event.flipped.startsWith('your ') || !BIG.test(event.what))) return [];
  if (COME.test(message.text) || SOUR.test(message.text)) return [];
  if (/birthday/.test(event.what) && !/\bmy birthday\b/i.test(message.text)) return [];
  const occasion = !event.own ? 'event.kin' : JOY.test(event.what) ? 'event.joy' : 'event.ahead';
  const values = { event: event.flipped };
  // Most who mention a dinner or a holiday in passing are about something else.
  const passing = occasion === 'event.joy' && !isBrief({ message, reading });
  const fit = passing ? ON_REQUEST : answerable(reading) ? 0.6 : 0.85;
  return told(moment, occasion, values, fit, because('listen.event', values));
}

/** The day itself is congratulated on, see care. */
const isBirthday = ({ now, utcOffset }: Moment, { what, at }: Event): boolean =>
  /birthday/.test(what) && daysBetween(now, at, utcOffset) === 0;

const isAhead = ({ now, utcOffset }: Moment, { at, flipped }: Event): boolean =>
  daysBetween(now, at, utcOffset) >= 0 && flipped.split(' ').length <= 5;

const LATE =
  /\bsorry (?:for |about )?(?:the |my |this )?(?:being so |so )?(?:(?:very |super |really )?(?:late|slow|delayed) (?:reply|response|answer|replying)|not (?:replying|writing|answering))|\bsorry i(?:'ve| have)? (?:been|took|only) (?:so )?(?:quiet|long|bad at|slow|rubbish at|just seen|just saw)/i;
const GUESS =
  /^\W*(?:guess (?:what|who|where)|you'?ll never guess(?: what)?|i have news|i'?ve got news|(?:big|great|good|some) news)\W*$/i;
const GREETING =
  /^\W*(?:hi+|hey+|hello+|hiya|heya|yo|morning|good (?:morning|evening|afternoon)|evening)(?: (?:you|there|all|mate|love|hun|\p{Lu}\p{L}+))?\W*$/iu;

function greetings(moment: Moment, turn: readonly Said[]): Suggestion[] {
  const last = turn.at(-1);
  if (!last) return [];
  if (turn.some(({ message }) => LATE.test(message.text)))
    return told(moment, 'late', {}, answerable(last.reading) ? 0.4 : 0.7);
  if (GUESS.test(last.message.text)) return told(moment, 'guess', {}, 0.8);
  return turn.length === 1 && GREETING.test(last.message.text) ? told(moment, 'greeted', {}, 0.65) : [];
}

/** A question of the turn before, which the writer's own messages since then did not touch. */
function opened(moment: Moment): Suggestion[] {
  if (moment.kind !== 'direct') return [];
  const said = everything(moment);
  const mine = said.findLastIndex(({ message }) => message.from === 'me');
  const before = said.findLastIndex(({ message }, index) => index < mine && message.from === 'them');
  const asked = said[before];
  const question = asked?.reading.questions.at(-1);
  const topic = nameable(question?.topic?.flipped);
  if (!asked || !question || !topic || question.kind === 'greeting' || mine === said.length - 1) return [];
  const replies = said.slice(before + 1, mine + 1);
  // Yes or no is answered in many ways: only a word or two beside it leaves it open. Asked back, it is spoken of.
  if (question.kind !== 'open' && replies.some(({ reading }) => reading.words > 2)) return [];
  if (replies.some(({ message, reading }) => reading.asks || answers(asked.reading, message.text, reading))) return [];
  const later = contentWords(
    said
      .slice(mine)
      .map(({ message }) => message.text)
      .join(' '),
  );
  if ([...contentWords(topic)].some((word) => later.has(word))) return [];
  const hard = theirTurn(moment).some(({ reading }) => reading.need.kind === 'empathy');
  return told(moment, 'open', { topic }, 0.68, because('listen.open', { topic })).map((one) =>
    hard ? one : { ...one, waits: true },
  );
}

/** A topic that can be said back; "the thing" cannot, nor a curse. */
const nameable = (topic: string | undefined): string | null =>
  topic && topic.split(' ').length <= 4 && !/\b(?:things?|stuff|something|hell|heck)\b/i.test(topic) ? topic : null;

function passesOver({ tail, readings, kind, draft, draftReading }: Moment): Remark[] {
  if (!draftReading || kind === 'public') return [];
  const turn = theirTurn({ tail, readings, kind });
  const asked = turn.findLast(({ reading }) => answerable(reading));
  if (!asked || answers(asked.reading, draft, draftReading)) return [];
  const topic = nameable(asked.reading.questions.at(-1)?.topic?.flipped);
  const remark = topic ? because('listen.open', { topic }) : because('listen.openPlain');
  return [
    {
      phrase: 'listen.review.open',
      about: [0, draft.length],
      remark,
      rewrite: null,
      fit: topic ? 0.8 : 0.7,
      evidence: 'questions',
    },
  ];
}

/** They told something that moves them, and the draft turns to the writer. */
function turns({ tail, readings, kind, draft, draftReading }: Moment): Remark[] {
  const heard = theirTurn({ tail, readings, kind }).findLast(({ reading }) => reading.need.kind !== 'none');
  if (!heard || !draftReading || heard.reading.need.confidence < 0.7) return [];
  if (draftReading.words < 6 || !selfFocused(heard.message.text, draft, draftReading)) return [];
  return [
    {
      phrase: 'listen.review.turned',
      about: [0, draft.length],
      remark: because('listen.turned'),
      rewrite: null,
      fit: 0.7,
      evidence: 'responsiveness',
    },
  ];
}
