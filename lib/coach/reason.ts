import type { Say, Values } from '@/lib/locales/catalogue';
import type { reasons } from '@/lib/locales/en/reasons';

export type ReasonKey = keyof typeof reasons;

/** Why something came, or what was noticed, in no language yet: whoever shows it says it in the reader's. */
export interface Reason {
  key: ReasonKey;
  values: Values;
}

export type SayReason = Say<ReasonKey>;

export const because = (key: ReasonKey, values: Values = {}): Reason => ({ key, values });
