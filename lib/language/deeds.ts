import nlp from 'compromise/two';
import { targetOf, type Parsed } from './clauses';
import { spotDates } from './dates';
import { flip } from './flip';
import type { Message } from './message';
import type { Deed, Reading, Role } from './reading';
import { nounPhrases } from './topics';

/** Verbs that do somebody a favour when there is somebody they are done for. */
const FAVOUR =
  /^(?:help|bring|fix|cover|drive|cook|lend|listen|remember|wait|carry|pick|drop|give|send|make|bake|teach|show|buy|save|support|visit|babysit|feed|look|take|sort|stay|sit|invite|introduce|recommend|organise|organize|book|clean|pay|lift|collect|mend|repair|proofread|check|encourage|cheer|comfort|defend|host|print|lay|walk|water|mind|call|ring|explain|translate|forward|share|stand|back|surprise|treat|forgive|donate|volunteer|rescue)$/;
/** Of these only some uses are favours: the words after the verb decide. */
const ONLY_WITH: Record<string, RegExp> = {
  look: /\bafter\b/,
  take: /\b(?:me|us|you|him|her|them|my \w+) (?:to|out|in|home|for)\b|\b(?:my|your|his|her) (?:shift|place|turn)\b|care of|time (?:to|for)/,
  stand: /\b(?:up for|by)\b/,
  back: /\b(?:me|us|you|him|her|them)\b/,
  sit: /\bwith\b/,
  stay: /\bwith\b|\bup\b.*\b(?:me|you|us|him|her)\b/,
  drop: /\b(?:off|round|by with)\b/,
  pick: /\bup\b/,
  give: /\b(?:a lift|a ride|lift|ride|hand|advice|time|present|gift|money|card|hug|tour|notes|tickets?|my|his|her|their)\b/,
  make: /\b(?:me|us|you|him|her|them) (?:a |an |some |the |my |dinner|lunch|breakfast|tea|coffee|soup|cake|laugh|smile|feel (?:better|welcome|at home|so much better))/,
  call: /\b(?:to check|just to|to see if)\b/,
  ring: /\bto check\b/,
  share: /\b(?:with)\b/,
  walk: /\b(?:me home|us home|you home|her home|him home|dog|dogs)\b/,
  check: /\b(?:in on|up on|on (?:me|you|us|him|her|them))\b/,
  save: /\b(?:me|us|you|him|her|them)\b/,
  show: /\b(?:how|around|round|up for|the)\b/,
  mind: /\b(?:kids|baby|dog|cat)\b/,
  send: /\b(?:me|us|you|him|her|them) (?:a |the |some |flowers|notes|money|soup|food)|\bflowers\b/,
  wait: /\bfor\b|\bwith\b/,
  remember: /\b(?:my|your|his|her|our)\b/,
  buy: /\b(?:me|us|you|him|her|them|for)\b/,
  lay: /\btable\b/,
  clean: /\b(?:for|up after)\b|\b(?:my|your)\b/,
  pay: /\bfor\b|\bmy\b/,
  book: /\bfor\b|\b(?:me|us|you)\b/,
  bring: /\b(?:me|us|you|him|her|them|round|over|back my|to|for)\b/,
  surprise: /\bwith\b/,
  treat: /\bto\b/,
  visit: /./,
  invite: /./,
  cheer: /\bup\b|\bon\b/,
  feed: /./,
  water: /\bplants?\b/,
  host: /\b(?:me|us|you|for)\b/,
};
const TROUBLE =
  /\b(?:bad|angry|sick|cry|sad|upset|mad|a hard time|the cold shoulder|a headache|anxiety|flu|cold|crap|grief|away|for granted|advantage|the mick|covid|hell|up (?:a|the) (?:bug|cold|habit)|break|heart attack|nightmares|nits|ick|(?:her|him|them|it) up)\b/;

const ACHIEVED =
  /\b(?:(?:pass|ace|nail|smash|finish|complete|win|submit|hand in|publish|launch|graduate|qualify|achieve|earn|beat|sell|build|write|learn|master|survive|organi[sz]e|run|swim|cycle|climb|hike|quit|give up|solve|raise|get|land|make|manage|do)\b)/;
