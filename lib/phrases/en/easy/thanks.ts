import type { EasyCue } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

const GOODS = String.raw`(?:good|great|amazing|lovely|brilliant|incredible|gorgeous|beautiful|wonderful|fab\w*|stunning|talented|polite|clever|kind|patient|sharp|impressive|unreal|smart|excellent|fantastic|thoughtful|sweet|nice)`;

/** What the writer wanted to know or have done, as against how somebody is. */
const PRACTICAL =
  /^(?:(?:hey|hi|ok|so|and|oh|sure|yes|well|right|also|btw|by the way|please|remind me)[\s,]+)*(?:which (?!one are)|where (?:shall|should|is|are|do|did you (?:get|put|leave|park|find|buy))|what (?:time (?:is|are|does|do|shall|should)|size|colou?r|day|date|number|gate|page|is (?:that place|it called|the (?:code|address|name|password|number|date))|do (?:i|we) need)|when (?:is|are|does|do|shall|should)|table for|should (?:i|we)|shall (?:i|we)|(?:can|could|would|will) you (?:please )?(?:send|look|check|share|forward|find|print|confirm|bring)|do they|is (?:the|it (?:open|on|far|cold|ok|free|still)|there|(?!he\b|she\b)\p{L}+ with)|how do (?:i|we)|how (?:many|much|far|are you getting)|did you (?:get my (?:message|email)|check|book|send|find out|manage to)|has the|does (?:it|the)|do you need|who is (?:driving|coming|bringing)|what did the|train gets in|can i bring)\b/u;
const AFTER_THEM =
  /\b(?:how (?:was|is|did|have|has)|what happened|are you (?:ok|okay|alright)|did you (?:like|enjoy|sleep|have|win|pass)|did it go|feeling|score|results?|weather|scan|doctor|vet|cold there|she say|he say)\b/;

/** What can be told in a word: an hour, a place, a number. */
const LOOKED_FOR =
  /^(?:(?:hey|hi|ok|so|and|oh|well|right|also|btw|please|remind me)[\s,]+)*(?:which (?:gate|platform|room|floor|bus|train|day|date|entrance|stop|terminal)|where (?:is the|are the|do we|shall (?:i|we)|should (?:i|we)|did you (?:put|leave|park))|what (?:time (?:is|are|does|do|shall|should)|size|date|number|gate|page|is the (?:\w+ )?(?:code|address|password|number|date))|when (?:is the|does the|do we|shall we|should (?:i|we)))\b/;
/** They did it themselves, and say so. */
const GIVER = String.raw`(?:^|[.!,;] ?|\b(?:i|we|i have|we have|i am|and|just|also|the (?:kids|girls|boys)) )(?:(?:have|just|already|also) )*`;
const NOT_GIVEN = /\b(?:not|never|no|nobody|nothing|still|yet|waiting|supposed|why|who|did|if|without)\b|\?/;

