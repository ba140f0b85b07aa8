import type { EasyCue } from '@/lib/phrases/easy';
import { wordings } from '@/lib/phrases/phrase';

const GRAVE =
  /\b(?:hospital|funeral|died|passed away|accident|ambulance|surgery|emergency|a&e|miscarriage|cancer|collapsed)\b/;
const POORLY =
  /\b(?:temperature|flu|covid|ill|sick|poorly|throwing up|vomiting|bug|migraine|fever|gone down with|not (?:feeling )?well)\b/;
const DAY = String.raw`(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|sat|fri|sun|mon|thurs?|weds?|this (?:week|weekend|evening|afternoon)|then|after all|anymore|lunch|dinner)`;
const CALLED_OFF = new RegExp(
  String.raw`\bcan ?not (?:make|do|come|meet)\b.{0,30}\b${DAY}\b|\bcan ?not make it\b|\bcan ?not come\b|\bcan we (?:move|reschedule|postpone|push|rearrange|make it|do another)\b|\b(?:need|have|got|going) to (?:cancel|postpone|reschedule|bail)\b|\brain ?check\b|\bnot going to (?:make it|be able)\b`,
);
const LATE =
  /\b(?:i |we )?(?:am |are |will |might )?(?:be |going to be |running |gonna be )(?:a (?:bit|little|few minutes) |about |like |\d+ ?(?:mins?|minutes)? |so )*late\b|\brunning (?:behind|\d+)|\b(?:start|begin|go ahead|eat first|order) (?:please )?without (?:me|us)\b|\bstuck (?:in|at|on) .*\blate\b/;

