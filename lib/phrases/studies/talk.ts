import type { Evidence } from '@/lib/coach/advice';

const HUANG =
  'It doesn’t hurt to ask: question-asking increases liking. Journal of Personality and Social Psychology 113(3).';
const ZHANG =
  'Time is on my side: dynamics of talk-time sharing in video-chat conversations. Proceedings of the ACM on Human-Computer Interaction (CSCW).';
const BROOKS = 'Boomerasking: answering your own questions. Journal of Experimental Psychology: General.';

/** Asking, sharing the talk, and how fast people answer. */
export const talkStudies: readonly Evidence[] = [
  {
    id: 'questions',
    study: 'Huang, Yeomans, Brooks, Minson and Gino 2017',
    finding: 'In two-person chats, people told to ask many questions were liked more than people told to ask few.',
    limit: 'Over 400 people in chats of a study; those who asked did not expect it.',
    source: HUANG,
  },
  {
    id: 'followUps',
    study: 'Huang, Yeomans, Brooks, Minson and Gino 2017',
    finding:
      'On short dates, people who asked more got more second dates; questions that followed up made the difference.',
    limit: 'One study of 110 people on dates of four minutes.',
    source: HUANG,
  },
  {
    id: 'responsiveness',
    study: 'Huang, Yeomans, Brooks, Minson and Gino 2017',
    finding:
      'Follow-up questions made people likable because the other side felt listened to, understood and cared for.',
    limit: 'One paper, on chats and four-minute dates.',
    source: HUANG,
  },
  {
    id: 'questionKinds',
    study: 'Huang, Yeomans, Brooks, Minson and Gino 2017',
    finding:
      'Questions come in kinds that can be told apart: opening, asking back, changing the subject, following up.',
    limit: 'The kinds were learned from 370 conversations.',
    source: HUANG,
  },
  {
    id: 'boomerang',
    study: 'Brooks and Yeomans 2025',
    finding:
      'People who asked only to answer it themselves came across as insincere; plainly telling was liked better.',
    limit: 'Averages of about 3,000 participants.',
    source: BROOKS,
  },
  {
    id: 'selfTalk',
    study: 'Brooks and Yeomans 2025',
    finding: 'Roughly half of what people say is about themselves, and more than that on social media.',
    limit: 'Averages, between 40 and 60 of a hundred utterances.',
    source: BROOKS,
  },
  {
    id: 'balanceOfTalk',
    study: 'Zhang, Zhang and Danescu-Niculescu-Mizil 2025',
    finding: 'Conversations in which both sides talked about equally were preferred, above all by the quieter side.',
    limit: 'Video chats between strangers; written chats were not looked at.',
    source: ZHANG,
  },
  {
    id: 'talkDynamics',
    study: 'Zhang, Zhang and Danescu-Niculescu-Mizil 2025',
    finding: 'Between conversations that were equal as a whole, it still mattered how the turns went back and forth.',
    limit: 'Video chats between strangers; more than a quarter of them gave the best mark anyway.',
    source: ZHANG,
  },
  {
    id: 'replySpeed',
    study: 'Templeton et al. 2022',
    finding: 'In spoken talk, fast answers went with feeling connected, between strangers and between friends.',
    limit: 'Gaps of a quarter of a second, spoken; it does not carry over to written messages.',
    source: 'Templeton et al. 2022. Proceedings of the National Academy of Sciences 119(4).',
  },
  {
    id: 'replyExpectations',
    study: 'Pielot 2013',
    finding: 'Most phone users in a survey said that the people they write to most answer at once or within minutes.',
    limit: 'A survey of 44 people; a slow reply says little about how much somebody cares.',
    source: 'Pielot et al. 2013 to 2015, surveys on what people expect of messaging.',
  },
];