export const thanksCues: readonly EasyCue[] = [
  {
    occasion: 'sent',
    says: new RegExp(
      String.raw`https?:\/\/|${GIVER}(?:sent|sending|forwarded|sharing|shared|emailed|attached) (?:you |over |the |a |some |my |those |that |them |it |via |by )*(?:pic\w*|photo\w*|doc\w*|file\w*|link|recipe|form|video\w*|notes?|pdf|list|map|slides|deck|report|invoice|screenshot\w*|minutes|draft|details|address|location|song|playlist|version)\b|\b(?:please find attached|here (?:is|are) the (?:\w+ )?(?:link|recipe|list|map|address|file|photos?|pictures|form|details|slides|notes)|made you a playlist)\b`,
    ),
    not: new RegExp(`${NOT_GIVEN.source}|\\b(?:wrong|can you|should have|homesick|to (?:him|her|them|my|his))\\b`),
    fit: 0.84,
  },
  {
    occasion: 'wished',
    says: /\b(?:happy birthday|happy bday|hbd|(?:good|best of) luck|congrat\w*|many happy returns|well deserved|so happy for you|well done you|get well|feel better soon|(?:really |so )?sorry to hear|sorry about your|thinking (?:of|about) you|hope (?:you|he|she|they|your \w+) (?:feels?|gets?|are|is) (?:better|well|ok|okay)|he will be missed|she will be missed|your poor (?:mum|dad|mam|nan|gran|sister|brother))\b/,
    not: /\bmy (?:birthday|bday)\b|\b(?:wish me|for me|said|says|told me|asked)\b/,
    asked: true,
    fit: 0.88,
  },
  {
    occasion: 'wishedBack',
    says: /\b(?:have (?:a|an|yourself a) (?:\w+ )?(?:good|great|lovely|nice|fab\w*|wonderful|safe|blessed|amazing|restful) (?:\w+ )?(?:day|evening|weekend|week|one|trip|night|time|sunday|holiday)|happy (?:new year|christmas|easter|diwali|eid|holi|friday|sunday|weekend|new month)|merry christmas|eid mubarak|hope you (?:are|had|have|have had) (?:well|a)|sweet dreams|take care(?: of yourself)?\W*$|enjoy (?:your|the rest of your) (?:day|evening|weekend))\b/,
    not: /\b(?:did|we|i) have a\b|\bparty|hope you have (?:not|got)\b/,
    longest: 16,
    fit: 0.84,
  },
  {
    occasion: 'praised',
    says: new RegExp(
      String.raw`\byou (?:are|were|look|sounded|sang|played|smashed) (?:such |just |all |both |absolutely |really |always |so )*(?:a )?${GOODS}\b(?! for)|\byou looked (?:so |really |absolutely )*${GOODS}\b|\b(?:love|loved|like|liked|loving) (?:your|that you|the way you|how you)\b|\b(?:really )?suits you\b|\byour (?:\w+ ){1,3}(?:is|are|was|were|looks?|look) (?:always )?(?:so |really |such )?${GOODS}\b|\bthe way you (?:handled|did|said|dealt|spoke)\b|\byou always (?:know|make)\b|\bproud of you\b|\bi like that you\b|\b(?:loved|enjoyed) (?:your|having you|seeing you)\b|\bhow you do it\b|\byou (?:make|made) (?:my|the)\b|\b${GOODS} (?:voice|photos?|pictures?|work|speech|talk) (?:your|you)\b`,
    ),
    not: /\b(?:someone who|you are so (?:annoying|late|rude|mean|bad|lazy)|not (?:so|very)|if you|but|why|though|have you lost|were you)\b/,
    fit: 0.86,
  },
  {
    occasion: 'invited',
    says: /\b(?:you (?:want|like|fancy|wanna)(?: to)? com(?:e|ing)|would you like to (?:come|join)|want to (?:come (?:to|along|over|round|with)|join)|you should (?:totally |definitely )?come|come (?:along|join us)|you are (?:both |all )?(?:so )?invited|come (?:over|round),? we|if you (?:fancy|want) (?:it|one|to (?:come|join)))\b/,
    not: /\b(?:back|down with|home|clean|to bed|not want|never|if you want it|come from)\b/,
    asked: true,
    longest: 24,
    fit: 0.74,
  },
  {
    occasion: 'generous',
    says: /\b(?:pay me (?:back )?(?:whenever|later|next)|do not worry about (?:the money|paying|the cost)|keep the change|you (?:do not|can not) owe me)\b/,
    not: /\bsorry\b/,
    fit: 0.8,
  },
  {
    occasion: 'offered',
    says: /\b(?:(?:do|would) you (?:want|need|like) (?:me to|my (?:old|spare|notes|copy)|a lift|some|any|anything|one|a hand|help|it)|(?:shall|should) i (?:bring|get you|grab|save you|make you|pick you|come (?:over|with))|(?:you|^) ?want (?:me to|anything|some|a lift)|can i (?:help|get you|bring you|bring anything)|(?:happy|glad) to (?:help|lend|drive|cook|come|drop|pick)|i can (?:help|lend|drop|give you|pick (?:you|it|them)|bring you|teach you|take (?:you|the kids)|watch (?:the|them)|cover|test you)|i (?:will|can) (?:order|get|save|buy|grab|bring|lend|give|send|pay for|cook|pick) (?:you|your)|(?:coffee|drinks?|lunch|dinner|beers?|it) (?:is|are)? ?on me|help yourself|you are (?:very |so |always )?welcome (?:to|any)|saving you|saved you|spare .{2,30} if you want|if you (?:want|need) (?:it|them|one|any|some|a lift|anything)|pass it (?:on )?to|i bring you|you want my notes|let me know if (?:you need|there is anything))\b/,
    not: /\b(?:can i finish|or can i|did you want|should i bring|do you prefer|sorry|from the shop|from tesco|need anything|size|opinion|who|which|what time|in you want)\b|\bor (?:shall|should|do) (?:we|i)\b/,
    notTo: /\bsorry\b/,
    asked: true,
    fit: 0.78,
  },
  {
    occasion: 'given',
    says: new RegExp(
      String.raw`${GIVER}(?:made|got|bought|brought|baked|saved|knitted|ordered|picked up|grabbed|printed|drew|booked) (?:you|us both) (?:a|an|some|the|one|two|something|another|those|that|this|your)\b|${GIVER}(?:made|got|bought|saved|baked|brought|printed|picked|kept|booked) (?:\w+ ){1,4}for you\b|${GIVER}sent you a (?:drawing|card|present|gift|letter|parcel)\b|${GIVER}left (?:you|a|some|the) (?:\w+ ){1,4}(?:for you|on your (?:desk|step|doorstep|door|porch))\b|\b(?:dinner|lunch|tea|food) is in the (?:oven|fridge)\b`,
    ),
    not: new RegExp(`${NOT_GIVEN.source}|\\b(?:should have|wish|almost|nearly|a cold|into trouble|covid)\\b`),
    fit: 0.86,
  },
  {
    occasion: 'doneForThem',
    says: new RegExp(
      String.raw`${GIVER}(?:fixed|mended|washed|cleaned|ironed|folded|watered|fed|walked|filled in|sorted|printed|posted|paid|repaired|proofread|charged|packed|collected|put out|took out) (?:and \w+ )?(?:all )?(?:your|the bins|the dishes|the washing up)\b`,
    ),
    not: new RegExp(
      `${NOT_GIVEN.source}|\\b(?:forgot|wrong|by mistake|dropped|broke|lost|sorry|(?:and|accidentally) (?:burnt|shrunk|killed))\\b`,
    ),
    fit: 0.84,
  },
  {
    occasion: 'tip',
    says: /\b(?:you (?:must|have to|have got to|got to|should|really should) (?:try|see|watch|read|listen to|visit|check out) (?:the|this|that|it|their)\b|(?:stick|keep going) with it|worth (?:a (?:watch|read|visit|go|try))|thank me later|highly recommend)\b/,
    not: new RegExp(`${NOT_GIVEN.source}|\\b(?:sorry|my (?:boss|mum|dad)|doctor|i should|was it|worse|face|state)\\b`),
    fit: 0.7,
  },
  {
    occasion: 'answered',
    // The answer holds what was asked for: an hour, a place, a number.
    says: /^(?:(?:it is |its |yes |yeah |yep |think |about |around |on |in |at |from |by |the |they are |we are )*(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|noon|half|quarter)|(?:it is |its |they are |i put (?:it|them) )?(?:in|on|under|behind|next to|by|near|opposite) (?:the|my|your)\b)/,
    not: new RegExp(
      `${NOT_GIVEN.source}|\\b(?:but|sorry|haha\\w*|lol|ugh|should|maybe|might|guess|knows|you|me|need|cancelled|delayed|late|hospital|broken|expensive|quid|euros?|pounds|again|hmm+)\\b|\\?`,
    ),
    to: LOOKED_FOR,
    longest: 10,
    fit: 0.68,
  },
  {
    occasion: 'notKnown',
    says: /\b(?:no idea|not a clue|have not got a clue|do not know|not sure)\b/,
    to: PRACTICAL,
    notTo: AFTER_THEM,
    longest: 9,
    fit: 0.72,
  },
  {
    occasion: 'headsUp',
    says: /\b(?:fyi|heads up|just so you know)\b|\b(?:meeting|call|class|lesson|training|practice|appointment|game|match|rehearsal|party) (?:has been|is|was|got) (?:moved|changed|pushed|brought forward|postponed|rescheduled) (?:to|until|back to|forward to) (?:\d{1,2}(?![a-z\d])|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|tomorrow|noon)|\b(?:shuts?|closes?|closed|opens?) (?:at|early|until) \d|\b(?:i|we|just|have) (?:reached|got|made it) home(?: (?:safe\w*|ok|fine|now))*\W*$|\bjust to say i am home\b|\b(?:i am|just got|am) (?:home|back) (?:safe|safely)\b|\bjust landed\b|\bmade it to \w+ safe\w*|\b(?:engineer|plumber|delivery|electrician|parcel) (?:is|are) coming (?:between|at|on) \d|\bbring (?:an umbrella|a (?:coat|jacket))\b|\bdo not (?:cook|wait up)\b/,
    not: /\b(?:last day|annoy\w*|gutted|hate|sorry|lol|haha\w*|kill\w*|again\W*$|hospital|died|dead|passed|pregnant|lost|leaving|over|funeral|ill|wedding|sick|no)\b/,
    longest: 18,
    fit: 0.7,
  },
  {
    occasion: 'forgiven',
    says: /^(?:oh |ah |haha |no )*(?:it is |its |that is )?(?:do not worry|no worries|not a problem|no problem|it is (?:fine|ok|okay|alright)|(?:its|that is) (?:fine|ok|okay)|all good|totally fine)\b/,
    to: /\b(?:sorry|forgot|my fault|apolog|late|cancel|can(?:not| not) (?:come|make)|broke)\w*\b/,
    longest: 18,
    fit: 0.6,
  },
];

