import type { Parsed } from './clauses';
import { resolveDay, spotDates } from './dates';
import { flip } from './flip';
import { isHard, isPrivate, occasionWords } from './lexicon/occasions';
import { kinWords } from './lexicon/people';
import type { Message } from './message';
import type { Event } from './reading';

const NOUN = new RegExp(
  `(?<owner>\\b(?:my|our|your|his|her|their|the|a|an|some|${kinWords}'s|\\w+'s) )?(?<lead>(?:(?:new|first|second|third|last|final|big|next|job|driving|maths?|english|spanish|french|piano|dance|dance|school|work|birthday|half|book|phone|zoom|thesis|chess|football|rugby|cricket|tennis|basketball|swimming|pottery|cooking|art|science|uni|college|office|christmas|leaving|retirement|engagement|surprise|\\w+ing) )*)\\b(?<noun>${occasionWords})\\b(?! (?:card|cake|present|presents|gift|money|ring|dress|food|songs?|shoes|leave|pay|day off|table|room|centre|center|hall))`,
  'g',
);
/** Going somewhere or starting something: an event without a noun of its own. */
const GOING =
  /\b(?:going|flying|travel(?:l)?ing|driving|heading|off) to (?<place>(?:the )?[a-z]+(?: (?:with|and) \w+)?)\b/;
const NOT_A_PLACE =
  /^(?:an?|the)\b|\b(?:be|do|get|have|go|see|try|make|take|bed|sleep|work|the (?:gym|shop|shops|store|bathroom|toilet|office)|town|visit|meet|eat|watch|call|need|start|school|my|your|buy|ask|tell|say|give|keep|leave|come|miss|stay|look|play|help|move|pick|put|run|send|spend|stop|talk|turn|use|wait|walk|want|win|write|die|cry|bring|cook|drive|pay|read|study|clean|finish|lunch|dinner)\b/;

/** What is coming up on a named day. Wishes, conditions and habits give none. */
export function eventsOf(message: Message, clauses: readonly Parsed[], from: number, utcOffset: number): Event[] {
  const events: Event[] = [];
  for (const sentence of message.sentences) {
    const spotted = spotDates(sentence.lower);
    const day = spotted.find(({ kind }) => kind === 'day');
    if (!day || spotted.some(({ kind }) => kind === 'habit')) continue;
    const at = resolveDay(day, from, utcOffset);
    if (at === null) continue;
    const clause = clauses.find(
      (parsed) => parsed.start <= sentence.start + day.start && parsed.end > sentence.start + day.start,
    );
    if (
      !clause ||
      clause.asked ||
      !/^(?:plain)$/.test(clause.polarity) ||
      (clause.phase === 'past' && !/\bgot\b/.test(clause.lower)) ||
      clause.phase === 'longAgo'
    )
      continue;
    const named = nameOf(message, clause, sentence.lower, sentence.start);
    if (
      !named ||
      clauses.some(
        ({ start, end, phase, lower }) =>
          start <= named.start && end > named.start && phase === 'past' && !/\bgot\b/.test(lower),
      )
    )
      continue;
    const start = Math.min(named.start, sentence.start + day.start);
    const end = Math.max(named.end, sentence.start + day.end);
    events.push({
      what: named.what,
      flipped: named.flipped,
      at,
      span: message.original(start, end),
      own: named.own,
      hard: isHard(sentence.lower),
      private: isPrivate(sentence.lower),
    });
  }
  return events;
}

/** Nouns that are as often verbs: they need a determiner. */
const VERBLIKE = /^(?:talk|play|show|run|ride|swim|move|date|vote|march|hike|tour|launch|review|sale|test|camp|work)$/;

interface Named {
  what: string;
  flipped: string;
  own: boolean;
  start: number;
  end: number;
}

function nameOf(message: Message, clause: Parsed, lower: string, offset: number): Named | null {
  const matches = [...lower.matchAll(NOUN)].filter(
    ({ groups, index }) =>
      (groups?.owner || groups?.lead || !VERBLIKE.test(groups?.noun ?? '')) && !/\bno $/.test(lower.slice(0, index)),
  );
  const inClause =
    matches.find((match) => offset + match.index >= clause.start && offset + match.index < clause.end) ?? matches[0];
  if (inClause) {
    const { owner = '', lead = '', noun = '' } = inClause.groups ?? {};
    const what = `${lead}${noun}`
      .replace(/^(?:going|having|doing|starting|getting|taking|attending|seeing|hosting|playing|being|next|big) /g, '')
      .trim();
    const start = offset + inClause.index;
    const whose = owner.trim();
    if (whose === 'your') return null;
    const others =
      /^(?:his|her|their)$/.test(whose) ||
      (whose.endsWith("'s") && !/^(?:my|our)/.test(whose)) ||
      clause.subject === 'kin' ||
      (clause.subject === 'other' && /\b(?:he|she|they)\b/.test(clause.lower));
    const own = !others && clause.subject !== 'you';
    return {
      what,
      flipped: flippedName(message, inClause, what, whose, own, clause),
      own,
      start,
      end: start + inClause[0].length,
    };
  }
  const going = clause.lower.match(GOING);
  const place = going?.groups?.place;
  if (!going || !place || NOT_A_PLACE.test(place) || clause.subject === 'you') return null;
  const start = clause.start + (going.index ?? 0);
  const at = clause.lower.indexOf(place, going.index);
  const written = message.text.slice(clause.start + at, clause.start + at + place.length);
  return {
    what: `trip to ${written}`,
    flipped: clause.who ? `${clause.who}'s trip to ${written}` : `your trip to ${written}`,
    own: clause.subject !== 'kin' && clause.subject !== 'other',
    start,
    end: start + going[0].length,
  };
}

const SHARED =
  /^(?:concert|gig|show|festival|wedding|party|match|game|play|premiere|conference|meeting|exhibition|election|funeral|barbecue|bbq|picnic|reunion|dinner|school play|sports day)$/;

function flippedName(
  message: Message,
  match: RegExpExecArray | RegExpMatchArray,
  what: string,
  whose: string,
  own: boolean,
  clause: Parsed,
): string {
  const before = message.lower.slice(0, message.lower.indexOf(match[0]));
  if (whose.endsWith("'s"))
    return `${/\b(?:my|our) $/.test(before) || /^(?:mum|mom|dad|nana?|gran(?:ny)?|grandm(?:a|other)|grandpa|gran(?:d)?dad)'s$/.test(whose) ? 'your ' : ''}${whose} ${what}`;
  if (/^(?:my|our|his|her|their)$/.test(whose)) return `${flip(whose)} ${what}`;
  if (clause.who) return `${clause.who}'s ${what}`;
  return own && whose !== 'the' && !SHARED.test(what) ? `your ${what}` : `the ${what}`;
}
