import { appreciate } from './appreciate';
import { attachment } from './attachment';
import { boundaries } from './boundaries';
import { care } from './care';
import { commonGround } from './common-ground';
import { digDeeper } from './dig-deeper';
import type { Habit } from './habit';
import { invite } from './invite';
import { keepInTouch } from './keep-in-touch';
import { knowYourself } from './know-yourself';
import { listen } from './listen';
import { lookAhead } from './look-ahead';
import { microSteps } from './micro-steps';
import { openUp } from './open-up';
import { sharedProject } from './shared-project';
import { tennisMatch } from './tennis-match';

/** Every habit Tend can practise. A new one is one file beside this one and one line here. */
export const habits: readonly Habit[] = [
  digDeeper,
  microSteps,
  sharedProject,
  invite,
  listen,
  tennisMatch,
  openUp,
  keepInTouch,
  boundaries,
  attachment,
  appreciate,
  lookAhead,
  care,
  knowYourself,
  commonGround,
];
