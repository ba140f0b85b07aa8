import type { Wording } from '@/lib/phrases/phrase';
import { anyone } from './anyone';
import { colleague } from './colleague';
import { family } from './family';
import { friend } from './friend';
import { newPeople } from './new';
import { partner } from './partner';

/** Openings by relationship and depth, for when ideas were asked for. Quiet ones are for hard times. */
export const starters: readonly Wording[] = [...anyone, ...newPeople, ...friend, ...family, ...partner, ...colleague];
