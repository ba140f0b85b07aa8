/**
 * Self-harm, abuse and acute danger, said of oneself or of somebody near, built from parts: a wish or a plan before a way of
 * not being, a life without reason, people better off without one, somebody who does violence to somebody.
 */

const within = (words: number): string => `(?: [a-z']+){0,${words}}?`;
/** Five words at most, and no "not" among them: "hope i do not die" wishes the opposite. */
const UNDENIED = "(?:(?! not\\b) [a-z']+){0,5}?";
const pattern = (source: string): RegExp => new RegExp(`\\b(?:${source})`);

const SELF = '(?:myself|my self|himself|herself|themself)';
const WISH =
  '(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?|hop(?:e|es|ed|ing)|rather|ready|plan(?:s|ned|ning)?|think(?:s|ing)? (?:of|about)|thought(?:s)? (?:of|about)|dream(?:s|ed|ing)? (?:of|about)|feel(?:s|ing)? like|felt like|tempted|urge|prefer|decided|tried|trying|tries|need(?:s|ed)?|threat\\w*|promised|considering|considered|consider|imagin\\w+|peaceful|simpler|easier)';
/** Unmistakable whatever wishes it. */
const SELF_HARM = `(?:kill(?:ed|ing|s)?|hang(?:ed|ing)?|shoot(?:ing)?|drown(?:ed|ing)?|harm(?:ed|ing|s)?|hurt(?:ing|s)?|cut(?:ting|s)?|burn(?:ed|ing|s)?|punish(?:ing)?|starv(?:e|ed|ing)) ${SELF}`;
const HOUR = '(?:tonight|today|now|soon|tomorrow|this week|for good|once and for all|forever)';
const NOT_BE =
  '(?:die|dying|be dead|being dead|was dead|were dead|not exist\\w*|stop(?:ped)? existing|cease to exist|disappear forever|be gone(?: forever)?$|never (?:wake up|woke up|exist\\w*|(?:been |be |to have been )?born)|not (?:be |being )?(?:here any ?more|alive|around any ?more)|not (?:be|being) (?:here|around)$|(?:and )?(?:not|never) (?:wake|waking) up(?! (?:until|till|before|early|at|for)\\b)|was never born|had never been born|sleep forever|end(?:ing)? (?:my|his|her|their) (?:own )?life|take (?:my|his|her|their) own life|leave this (?:world|earth|life))';
const BENIGN_DEATH =
  '(?! (?:of|from|for|after|than|laughing|inside|lol|haha|on the (?:inside|spot)|hard|alone|at|in your arms|my hair|her hair|his hair|it|this|that)\\b)';
const LIVING =
  '(?:living|live|to live|alive|being here|life|go(?:ing)? on|existing|exist|keep going|carry on|stay(?:ing)? (?:alive|here any ?more)|(?:for )?me (?:being|to be|to stay) (?:here|alive)|wak(?:e|ing) up)';
const GONE =
  '(?:without me(?! [a-z]+ing)|if i (?:just )?(?:was|were|am|had)? ?(?:just )?(?:gone|dead|died|disappeared|vanished|not (?:here|around|alive|exist)|never (?:been )?(?:born|existed)|did not (?:exist|wake up)|killed myself))';

const SUBJECT =
  '(?:he|she|they|(?:my|her|his) (?:husband|wife|boyfriend|girlfriend|partner|dad|father|mum|mom|mother|stepdad|step dad|stepmum|stepfather|step father|ex|uncle|brother|boss|carer|teacher|coach|fiance|roommate|flatmate)|dad|mum|mom|stepdad)';
const VICTIM =
  '(?:me|us|her|him|them|the (?:kids|children|baby)|my (?:little |older |younger |baby )?(?:mum|mom|sister|brother|daughter|son|kids|children|baby|friend))';