export const easeCues: readonly EasyCue[] = [
  {
    occasion: 'calledOffPoorly',
    says: new RegExp(`(?=.*(?:${CALLED_OFF.source}))(?=.*(?:${POORLY.source}))`, 's'),
    not: GRAVE,
    fit: 0.9,
  },
  {
    occasion: 'noWorries',
    says: new RegExp(
      String.raw`${LATE.source}|\bsorry\b[^.!?]*\b(?:late|slow|(?:for|about) the (?:noise|mess|mix ?up|short notice|confusion|spam|wait)|only just|just (?:seen|saw)|will (?:text|call|reply|write)|missed (?:your|the)|did not (?:reply|see|answer|text|call)|been (?:quiet|meaning|busy|rubbish)|took (?:so|me)|taken (?:so|me)|was (?:driving|asleep|in (?:a|the)|at|out|on)|wrong chat|forgot to|delay)\b|\b(?:meaning to reply|only just (?:seen|saw) this|wrong chat)\b`,
    ),
    not: new RegExp(
      `${GRAVE.source}|${POORLY.source}|\\bplease do not|\\b(?:bus|train|flight|he|she|they|period|boss|landlord) (?:is|was|are|will be)\\b|\\bkill`,
    ),
    asked: true,
    fit: 0.86,
  },
  {
    occasion: 'movedPlan',
    says: CALLED_OFF,
    not: new RegExp(
      `${GRAVE.source}|\\b(?:doctor|gp|dentist|see me|afford|anymore with|do this|instead|(?:to|on|do it|do) (?:on )?(?:\\w+day|mon|tues?|weds?|thurs?|thu|fri|sat|sun))\\b`,
    ),
    asked: true,
    fit: 0.84,
  },
  {
    occasion: 'apologised',
    says: /\b(?:i am |so |really |very )*sorry\b[^.!?]*\b(?:short with you|snapped|about (?:earlier|yesterday|last night|what i said|before|my (?:brother|mum|dad))|what i said|did not mean|out of order|shouted|hurt you|grumpy|being (?:a|such|so)|the way i)\b|\bowe you an apology\b|\bmy (?:fault|bad)\b|\bi should have listened\b|\bplease forgive me\b/,
    not: /\bnot (?:sorry|my fault)\b|\bdo not owe\b/,
    fit: 0.84,
  },
  {
    occasion: 'noRush',
    says: /^(?:ok |hmm |yes |sure |cool |oh )*(?:brb|(?:one|1|two|2) (?:sec|second|min|minute)s?|hold on|hang on|bear with me|give me (?:a (?:sec|second|min|minute|moment)|\d+ ?m\w*|(?:one|two|five|ten) (?:sec|min)\w*)|(?:let me|i will|will) (?:check|ask|look|see|find out|think)|in a (?:call|meeting|lecture|class) (?:until|til|till|for)|can ?not talk (?:right )?now|i will (?:ring|call|text|message|let you know|get back|send|reply|do it))\b|\b(?:get back to you|let you know (?:later|when|if|tomorrow|tonight|by|soon)|(?:ring|call|text|message|send|reply to) you (?:it |them |that )?(?:in a (?:bit|min|sec|while)|later|tonight|tomorrow|when|this evening|soon|after|once))\b/,
    not: /\b(?:hospital|bad news|died|need to talk|when (?:i|we) know more|dad|heard)\b/,
    longest: 22,
    fit: 0.8,
  },
  {
    occasion: 'toBed',
    says: /\b(?:(?:going|off|heading|time) (?:to|for) (?:bed|sleep)|straight to bed\b|bed (?:for me|time|now)|good ?night|^night\b|\bnight (?:night|x+|love|all|then)|nighty|sleep (?:tight|well)|calling it a night|heading to sleep)\b/,
    not: /\b(?:kids?|he|she|baby|dog|last night|night out|bed is|breakfast|make the|new bed|can ?not|not|did you|tonight was|movie|paracetamol|fever|temperature|doctor|ill|sick|poorly)\b(?!.*\b(?:bed for me|good ?night|for me too)\b)/,
    notTo: /\b(?:ill|sick|poorly|unwell|coming down|feel(?:ing)?|hurts?|doctor|help)\b/,
    longest: 14,
    fit: 0.86,
  },
  {
    occasion: 'travelling',
    says: /(?:^|[.!,] ?)(?:(?:i am |we are |just |ok )*(?:at the airport|through security|boarding|setting off|taking off)|on the (?:ferry|coach|motorway|m\d+|train (?:to|home|back|now)))\b|\b(?:about to (?:board|take off|fly|set off)|boarding (?:now|already|soon|in)|driving (?:home|back|up|down|there|to)|flight (?:is|leaves|lands|takes off) (?:at|in|tonight|tomorrow)|setting off (?:now|in|at|soon|tomorrow)|hitting the road|in the queue for the ferry|fly (?:out )?(?:tonight|tomorrow|on|at)|(?:early|long) (?:flight|drive)(?: (?:tomorrow|tonight|ahead|home))?$)/,
    not: /\b(?:made it|landed|arrived|broke down|cancelled|delayed|crash|hospital|funeral|stuck|sick|he|she|they|ill|used to|hate|last (?:week|time|year))\b|\bwas\b/,
    fit: 0.78,
  },
  {
    occasion: 'carefulOut',
    says: /\b(?:raining so hard|can ?not even see|going to storm|storm (?:is )?(?:coming|here)|roads? (?:is|are) (?:icy|flooded|terrible)|black ice|thick fog|blizzard|gale|so icy)\b/,
    fit: 0.76,
  },
  {
    occasion: 'keepWarm',
    says: /\b(?:so|freezing|bloody|too) cold (?:in|here|out|today|at|outside)\b|\bit is (?:so |bloody |really |proper )?(?:cold|freezing)\b|\bfreezing (?:in|here|out|today|outside)\b|\bheating (?:is )?(?:off|broken|not working|gone)|\bwearing (?:two|three) (?:jumpers|pairs|coats)\b|\bboiler (?:is|has)? ?(?:gone|broken|broke|packed)/,
    not: /\b(?:got a cold|have a cold|fixed|sorted|feet|beer|coffee|fish|jacket|outside but|not)\b/,
    fit: 0.74,
  },
  {
    occasion: 'keepCool',
    says: /\b(?:so|too|bloody|way too) (?:hot|humid)\b(?! (?:chocolate|water))|\b(?:this|the) heat\b|\b(?:3[3-9]|4\d) degrees\b|\bmelting\b|\bheat ?wave\b/,
    not: /\b(?:oven|in the heat of|curry|sauce|shower|bath|tea|coffee|she|he|guy|dead heat|heating|spicy)\b/,
    fit: 0.74,
  },
  {
    occasion: 'rest',
    says: /\b(?:so|dead|absolutely|totally|just|really|completely|bit) (?:tired|knackered|exhausted|shattered|drained|wiped)\b|\b(?:knackered|shattered|exhausted)\b|\b(?:first time i have|just) sat down\b.*\bsince\b|\bsat down for the first time\b|\blong (?:day|week|drive|shift)\b|\b\d+ ?(?:hr|hour)s? shift\b|\bfeet are (?:dead|killing)\b|\bup since (?:3|4|5|three|four|five)\b|\bfeet are killing\b/,
    not: /\b(?:not|sick and tired|tired of|he|she|they|baby|kids?|killed|hospital|of him|of her|funeral|grief|of this|cry\w*|depress\w*|anymore|low|fun|good)\b/,
    longest: 20,
    fit: 0.76,
  },
  {
    occasion: 'getWell',
    says: /\b(?:(?:have|got|caught|with) (?:a |an |the |this )?(?:\w+ )?(?:cold|flu|bug|covid|migraine|tummy bug|chest infection|throat infection|tonsillitis|cough)|(?:feeling|feel|felt) (?:so |really |very |a bit |pretty )?(?:rough|poorly|ill|sick|grim|rotten|under the weather)|gone down with|(?:my|this) (?:head|throat|stomach|tummy) (?:is )?(?:killing|hurts?|aching)|(?:had|have) this (?:cough|cold|headache|bug)|covid again|off sick)\b/,
    not: /\b(?:better|gone now|he|she|they|kids?|if i|sick of|homesick|nervous|weather|nerves|about (?:tomorrow|it)|scan|cancer|pregnan\w*|without|good luck|thank)\b/,
    notTo: /\bgood luck\b/,
    fit: 0.84,
  },
  {
    occasion: 'luck',
    says: /\bwish me luck\b|\bpray for (?:me|us|my)\b|\bfingers crossed for (?:me|us)\b|\b(?:interview|exam|exams|driving test|test|audition|viva|theory test|presentation|assessment|first day|job trial|tryouts?|appraisal|pitch|inspection|speech|recital)\b.{0,40}\b(?:today|tomorrow|tonight|(?:on |this |next )(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:at|morning|afternoon|\d)|next week|in (?:an hour|\d+ (?:mins|minutes|hours?|days)|the morning)|at \d|this (?:morning|afternoon))\b|\b(?:tomorrow|today|tonight|on \w+day) (?:is|i have|i have got|we have) (?:my|the|an?|our) (?:\w+ ){0,2}(?:interview|exam|test|audition|viva|presentation|race|match|recital|speech)\b/,
    not: /\b(?:negative|positive|took|cancelled|moved|passed|failed|went|was|did not|blood|scan|biopsy|chemo|hospital|he asked|covid|pregnancy|match is|watch|dad|hiv|results? (?:came|are)|died|finished|last exam|instead|postponed|sister-in-law|help me|bored)\b/,
    fit: 0.84,
  },
  {
    occasion: 'fingersCrossed',
    says: /\b(?:(?:still )?waiting (?:to hear|for (?:the|my|a|this|their|an) (?:\w+ )?(?:results?|call|phone call|news|answer|email|decision|reply|verdict|offer))|(?:results?|decision|they (?:will|are going to)) (?:is |are |come |comes |let (?:me|us) know |call )*(?:out )?(?:on |by |this |next |until )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|find out (?:on|by|this|next|tomorrow)|second interview)\b/,
    not: /\b(?:uber|eats|takeaway|engineer|plumber|bloods|died|icu|scan|biopsy|lump|cancer|hospital|doctor|bloods|period|labour|contractions|post|delivery|bus|train|food|court|judge|told (?:mum|dad|him|her)|decided|started|eaten|paid|seen)\b/,
    notTo: /\b(?:post|delivery|bus|train|eat|home|asleep|hungry|pay|told|start|read|seen|watch)\w*\b/,
    longest: 24,
    fit: 0.78,
  },
  {
    occasion: 'fingersCrossed',
    says: /^\W*(?:no|nope)?\W*(?:no(?:thing| news)?|not) (?:yet|so far)\b/,
    not: /\b(?:scan|biopsy|hospital|doctor|worried|cry\w*)\b/,
    to: /\b(?:any news|heard (?:back|anything|from)|hear back|results?|offer|decision)\b/,
    notTo: /\b(?:scan|biopsy|blood|hospital|doctor|vet|test)\b/,
    longest: 9,
    fit: 0.78,
  },
  {
    occasion: 'enjoy',
    says: /\b(?:(?:off|heading|going|popping) (?:out )?(?:to|for) (?:the |a |an |my |our |some )?(?:\w+ )?(?:beach|cinema|theatre|pub|gig|concert|festival|spa|zoo|museum|park|run|walk|swim|picnic|dinner|brunch|lunch|drinks|party|wedding|game|match|bbq|lake|mountains?|seaside|massage|ride)|(?:day|night|week|morning|afternoon|tomorrow|friday|monday) off\b|off (?:tomorrow|today|work (?:today|tomorrow|until|this))|hello from \w+|greetings from|finished early|on holiday (?:until|next|now))\b/,
    not: /\b(?:sick|ill|funeral|hospital|stressed|hate|not going|was|were|had|forgot|went|cancelled|rain\w*|can ?not|argument|row|regret|doctor|instead of|but|kids? (?:are|is)|she|he|tired|fancy|wanna|want to|if you|join|come|come along|you (?:in|guys)|died|sad|cry\w*|last time)\b/,
    longest: 20,
    fit: 0.76,
  },
];

