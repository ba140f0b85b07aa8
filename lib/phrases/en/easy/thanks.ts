import { any, type EasyCue } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

/** Something is asked back or goes on: thanks alone would pass over it. */
const MORE = /\bcan (?:you|i|we)\b|\bcould you\b|\bwhat do you think\b/;
const GOODS = String.raw`(?:good|great|amazing|lovely|brilliant|incredible|gorgeous|beautiful|wonderful|fab\w*|stunning|talented|polite|clever|kind|patient|sharp|impressive|unreal|smart|excellent|fantastic|thoughtful|sweet|nice)`;
const WISHES =
  /\b(?:good luck|best of luck|congrat\w*|happy birthday|happy bday|hbd|sorry to hear|get well|feel better|well done|hope (?:you|it|they)|beautiful|gorgeous|lovely|amazing|great job|proud of you|thinking of you)\b/;

/** What the writer wanted to know or have done, as against how somebody is. */
const PRACTICAL =
  /^(?:(?:hey|hi|ok|so|and|oh|sure|yes|well|right|also|btw|by the way|please|remind me)[\s,]+)*(?:which (?!one are)|where (?:shall|should|is|are|do|did you (?:get|put|leave|park|find|buy))|what (?:time (?:is|are|does|do|shall|should)|size|colou?r|day|date|number|gate|page|is (?:that place|it called|the (?:code|address|name|password|number|date))|do (?:i|we) need)|when (?:is|are|does|do|shall|should)|table for|should (?:i|we)|shall (?:i|we)|(?:can|could|would|will) you (?:please )?(?:send|look|check|share|forward|find|print|confirm|bring)|do they|is (?:the|it (?:open|on|far|cold|ok|free|still)|there|(?!he\b|she\b)\p{L}+ with)|how do (?:i|we)|how (?:many|much|far|are you getting)|did you (?:get my (?:message|email)|check|book|send|find out|manage to)|has the|does (?:it|the)|do you need|who is (?:driving|coming|bringing)|what did the|train gets in|can i bring)\b/u;
const AFTER_THEM =
  /\b(?:how (?:was|is|did|have|has)|what happened|are you (?:ok|okay|alright)|did you (?:like|enjoy|sleep|have|win|pass)|did it go|feeling|score|results?|weather|scan|doctor|vet|cold there|she say|he say)\b/;

