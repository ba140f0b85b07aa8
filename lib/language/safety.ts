import type { Parsed } from './clauses';
import { crisis, fiction, sayings, told } from './crisis';
import type { Message } from './message';
import type { Safety } from './reading';

const ORDER_TO_DIE = /^(?:[a-z]+ ){0,3}(?:go (?:and )?)?(?:kill yourself|kys)\b/;

const threat =
  /\b(?:i will|i am going to|i swear i will|i am gonna|gonna) (?!never|not)(?:[a-z]+ )?(?:kill|hurt|beat|smash|stab|shoot|destroy|punch|break|ruin|cut|slap|rape) you(?:r (?:life|family|car|house))?\b(?! (?:a|an|some|the|lol|haha|at|in|one|something|back|there|up (?:at|from|tomorrow|later|on|around|in)|if you (?:eat|finish|take|spoil|do not (?:bring|save|send|come))|out|on|when|to|with (?:kindness|love|that)|tickets|for (?:that|this) (?:lol|haha)|tomorrow|later|soon|after|for|home)\b)|\b(?:break|smash|punch|kick|slash) your (?:face|head|neck|legs|teeth|skull)\b|\b(?:you are (?:a )?dead(?: man| meat| to me if)?$|watch your back|you will (?:regret (?:this|that|ever|the day)|pay for (?:this|that|it$)|be sorry$)|i know where you live|you better watch|or else i|i hope you (?:die|rot|get hit|suffer)|(?:go )?kill yourself|go die|kys|drop dead|(?:bitch|slut),? i will)\b/;
const insult =
  /\b(?:you|your|ur) (?:are |really |such |just |a |an |are a |are an |are such |are such a |are so |are the |are nothing but |are nothing but a |absolute |complete |total |fucking |bloody |stupid |little |so |fat |ugly |most |biggest |dumb |piece )*(?:idiot|moron|loser|bitch|cunt|asshole|arsehole|dickhead|prick|wanker|twat|slut|whore|bastard|scum|pig|retard|imbecile|pathetic|worthless|disgusting|useless|stupid|ugly|dumb|piece of (?:shit|crap|garbage|trash)|waste of (?:space|air|time|oxygen)|disgrace|freak|creep|psycho|liar|scumbag|cow|clown|joke|nobody)\b(?! (?:question|answer|thing|mistake|sweater|jumper|phone|dog|cat|to think|things|idea|ideas|joke))|\b(?:fuck you|fuck off|screw you|piss off|go to hell|shut (?:the fuck )?up|i hate you|nobody likes you|you disgust me|you make me sick|eat shit|bugger off|get lost you)\b(?! (?:for (?:that|making)|lol|haha|guys|all))/;
const TEASE = /\b(?:lo+l|lmao|haha\w*|hehe\w*|jk|just kidding|love you|omg|xx+)\b|(?:^|\s)x+$/;
const leave =
  /\b(?:leave me (?:alone|be)(?! (?:with|to|in|on|for (?:a|five|ten|one|two|an?)|at|and (?:you|i) get))|stop (?:texting|messaging|calling|contacting|writing|bothering|following|harassing|dming) me(?! (?:so|at|that|when|names|a|an|the|by|pet|boss|sir|while|before|in the)\b)|(?:do not|never) (?:ever )?(?:text|message|contact|call|write to|write|talk to|speak to|dm|email) me(?: (?:again|any ?more|ever))(?! (?:before|until|at|that (?:early|late)|till))|(?:do not|no longer|never) want to (?:talk to|hear from|see|speak to|speak with|know) you(?: (?:again|any ?more|ever))?(?! (?:sad|cry|like this|upset|hurt|suffer|leave|go|stress))|lose my number|delete my number|(?:i am |am |going to )?block(?:ing|ed)? you\b(?! (?:in|out|from|off|way))|we are done talking|(?:please )?go away and do not|not interested,? (?:please )?stop|i want nothing to do with you|please respect my (?:no|wish|decision|space)|i (?:said|told you) no|for the last time,? no|get out of my life)\b/;
const OTHERS =
  /\b(?:told|tell|said to|asked|telling|wish|make|want|my (?:boss|mum|mom|dad|sister|brother|ex|cat|dog) (?:to|will not|would)|(?:he|she|they|it|people|spam(?:mers)?|this company) (?:will|would|do|does|did) not) (?:him|her|them|it|he|she|they)? ?(?:to )?(?:would )?(?:please )?(?:leave me (?:alone|be)|stop (?:texting|messaging|calling|contacting) me)/;

/** The gravest thing the message says; null when it says none. */
export function safetyOf(message: Message, clauses: readonly Parsed[]): Safety | null {
  const sentences = message.sentences.map(({ lower }) => lower);
  const laughs = TEASE.test(message.lower) || clauses.some(({ jest }) => jest);
  if (
    sentences.some(
      (lower) =>
        ORDER_TO_DIE.test(lower) && !/\b(?:want|wants|think|thinking|do not|trying|about|going) to\b/.test(lower),
    )
  )
    return 'threat';
  for (const lower of sentences) {
    if (
      fiction.test(lower) &&
      (told.test(lower) || !/\bi (?:want|am going|wish)\b.*\b(?:die|kill myself|end my life)\b/.test(lower))
    )
      continue;
    if (crisis.some((pattern) => pattern.test(lower.replace(sayings, '')))) return 'crisis';
  }
  if (!laughs && sentences.some((lower) => threat.test(lower) && !fiction.test(lower))) return 'threat';
  if (
    !laughs &&
    sentences.some(
      (lower) =>
        insult.test(lower) &&
        !/\b(?:not|never|n't) (?:a |an |that |such |so )?(?:idiot|loser|stupid|ugly|worthless|useless|pathetic|dumb|nobody|joke|failure|moron|clown|freak|creep|liar)\b|\b(?:think|thinks|thought|said|says|calls?|called) (?:that )?you\b/.test(
          lower,
        ),
    )
  )
    return 'insult';
  return !laughs && sentences.some((lower) => leave.test(lower) && !OTHERS.test(lower)) ? 'leaveMeAlone' : null;
}
