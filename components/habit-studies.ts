import type { HabitId } from '@/lib/habits/ids';

/** Further studies each habit rests on, by their ids in `lib/phrases/evidence.ts`, shown below its first one. */
export const furtherStudies: Record<HabitId, readonly string[]> = {
  'dig-deeper': ['othersCare', 'deeperChoice', 'intimateQuestions'],
  'micro-steps': ['secondMessages', 'quickAnswers'],
  'shared-project': ['effort'],
  invite: ['sayingNo'],
  listen: ['followUps', 'responsiveness', 'questionKinds'],
  'tennis-match': ['turnByTurn', 'talkDynamics', 'selfTalk', 'boomerang', 'replySpeed'],
  'open-up': ['disclosure', 'listenersLike'],
  'keep-in-touch': [
    'expectedContact',
    'effort',
    'layers',
    'networkSize',
    'closeCircles',
    'longerCalls',
    'afterSilence',
  ],
  boundaries: ['requests'],
  attachment: ['twoDirections', 'closeLove', 'coupleQuality', 'moves', 'responsiveness'],
  appreciate: ['complimentDoubt', 'warmth', 'strangersCompliments', 'giversToo', 'kindWords', 'gratitude', 'looks'],
  'look-ahead': ['invitations'],
  care: [
    'empathyFirst',
    'empathyPractice',
    'promptedEmpathy',
    'promptedConfidence',
    'capitalising',
    'goodNews',
    'gladListeners',
    'acknowledging',
    'observation',
    'receptiveRecipe',
  ],
  'know-yourself': ['offeredReplies'],
  'common-ground': ['greetings'],
};
