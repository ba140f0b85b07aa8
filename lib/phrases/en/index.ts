import type { Wording } from '@/lib/phrases/phrase';
import { appreciate } from './appreciate';
import { boundaries } from './boundaries';
import { care } from './care';
import { invite } from './invite';
import { keepInTouch } from './keep-in-touch';
import { listen } from './listen';
import { lookAhead } from './look-ahead';
import { microSteps } from './micro-steps';
import { openUp } from './open-up';
import { pauses } from './pauses';
import { starters } from './starters';
import { tennisMatch } from './tennis-match';

/** Everything Tend can offer in English. */
export const english: readonly Wording[] = [
  ...listen,
  ...care,
  ...appreciate,
  ...invite,
  ...lookAhead,
  ...keepInTouch,
  ...tennisMatch,
  ...openUp,
  ...microSteps,
  ...boundaries,
  ...pauses,
  ...starters,
];
