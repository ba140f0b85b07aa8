import type { Evidence } from '@/lib/coach/advice';

const EPITOME =
  'A computational approach to understanding empathy expressed in text-based mental health support. EMNLP 2020.';
const HAILEY =
  'Human-AI collaboration enables more empathic conversations in text-based peer-to-peer mental health support. Nature Machine Intelligence 5.';
const WELIVITA = 'A taxonomy of empathetic response intents in human social conversations. COLING 2020.';
const YEOMANS =
  'Conversational receptiveness: improving engagement with opposing views. Organizational Behavior and Human Decision Processes 160.';

/** Empathy, shared joy, and words that do not judge. */
export const careStudies: readonly Evidence[] = [
  {
    id: 'goodNews',
    study: 'Gable, Gonzaga and Strachman 2006',
    finding:
      'How partners answered good news told more about how the couple fared two months later than how they answered bad news.',
    limit: 'One study of 79 couples.',
    source: 'Will you be there for me when things go right? Journal of Personality and Social Psychology 91(5).',
  },
  {
    id: 'capitalising',
    study: 'Gable, Reis, Impett and Asher 2004',
    finding: 'Where good news was answered gladly and with questions, relationships fared better.',
    limit: 'It shows what goes together, not what causes what.',
    source: 'What do you do when things go right? Journal of Personality and Social Psychology 87(2).',
  },
  {
    id: 'empathyFirst',
    study: 'Sharma et al. 2020',
    finding:
      'Warmth, shown understanding and a question about the unsaid are three separate parts of an empathic answer.',
    limit: 'About 10,000 exchanges in online support; in part of them counted, few had a question.',
    source: EPITOME,
  },
  {
    id: 'empathyPractice',
    study: 'Sharma et al. 2020',
    finding: 'People who gave support online did not become more empathic by doing it alone.',
    limit: '235,000 exchanges on support platforms, judged by a program.',
    source: EPITOME,
  },
  {
    id: 'promptedEmpathy',
    study: 'Sharma et al. 2023',
    finding: 'Supporters who were shown suggestions while writing gave answers that read as more empathic.',
    limit: 'One trial with 300 peer supporters.',
    source: HAILEY,
  },
  {
    id: 'promptedConfidence',
    study: 'Sharma et al. 2023',
    finding:
      'Suggestions helped most those who find support hard; people did not come to lean on them, and felt more able.',
    limit: 'One trial with 300 peer supporters.',
    source: HAILEY,
  },
  {
    id: 'listenersFirst',
    study: 'Welivita and Pu 2020',
    finding: 'After bad news careful listeners mostly ask or acknowledge first; advice is rare.',
    limit: 'Written talks arranged for research; labels were given by a program.',
    source: WELIVITA,
  },
  {
    id: 'gladListeners',
    study: 'Welivita and Pu 2020',
    finding: 'After good news nearly half of careful first answers were a question.',
    limit: 'Written talks arranged for research; labels were given by a program.',
    source: WELIVITA,
  },
  {
    id: 'observation',
    study: 'Yeomans, Minson, Collins, Chen and Gino 2020',
    finding: 'Where the first words were receptive, fewer personal attacks followed.',
    limit: 'Talk pages of Wikipedia; “always” and “never” were not tested by themselves.',
    source: YEOMANS,
  },
  {
    id: 'acknowledging',
    study: 'Yeomans, Minson, Collins, Chen and Gino 2020',
    finding: 'Acknowledging what the other side said was the strongest sign of being open to it.',
    limit: 'Conversations about opposing views.',
    source: YEOMANS,
  },
  {
    id: 'receptiveRecipe',
    study: 'Yeomans, Minson, Collins, Chen and Gino 2020',
    finding: 'A short recipe for receptive writing made writers more persuasive and more welcome to talk with.',
    limit: 'Conversations about opposing views.',
    source: YEOMANS,
  },
  {
    id: 'seenByOthers',
    study: 'Yeomans, Minson, Collins, Chen and Gino 2020',
    finding: 'How receptive people thought they were did not match how others saw them.',
    limit: 'Conversations about opposing views; other traits were not looked at.',
    source: YEOMANS,
  },
  {
    id: 'requests',
    study: 'Danescu-Niculescu-Mizil et al. 2013',
    finding:
      'Thanks and softer wording make a request read as more polite; bare demands and direct “you” starts read as less.',
    limit: 'Requests only, not other kinds of talk.',
    source: 'A computational approach to politeness with application to social factors. ACL 2013.',
  },
];