export const thanksCues: readonly EasyCue[] = [
  {
    occasion: 'sent',
    says: /https?:\/\/|^\s*(?:[.\s]*)$(?!)|\b(?:sent|sending|forwarded|sharing|shared|emailed|attached|find attached) (?:you |over |the |a |some |my |those |that |them |it |via |by )*(?:pic\w*|photo\w*|doc\w*|file\w*|link|recipe|form|video\w*|notes?|pdf|list|map|slides|deck|report|invoice|screenshot\w*|minutes|draft|details|address|location|figma|song|playlist|version|version)\b|\b(?:please find attached|here (?:is|are) the|made you a playlist|on repeat all|this is the (?:place|one|song|link))\b/,
    not: /\b(?:to the wrong|wrong chat|my (?:mum|dad|sister|brother) sent|homesick|can you|is (?:this|not this)|not the|yet|should have)\b/,
    fit: 0.84,
  },
  {
    occasion: 'wished',
    says: /\b(?:happy birthday|happy bday|hbd|(?:good|best of) luck|congrat\w*|many happy returns|well deserved|so happy for you|well done you|get well|feel better soon|(?:really |so )?sorry to hear|sorry about your|thinking (?:of|about) you|hope (?:you|he|she|they|your \w+) (?:feels?|gets?|are|is) (?:better|well|ok|okay)|he will be missed|she will be missed|your poor (?:mum|dad|mam|nan|gran|sister|brother))\b/,
    not: /\bmy (?:birthday|bday)\b|\b(?:wish me|for me|said|says|told me|asked)\b/,
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
    occasion: 'offered',
    says: /\b(?:(?:do|would) you (?:want|need|like) (?:me to|my (?:old|spare|notes|copy)|a lift|some|any|anything|one|a hand|help|it)|(?:shall|should) i (?:bring|get you|grab|save you|make you|pick you|come (?:over|with))|want (?:me to|anything|some|a lift)|can i (?:help|get you|bring you|bring anything)|(?:happy|glad) to (?:help|lend|drive|cook|come|drop|pick)|i can (?:help|lend|drop|give you|pick (?:you|it|them)|bring you|teach you|take (?:you|the kids)|watch (?:the|them)|cover|test you)|i (?:will|can) (?:order|get|save|buy|grab|bring|lend|give|send|pay for|cook|pick) (?:you|your)|(?:coffee|drinks?|lunch|dinner|beers?|it) (?:is|are)? ?on me|help yourself|you are (?:very |so |always )?welcome (?:to|any)|saving you|saved you|spare .{2,30} if you want|if you (?:want|need) (?:it|them|one|any|some|a lift|anything)|pass it (?:on )?to|i bring you|you want my notes|let me know if (?:you need|there is anything))\b/,
    not: /\b(?:can i finish|or can i|did you want|should i bring|do you prefer|sorry|from the shop|from tesco|need anything|size|opinion|who|which|what time|in you want)\b|\bor (?:shall|should|do) (?:we|i)\b/,
    notTo: /\bsorry\b/,
    asked: true,
    fit: 0.78,
  },
  {
    occasion: 'given',
    says: /\b(?:i |we |the kids |the girls |the boys |she |he )?(?:have |just )?(?:made|got|bought|brought|baked|saved|knitted|ordered|picked up|grabbed|printed|drew|drawn|booked|wrote) (?:you|us both) (?:a|an|some|the|one|two|something|another|those|that|this|your)\b|\b(?:made|got|bought|saved|baked|brought|printed|picked|kept|booked) (?:\w+ ){1,4}for you\b|\bsent you a (?:drawing|card|present|gift|letter|parcel)\b|\bleft (?:you|a|some|the) (?:\w+ ){1,4}(?:for you|on (?:your|the) (?:desk|step|doorstep|door|porch|side))\b|\bthere (?:is|are) .{3,30} (?:in the (?:fridge|oven|freezer|kitchen)) for you\b|\b(?:dinner|lunch|tea|food) is in the (?:oven|fridge)\b/,
    not: /\b(?:did not|have not|should have|not for you|wish i|almost|nearly|phone|a cold)\b/,
    asked: true,
    fit: 0.86,
  },
  {
    occasion: 'doneForThem',
    says: /\b(?:i |we )?(?:have |already |just )*(?:fixed|mended|washed|cleaned|ironed|folded|watered|fed|walked|filled in|done|sorted|printed|posted|paid|repaired|restrung|reviewed|proofread|charged|packed|tidied|finished|collected|restocked|covered|did|put out|took out) (?:and \w+ )?(?:all )?(?:your|the bins|the dishes|the washing|the washing up)\b|\b(?:bins|washing|dishes|ironing|hoovering) (?:is |are )?(?:out|done)\b|\bi (?:put|took) the bins\b/,
    not: /\b(?:forgot|did not|do not|have not|not yet|can you|nobody|who|why|need to|wrong|by mistake|dropped|broke|and (?:burnt|shrunk))\b/,
    fit: 0.84,
  },
  {
    occasion: 'tip',
    says: /\b(?:you (?:must|have to|have got to|got to|need to|should|really should) (?:try|see|watch|read|listen|hear|visit|check out|go (?:to|there|and see))|(?:stick|keep going) with it|worth (?:a (?:watch|read|visit|go|try))|check (?:it|this) out|they do (?:a|an|the) (?:\w+ ){0,2}(?:good|great|best|lovely|amazing|unreal|brilliant)|get the (?:lamb|fish|chicken|specials?)|thank me later|highly recommend|trust me)\b/,
    not: /\b(?:sorry|my (?:boss|mum|dad)|doctor|i should|was it|not worth|worse)\b/,
    asked: true,
    fit: 0.7,
  },
  {
    occasion: 'answered',
    says: /\S+ \S+/,
    not: any(
      'no idea',
      'not sure',
      'do not know',
      'clue',
      'sorry',
      'haha\\w*',
      'lol',
      'ugh',
      'terrible',
      'awful',
      'sick',
      'hate',
      'worst',
      'hospital',
      'died',
      'failed',
      'not really',
      'stop',
      'whatever',
      'you',
      'alright',
      'guess',
      'nothing',
      'sadly',
      'cancelled',
      'cry\\w*',
      'lost',
      'tired',
      'ill',
      'worried',
      'scan',
      'wtf',
      'ffs',
      'do not mind',
      'no news',
      'exactly',
      'think',
      'might',
      'maybe',
      'me',
      'refused',
      'rejected',
      'broken',
      'kill\\w*',
      'robbed',
      'yes please',
      'hmm+',
      'boss',
      'nah',
      'my head',
      'a card',
      'do not ask',
      'pain\\w*',
    ),
    to: PRACTICAL,
    notTo: AFTER_THEM,
    longest: 20,
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
    says: /^(?:btw|by the way|fyi|just (?:so you know|a heads up|checked,?)|heads up|forgot to (?:say|tell you|mention)|also just)\b|\b(?:fyi|heads up)\b|\b(?:(?:has|have) been|is|was|got) (?:moved|changed|pushed|brought forward|postponed|rescheduled|cancelled) (?:to|until|from|by|again)\b|\b(?:is|it is) (?:off|back on|cancelled) (?:btw|today|tonight|tomorrow|now)\b|\b(?:shuts?|closes?|closed|opens?) (?:at|early|on|until)\b|\b(?:phone|battery) is (?:on|at) \d+\b|\b(?:reached|got|made it) (?:home|hostel|here|there)(?: (?:safe\w*|ok|fine|now))*\b|\bjust to say i am home\b|\b(?:i am|just got|am) (?:home|back) (?:safe|safely)\b|\bjust landed\b|\bmade it to \w+ safe\w*|\bwill (?:text|message|call|ring) (?:you )?when\b|\b(?:is|are) coming (?:between|at|on) \d|\b(?:get off|use the|park) (?:at|round|behind|in) (?:the )?.*\binstead\b|\bbring (?:an umbrella|a (?:coat|jacket))\b|\bdo not (?:cook|wait up|forget)\b/,
    not: /\b(?:last day|checking|hate|sorry|lol|haha\w*|kill\w*|again\W*$|hospital|died|passed|funeral|ill|wedding|sick)\b/,
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
  wished: { kind: { text: "Thank you, that's very kind.", tone: 'warm' }, lovely: { text: 'Aw, thank you so much.', tone: 'warm' } },
  wishedBack: { same: { text: 'Thank you, and the same to you.', tone: 'warm' }, too: { text: 'Thank you, you too.', tone: 'warm' } },
  praised: { kind: { text: "That's so kind of you, thank you.", tone: 'warm' }, nice: { text: 'Aw thanks, what a nice thing to say.', tone: 'warm' } },
  offered: { kind: { text: "That's kind of you to offer, thanks.", tone: 'warm' } , thoughtful: { text: 'Thank you for offering.', tone: 'warm' } },
  given: { thoughtful: { text: "Thank you, that's really thoughtful.", tone: 'warm' }, lovely: { text: 'Oh thank you, how lovely of you.', tone: 'warm' } },
  doneForThem: { doing: { text: 'Thank you for doing that.', tone: 'warm' }, help: { text: "Thanks, that's a big help.", tone: 'warm' } },
  tip: { good: 'Good tip, thanks.', sharing: 'Thanks for the recommendation.' },
  answered: { great: 'Great, thank you.', okay: 'Okay, thanks for letting me know.' },
  notKnown: { anyway: 'No worries, thanks anyway.' },
  headsUp: { know: 'Thanks for letting me know.', saying: 'Thanks for telling me.' },
  forgiven: { kind: { text: 'Thank you for being kind about it.', tone: 'warm' } },
});
