import type { Friend } from '../history';
import { ada } from './ada';
import { jonas } from './jonas';
import { lena } from './lena';
import { mira } from './mira';
import { sam } from './sam';

/** Everybody in the playground, as its list shows them. */
export const friends: readonly Friend[] = [lena, sam, ada, mira, jonas];