const HITS =
  '(?:hits?|hitting|beats?|beating|beaten|punch(?:ed|es|ing)?|slap(?:ped|s|ping)?|kick(?:ed|s|ing)?|chok(?:ed|es|ing)|strangl(?:ed|es|ing)|rap(?:ed|es|ing)|molest(?:ed|s|ing)?|assault(?:ed|s|ing)?|abus(?:ed|es|ing)|stabbed|groomed|tried to (?:kill|hurt|strangle|stab|rape|drown|smother))';
/** A game, a joke, a figure of speech. */
const NOT_BLOWS =
  '(?! (?:at|to|by|in (?:the (?:final|game|race|league|quiz)|chess|fifa)|on the (?:court|chess|track)|off|up(?= (?:later|with|on|for|about|if|when|any|$))|with (?:(?:a|an|his|her|their|the|some|this|that|another|more) )?(?:[a-z]+ )?(?:jokes?|questions?|pillow|feather|news|puns?|lines?|facts?|bill|invoice|ideas?|homework|snowballs?|story|stories|balloon|speech|words)|out of the (?:group|chat|game|band|team|wifi|kitchen|bathroom)|with kindness|hard with|down to|deeply|again at|feelings|right in the feels)\\b)';
/** Whom no blow comes from. */
const NOT_THROUGH =
  "(?:(?! (?:it|that|this|which|ball|car|news|reality|song|realisation|door|puck|wave|tail|paw|not|never|could|would|if|like|drums?|gym|eggs?)\\b) [a-z']+){0,5}?";

