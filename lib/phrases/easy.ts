import type { ReasonKey } from '@/lib/coach/reason';
import type { Move } from '@/lib/language/moves';

/** An easy reply that a learned model chooses: what it is said with, when it is this likely to fit. */
export interface EasyMove {
  move: Move;
  occasion: string;
  /** Least chance, from rows the model had not seen; higher where a wrong word hurts. */
  least: number;
  /** Most words of a message it answers; longer ones say more than that. */
  most?: number;
  reason: ReasonKey;
  /** Id of the evidence. */
  evidence: string;
}
