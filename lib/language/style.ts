import type { Style } from './reading';

const CONTRACTED =
  /\w['’](?:m|re|ve|ll|d|s|t)\b|\b(?:im|ive|dont|cant|didnt|wont|u|ur|gonna|wanna|lol|haha\w*|yeah|hey|omg|tbh|btw|thx|pls)\b/i;
const POLITE =
  /\b(?:dear|sincerely|regards|kindly|sir|madam|could you please|would you (?:please|be so kind)|i would (?:like|appreciate)|thank you for your|please find|looking forward to hearing|to whom)\b/i;

/** How the author writes: capitals, stops, emoji, formality. */
export function styleOf(text: string): Style {
  const trimmed = text.trim();
  const first = trimmed.match(/\p{L}/u)?.[0] ?? '';
  const ending = trimmed.replace(/[\p{Extended_Pictographic}\uFE0F\u200D\s]+$/u, '');
  return {
    lowercase: first !== '' && first === first.toLowerCase() && first !== first.toUpperCase(),
    noStop: ending !== '' && !/[.!?…]["')\]]*$/.test(ending),
    emoji: /\p{Extended_Pictographic}|(?:^|\s)[:;]['-]?[)(DP]/u.test(trimmed),
    formal:
      POLITE.test(trimmed) ||
      (trimmed.split(/\s+/).length >= 12 &&
        /^\p{Lu}/u.test(trimmed) &&
        /[.!?]$/.test(trimmed) &&
        !CONTRACTED.test(trimmed) &&
        !/!/.test(trimmed)),
  };
}

const ACK =
  /^(?:(?:ok+|okay|kk?|okie|oki|sure|yes|yeah+|yea+|yep|yup|ya|no|nope|nah|haha\w*|hehe\w*|lo+l|lmao|rofl|cool|nice|great|good|fine|alright|aight|right|true|same|wow|omg|oh+|ah+|aww?|hm+|mm+|thanks|thx|ty|cheers|np|yay|perfect|awesome|brilliant|lovely|sweet|deal|done|noted|got it|will do|sounds good|no problem|no worries|of course|for sure|exactly|indeed|definitely|absolutely|totally|agreed|me too|you too|i see|i know|night|goodnight|bye+|cya|see you|see ya|later|hi+|hello+|hey+|morning|good morning|good night|x+)[\s,.!]*)+$/i;

/** Nothing in it to take up: "ok", "haha", "sure", an emoji alone. */
export function isShortReply(text: string): boolean {
  const plain = text.replace(/\p{Extended_Pictographic}|[\uFE0F\u200D]|[:;=]['-]?[)(DPp]/gu, ' ').trim();
  return (
    plain.length <= 40 && !plain.includes('?') && (plain === '' || !/[\p{L}\p{N}]/u.test(plain) || ACK.test(plain))
  );
}