export const crisis: readonly RegExp[] = [
  // Wanting not to be.
  pattern(
    `${SELF_HARM}|(?:kill|killing|harm|harming) themselves|(?:slit|slitting|cut|cutting|slash(?:ed|ing)?) (?:my|his|her|their) (?:wrists?|arms?|thighs?|legs? again|veins|skin)\\b|(?:suicidal|self[- ]?harm\\w*|noose)\\b`,
  ),
  pattern(
    `(?:suicide (?:note|attempt|plan|hotline|letter)|(?:commit\\w*|attempt\\w*|consider\\w*|contemplat\\w*|tried|by|of|about|to) suicide|overdos\\w+)\\b`,
  ),
  pattern(`${WISH}${UNDENIED} ${NOT_BE}\\b${BENIGN_DEATH}`),
  pattern(
    `(?:do|does|did|is|am|are) not (?:really |even |just )?(?:want|wanting|wish|deserve)s? to (?:be alive|live(?! (?:in|with|at|near|on|by|here|there|next|off|under|alone|together|through|so|far|up|for)\\b)|exist|wake up(?! (?:for|early|at|tomorrow (?:for|at|early)|to)\\b)|go on(?! (?:a|the|that|this|holiday|my|with|about|stage)\\b)|keep (?:living|going)|carry on living|be in this world|be on this earth)`,
  ),
  pattern(
    `(?:do|does|did|am|is) not (?:really |even |just )?(?:want|wanting|wish)s? to be (?:here|around) (?:any ?more|any longer)\\b|not want to be here$`,
  ),
  pattern(
    `(?:can|could) not stop thinking (?:of|about) (?:dying|death|suicide|ending|killing|not being)|thoughts of (?:dying|death|not being here)|thinking (?:of|about) (?:jumping|dying|death)$|keep(?:s)? thinking (?:of|about) (?:dying|death|jumping)`,
  ),
  pattern(
    `(?:going to|want to|will|time to|ready to|i should|might) (?:just )?end (?:it|everything|this)(?: all)?(?: ${HOUR})?$|end(?:ing)? it all\\b|(?:thinking|thoughts?) (?:of|about) ending (?:it|things|everything)\\b(?! (?:with|between|early)\\b)|(?:end(?:ed|ing)?|took|taking) (?:my|his|her|their) (?:own )?life\\b`,
  ),
  pattern(
    `(?:want|need) (?:the|my|this|all the|it all|everything)(?: pain| hurt| hurting| suffering| voices)?(?: in my head)? to (?:just )?(?:stop|end|be over|go away) (?:forever|for good)|want (?:the pain|my pain|it all|everything) to (?:just )?(?:stop|end|be over)\\b`,
  ),
  // A life without reason, people better off.
  pattern(
    `(?:no|not any|not a|not see (?:a|any|the)|without (?:a|any)|lost (?:the|my|all|any)|what is the|is there (?:a|any)) (?:real )?(?:reasons?|point|purpose|will|hope|desire)${within(3)} ${LIVING}\\b|nothing (?:left )?(?:to live for|(?:to keep|keeping) me (?:here|alive|going))|(?:safer|better|easier) dead\\b|not see (?:any|a) way forward(?! (?:with|on|for|in|here)\\b)|life is not worth|not worth living|no future (?:for (?:me|myself)|any ?more)|not see a future for (?:me|myself)|(?:no|not any|not a) way out(?! of (?:the|this|a|here)\\b)`,
  ),
  pattern(
    `(?:hate|hates|tired of|sick of|done with|give up on|giving up on|given up on|so over) (?:being alive|being here|existing|life|living)\\b(?! (?:in|with|at|on|out|near|next|off|from|under|together|without|for|here|admin|drawing|lol)\\b)|want(?:s)? out of (?:this|my) life`,
  ),
  pattern(`(?:better|happier|easier|simpler|lighter|fine|relieved)(?: off)?${within(3)} ${GONE}`),
  pattern(
    `(?:no ?one|nobody|anyone|anybody|who|not)${within(3)} (?:care|cares|miss|notice|mind|cry)${within(2)} ${GONE}|(?:no ?one|nobody) would (?:even )?miss me\\b|(?:what if|wonder|imagine|matter)${within(6)} i (?:just )?(?:was|were|am|did) not (?:just )?(?:here|around|alive|exist|wake up)(?! (?:when|for|at|on|to|in|by|next|this|that)\\b)`,
  ),
  pattern(
    `(?:i am|i feel like|i have been|being|i have become|just) (?:such |just |nothing but |only |always )*(?:a )?burden (?:to|on|for)\\b`,
  ),
  pattern(
    `(?:can not|could not|not (?:think|sure|know (?:if|how)) i can|unable to) (?:go on|carry on|keep (?:on )?(?:going|living|fighting|doing this)|do this (?:life )?any ?more|take (?:it|this|life) any ?more|live (?:like this|with this|any ?more))(?!.*\\b(?:show|series|episode|suspense|heat|weather|traffic|diet|puns|cliffhanger|game|homework|crossword|run|jog|hill)\\b)(?! (?:a|on|with the|with (?:him|her|you|them)|about|over|holiday|the|vacation|without (?:coffee|chocolate|my phone)|my)\\b)`,
  ),
  pattern(
    `(?:i|he|she) (?:am|is|will|do|does) not (?:going to |think i will |plan to |plan on )?(?:be(?:ing)? )?(?:here|around|alive|make it) (?:much longer|for (?:much|very) long|tomorrow$|through (?:the|to) ?night)|make it (?:through|until|past) (?:the |to)?(?:night|tonight|morning)\\b(?! (?:shift|show)\\b)|by the time you read this|goodbye forever|(?:my|a) (?:last|final) goodbye|saying (?:my )?goodbyes?$|(?:wrote|written|writing|left|leaving) (?:my |some |the )?(?:goodbye |a goodbye )?(?:letters?|notes?)${within(4)} (?:for after|for when i am gone|for when i am dead)|(?:goodbye|suicide) (?:note|letters?)`,
  ),
  // Means at hand, harm done.
  pattern(
    `(?:took|swallowed|taken|taking|swallow) (?:all|a (?:whole )?(?:bottle|pack|load|bunch|lot)|too many|loads|\\d{2,}) (?:of )?(?:my |the |his |her |sleeping |pain )*(?:pills|tablets|painkillers|paracetamol|meds|medication)\\b|(?:have|got|saved|hid|counted|plan and) (?:up )?(?:enough |the |all (?:the|my) |my )(?:pills|rope|razor|razors|blades?)(?: ready| next to me| in my hand| saved)?$`,
  ),
  pattern(
    `i (?:have )?cut again\\b|(?:keep|kept|started|been|stop|back to|urges? to|want to|relapsed and) (?:cut|cutting|self harming)(?: (?:again|when|because|to (?:feel|cope)|every night|at night)|$)|jump(?:ing)? (?:off|from) (?:a|the|this) (?:bridge|building|roof|balcony|cliff$)|jump(?:ing)? in front of (?:a|the) (?:train|car|bus|tube)|do(?:ing)? something (?:stupid|bad|terrible) to ${SELF}|not trust myself (?:tonight|alone|right now|to be alone)`,
  ),
  // Violence and danger.
  pattern(`${SUBJECT}${NOT_THROUGH} ${HITS} ${VICTIM}\\b${NOT_BLOWS}`),
  pattern(
    `(?:i|she|he|they|my [a-z]+) (?:was|were|got|am|is|being|been|have been|has been|gets?|keeps? getting) (?:being |getting |sexually |physically )*(?:raped|molested|sexually (?:assaulted|abused)|assaulted|abused|beaten up by (?:my|her|his)|beaten by (?:my|her|his)|strangled|kidnapped|stalked|groomed|trafficked)\\b`,
  ),
  pattern(
    `(?:grab\\w*|held|holds|drag\\w*|pull\\w*|lifted|took) (?:me|her|him|us) by (?:the|my|her|his) (?:throat|neck|hair)|hands? a?round (?:my|her) (?:neck|throat)|(?:pinned|held|tied) me down|(?:push|shov|thr[eo]w|slamm?|hurl|knock)\\w* ${VICTIM} (?:down the stairs|(?:against|into|onto|at|to) (?:the|a) (?:wall|floor|ground|door)|unconscious|out cold)`,
  ),
  pattern(
    `threat\\w* (?:to |with )(?:kill|stab|hurt|shoot|hit|beat|burn|harm|murder|strangle|rape|(?:a )?(?:knife|gun))|(?:says?|said|swears?|told me) (?:that )?(?:he|she|they) (?:will|would|is going to|are going to) (?:kill|hurt|stab|shoot|find) (?:me|us|her|him) (?:if (?:i|we|she) (?:leave|left|tell|told|go|call|say|ever)|one day|tonight)|(?:scared|afraid|terrified|frightened)(?: that)? ${SUBJECT} (?:will|might|would|is going to|are going to|could) (?:hurt|kill|hit|shoot|stab|find|come (?:for|after)) (?:me|us|her|him|them|the kids)\\b|(?:going to|will|wants to) (?:shoot|stab|strangle|rape) (?:me|us|her|him)\\b(?! (?:for|in|with|a|an|down)\\b)|thr(?:ew|ows|owing|own) (?:things|stuff|plates|furniture|glasses|a (?:plate|chair|glass|bottle|knife)) at (?:me|us|her|him|the kids)|forced (?:himself|herself|themselves) (?:on|upon)`,
  ),
  pattern(
    `(?:${SUBJECT}|put) (?:always |keeps? |has )*(?:lock(?:s|ed|ing)?|trap(?:s|ped|ping)?|tie[sd]?) me (?:in|inside|up|out of the house)|(?:does|do|will|would) not let (?:me|her) (?:leave|see (?:my|her) (?:family|friends|mum|mom|kids)|out of|go out|have (?:a|my|any) (?:phone|money|friends))|${SUBJECT} put (?:me|her|him) in (?:the )?(?:hospital|a&e|er)\\b`,
  ),
  pattern(
    `(?:scared|afraid|frightened|terrified) (?:of (?:my (?:husband|wife|boyfriend|girlfriend|partner|dad|father|stepdad|ex)|what (?:he|she) (?:will|might|would) do)|to (?:go|be at|stay at) home|at home|in my own home)|not (?:feel )?safe (?:at home|with (?:him|her|my|myself)|around (?:him|her|my)|in my own)`,
  ),
  pattern(
    `(?:someone|somebody|a (?:man|guy|stranger|car)|this (?:man|guy)|my ex|he) (?:is|has been|keeps) (?:still |been )?(?:following me|stalking me|trying to get in|breaking in)\\b(?! (?:on|back|around|for)\\b)|(?:has|got|have|pulled|holding) (?:got )?a (?:gun|knife) (?:on|to|at|against|and)|pulled a (?:gun|knife)|(?:outside|here|downstairs|at (?:my|the|our) door|coming (?:at|for) me) with a (?:knife|gun|bat|hammer|axe)|call (?:the police|911|999|an ambulance)(?: now| please)?$`,
  ),
  pattern(
    `(?:comes?|came|sneaks?|snuck|gets?|got|climbs?) in(?:to)? (?:my|her|his) (?:bed|room|bedroom)\\b.*\\b(?:night|touch\\w*|drunk|asleep|sleeping|scared)|touch(?:es|ed|ing)? me (?:down there|inappropriately|when i was (?:little|young|small|a kid|a child|\\d+|asleep|sleeping)|while i slept|in bed)|(?:made|makes|forced|forces) me (?:to )?(?:have sex|do sexual|sleep with him)`,
  ),
];