export const easeWords = wordings('care', {
  calledOffPoorly: {
    well: { text: 'No worries at all, get well soon.', tone: 'warm' },
    rest: { text: 'Oh no, no worries. Just rest.', tone: 'warm' },
  },
  noWorries: {
    all: { text: 'No worries at all.', tone: 'warm' },
    fine: { text: "That's fine, don't worry.", tone: 'warm' },
    problem: 'No problem.',
  },
  movedPlan: { problem: 'No problem at all.', worries: { text: 'No worries, another time is fine.', tone: 'warm' } },
  apologised: {
    saying: { text: 'Thank you for saying that.', tone: 'warm' },
    okay: { text: "That's okay, thanks for saying so.", tone: 'warm' },
  },
  noRush: {
    rush: 'No rush.',
    time: { text: 'Take your time.', tone: 'warm' },
    whenever: 'No rush, whenever suits you.',
  },
  toBed: { well: { text: 'Sleep well.', tone: 'warm' }, night: { text: 'Goodnight, sleep well.', tone: 'warm' } },
  travelling: { safe: { text: 'Safe travels.', tone: 'warm' }, trip: { text: 'Have a safe trip.', tone: 'warm' } },
  carefulOut: { care: { text: 'Take care out there.', tone: 'warm' } },
  keepWarm: { warm: { text: 'Oh no, keep warm.', tone: 'warm' }, wrap: { text: 'Brr. Wrap up warm.', tone: 'warm' } },
  keepCool: {
    cool: { text: 'Ugh. Try to keep cool.', tone: 'warm' },
    water: { text: 'Keep cool, and lots of water.', tone: 'warm' },
  },
  rest: {
    rest: { text: 'Time to put your feet up.', tone: 'warm' },
    early: { text: 'Get some rest tonight.', tone: 'warm' },
  },
  getWell: {
    soon: { text: 'Oh no, get well soon.', tone: 'warm' },
    poor: { text: 'Poor you. Get well soon.', tone: 'warm' },
  },
  luck: {
    luck: { text: 'Good luck.', tone: 'warm' },
    with: { text: 'Good luck with it.', tone: 'warm' },
    goes: { text: 'Good luck, let me know how it goes.', tone: 'warm' },
  },
  fingersCrossed: {
    crossed: { text: 'Fingers crossed.', tone: 'warm' },
    you: { text: 'Fingers crossed for you.', tone: 'warm' },
  },
  enjoy: { enjoy: { text: 'Enjoy.', tone: 'warm' }, have: { text: 'Lovely, enjoy it.', tone: 'warm' } },
});
