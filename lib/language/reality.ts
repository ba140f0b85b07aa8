import type { Phase, Polarity } from './reading';
import type { Word } from './tagger';

const NEGATED = /\b(?:not|never|no longer|hardly|barely|neither|nor|without|none|nobody|no one|noone)\b/;
const ALMOST =
  /\b(?:almost|nearly|(?:could|would|should|might) have|about to|was going to|were going to|supposed to|was (?:[a-z]+ )?(?:looking forward|hoping|so excited (?:for|about|to)|hyped))\b/;
const HYPOTHETICAL =
  /\b(?:if|unless|would|could|might|may|maybe|perhaps|hope|hopefully|hoping|wish|wishing|want|wants|wanna|should|suppose|imagine|what if|dream|dreamed|dreamt|thinking (?:of|about)|considering|pretend|pretending|let us|trying to|try to)\b/;
const HOPED = /\b(?:hope|hoping|wish|if|imagine|unless|praying|what if)\b/;
const HEARSAY =
  /\b(?:apparently|supposedly|allegedly|i heard|heard that|rumou?r|they say|it says|the news|in the (?:film|movie|book|show|series|game|song)|the (?:film|movie|book|show|series|episode|song)|according to|he says|she says|(?:he|she|they) said(?! (?:yes|ok|thanks|hi|goodbye)\b)|read (?:that|about|an article))\b/;

/** Did it happen: `lead` is the clause before ("i hope", "she said"). */
export function polarityOf(lower: string, lead: string): Polarity {
  if (ALMOST.test(lower)) return 'almost';
  if (HYPOTHETICAL.test(lower.replace(/\bcan not wait\b/, '')) || HOPED.test(lead)) return 'hypothetical';
  if (
    NEGATED.test(
      lower.replace(
        /\b(?:can not (?:wait|believe|stop)|not only|no (?:idea|doubt|way)|could not be (?:happier|prouder|better))\b/g,
        '',
      ),
    )
  )
    return 'negated';
  if (HEARSAY.test(lower) || HEARSAY.test(lead)) return 'hearsay';
  return 'plain';
}

const LONG_AGO =
  /\b(?:used to|years ago|decades ago|as a (?:kid|child|teen\w*)|when i was|back in (?:the|\d{4}|school|college)|in (?:19|200|201)\d\d?s?|growing up|once)\b/;
const HABITUAL =
  /\b(?:always|usually|often|every|each|sometimes|normally|twice a|once a|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|annual\w*)\b/;
const FUTURE =
  /\b(?:will|shall|going to|tomorrow|tonight|next (?:week|month|year|weekend|time)|soon|about to|can not wait|look(?:ing)? forward)\b/;

/** When it holds, by its tense and the words for time around it. */
export function phaseOf(lower: string, words: Word[], sentence: string): Phase {
  if (LONG_AGO.test(lower) || /\b(?:years ago|as a (?:kid|child)|when i was)\b/.test(sentence)) return 'longAgo';
  if (FUTURE.test(lower)) return 'future';
  const past =
    words.some(({ tags }) => tags.has('PastTense') || tags.has('Participle')) ||
    /\b(?:was|were|did|had|have been|has been)\b/.test(lower);
  if (HABITUAL.test(lower)) return 'habitual';
  return past ? 'past' : 'ongoing';
}

const JEST =
  /\b(?:kill(?:s|ing)? me|killed me|(?:die|dies|died|dying|dead|cry|cried|crying|sobbing) (?:of |with |from )?(?:laugh\w*|cringe|embarrassment)|laughing so hard|i am (?:so )?dead$|i could murder a|just kidding|joking)\b/;
const LAUGHTER = /\b(?:l+o+l+|lmao+|lmfao|rofl|ha(?:ha)+h?|he(?:he)+|just kidding)\b/;

/** "killing me", "died laughing": bad words that mean nothing bad. */
export function isJest(lower: string, sentence: string): boolean {
  return JEST.test(lower) || (LAUGHTER.test(sentence) && /\b(?:kill|dead|die|dying|murder|hate)/.test(lower));
}
