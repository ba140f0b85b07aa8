import { contentStems } from './content';
import { isKin } from './lexicon/people';
import type { Message, Sentence } from './message';
import type { Word } from './tagger';

/** A word that carries meaning, with what speaks for and against its being asked about next. */
export interface Weighed {
  word: Word;
  stem: string;
  /** By name; only those that apply. */
  features: Readonly<Record<string, number>>;
}

const EMPTY_TAGS = [
  'Pronoun',
  'Determiner',
  'Conjunction',
  'Preposition',
  'Copula',
  'Auxiliary',
  'Modal',
  'QuestionWord',
  'Negative',
  'Expression',
  'NumericValue',
];
const EMPTY =
  /^(?:i|am|be|been|being|is|are|was|were|do|does|did|done|doing|have|has|had|having|get|gets|got|getting|go|goes|going|went|gone|can|could|will|would|shall|should|may|might|must|not|no|yes|yeah|yep|nope|oh|ok|lol|haha|hi|hey|hello|thanks|thank|please|sorry|wow|so|too|very|really|just|also|even|still|yet|now|then|there|here|again|ever|never|always|sometimes|often|maybe|well|much|many|more|most|lot|lots|bit|some|any|all|both|each|every|other|another|such|same|own|only|almost|about|like|know|think|say|said|want|make|made|let|one|two|three|thing|things|something|anything|nothing|everything|someone|anyone|everyone|way|kind|sort|stuff|what|who|which|when|where|why|how|else|though|although|because|since|while|until|yes|sure|right|actually|probably|definitely|totally|pretty|quite|guess|mean|able|for|others|using|certainly|apparently|perhaps|especially|usually|basically|literally|honestly|finally|aww+|hmm+|its|that|took|take|taken|taking|liked|loved|loving|thought|thinking|said|saying|trying|wanted|talking|looking|coming|came|around|away|back|off|out|over|down|up)$/;
const WEAK =
  /^(?:love|enjoy|try|tried|need|use|used|see|saw|seen|look|looked|looking|feel|felt|come|came|take|took|taken|give|gave|put|tell|told|ask|keep|kept|find|found|become|seem|hear|heard|believe|hope|wish|wonder|remember|start|started|help|happen|happened|talk|live|work|good|great|nice|bad|new|old|big|little|long|cool|awesome|amazing|interesting|fun|best|better|favorite|favourite|different|hard|easy|happy|sad|excited|sure|glad|true|time|times|day|days|year|years|week|weeks|month|today|tomorrow|yesterday|morning|night|people|person|guy|man|life|world|part|place|name|point|fact|idea|reason|number|first|last|next|whole|real|high|low)$/;
const FEELING =
  /^(?:happy|sad|excited|scared|afraid|nervous|proud|angry|mad|upset|lonely|tired|worried|anxious|ashamed|guilty|jealous|surprised|grateful|annoyed|disappointed|embarrassed|devastated|terrified|depressed|stressed|frustrated|impressed|disgusted)$/;

/** Every content word of the sentences of one message, with its features. `before` are the stems of earlier messages, by side. */
export function weigh(message: Message, before: { them: readonly string[]; me: readonly string[] }): Weighed[] {
  const all = message.sentences.flatMap((sentence, index) =>
    sentence.words.flatMap((word, at) =>
      isContent(word) && !isOfCourse(sentence, at) ? [{ sentence, index, word, at, stem: stemOf(word) }] : [],
    ),
  );
  const last = message.sentences.length - 1;
  const count = (stems: readonly string[], stem: string) => stems.filter((one) => one === stem).length;
  const here = all.map(({ stem }) => stem);
  return all.map(({ sentence, index, word, at, stem }, order) => ({
    word,
    stem,
    features: present({
      ...kindOf(word),
      ...placeOf(sentence, at),
      weak: WEAK.test(word.lower),
      feeling: FEELING.test(word.lower),
      kin: isKin(word.lower),
      lastSentence: index === last,
      firstSentence: index === 0,
      asked: sentence.mark === '?',
      late: all.length > 1 ? order / (all.length - 1) : 1,
      again: Math.min(2, count(here, stem) - 1),
      first: here.indexOf(stem) === order,
      theirsBefore: count(before.them, stem) > 0,
      mineBefore: count(before.me, stem) > 0,
      long: Math.min(6, Math.max(0, word.lower.length - 3)) / 6,
      few: all.length <= 4,
    }),
  }));
}

const isContent = ({ lower, tags }: Word): boolean =>
  /^[\p{L}][\p{L}'-]{2,}$/u.test(lower) && !EMPTY.test(lower) && !EMPTY_TAGS.some((tag) => tags.has(tag));

const isOfCourse = ({ words }: Sentence, at: number): boolean =>
  words[at]?.lower === 'course' && words[at - 1]?.lower === 'of';

const stemOf = ({ lower }: Word): string => contentStems(lower)[0] ?? lower;

function kindOf({ tags, lower }: Word): Record<string, boolean> {
  const noun = tags.has('Noun') && !tags.has('Pronoun');
  const verb = tags.has('Verb');
  return {
    noun,
    plural: tags.has('Plural'),
    proper: tags.has('ProperNoun'),
    verb: verb && !tags.has('Gerund'),
    gerund: tags.has('Gerund'),
    past: tags.has('PastTense'),
    adjective: tags.has('Adjective') && !noun,
    adverb: tags.has('Adverb') || lower.endsWith('ly'),
    date: tags.has('Date') || tags.has('Time'),
  };
}

const nominal = (word: Word | undefined): boolean => !!word && word.tags.has('Noun') && !word.tags.has('Pronoun');

function placeOf({ words }: Sentence, at: number): Record<string, boolean> {
  const before = words[at - 1];
  const after = words[at + 1];
  const lead = before?.lower ?? '';
  const nouns = words.filter((word) => nominal(word) && isContent(word));
  return {
    starts: at === 0,
    ends: at === words.length - 1,
    owned: /^(?:my|our)$/.test(lead),
    definite: lead === 'the',
    indefinite: /^(?:a|an|some|any)$/.test(lead),
    prepositional: !!before?.tags.has('Preposition'),
    object: !!before?.tags.has('Verb') && nominal(words[at]),
    compoundHead: nominal(before) && nominal(words[at]),
    compoundModifier: nominal(after) && nominal(words[at]),
    modified: !!before?.tags.has('Adjective') && nominal(words[at]),
    governs: !!after && (nominal(after) || after.tags.has('Determiner')) && !!words[at]?.tags.has('Verb'),
    firstNoun: nouns[0] === words[at],
    lastNoun: nouns.at(-1) === words[at],
    negated: words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:not|never|no)$/.test(lower)),
    ownVerb: /^(?:i|we)$/.test(lead),
  };
}

function present(features: Readonly<Record<string, boolean | number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(features).flatMap(([name, value]) => (Number(value) ? [[name, Number(value)]] : [])),
  );
}
