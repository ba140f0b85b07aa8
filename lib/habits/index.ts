import { appreciate } from './appreciate';
import { care } from './care';
import type { Habit } from './habit';
import { invite } from './invite';
import { keepInTouch } from './keep-in-touch';
import { listen } from './listen';
import { lookAhead } from './look-ahead';
import { tennisMatch } from './tennis-match';

/** Every habit Tend can practise. A new one is one file beside this one and one line here. */
export const habits: readonly Habit[] = [invite, listen, tennisMatch, keepInTouch, appreciate, lookAhead, care];
