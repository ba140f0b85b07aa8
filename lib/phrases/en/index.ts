import type { Wording } from '@/lib/phrases/phrase';
import { appreciate } from './appreciate';
import { boundaries } from './boundaries';
import { attachment } from './attachment';
import { care } from './care';
import { commonGround } from './common-ground';
import { easeWords } from './easy/ease';
import { echoWords } from './easy/echo';
import { meetingWords } from './easy/meeting';
import { newsWords } from './easy/news';
import { thanksWords } from './easy/thanks';
import { invite } from './invite';
import { keepInTouch } from './keep-in-touch';
import { listen } from './listen';
import { everyday } from './listen-everyday';
import { lookAhead } from './look-ahead';
import { microSteps } from './micro-steps';
import { openUp } from './open-up';
import { pauses } from './pauses';
import { posts } from './posts';
import { sharedProject } from './shared-project';
import { starters } from './starters';
import { tennisMatch } from './tennis-match';

/** Everything Tend can offer in English. */
export const english: readonly Wording[] = [
  ...listen,
  ...everyday,
  ...care,
  ...easeWords,
  ...newsWords,
  ...thanksWords,
  ...meetingWords,
  ...echoWords,
  ...appreciate,
  ...invite,
  ...lookAhead,
  ...keepInTouch,
  ...sharedProject,
  ...commonGround,
  ...attachment,
  ...tennisMatch,
  ...openUp,
  ...microSteps,
  ...boundaries,
  ...pauses,
  ...posts,
  ...starters,
];