export const thanksWords = wordings('appreciate', {
  sent: {
    sending: 'Thanks for sending this.',
    taking: 'Thank you, that is good to have.',
  },
  wished: {
    kind: { text: "Thank you, that's very kind.", tone: 'warm' },
    lovely: { text: 'Aw, thank you so much.', tone: 'warm' },
  },
  wishedBack: {
    same: { text: 'Thank you, and the same to you.', tone: 'warm' },
    too: { text: 'Thank you, you too.', tone: 'warm' },
  },
  praised: {
    kind: { text: "That's so kind of you, thank you.", tone: 'warm' },
    nice: { text: 'Aw thanks, what a nice thing to say.', tone: 'warm' },
  },
  invited: {
    asking: { text: 'Thanks for the invite.', tone: 'warm' },
    kind: { text: "That's a kind thought, thank you.", tone: 'warm' },
  },
  generous: { kind: { text: 'Thank you, that is very generous.', tone: 'warm' } },
  offered: {
    kind: { text: "That's kind of you to offer, thanks.", tone: 'warm' },
    thoughtful: { text: 'Thank you for offering.', tone: 'warm' },
  },
  given: {
    thoughtful: { text: "Thank you, that's really thoughtful.", tone: 'warm' },
    lovely: { text: 'Oh thank you, how lovely of you.', tone: 'warm' },
  },
  doneForThem: {
    doing: { text: 'Thank you for doing that.', tone: 'warm' },
    help: { text: "Thanks, that's a big help.", tone: 'warm' },
  },
  tip: { good: 'Good tip, thanks.', shout: "Thanks, that's a good shout." },
  answered: { ah: 'Ah, thank you.', okay: 'Okay, thanks a lot.' },
  notKnown: { anyway: 'No worries, thanks anyway.' },
  headsUp: { know: 'Thanks for letting me know.', good: 'Good to know, thanks.' },
  forgiven: { kind: { text: 'Thank you for being kind about it.', tone: 'warm' } },
});
