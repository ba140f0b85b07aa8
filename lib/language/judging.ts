import type { Span } from '@/lib/coach/advice';
import { parse } from './message';
import { spot, type Rule } from './spot';
import { blameOf } from './stance';

/** Traits nobody likes to be told; states ("sad", "tired") are none. */
const BAD =
  '(?:stupid|dumb|dumber|idiotic|moronic|foolish|lazy|selfish|self[- ]centered|self[- ]absorbed|self[- ]righteous|rude|mean|cruel|nasty|boring|weird|creepy|pathetic|ridiculous|annoying|irritating|picky|fussy|cheap|stingy|greedy|ungrateful|immature|childish|irresponsible|inconsiderate|thoughtless|careless|clumsy|useless|worthless|hopeless|helpless|incompetent|disgusting|gross|vile|ugly|fat|arrogant|cocky|conceited|vain|stubborn|pig[- ]?headed|unreasonable|irrational|illogical|insane|delusional|clueless|ignorant|gullible|naive|narrow[- ]minded|close[- ]minded|closed[- ]minded|bitter|paranoid|needy|clingy|dramatic|sensitive|emotional|negative|judge?mental|bossy|controlling|manipulative|toxic|narcissistic|hypocritical|dishonest|unreliable|forgetful|messy|sloppy|heartless|cold[- ]hearted|insensitive|unfair|obnoxious|shallow|petty|lame|spoiled|spoilt|entitled|hysterical|melodramatic|impatient|unbearable|insufferable|untrustworthy|disrespectful|impolite|uneducated|disorganised|disorganized|absurd|passive[- ]aggressive|hypersensitive|oversensitive|a mess)';
const WHO =
  '(?:idiots?|morons?|fools?|jerk|asshole|ass|arsehole|bitch|bastard|monster|loser|coward|brat|baby|child|liar|hypocrite|failure|disgrace|disappointment|embarrassment|narcissist|psycho|creep|snob|slob|cheat|cheater|bully|drama queen|control freak|nag|whiner|crybaby|snowflake|clown|joke|troll|quitter|wimp|pig|dick|prick|cunt|twat|racist|sexist|bigot|burden|pain in the \\w+|know[- ]it[- ]all|waste of \\w+|piece of \\w+|(?:terrible|horrible|awful|bad|lousy|rubbish|shitty|useless|horrid|crap|lazy|selfish|stupid|cruel|nasty|rude|weak|poor excuse for an?|angry|sad|pathetic) (?:\\w+ )?(?:person|child|kid|friend|mother|mom|mum|father|dad|parent|wife|husband|partner|boyfriend|girlfriend|brother|sister|son|daughter|man|woman|human|human being|people|driver|cook|listener|liar|boss|little \\w+|excuse|girl|boy|guy))';
const SO =
  '(?:(?:so|too|such|an?|the|just|really|very|pretty|always|being|still|all|quite|kind of|sort of|a bit|a little|absolutely|totally|completely|incredibly|extremely|unbelievably|fucking|clearly|obviously|simply|honestly|way|rather|most|acting|sounding|behaving|getting|becoming|nothing but|only|even|more|one|like|real|total|complete|also|usually|sometimes|frankly|truly|beyond|kinda|damn|bloody) )*';

/** Kindly meant, about somebody else, or said of the writer. */
const KIND =
  /\b(?:you are not|are not you|not your fault|do not be so hard|never (?:too|so)|if you are|whoever|they said|(?:he|she|they) (?:said|says|told you|thinks?|calls?)|think you are (?:being )?(?:too|so) hard|too (?:nice|kind|sweet|good|modest|hard on)|not (?:being )?\w+ at all|do not (?:feel|think|worry)|no you are|stupidly|ridiculously (?:\w+)|proud of you|i love (?:it|you|that)|lol jk|just kidding)\b/;

