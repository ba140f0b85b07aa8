import type { Evidence } from '@/lib/coach/advice';

/** Studies behind the habits: what was found in one plain sentence, and how far it carries. */
export const evidence: readonly Evidence[] = [
  {
    id: 'questions',
    study: 'Huang, Yeomans, Brooks, Minson and Gino 2017',
    finding: 'People who asked more follow-up questions were liked more by the person they talked with.',
    limit: 'Mostly strangers, in chats and on short dates.',
    source:
      'It doesn’t hurt to ask: question-asking increases liking. Journal of Personality and Social Psychology 113(3).',
  },
  {
    id: 'boomerang',
    study: 'Brooks and Yeomans 2025',
    finding: 'Asking something only to answer it oneself came across as less sincere than simply telling it.',
    limit: 'Averages of about 3,000 people, many of them strangers to each other.',
    source: 'Boomerasking: answering your own questions. Journal of Experimental Psychology: General.',
  },
  {
    id: 'balanceOfTalk',
    study: 'Zhang, Zhang and Danescu-Niculescu-Mizil 2025',
    finding: 'Conversations in which both sides talked about equally were enjoyed more, above all by the quieter side.',
    limit: 'Video calls between strangers; written chats were not looked at.',
    source:
      'Time is on my side: dynamics of talk-time sharing in video-chat conversations. Proceedings of the ACM on Human-Computer Interaction (CSCW).',
  },
  {
    id: 'responsiveness',
    study: 'Huang, Yeomans, Brooks, Minson and Gino 2017',
    finding: 'What made askers likable was that the other person felt listened to and cared about.',
    limit: 'One paper; how people felt was asked afterwards.',
    source:
      'It doesn’t hurt to ask: question-asking increases liking. Journal of Personality and Social Psychology 113(3).',
  },
  {
    id: 'goodNews',
    study: 'Gable, Gonzaga and Strachman 2006',
    finding:
      'How partners answered each other’s good news told more about how the couple fared than how they answered bad news.',
    limit: 'One study of 79 couples, in person.',
    source: 'Will you be there for me when things go right? Journal of Personality and Social Psychology 91(5).',
  },
  {
    id: 'capitalising',
    study: 'Gable, Reis, Impett and Asher 2004',
    finding: 'Good news did people more good when the other person answered it gladly and with interest.',
    limit: 'Diaries and couples; it shows what goes together, not what causes what.',
    source: 'What do you do when things go right? Journal of Personality and Social Psychology 87(2).',
  },
  {
    id: 'empathyFirst',
    study: 'Sharma et al. 2020',
    finding:
      'Warmth, understanding and a gentle question are three separate parts of an empathic answer, and most answers lack one.',
    limit: 'Posts in online support groups, between strangers.',
    source:
      'A computational approach to understanding empathy expressed in text-based mental health support. EMNLP 2020.',
  },
  {
    id: 'promptedEmpathy',
    study: 'Sharma et al. 2023',
    finding: 'Supporters who were shown suggestions while writing gave answers that read as more empathic.',
    limit: 'One trial with 300 volunteers on a support platform.',
    source:
      'Human-AI collaboration enables more empathic conversations in text-based peer-to-peer mental health support. Nature Machine Intelligence 5.',
  },
  {
    id: 'listenersFirst',
    study: 'Welivita and Pu 2020',
    finding: 'After bad news careful listeners mostly ask or acknowledge first; advice is rare.',
    limit: 'Written talks arranged for research; labels were partly given by a program.',
    source: 'A taxonomy of empathetic response intents in human social conversations. COLING 2020.',
  },
  {
    id: 'observation',
    study: 'Yeomans, Minson, Collins, Chen and Gino 2020',
    finding: 'Showing that one has taken in the other side made later talk less heated.',
    limit: 'Disagreements between strangers; “always” and “never” were not tested by themselves.',
    source:
      'Conversational receptiveness: improving engagement with opposing views. Organizational Behavior and Human Decision Processes 160.',
  },
  {
    id: 'requests',
    study: 'Danescu-Niculescu-Mizil et al. 2013',
    finding:
      'Thanks and softer wording make a request read as more polite; bare demands and direct “you” starts read as less.',
    limit: 'Requests between strangers on two websites, rated by readers.',
    source: 'A computational approach to politeness with application to social factors. ACL 2013.',
  },
  {
    id: 'compliments',
    study: 'Zhao and Epley 2021',
    finding: 'People expected a compliment to feel more awkward and less pleasant than it then did.',
    limit: 'Nine experiments, mostly students and couples; it says nothing about flattery.',
    source:
      'Insufficiently complimentary? Underestimating the positive impact of compliments creates a barrier to expressing them. Journal of Personality and Social Psychology 121(2).',
  },
  {
    id: 'kindWords',
    study: 'Zhao and Epley 2020',
    finding: 'Kind words that differ from day to day did not wear out, although their givers thought they would.',
    limit: 'Short studies over about a week.',
    source: 'Kind words do not become tired words. Self and Identity 20(8).',
  },
  {
    id: 'strangersCompliments',
    study: 'Boothby and Bohns 2021',
    finding: 'People asked to compliment a stranger underestimated how good it would make that person feel.',
    limit: 'Brief meetings between strangers, in person.',
    source:
      'Why a simple act of kindness is not as simple as it seems. Personality and Social Psychology Bulletin 47(5).',
  },
  {
    id: 'gratitude',
    study: 'Kumar and Epley 2018',
    finding:
      'People who wrote a thank-you letter underestimated how pleased, and overestimated how awkward, its reader would feel.',
    limit: 'Letters longer than a chat message, mostly by students.',
    source:
      'Undervaluing gratitude: expressers misunderstand the consequences of showing appreciation. Psychological Science 29(9).',
  },
  {
    id: 'reachingOut',
    study: 'Liu, Rim, Min and Min 2023',
    finding:
      'A message “just because” was appreciated more than its sender expected, most of all when it came as a surprise.',
    limit: 'Thirteen experiments; a single message each, not how a friendship went on.',
    source:
      'The surprise of reaching out: appreciated more than we think. Journal of Personality and Social Psychology 124(4).',
  },
  {
    id: 'effort',
    study: 'Roberts and Dunbar 2015',
    finding:
      'Friendships faded faster than family ties when people moved on, and talking or doing things together slowed that.',
    limit: 'One study of 25 students over 18 months.',
    source: 'Managing relationship decay: network, gender, and contextual effects. Human Nature 26(4).',
  },
  {
    id: 'layers',
    study: 'Dunbar 2018',
    finding: 'People tend to have a handful of very close ties and write to others less often; that is ordinary.',
    limit: 'Averages over many data sets; the numbers differ a lot between people.',
    source: 'The anatomy of friendship. Trends in Cognitive Sciences 22(1).',
  },
  {
    id: 'invitations',
    study: 'Isaacs and Clark 1990',
    finding: 'Invitations without time or place are often understood as politeness, not as plans.',
    limit: 'Telephone calls and examples from one group of students, over thirty years ago.',
    source: 'Ostensible invitations. Language in Society 19(4).',
  },
  {
    id: 'ifThen',
    study: 'Gollwitzer and Sheeran 2006',
    finding: 'People who had settled when and where carried out their intentions more often.',
    limit: 'A summary of 94 tests, mostly of plans for oneself, not of plans with a friend.',
    source:
      'Implementation intentions and goal achievement: a meta-analysis. Advances in Experimental Social Psychology 38.',
  },
  {
    id: 'sayingNo',
    study: 'Givi and Kirk 2023',
    finding: 'People thought that turning down an invitation would hurt more than it did.',
    limit: 'Mostly imagined invitations, in the United States.',
    source:
      'Saying no: the negative ramifications from invitation declines are less severe than we think. Journal of Personality and Social Psychology.',
  },
  {
    id: 'deepTalk',
    study: 'Kardas, Kumar and Epley 2022',
    finding: 'Deeper questions between strangers felt less awkward and more connecting than they had expected.',
    limit: 'Strangers, in person; with friends people guess about right.',
    source:
      'Overly shallow? Miscalibrated expectations create a barrier to deeper conversation. Journal of Personality and Social Psychology 122(3).',
  },
  {
    id: 'disclosure',
    study: 'Collins and Miller 1994',
    finding: 'People who tell something of themselves tend to be liked more, and we like those we have told something.',
    limit: 'A summary of older studies; small to middling effects.',
    source: 'Self-disclosure and liking: a meta-analytic review. Psychological Bulletin 116(3).',
  },
  {
    id: 'turnByTurn',
    study: 'Sprecher, Treger, Wondra, Hilaire and Wallpe 2013',
    finding: 'Pairs who took turns in telling liked each other more than pairs where one told and the other listened.',
    limit: 'One study, students who did not know each other.',
    source:
      'Taking turns: reciprocal self-disclosure promotes liking in initial interactions. Journal of Experimental Social Psychology 49(5).',
  },
  {
    id: 'stepByStep',
    study: 'Aron, Melinat, Aron, Vallone and Bator 1997',
    finding:
      'Pairs whose questions grew more personal step by step felt closer afterwards than pairs who made small talk.',
    limit: 'Students who did not know each other, in 45 minutes in a laboratory.',
    source: 'The experimental generation of interpersonal closeness. Personality and Social Psychology Bulletin 23(4).',
  },
  {
    id: 'pressure',
    study: 'Bohns 2016',
    finding: 'People who asked for something misjudged how awkward it is for the other person to say no.',
    limit: 'A review of studies with requests to strangers, mostly small ones and in person.',
    source:
      '(Mis)understanding our influence over others: a review of the underestimation-of-compliance effect. Current Directions in Psychological Science 25(2).',
  },
  {
    id: 'confidences',
    study: 'Slepian and Greenaway 2018',
    finding: 'Being told a secret went along with feeling closer to that person, and with a burden to carry.',
    limit: 'Three online studies by questionnaire; what happens when a secret is passed on was not looked at.',
    source: 'The benefits and burdens of keeping others’ secrets. Journal of Experimental Social Psychology 78.',
  },
  {
    id: 'sensitiveQuestions',
    study: 'Tourangeau and Yan 2007',
    finding: 'Questions on money, sex and the like were left unanswered, or answered untruly, more often than others.',
    limit: 'A summary of surveys, not of talks; between friends such questions are often welcome.',
    source: 'Sensitive questions in surveys. Psychological Bulletin 133(5).',
  },
];

/** By id; an unknown one is a mistake in a habit. */
export function evidenceOf(id: string): Evidence {
  const found = evidence.find((one) => one.id === id);
  if (!found) throw new Error(`evidence: there is no "${id}".`);
  return found;
}
