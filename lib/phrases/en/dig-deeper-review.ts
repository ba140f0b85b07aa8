import { typed, type Pattern } from '@/lib/phrases/pattern';

/** Only a greeting may stand before it, and nothing after: the question is the whole message. */
const HELLO =
  '(?:(?:hi+|hey+|hello|hiya|heya|yo|good (?:morning|afternoon|evening)|morning|evening|so|and)\\b[\\s,.!]*(?:(?:there|you|all|mate|man|dude|friend|love|buddy|bro|\\p{L}+)(?=[\\s,.!?]))?[\\s,.!?]*)*';

const deeper = (key: string, says: string, better: string): Pattern => ({
  id: `dig-deeper.review.${key}`,
  says: new RegExp(typed(`(?<=^\\s*${HELLO})\\b(?:${says})(?=[\\s?!.]*$)`).source, 'iu'),
  better,
  evidence: 'deepTalk',
});

const YOU = '(?:you|u|ya|you all|you guys|y’?all|things)';
const NOW = '(?: (?:today|tonight|this (?:morning|afternoon|evening|week)|lately|these days|now|then|so far))?';

/** How-are-yous that could go to anybody, and a question of the same intent that invites a real answer. */
export const deeperOpeners: readonly Pattern[] = [
  deeper(
    'howAreYouToday',
    `how (?:are|r) ${YOU}(?: doing| feeling)? (?:today|tonight|this (?:morning|afternoon|evening))`,
    'what has been on your mind today?',
  ),
  deeper('howAreYouDoing', `how (?:are|r) ${YOU} (?:doing|keeping|getting on)${NOW}`, 'what has kept you busy lately?'),
  deeper(
    'howAreThings',
    `how(?:'s|’s| is|s| are) (?:things|everything|it all|stuff)(?: going| with you)?${NOW}`,
    'what takes up most of your time at the moment?',
  ),
  deeper('howAreYou', `how (?:are|r) ${YOU}`, 'how have you really been lately?'),
  deeper(
    'howIsIt',
    `how(?:'s|’s| is|s) it (?:going|goin|hanging)${NOW}|how goes it`,
    'what is going well for you at the moment?',
  ),
  deeper('howIsLife', `how(?:'s|’s| is|s) life(?: going| treating you)?${NOW}`, 'what has changed for you lately?'),
  deeper(
    'howBeen',
    `how(?:'ve|’ve| have) ${YOU} been(?: doing| keeping)?${NOW}`,
    'what has been the best part of your last few weeks?',
  ),
  deeper(
    'howDay',
    "how(?:'s|’s| is|s| was) (?:your|ur|the) day(?: going| been)?(?: so far)?",
    'what was the best part of your day?',
  ),
  deeper(
    'howWeek',
    "how(?:'s|’s| is|s| was) (?:your|ur|the) (week|weekend|holiday|trip|vacation|evening)(?: going| been)?(?: so far)?",
    'what was the best part of your $1?',
  ),
  deeper(
    'howMorning',
    "how(?:'s|’s| is|s| was) (?:your|ur|the) morning(?: going)?(?: so far)?",
    'what are you looking forward to today?',
  ),
  deeper(
    'goodDay',
    'did you have a (?:good|nice|great) (day|week|weekend|holiday|evening|time)',
    'what do you remember most from your $1?',
  ),
  deeper(
    'howWork',
    "how(?:'s|’s| is|s) (?:work|the job|your job|business)(?: going)?",
    'what do you enjoy about your work at the moment?',
  ),
  deeper(
    'howSchool',
    "how(?:'s|’s| is|s) (?:school|uni|university|college|studying|class)(?: going)?",
    'what are you learning that you enjoy?',
  ),
  deeper(
    'howFamily',
    "how(?:'s|’s| is|s| are) (?:the|your|ur) (family|kids|children|little ones|parents)(?: doing)?",
    'what are the $1 up to at the moment?',
  ),
  deeper(
    'whatsUp',
    "(?:what'?s|wha(?:’|t i)s|wat'?s) up(?: with you)?|wass+up|sup|wuu2|whats+up",
    'what are you looking forward to this week?',
  ),
  deeper(
    'whatsNew',
    "(?:what'?s|what’s|what is|anything|anything else) new(?: with you)?",
    'what have you tried lately for the first time?',
  ),
  deeper(
    'whatsHappening',
    "(?:what'?s|what’s|what is) (?:going on|happening|cooking|good)(?: with you)?",
    'what is on your mind these days?',
  ),
  deeper(
    'upTo',
    `what(?: are|'re|’re|r)? ?(?:you|u|ya) (?:up to|doing|upto)${NOW}|wyd`,
    'what would you most like to do today?',
  ),
  deeper(
    'beenUpTo',
    "what (?:have|’ve|'ve) (?:you|u) been (?:up to|doing)(?: lately)?",
    'what has been fun for you lately?',
  ),
  deeper('whatDo', 'what do (?:you|u) do(?: for (?:a living|work))?', 'what do you enjoy doing most days?'),
  deeper(
    'whereFrom',
    'where (?:are|r) (?:you|u) from|where do (?:you|u) come from',
    'what is it like where you are from?',
  ),
  deeper(
    'hobbies',
    "(?:do (?:you|u) have (?:any )?|(?:what(?:’s|'s| is| are) )?(?:your |ur |any ))hobb(?:y|ies)",
    'what could you talk about for hours?',
  ),
  deeper(
    'plans',
    '(?:any|got any|do you have any|what are your) plans (?:for )?(?:the |this )?(weekend|week|summer|evening|holidays)',
    'what are you looking forward to this $1?',
  ),
  deeper('longTime', 'long time no (?:see|talk|speak|hear)', "it's been a while. What has changed for you?"),
  deeper(
    'weather',
    "how(?:'s|’s| is|s) the weather(?: (?:there|over there|where you are|your end))?",
    'what do you like to do on a day like this?',
  ),
  deeper(
    'lunch',
    '(?:have you |had |have you had |did you have |hav )+(?:your )?(?:lunch|dinner|breakfast)(?: yet)?',
    "what's the best thing you ate this week?",
  ),
  deeper(
    'slept',
    'how did (?:you|u) sleep|did (?:you|u) sleep (?:well|ok|okay|good)',
    'what are you looking forward to today?',
  ),
];
