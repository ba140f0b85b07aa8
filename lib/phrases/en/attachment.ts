import type { Pattern } from '@/lib/phrases/pattern';
import { wordings } from '@/lib/phrases/phrase';

const CLOSE = ['friend', 'family', 'partner'] as const;

/** Room for them, a plain question instead of a guess, and a short warm word before time alone. */
export const attachment = wordings('attachment', {
  room: {
    course: { text: 'Of course, take the time you need.', tone: 'warm' },
    suits: { text: 'No rush, whenever it suits you.', tone: 'warm' },
    later: { text: 'That is fine. Until later.', tone: 'warm' },
  },
  ask: {
    okay: { text: 'Is everything okay between us?', depth: 2, for: CLOSE },
    day: { text: 'How is your day going?', tone: 'warm', for: CLOSE },
    time: { text: 'Is this a bad time? Later is fine too.', for: CLOSE },
  },
  warm: {
    means: { text: 'That means a lot, thank you for saying so.', tone: 'warm', for: CLOSE },
    tonight: { text: 'Thank you. Can I answer that properly a bit later?', tone: 'warm', for: CLOSE },
    think: { text: 'That is lovely to read. Can I let it sink in first?', tone: 'warm', for: CLOSE },
  },
});

const JOKE = /\b(?:lol|haha\w*|hehe\w*|jk|kidding)\b|😂|🤣|😜/i;

const pattern = (key: string, evidence: string, says: RegExp, better: string | null, not = JOKE): Pattern => ({
  id: `attachment.review.${key}`,
  says,
  not,
  better,
  evidence,
});
const silence = (key: string, says: RegExp, better: string | null, not?: RegExp): Pattern =>
  pattern(key, 'replyExpectations', says, better, not);
const warmth = (key: string, says: RegExp, better: string | null): Pattern =>
  pattern(key, 'responsiveness', says, better);

/** A quiet spell read as a no, with an open word in its place. */
export const silenceAsNo: readonly Pattern[] = [
  silence(
    'dontCare',
    /\b(?:i )?guess (?:you|u) (?:just |really |clearly )?(?:do not|don(?:'|’)?t|dont) (?:care|want (?:to talk|to see me|me))(?: about me| to me| anymore| any more)*(?! (?:which|what|where|when|who|how|if|about)\b)/i,
    'is everything okay with you?',
  ),
  silence(
    'forgetIt',
    /\b(?:ok(?:ay)?|fine|right|whatever),? (?:just )?(?:forget (?:it|i (?:said|asked) (?:anything|it)?)|never ?mind(?: then)?|i get (?:it|the message|the hint))/i,
    'whenever you have time is fine',
    /\b(?:lol|haha\w*|i get it now)\b|😂/i,
  ),
  silence(
    'ignoring',
    /\b(?:(?:are|r) (?:you|u)|why (?:are|r) (?:you|u)|(?:you|u)(?:'re|’re| are|re)? (?:just |clearly |obviously )?) ?(?:ignoring|avoiding|ghosting) me\b/i,
    'are you busy at the moment',
  ),
  silence(
    'madAtMe',
    /\b(?:are|r) (?:you|u) (?:mad|angry|annoyed|upset|pissed off?) (?:at|with) me\b/i,
    'is everything okay between us',
  ),
  silence('didWrong', /\b(?:did|have) i (?:do|done|say|said) something wrong\b/i, 'is everything okay between us'),
  silence(
    'dontMatter',
    /\b(?:i(?:'m|’m| am|m)? (?:obviously|clearly) (?:not (?:important|worth it|a priority)|bothering you)|you (?:obviously|clearly) have better things to do)\b/i,
    'whenever you have time is fine',
  ),
];

/** The subject closed just as it gets warm. */
export const closing: readonly Pattern[] = [
  warmth(
    'anyway',
    /^\s*(?:ok(?:ay)?|thanks|cool|right|yeah|lol|haha)?[ ,.]*\banyway\w*\b[ ,.]*/i,
    'thank you for saying that. ',
  ),
  warmth(
    'soppy',
    /\b(?:do not|don(?:'|’)?t|dont|let(?:'|’)?s not) (?:get|be|go) (?:so |all |too )?(?:soppy|mushy|cheesy|emotional|sentimental|deep|weird|serious)(?: (?:on me|now|about it))?/i,
    'that is kind of you',
  ),
  warmth(
    'noBigDeal',
    /\b(?:it(?:'|’)?s |it is |its )?(?:no|not (?:a|that)) big (?:of a )?deal\b/i,
    'thank you for saying that',
  ),
  warmth(
    'changeSubject',
    /\b(?:can we|let(?:'|’)?s|lets) (?:change the subject|talk about something else|not talk about (?:this|that|feelings))\b/i,
    'can we come back to this a bit later',
  ),
  warmth('whatever', /^\s*(?:ok |okay |yeah )?whatever\b/i, 'thank you for saying that'),
];
