import { wordings } from '@/lib/phrases/phrase';
import type { Pattern } from '@/lib/phrases/pattern';

/** A way out of a subject, and ways to say no. */
export const boundaries = wordings('boundaries', {
  change: {
    leave: { text: "Of course, let's leave it there.", tone: 'warm' },
    else: "No problem, let's talk about something else.",
    course: { text: 'Of course. What else is new with you?', tone: 'warm' },
    week: { text: 'All fine. How is the rest of your week looking?', tone: 'warm' },
  },
  no: {
    time: { text: 'Not this time, sorry. Thank you for asking, though.', tone: 'warm' },
    pass: 'Thanks for asking. It is a no this time.',
    other: 'Sorry, no. Is there somebody else you could ask?',
    later: 'Can I get back to you on that?',
  },
  pressed: {
    still: 'It is still a no, sorry.',
    stays: { text: 'It stays a no this time, and thank you for understanding.', tone: 'warm' },
    please: "Please let's leave it at no.",
  },
});

/** They would rather not go on with it. */
export const discomfort =
  /\b(?:(?:i(?:'d| would)|id)? ?(?:rather|prefer) not (?:to )?(?:say|talk|get into|go into|discuss|answer|think)|(?:can|could) we (?:please )?(?:not talk about|change the (?:subject|topic)|talk about something else|drop (?:it|this|that)|leave (?:it|that)|not (?:do|go|get) (?:this|there|into))|(?:let'?s|please) (?:not (?:talk about|go there|get into)|change the (?:subject|topic)|talk about something else|drop (?:it|this)|stop talking about)|(?:do not|don'?t|dont) (?:really |wanna |want to )+(?:talk|get into|go into|discuss|think) (?:about|into|it|that|this)|not comfortable (?:talking|with (?:this|that)|discussing|answering)|(?:that|this|it)(?:'?s| is) (?:kind of |a bit |pretty |quite |rather )?(?:private|personal|too much|not something i (?:talk|want to talk) about)|(?:this|that) (?:topic|subject) (?:is|makes)|makes? me uncomfortable|mind your own business|none of your business|why (?:do you ask|do you want to know))\b/i;

/** "It is personal" of a trainer, or a joke about it. */
export const atEase =
  /\b(?:personal,? but|personal (?:best|trainer|record|space|touch|favou?rite)|private (?:room|lesson|beach|message|party)|too much (?:fun|food|cake|work)|it'?s too much to|lol|haha\w*)\b/i;

/** They ask a favour, or for one's time. */
export const asksFavour =
  /\b(?:(?:can|could|would|will) (?:you|u) (?:please |possibly |maybe |just )?(?:lend|help|drive|pick|cover|watch|look after|take|bring|give|send (?:me )?(?:money|some|a few|\d)|do|fix|come|check|proofread|read|babysit|host|feed|water|pay|buy|get|sort|organi[sz]e|make|move|carry|swap|step in|stand in)|would (?:you|u) mind|do (?:you|u) mind (?!if)|any chance (?:you|u) (?:can|could)|(?:can|could) i (?:borrow|stay|crash|have (?:some|your)|get a (?:lift|ride))|i need (?:(?:you|u) to (?!know|hear|understand|see)|a favou?r|your help)|do me a favou?r)\b/i;

/** A no, as people write it. */
export const refuses =
  /^\W*(?:no+(?:pe)?|nah)\b(?! (?:worries|problem|way|idea|clue|one|doubt|need|rush|wonder|matter|kidding|pressure|stress|wait|lol|haha\w*|joke))|\b(?:no,? (?:thanks|thank you|sorry)|(?:i )?(?:can'?t|cannot|can not|won'?t|don'?t want to|do not want to|would rather not|don'?t feel like|am not going to|'m not going to|im not going to)(?! (?:wait|believe|stop|tell|remember|help but|complain|say|see|find|hear|decide|lie|thank|seem|sleep)\b)|rather not|i'?ll pass|not (?:this time|for me|interested|really my thing)|(?:it'?s|that'?s|still) a no\b|count me out|maybe (?:another|some other) time|not today|sorry,? no)\b/i;

/** Asking on after a no, with weight. */
export const insisting =
  /\b(?:come on+|cmon|c'mon|please+,? please+|pretty please|just (?:this )?(?:once|one)|why not|but why|don'?t be (?:like that|boring|lame|difficult|so)|you (?:have|need|got|must) to|you owe me|you promised|i(?:'m| am) begging|beg(?:ging)? you|ple{2,}a*s+e*|plea{2,}s+e*|pleas{2,}e*|please{2,}|if you (?:really )?(?:cared|loved me|were my friend)|no excuses|won'?t take no|it(?:'s| is) (?:only|just) (?:one|a (?:few|couple|small|little)|\d+))\b/i;

/** Asking on after a no, lightly: among one's own words worth a thought, in theirs no reason to speak unasked. */
export const asksOn =
  /\b(?:are you sure|you sure|you(?:'ll| will) (?:love|regret|enjoy) it|you said|you never|everyone (?:else )?is|won'?t take long|think about it|reconsider|last chance|what if|how about (?:just|if)|even (?:just )?(?:for )?(?:an hour|a bit|ten minutes|five minutes))\b|\b(?:please|pls+|plz+)[\s?!.]*$/i;

const personal = (key: string, says: RegExp, better: string | null, not = /\b(?:lol|haha\w*|jk)\b/i): Pattern => ({
  id: `boundaries.review.${key}`,
  says,
  not,
  better,
  evidence: 'sensitiveQuestions',
});

/** Questions on what many people keep to themselves. Between those who are close they may be in place. */
export const intrusive: readonly Pattern[] = [
  personal(
    'money',
    /\bhow much (?:money )?(?:(?:do|did|does|are|r) )?(?:you|u) (?:earn|make|get paid|have saved|have in (?:the bank|savings)|owe)\b[^?.!\n]*\??|\b(?:what(?:'?s| is) (?:your|ur) (?:salary|income|net worth)|what do (?:you|u) earn)\b[^?.!\n]*\??/i,
    'are you happy with how things are at work?',
    /\bhow much (?:do|did) you (?:make|pay) (?:it|of|the|them)\b/i,
  ),
  personal(
    'cost',
    /\bhow much (?:(?:do|did) )?(?:you|u) pay (?:(?:for|in) )?(?:rent|(?:your|the) (?:flat|house|place|mortgage))\b[^?.!\n]*\??/i,
    null,
  ),
  personal(
    'weight',
    /\b(?:how much do (?:you|u) weigh|(?:what(?:'?s| is)) (?:your|ur) (?:weight|body count|dress size)|(?:have|did) (?:you|u) (?:put on|gain(?:ed)?|los[et]) (?:some |any |a lot of |so much )?weight)\b[^?.!\n]*\??/i,
    'how are you feeling these days?',
  ),
  personal(
    'single',
    /\b(?:why (?:are|r) (?:you|u) (?:still )?(?:single|alone|not (?:married|dating))|why (?:aren'?t|arent) (?:you|u) (?:married|dating|with (?:anyone|someone))|(?:are|r) (?:you|u) still single|when (?:are|r) (?:you|u) (?:getting married|going to (?:get married|settle down|find (?:a|some)\w*)))\b[^?.!\n]*\??/i,
    'what is making you happy at the moment?',
  ),
  personal(
    'children',
    /\b(?:when (?:are|r|will) (?:you|u)(?: (?:two|guys|both))?(?: (?:finally|going to|gonna))* (?:have|having|get|try(?:ing)? for) (?:a )?(?:kids|children|bab(?:y|ies)|another one)|why (?:don'?t|dont|do not) (?:you|u) (?:have|want) (?:any )?(?:kids|children)|(?:are|r) (?:you|u) (?:pregnant|expecting|trying for a baby)|do (?:you|u) (?:even )?want (?:kids|children))\b[^?.!\n]*\??/i,
    'how are things at home?',
    /\b(?:kids|children) (?:over|round|this|next|on|at|back|to)\b/i,
  ),
  personal(
    'body',
    /\b(?:(?:are|r) (?:you|u) (?:a virgin|on (?:any )?(?:meds|medication|antidepressants|the pill)|gay|bi|trans|circumcised|depressed)\b|how many (?:people|guys|girls|men|women) have (?:you|u) (?:slept|been) with|(?:what|do (?:you|u) take|are (?:you|u) taking) (?:any )?(?:meds|medication)\b|what(?:'?s| is) (?:your|ur) (?:kink|fetish)|(?:where|when) (?:have|were) (?:you|u) (?:been )?(?:caught )?naked)[^?.!\n]*\??/i,
    null,
  ),
  personal(
    'status',
    /\b(?:(?:are|r) (?:you|u) (?:married|single|seeing (?:anyone|anybody|someone)|taken|divorced|with anyone)\b|(?:do|have) (?:you|u) (?:have |got )(?:a |an )?(?:bf|gf|boyfriend|girlfriend|husband|wife|partner|lover)\b)[^?.!\n]*\??/i,
    'what do you like to do when you have time?',
    /\b(?:lol|haha\w*|jk|single[- ]handed\w*|married to (?:that|the)|taken (?:care|aback|by|the))\b/i,
  ),
  personal(
    'age',
    /\b(?:how old (?:are|r) (?:you|u)|what(?:'?s| is) (?:your|ur) age|what year were (?:you|u) born)\b[^?.!\n]*\??/i,
    null,
    /\b(?:lol|haha\w*)\b/i,
  ),
  personal(
    'substances',
    /\b(?:(?:do|did|have) (?:you|u) (?:ever )?(?:smoke[d]?(?! (?:salmon|fish|meat|alarm))|vape|do(?:ne)? (?:any )?drugs|take drugs|drink (?:a lot|or do)|tr(?:y|ied) (?:dmt|lsd|weed|coke|cocaine|acid|mushrooms|drugs))|when did (?:you|u) last get drunk)\b[^?.!\n]*\??/i,
    null,
  ),
  personal(
    'address',
    /\b(?:what(?:'?s| is) (?:your|ur) (?:home )?address|where exactly do (?:you|u) live|which (?:house|flat) (?:number )?(?:do|are) (?:you|u))\b[^?.!\n]*\??/i,
    null,
    /\b(?:e-?mail|post|send)/i,
  ),
  personal(
    'belief',
    /\b(?:who (?:did|do|will) (?:you|u) vote for|(?:(?:are|r) (?:you|u)|would you say you(?:'re| are)) (?:\w+ )?(?:religious|a believer|catholic|muslim|jewish|christian)|do (?:you|u) believe in god|(?:what(?:'?s| is)) (?:your|ur) religion)\b[^?.!\n]*\??/i,
    null,
  ),
  personal(
    'secret',
    /\b(?:(?:have|did|why did) (?:you|u) (?:ever )?cheat(?:ed)? on|what(?:'?s| is) (?:your|ur|a|the) (?:\w+ )?(?:dark(?:est)? )?secret\b|what(?:'?s| is) the (?:worst|weirdest|most embarrassing) (?:thing|way) (?:you|u)(?:'ve| have)?|what is (?:your|ur) family'?s (?:dark )?secret)[^?.!\n]*\??/i,
    null,
    /\bsecret (?:ingredient|recipe|santa|to|weapon|spot|place)\b|\bsaw|seen|eaten|ate|heard\b/i,
  ),
  personal(
    'past',
    /\bwhy did (?:you|u)(?: two| guys)? (?:break up|split up|get divorced|divorce|lose your job|get fired)\b[^?.!\n]*\??/i,
    'how have you been since?',
  ),
];

const CLOSED = String.raw`(?:in confidence|not to (?:tell|say|repeat|share)|to keep (?:it|this|that) (?:quiet|secret|to myself|between us)|promise(?: not)?|swear|(?:it is|it's|as|that's|keep) a secret)`;
const NAME = String.raw`\p{Lu}\p{Ll}+`;

/** A draft that hands on what somebody else said. It is read alone: no other thread is looked at. */
export const passesOn: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:he|she|they) (?:told|said to|confided (?:in|to)|asked|made) (?:me|us)\b[^.!?\n]{0,40}?\b${CLOSED}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${NAME} (?:told|said to|confided (?:in|to)|asked|made) (?:me|us)\b[^.!?\n]{0,40}?\b${CLOSED}\b`,
    'u',
  ),
  /\b(?:he|she|they) (?:does not|doesn'?t|don'?t|do not) want (?:anyone|anybody|people|you|us) to (?:know|find out)\b/i,
  new RegExp(
    String.raw`\b${NAME} (?:does not|doesn'?t) want (?:anyone|anybody|people|you|us) to (?:know|find out)\b`,
    'u',
  ),
  /\b(?:i'?m|i am|i was) not (?:supposed|meant|allowed) to (?:tell|say|share)\b/i,
  /\b(?:i )?(?:promised|swore) (?:him|her|them) (?:not to|i wouldn'?t) (?:tell|say|share|repeat)\b|\bi (?:promised|swore) not to (?:tell|say|share|repeat)\b/i,
  /\b(?:he|she|they)(?:'d| would|'ll| will)? (?:kill|murder) me if (?:he|she|they) (?:knew|finds? out|found out)\b/i,
  /\byou (?:did not|didn'?t) hear (?:it|this) from me\b|\bsworn to secrecy\b|\bswore me to secrecy\b/i,
  /\b(?:don'?t|do not) (?:tell|say anything to) (?:him|her|them) (?:that )?i (?:told|said)\b/i,
  /\b(?:don'?t|do not) tell (?:anyone|anybody)\b[^.!?\n]{0,12}?\bbut (?:he|she|they|his|her|their)\b/i,
  /\bbetween (?:you and me|us|ourselves),? (?:he|she|they|his|her|their)\b/i,
  new RegExp(
    String.raw`\b(?:[Bb]etween (?:you and me|us),?|(?:[Dd]on'?t|[Dd]o not) tell (?:anyone|anybody),? but) ${NAME}(?:'s)? (?:is|was|has|had|got|might|may|cheated|lost|wants|needs)\b`,
    'u',
  ),
];

/** One's own news, or a surprise that is meant to be kept. */
export const ownNews =
  /\b(?:surprise (?:party|for)|my own secret|present for|(?:don'?t|do not) tell (?:anyone|anybody) but (?:i|i'm|im|we|my)\b)/i;