/** The same words in songs, films and games. */
export const fiction =
  /\b(?:lyrics?|song|album|film|movie|episode|season|series|novel|book|chapter|character|game|level|boss fight|villain|documentary|podcast|netflix|in the show|plot|scene|actor|suicide squad|suicide (?:burger|wings|hill|runs?|sprints|shuttle|doors?|drive)|killing eve|to kill a mockingbird|kill bill|my chemical romance|fortnite|minecraft|gta|among us|call of duty)\b/;

/** It is a story that speaks, not the author. */
export const told =
  /\b(?:song|lyrics?|film|movie|book|episode|character|chorus|scene) (?:goes|says|is called|called|where|when|in which|with|about|named)\b/;

/** Sayings, slips in the kitchen, and things that cannot die: taken out before reading. */
export const sayings =
  /\b(?:died? (?:of |with |from )?laugh\w*|killing me|kill(?:s|ed)? it|could (?:murder|kill for)|could have died|would kill for|die of (?:embarrassment|boredom|shame|cringe)|if looks could kill|over my dead body|want to die (?:of|from|laughing|lol|haha)|die for|to die for|dying to|hurt(?:ing)? myself (?:laughing|at (?:the gym|football|rugby|work|training)|on|playing|trying|doing|running|in the)|cut(?:ting)? myself (?:shaving|on|cooking|chopping|a|some|off|while|when (?:i was )?(?:shaving|cooking|chopping)|with)|burn(?:t|ed|ing)? myself (?:on|cooking|out|with|making)|kill myself (?:laughing|for forgetting)|overdos\w+ (?:on|of) (?:chocolate|cake|coffee|sugar|cheese|carbs|caffeine|cuteness|food|netflix|turkey|pizza|mince pies|sun|memes)|starv(?:e|ing) (?:myself )?(?:until|for) (?:dinner|lunch)|shoot(?:ing)? myself in the foot|(?:shoot|hang) (?:myself|yourself) (?:a|an|some|up|out)|(?:disappear|die) (?:into the (?:sofa|floor)|of cringe)|(?:(?:my|the|our|his|her) )?(?:plants?|cactus|phone|laptop|car|computer|printer|socks?|tv|battery|sourdough|tomatoes|fern|houseplants?|toaster|kettle|software|cat|dog) (?:just |has |have |literally |basically |really )*(?:commit\w* suicide|wants? to die|is dying))\b/g;
