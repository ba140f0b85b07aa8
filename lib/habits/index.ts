import { appreciate } from './appreciate';
import { boundaries } from './boundaries';
import { care } from './care';
import { digDeeper } from './dig-deeper';
import type { Habit } from './habit';
import { invite } from './invite';
import { keepInTouch } from './keep-in-touch';
import { listen } from './listen';
import { lookAhead } from './look-ahead';
import { microSteps } from './micro-steps';
import { openUp } from './open-up';
import { tennisMatch } from './tennis-match';

/** Every habit Tend can practise. A new one is one file beside this one and one line here. */
export const habits: readonly Habit[] = [
  digDeeper,
  microSteps,
  invite,
  listen,
  tennisMatch,
  openUp,
  keepInTouch,
  boundaries,
  appreciate,
  lookAhead,
  care,
];