const PRIZE =
  /\b(?:test|exams?|finals|course|degree|thesis|dissertation|essay|novel|book|chapter|project|assignment|portfolio|presentation|marathon|race|half|5k|10k|triathlon|match|game|tournament|competition|award|medal|prize|scholarship|grant|job|promotion|role|offer|place|internship|contract|deadline|audition|interview|level|grade|licen[cs]e|certificate|distinction|first|k|km|miles|lengths|laps|mountain|peak|smoking|drinking|song|album|painting|sweater|scarf|quilt|website|app|shed|table|bookshelf|puzzle|money|pounds|goal|record|personal best|pb|school|university|college|uni|training|shift|treatment|chemo|apprenticeship|recital|concert|play|show)\b/;
const FAILED =
  /\b(?:get into (?:an? )?(?:accident|trouble|fight|argument|debt|crash)|half (?:an|the)|get to (?:work|school|uni|the)|get (?:a )?(?:book|game|table|school|shift)|job interview|play (?:the |a )?(?:game|match)|make (?:the |a )?table|do not|run out|run late|run into|win (?:tickets)|do (?:the|my|some|a) (?:test|exam|shift|training|game|show))\b/;
const EFFORT =
  /^(?:practi[sc]e|train for|study|revise|work (?:so |really |very )?hard|work on|try (?:so )?hard|prepare for|learn|rehearse|save up|keep (?:going|trying|at it))\b/;

/** What somebody did that deserves thanks or a good word. Things wished, refused or only asked about are no deeds. */
export function deedsOf(message: Message, clauses: readonly Parsed[]): Deed[] {
  return clauses.flatMap((clause) => deedIn(message, clause) ?? []);
}

function deedIn(message: Message, clause: Parsed): Deed | null {
  const { polarity, phase, asked, verb, subject, imperative, jest, lower } = clause;
  if (polarity !== 'plain' || asked || jest || imperative || !verb || phase === 'future' || phase === 'longAgo')
    return null;
  if (/^(?:thanks|thank you|cheers|please)\b/.test(lower)) return null;
  const at = clause.words.findIndex((word) => word.root === verb && word.tags.has('Verb'));
  if (at < 0) return null;
  const rest = clause.words
    .slice(at + 1)
    .map((word) => word.lower)
    .join(' ');
  const favourFor = beneficiary(subject, rest);
  const past = phase === 'past' || clause.words[at]!.tags.has('PastTense');
  const isFavour =
    FAVOUR.test(verb) &&
    favourFor !== null &&
    (past || phase === 'habitual') &&
    (ONLY_WITH[verb]?.test(rest) ?? true) &&
    !TROUBLE.test(rest);
  if (isFavour) return deed(message, clause, at, 'favour', favourFor);
  if (subject === 'you' || subject === 'other') return null;
  const done = clause.words
    .slice(at)
    .map(({ root }) => root)
    .join(' ');
  if (EFFORT.test(done) && !(past && done.startsWith('learn')) && phase !== 'habitual' && !/\bnot\b/.test(lower))
    return deed(message, clause, at, 'effort', null);
  if (!past || !isAchievement(clause, verb)) return null;
  return deed(message, clause, at, 'achievement', null);
}

function isAchievement({ lemmas, lower }: Parsed, verb: string): boolean {
  if (FAILED.test(lemmas)) return false;
  if (/^(?:graduate|qualify|win|ace)$/.test(verb)) return true;
  if (
    /\bget (?:promote|accept|hire|publish|into|my (?:degree|licen[cs]e))\b|\bmanage to\b|\bquit smoking\b|\bmake it (?:to the (?:top|final|end)|through)\b|\bget the (?:job|role|part|promotion|place)\b/.test(
      lemmas,
    )
  )
    return true;
  if (/^(?:watch|read|play|see)$/.test(verb) || /\b(?:finish|complete) (?:watch|read|the last of)/.test(lemmas))
    return false;
  return ACHIEVED.test(verb) && !/^(?:do|make|get)$/.test(verb) && PRIZE.test(lower);
}