const rules: readonly Rule[] = [
  {
    says: /\byou (?:(?:just|simply|clearly|still|really) )*(?:do|can|will) (?:not|never) (?:get it|understand (?:anything|me|how|what it)|know how to [a-z]+)|\byou (?:always|still) have (?:an? )?(?:excuses?|to (?:complain|argue|be right|win|have the last word))\b|\bget your (?:life|act|shit|head|priorities) (?:together|straight)\b|\byou (?:spoil|neglect|coddle|control|manipulate|ignore|treat) (?:your (?:kids|children|wife|husband|family|parents)|me|people|everyone|us)\b|\byou are (?:really |just |about to |all )*mak(?:e|ing) an? (?:big |huge |terrible |serious )*mistake\b|\btoo young to (?:understand|know|get|decide|have an? )|\byou are not (?:very |that |so |really |exactly |particularly |even )*(?:smart|clever|bright|nice|funny|fair|kind|helpful|reliable|mature|interesting|attractive|honest|good at)\b|\bwhat an? (?:terrible|horrible|awful|mean|nasty|selfish|rude|cruel|lousy) (?:thing to (?:say|do)|person|friend|attitude|excuse)\b|\byou look (?:so |really |just )*(?:terrible|awful|ridiculous|horrible|silly|cheap|fat|like a clown) in\b|\byour (?:opinion|feelings?|problems?) (?:do|does) not (?:matter|count)\b|\b(?:it is not like|as if|not that) you (?:ever|care|cared|listen|try|know|would)\b|\byou are (?:such )?a bad (?:influence|example|loser)\b/,
    not: /\bif you do not\b|\bwhat if\b|\bdo you not\b|\bhope you\b|\bonly (?:joking|kidding)\b|\bdo not know how to (?:thank|say|tell|cook it)\b.*\?/,
  },
  {
    says: new RegExp(`\\byour (?:so |such an? |just an? |being |really |a |an )+(?:${BAD}|${WHO})(?=\\s*(?:$|[,.!]))`),
  },
  {
    says: /\byou (?:really |at least |just |all |guys |totally |never )*should(?: (?:really|at least|just|never|not|all))* have (?:just |really |at least |never |not |been )*(?!(?:an?|the|some|my|your|no|it|them|fun|more|better|enough|plenty|time|lots|at|another|seen|come|tried|tasted|met|heard|joined|won|one|any|been|done|brought|worried|this|that|two|both|all|gotten|got|bothered)\b)[a-z]+/,
  },
  {
    says: /\byou (?:talk|complain|worry|eat|drink|spend|sleep|whine|think|play|party|cry|gossip) (?:way |far |always )*too much\b|\bwhat kind of (?:an? )?(?:person|friend|mother|father|parent|man|woman|idiot|monster|human|husband|wife|partner|teacher|boss|daughter|son|brother|sister) (?:are you|does|would|do)\b|\bno wonder (?:you|nobody|no one|she left|he left|they left|everyone)\b|\b(?:it is )?(?:always|all) about you(?= ?$|[,.!])|\bnot everything is about you\b|\byou can not (?:just (?:go|do|say|walk|leave|come|expect)|take a joke|be trusted|do anything|handle (?:the truth|it)|even)\b|\bwhat an? (?:stupid|dumb|ridiculous|silly|idiotic) (?:question|thing|idea|excuse)\b|\byou are (?:\w+ )?late again\b|\byou are too (?:old|slow|weak|proud|blind|dense|lazy) (?:to|for)\b/,
    not: /\b(?:i am|my|he|she|they) not everything\b|\bno wonder you (?:love|like|are (?:tired|so (?:good|happy|proud)))\b/,
  },
  {
    says: new RegExp(
      `\\byou(?: guys| all| people)? (?:are|were|must be|can be|do seem|seem|sound|act|look|have become|have been|always act|are becoming|got|get) (?:to be )?${SO}(?:${BAD}|${WHO})(?![\\w-])`,
    ),
    not: new RegExp(
      `${KIND.source}|\\b(?:insane|ridiculous|stupid|weird) (?:talented|good|fast|strong|skill)|\\bpretty (?:fat|mean) (?:good|cook|\\w+ (?:pie|cake))|\\bmean (?:to|a|the|that|it|what|so|the world|everything)\\b|\\bcold[- ]hearted snake|\\bemotional support|\\b(?:get|got) (?:sensitive|emotional|cheap|fat|a (?:baby|child|pig))|\\byou (?:have|look) (?:a )?(?:baby|child)|\\b(?:a|an) (?:baby|child|joke|kid)(?: (?:then|when|at|back|and|who|person|of|in))|\\bwhen you (?:are|were)|\\byou (?:look|sound) like (?:a )?(?:baby|child|clown)`,
    ),
  },
  {
    says: /\byou (?:are|must be) (?:just |really |all |completely |absolutely |so )?(?:crazy|nuts|insane|out of your (?:mind|head)|mental|mad)(?=\s*(?:$|[,;.!]| (?:if|to (?:think|believe|say|do|go|even)|for (?:doing|saying|thinking|going|even))\b))/,
    not: /\bcrazy (?:good|talented|fast)|\bhaha|\blol\b|\blove\b/,
  },
  {
    says: new RegExp(
      `\\b(?:do not be|stop being|quit being|why (?:are you|do you have to be|must you be|are you being)|how can you be|how could you be|you are being|you need to stop being|no need to be|could you be any more|can you be any more|can you stop being) ${SO}(?:${BAD}|${WHO}|difficult|such a|like (?:this|that))(?![\\w-])`,
    ),
    not: /\bdo not be (?:so )?(?:hard|mean to yourself)\b|\bwhy are you so (?:nice|kind|good|sweet|emotional)\b/,
  },
  {
    says: /\bhow (?:could|can) you (?:just |possibly |even |really |ever |all )*(?!(?:tell|tells|know|help|improve|resist|guess|go wrong|not (?:love|like|want|be (?:happy|excited|proud))|get|make it|use|find|be sure|see|keep|afford|cope|manage|watch|become|learn|build|fix|do it\b|love|earn|stay|combine|best|two|both|possibly know|lose|miss|beat|top|play|use|say no|prevent|avoid|protect|support)\b)[a-z]+|\bhow could you(?= ?$)/,
    not: /\bhow can you (?:do that|do this|believe it|possibly)(?= ?$)|\bi do not (?:know|understand) how you can\b|\bhow can you (?:eat|drink|sleep|run|live|work|stand|walk|study|drive|like|concentrate|talk|swim|sing|type|read) (?!with yourself)/,
  },
  {
    says: /\bhow dare you\b|\bdo not you dare (?:talk|speak|tell|say)\b|\bshame on you\b|\b(?:are|be) (?:so )?ashamed of yourself\b|\bhave you no (?:shame|heart|manners|respect)\b/,
    not: /\bnot (?:be )?ashamed\b|\bnothing to be ashamed\b/,
  },
  {
    says: /\byou (?:really |at least |just |all |guys )*(?:should|could|might) (?:really |at least |just |never |not )*have (?:just |really |at least |never |not |been more |been )*(?:told|checked|listened|known|thought|asked|called|warned|planned|done|let|said|texted|reminded|studied|tried harder|prepared|left|come (?:sooner|earlier)|paid|paid attention|realised|realized|noticed|saved|waited|stayed|considered|bothered|worked harder|started (?:earlier|sooner)|cleaned|locked|brought|made sure|read|looked|watched where|written|booked|apologi[sz]ed|used|lied|left|hit|given up|quit|trusted|careful|there for|honest|taken (?:better|more)|kept|reserved|shown|been (?:careful|there|honest))\b/,
    not: /\bseen\b|\bheard (?:him|her|it|them)|\bthat you should have\b.*\?$|\byou should not have (?:done that|brought|worried|to)\b(?=.*\b(?:thank|sweet|kind|lovely)\b)/,
  },
  {
    says: /\byou should(?: really| just| not| all)* (?:be (?:so |more |less )?(?:ashamed|embarrassed|careful|sorry|grateful|thankful|ashamed of|responsible|considerate|the one)|know better|grow up|feel (?:bad|ashamed|guilty)|apologi[sz]e|get (?:some |a )?(?:help|life|grip|job)|mind your|stop (?:being|complaining|whining|acting|blaming|making|lying|talking|wasting|playing)|shut up|try harder|lose (?:some )?weight|act your age|respect|learn to|think before)\b/,
    not: /\bnot (?:be |feel )(?:so )?(?:ashamed|embarrassed|sorry|bad|guilty)\b|\b(?:would|will) be (?:more )?careful\b|\blearn to (?:play|cook|swim|surf|drive|ski|dance|sing|bake|knit|paint|ride|make)\b/,
  },
  {
    says: /\byou (?:really |just |seriously |all |probably |clearly |also )*(?:need|have|got|ought|had better) (?:to )?(?:learn (?:how )?to|grow up|stop|get (?:over|a life|a grip|your act|help|some help|serious help|your facts|out more|real|off your)|calm|chill|relax|respond|reply|answer (?:me|faster|when)|listen|change your|try harder|wake up|shut up|work on (?:your|being)|be (?:more |less |a bit more |a little more )(?!careful with|specific|like)|act your age|mind your|respect|do better|pay attention|get (?:your )?head|lighten up|toughen up|man up|control yourself|lose weight|apologi[sz]e|take responsibility|own up|think before|pull yourself|(?:some |serious |professional )?(?:help|therapy|a therapist|a shrink))\b/,
    not: /\b(?:do|if|when|unless|what|whenever|where) you (?:\w+ )?(?:need|have)\b|\bneed help (?:with|moving|on|from|packing|finding|to)\b|\b(?:stop|relax) (?:by|and (?:enjoy|rest))\b|\byou need to relax\b(?!.*\bstop\b)|\bhave (?:help|therapy)|\blearn (?:how )?to (?:play|cook|swim|surf|ski|dance|sing|bake|knit|paint|ride|make)\b|\bneed help\s*\?/,
  },
  {
    says: /^(?:oh |just |please |dude |man |mate |bro |ok |well |so |and |then |jesus |god |seriously |come on |hey |bud |girl |no )*(?:grow (?:up|a pair|some balls)|calm (?:the \w+ )?down|get (?:over (?:it|yourself)|a (?:life|grip|clue|job)|real|lost|some help|help|your facts|your head)|shut (?:up|it|the)|man up|toughen up|suck it up|snap out of it|deal with it|cry me a river|boo hoo|lighten up|chill out|wake up and|act your age|mind your own|pull yourself together|stop (?:complaining|whining|crying|being|acting|making (?:excuses|a fuss|a scene|a big deal|everything)|blaming|lying|overreacting|nagging|pretending|wasting|exaggerating|feeling sorry|moaning|sulking|it)|quit (?:whining|complaining|being|acting)|use your (?:brain|head)|learn to|try thinking|do your (?:research|homework) before)\b/,
    not: /\b(?:deal with it|get over it|grow up|calm down) (?:together|tomorrow|later|tonight|after|on|in|then|when|with (?:a|some)|so fast|and (?:enjoy|marry))|\bstop being so (?:hard|nice|cute|good|adorable|perfect)|\bstop it,? you\b|\blol\b|\bhaha/,
  },
  {
    says: /(?:[,;]|\b(?:should|just|and|please|to|better|you can) )\s*(?:grow up|get over (?:it|yourself)|calm down|shut up|man up|get a (?:life|grip)|act your age|deal with it)(?=\s*(?:$|[,.!;]|and\b|already\b|now\b|please\b|mate\b|dude\b|bro\b|man\b))/,
    not: /\b(?:when|since|until|i|we|they|he|she|kids|to help|want|wanted|trying|try|hard|going|learn|never|time|use|able|need|him|her|them|finally|how|where|will) (?:\w+ ){0,3}(?:to |did )?(?:grow up|get over|calm down|deal with|shut up)\b/,
  },
  {
    says: /\b(?:that is|this is|it is|is|was|were|are|be)(?: (?:all|totally|completely|entirely|clearly|really|definitely|partly|just|your own|only))* your (?:own )?(?:damn )?(?:fault|problem|doing|mistake)\b(?! (?:to|in|set))|\bblame yourself\b|\byourself to blame\b|\byou (?:brought|did) (?:this|it|that) (?:on|to) yourself\b|\byou (?:asked for|had) (?:it|this|that) coming\b|\byou asked for (?:it|this|that)(?= ?$)|\b(?:serves|served) you right\b/,
    not: /\bnot\b|\bnever\b|\bdo you (?:blame|think)\b|\bif it is\b|\bis (?:it|that|this) your (?:problem|fault)\b|\bwhat is your\b/,
  },
  {
    says: /\bwhat (?:in the world |the \w+ |on earth )?is (?:even |the hell |actually )?(?:wrong|the matter) with you\b|\bare you (?:\w+ )?(?:stupid|dumb|crazy|insane|blind(?! in)|deaf(?! in)|an idiot|nuts|mental|out of your mind|retarded|that stupid|high|thick|illiterate)\b|\bwhat is your (?:problem|issue|excuse|deal|justification|damage)\b|\bthat is your (?:justification|excuse|best|argument|answer)\b|\bwhat were you thinking\b|\bwhat (?:did|do) you expect\b|\bwhat are you (?:even )?(?:talking|on|going on) about\b|\bwho do you think you are\b|\bdo you (?:even |ever )(?:think|listen|care|read|know|try|understand|have a (?:brain|clue))\b/,
    not: /\b(?:look|looks|looked|pale|sad|upset|unhappy|tired|worried|crying|thoughtful|hurt|fever|doctor|are you ok|not well)\b|\bnot (?:stupid|crazy)|\b(?:haha|lol)\b|\bdo you even (?:lift)\b|\bdo you ever (?:think (?:about|of)|listen to|read)\b|\bproblem with (?!me|you|him|her|us)|\bexpect (?:to|from|in|for|it|them|him|her|the)\b/,
  },
  {
    says: /\b(?:then |so |but |and )?why (?:did|do|would|could|can|have|will|are) (?:not )?you (?:(?:just|even|ever|not|still|always|never|so|all of a sudden|suddenly) )+(?!(?:just )?(?:up|awake|there|here|in bed|at work|working|love|like|tell us|tell me|come|join|smiling|excited|happy|nice|kind|good)\b)[a-z]+|\bwhy (?:did|have|do|can|will|could|would) not you (?!(?:just )?(?:come|join|tell (?:me|us)|try|like|love|stay|go|want|have|eat|drink|take|give|ask|send|get|bring|rest|sit|wear|use|buy|pick|and|do it again|call (?:it|me))\b)[a-z]+|\bwhy did not you (?:just |ever )?(?:call|tell|ask|say|come|do|text|answer|listen|let|think|check|go|try|take|use)\b|\b(?:then|so) why are you (?:even |still |just |all )?(?:\w+ing|here|so)\b|^why are you (?:even |always |constantly |still )(?:talking|posting|commenting|asking|thinking|arguing|complaining|doing|acting|making|wasting|here|like this|angry|mad|upset|single|being|late|so)\b|\bwhy would you (?:even |ever |do|say|think|not|want|tell|let|go|buy|lie|waste|put|need)\b|\bwhy (?:must|do) you (?:always|never|have to|insist|act|make everything|treat|keep)\b|\bwhy can not you\b/,
    not: /\bwhy (?:do|did) you (?:always |just )?(?:think|like|love|enjoy|prefer|choose|decide)\b|\bwhy do not you (?:just )?(?:tell (?:us|me)|come|try|join)\b|\bwhy can not you (?:come|make it|sleep|go|join|walk|eat|get|see)\b|\bwhy would you (?:want|think|say|recommend|like|prefer|choose) (?:to (?:go|be|visit|move|learn|live)|that\b|it\b|this\b)|\bwhy are you still (?:up|awake|at work|single)\b/,
  },
  {
    says: /\byou (?:do|did|can|could|are|have) not (?:even|ever|bother to|really|actually) (?:have (?:the|a|any)|know|care|try|listen|answer|call|text|reply|think|ask|bother|understand|look|read|say|tell|notice|remember|thank|help|deserve|do|clean|make|pay|work|want to|apologi[sz]e|realise|realize|appreciate|respect|trust|love|like me|show|take|see what|get it|give|manage|come|want)\b/,
    not: /\b(?:have|need) to\b|\byou do not even (?:have|need) to\b|\bif you do not\b|\b(?:you did not even|do not even) (?:know (?:you|how (?:good|great|much|lucky|amazing))|see it coming)\b|\bmaybe you\b|\bdo not really (?:see|get to|know|have|need|want)\b/,
  },
  {
    says: /\byou (?:obviously|clearly|apparently|evidently) (?:have |did |do |are |just |never |can )*(?!(?:love|care|know (?:your|how|a lot)|enjoy|work hard|worked hard|talented|a great|very good|loved|good|great|put|gifted|smart|doing|made|deserve|like|passionate)\b)[a-z]+/,
    not: /\b(?:talented|great|love|proud|smart|amazing|gifted|passionate|thoughtful|care)\b/,
  },
  {
    says: /\byou (?:have|know|show|got|have got) (?:absolutely |really |literally |clearly |just |obviously )*(?:no (?:right|shame|clue|respect|manners|integrity|life|business|excuse|taste|sense of|self[- ]control|common sense|idea what you are|brain|heart|morals|class|decency|backbone|spine|patience|willpower|ambition|friends|consideration)|nothing about|zero (?:respect|taste|clue))\b|\byou know nothing\b|\byou (?:do|did) not (?:know|understand|get) (?:what you are talking about|anything|the first thing|nothing|shit|how to (?:talk|behave|listen|treat|act|love|be))\b|\byou have (?:got )?(?:serious |some |real |major |big |anger |trust |commitment |mummy |daddy |mental )*(?:issues|problems)(?= ?$|[,.!])/,
    not: /\bno idea (?:how|who|where)\b|\bif you have\b|\b(?:do|did) you have\b/,
  },
  {
    says: /\byou (?:are|were) (?:(?:just|only|always|really|simply|clearly|all) )*(?:like (?:this|that)(?= ?$|[,.!])|lying|exaggerating|overreacting|overthinking|imagining things|making (?:excuses|things up|a (?:big deal|fuss|scene|fool|mountain|mess)|no sense|it worse|this about)|wasting (?:my|your|everyone|our)|(?:tricking|fooling|kidding|lying to|embarrassing|deluding|deceiving|hurting) (?:yourself|everyone|people)|in denial|full of (?:shit|it|yourself|crap|nonsense|excuses)|wrong about (?:me|him|her|everything)|the (?:problem|worst|reason (?:i|we|they|he|she) (?:left|lost|failed|can))|never (?:satisfied|happy|on time|there|ready|here|home)|blowing (?:this|it|things)|acting (?:like|up|weird|crazy|stupid|childish)|ruining|attention[- ]seeking|seeking attention|to blame|at fault|beneath|hard to (?:love|please|live with|deal)|impossible to|not (?:good|smart|clever|man|strong|pretty|mature|adult|responsible|worth) (?:enough|\w+)|not even (?:a|an|trying|that|listening|good)|not (?:listening|trying|thinking|a good|the only one|being (?:fair|honest|reasonable|realistic|helpful|rational))|always (?:late|complaining|whining|nagging|on your phone|busy|wrong|angry|making|so (?:late|negative|angry|busy))|too (?:\w+ )?to (?:know|understand|argue|see|care|realize|realise|admit|listen)|living in (?:a )?(?:fantasy|dream|denial)|dead to me)\b/,
    not: /\bnot overreacting|\bnot the only one\b(?=.*\b(?:who|feel|me too|same|that)\b)|\byou are not (?:exaggerating|the problem|to blame|at fault|wrong)\b|\bmaking (?:our|my|me)\b|\bif you are\b|\bam i\b|\bimpossible to (?:not|dislike|forget|beat|hate)\b|\btoo (?:nice|kind|good|young|tired|sick|busy)\b|\bwhen you are\b/,
  },
  {
    says: /\byou (?:are|were) (?:(?:just|only) )+(?:upset|mad|angry|saying (?:that|this)|jealous|bitter|doing (?:this|that|it)|scared|afraid|looking for attention|trying to|being (?!a good|good|kind|nice|honest|you|yourself|modest|sweet|polite|funny|silly|careful|human|supportive|a (?:great|kind|sweet|caring|loving)))\b|\byou are (?:just|only|nothing but) an? (?!(?:bit|few|little|good|great|kind|sweet|natural|amazing|lovely|normal|regular|person|human|student|friend|click|call|beginner|text|short|kid (?:who|at)|wonderful|caring|big fan|message|phone|tad)\b)[a-z]+/,
    not: /\btrying to (?:help|be (?:kind|nice|a good|helpful)|do your|protect|survive|get by|cope|support)\b|\b(?:upset|scared|mad|angry) (?:and|for|about|now|right)\b/,
  },
  {
    says: /\b(?:that|this|it|what you did|your (?:\w+ )?(?:question|comment|point|opinion|argument|idea|post|behaviou?r|attitude|excuse|reasoning|logic|answer|plan|cooking|taste|driving|choice|family|house|room|job)) (?:is|was|sounds|seems)(?: (?:so|just|really|pretty|very|such|an?|kind of|a bit|absolutely|totally|super|completely|honestly|and|the|most))* (?:pathetic|lame|unacceptable|inexcusable|irresponsible|immature|childish|selfish|disgusting of you|rude of you|mean of you|low|embarrassing for you|stupid of you|dumb of you|irrelevant|a (?:stupid|dumb|lame|ridiculous|silly|terrible|pathetic|lousy) (?:idea|excuse|thing to|question|comment|thing)|on you\b|no excuse|beneath you|nonsense|bullshit|bs|not good enough|a waste of|a joke(?= ?$)|ignorant)\b/,
    not: /\b(?:joke|joke) (?:but|about)|\b(?:bus|weather|phone|train|boss|work|my|film|movie|book|show|team|airport|landlord|law|government|they|he|she|not (?:pathetic|selfish|childish|rude|lame|irresponsible|immature|nonsense))\b/,
  },
  {
    says: /\bi (?:have )?(?:told|warned|reminded|asked|begged) you (?:so\b|not to|about this|(?:so )?(?:many|a (?:hundred|thousand|million)|several|ten|twice|three|hundreds of|thousands of) ?times|this (?:would|already)|that (?:this )?would|already|just (?:this|yesterday|last)|it would|again and again|over and over|before|when|twice|yesterday)|\bi (?:tried|try) to (?:warn|tell) you\b|\bhow many times (?:do|have|must|did) i (?:have to |need to )?(?:tell|told|ask|asked|say|said|explain|remind)\w*\b|\bi knew (?:you would (?:forget|fail|mess|screw|not|be late|say that|do this)|this would happen|it would (?:end|go wrong|happen))\b/,
    not: /\bi (?:have )?(?:told|asked) you (?:about|that)\b(?!.*would)|\bdid i\b|\bthink i told you\b/,
  },
  {
    says: /\bi (?:can not|could not) believe (?:that )?you (?:would |could |actually |really |just |even )*(?:did(?! it\b)|forgot|do|said|lied|are (?:so|being|doing|saying|such|this|still|not)|told (?:him|her|them|everyone|people)|never|not|think|left|let|went|did not|do not|have not|broke|missed|call|fell for|bought (?:another|that)|want to|waste\w*|ruined)\b|\byou can not be serious\b|\bi (?:am|was) (?:so |very |really |just |deeply |extremely |kind of )*(?:disappointed (?:in|with|by)|ashamed of|embarrassed (?:by|of)|sick of|tired of|fed up with|done with|disgusted (?:by|with)) (?:you|your)\b|\bi (?:expected|thought|deserve|hoped for) (?:(?:better|more) (?:from|of) you|you (?:were|would be) (?:smarter|better|more|different))\b|\byou (?:really |always |have |just )*(?:disappoint(?:ed)?|disgust(?:ed)?|embarrass(?:ed)?|let (?:me|us|him|her|them|everyone) down|ruin(?:ed)?|annoy(?:ed)?|betrayed|make me (?:sick|so (?:angry|mad)|look bad|feel (?:stupid|bad|guilty|like)|angry|mad|crazy|puke)|drive me (?:crazy|nuts|mad|insane)|messed (?:it |this |everything )?up|screwed (?:it |this |everything |us |me )?(?:up|over)|wasted|broke your promise)\b/,
    not: /\b(?:did not|never|do not|have not|not) (?:ever )?(?:let|disappoint\w*|ruin\w*|mess\w*|screw\w*|annoy\w*|embarrass\w*|waste\w*)\b|\bhope(?:s|d)? (?:it|that|i)\b|\b(?:are so|think) (?:kind|good|talented|sweet|nice|generous)\b|\bare so (?:kind|good|talented|sweet|nice|old|grown|big)\b|\b(?:amazing|congrat\w*|so good|wow|brilliant|incredible|love (?:it|you))\b|\bi deserve\b.*\bthan (?:him|her|this|that)\b/,
  },
  {
    says: /\b(?:is|are|am|was|were|be|would be|will be)(?: so| much| way| far)* better off without you\b|\bnobody (?:likes|wants|asked|cares about) you\b|\b(?:nobody|no one) (?:cares|asked you)\b|\bwho (?:cares|asked you)(?= ?$)|\bso what(?= ?$)|\bi do not care (?:what you|about your|how you)\b|\bsorry (?:that )?you feel (?:that|this) way\b|\bit is (?:really |honestly |just )?not (?:that|such) (?:a )?(?:big (?:of )?(?:a )?deal|bad|hard|serious|deep)\b|\bit is all in your head\b|\byou (?:will|should) get over it\b|\bothers have it (?:much |so much |way )?worse\b|\bthere are (?:people )?(?:worse|bigger) (?:things|problems)\b|\bfirst[- ]world problems?\b|\bstop (?:worrying|crying) about (?:nothing|such)\b|\bno(?:thing)? (?:reason )?to (?:cry|be upset|get upset|complain) about\b|\byou (?:call (?:that|this|yourself)|think you are (?:so|better|special|smart|all that|clever|funny|perfect|the only))\b|\byou (?:always|never) (?:make|blame|complain|listen|think of (?:me|anyone|others)|twist|do this|take|ruin|answer|reply|start|change|say that|exaggerate|mess|forget|interrupt|have time|help|clean|apologi[sz]e|put|want to|do anything|care|learn|finish|show up|ask|leave|come)\b|\byou only (?:care|think|call|talk|text|write|message|want|come|see) (?:about yourself|when you|me when|yourself|what you)\b/,
    not: /\b(?:do you|if you|hope you|love (?:how|that|the way) you|like how you|make (?:me|us|my|everyone|people) (?:laugh|smile|feel|happy|day|better)|for me|thank|always (?:help|listen|clean|make (?:me|us|it|the best|such)|take (?:good )?(?:care|the time)|come (?:through|back|up)|leave (?:me|us) (?:smiling|happy)|want to be|want to (?:do|help|learn)|ask (?:such|the|good|how)|answer|reply|put others|learn|have time|finish|show up|apologi)|you never (?:know|fail)|my|i am|not for)\b/,
  },
];

const isTeased = /\b(?:lol|haha\w*|hehe\w*|jk|just kidding|kidding)\b|😂|🤣|😜/iu;

/** Worried about the reader, not about what they did. */
const isConcerned =
  /\byou (?:look|seem|sound) (?:\w+ )*(?:sad|unhappy|upset|pale|tired|worried|down|unwell|ill|thoughtful|hurt|exhausted)\b/;

/** Blame, verdicts, diagnoses, orders to feel less: words the reader has to defend against. */
export function judgements(text: string): Span[] {
  const message = parse(text);
  if (isConcerned.test(message.lower)) return blameOf(message);
  const found = [
    ...blameOf(message),
    ...spot(message, rules, ({ lower }) => !isTeased.test(lower) || HARSH.test(lower)),
  ];
  return found
    .toSorted(([a], [b]) => a - b)
    .filter(([start], index, all) => index === 0 || start >= all[index - 1]![1]);
}

/** Not softened by a "lol". */
const HARSH = /\b(?:stupid|idiots?|pathetic|moron|loser|worthless|ashamed|fault|weird)\b/;