/** For whom it was done, and whether that is somebody else than the doer. */
function beneficiary(subject: Role, rest: string): Role | null {
  const target = targetOf(rest);
  if (subject === 'me' || subject === 'we') {
    if (target === 'you') return 'you';
    return target === 'other' ||
      /\b(?:my|our|a|an|the) (?:[a-z]+ )?(?:neighbou?rs?|friend|mate|sister|brother|mum|mom|dad|gran\w*|nan|son|daughter|colleague|boss|kids|lady|man|woman|old|stranger|students?|shelter|food bank|homeless)\b/.test(
        rest,
      ) ||
      /\bat (?:a|the) (?:shelter|food bank|soup kitchen)\b/.test(rest)
      ? 'other'
      : null;
  }
  if (target === 'me' || target === 'we') return target;
  return null;
}

function deed(message: Message, clause: Parsed, at: number, kind: Deed['kind'], to: Role | null): Deed {
  const verb = clause.words[at]!;
  const object = nounPhrases(message, clause.words).find(({ from }) => from >= verb.end)?.phrase ?? null;
  const end = clause.words.at(-1)!.end;
  const who = clause.subject === 'you' ? null : (clause.who ?? (clause.subject === 'other' ? null : 'you'));
  return {
    kind,
    by: clause.subject,
    who,
    for: to,
    verb: verb.root,
    gerund: gerundOf(message, clause, at),
    object,
    span: message.original(clause.start, end),
  };
}

const STOP =
  /\b(?:with how|again|too|also|though|lol|haha|honestly|tbh|so much|all day|finally|today|yesterday|when|while|because|since|which|that|who|if|as|and|but|even|still|already|for (?:hours|ages|days|weeks|a while|an hour|\w+ (?:hours|days|minutes|weeks))|for the \w+ time|on the \w+ (?:try|attempt|go))\b/;

/** "covering my shift" from "i covered your shift yesterday": the doing, from the reader's side. */
function gerundOf(message: Message, clause: Parsed, at: number): string | null {
  const verb = clause.words[at]!;
  const rest = message.text.slice(verb.end, clause.end).replace(/\s+/g, ' ').trim();
  const lower = rest.toLowerCase();
  const cuts = [lower.search(STOP), lower.search(/[,;:()"]|\s-\s/), spotDates(lower)[0]?.start ?? -1].filter(
    (index) => index >= 0,
  );
  const kept = flip(rest.slice(0, Math.min(rest.length, ...cuts)).trim())
    .replace(/\b(?:on|in|at|with|to|for|the|a|from|of|by|about|so|really|just)$/i, '')
    .trim();
  const words = kept.split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 7) return null;
  return `${present(verb.root)} ${kept}`;
}

interface Conjugator {
  two: { transform: { verb: { conjugate(verb: string, model: object): Record<string, string> } } };
}

const present = (verb: string): string =>
  (nlp.methods() as Conjugator).two.transform.verb.conjugate(verb, nlp.model()).Gerund ?? `${verb}ing`;

const THANKS =
  /\b(?:thanks|thank you|cheers|much appreciated|i (?:really )?appreciate|so grateful|you are (?:a (?:star|legend|lifesaver|angel|hero)|the best))\b(?<so> (?:so much|very much|a lot|a million|loads|again|heaps|mate|man|you|it|that|all that))*(?: (?:for|to you for) (?<for>[^.!?,;]{2,60}))?/;
const NO_THANKS =
  /\b(?:no thanks|no thank you|thanks but|thanks to (?:the|my|this|him|her|them)|thanks for nothing|thank god|thank goodness|thanks obama|yeah thanks|cheers to)\b/;

export function thanksOf(message: Message): Reading['thanks'] {
  for (const { lower, start } of message.sentences) {
    const match = lower.match(THANKS);
    if (!match || NO_THANKS.test(lower)) continue;
    const named =
      match.groups?.for
        ?.split(
          /\b(?:but|and i|so i|because|though|yesterday|today|tonight|last (?:night|week|weekend)|the other day|this morning|earlier)\b/,
        )[0]
        ?.trim() || null;
    return { span: message.original(start + match.index!, start + match.index! + match[0].length), for: named };
  }
  return null;
}
