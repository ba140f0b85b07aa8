import { converse } from './converse';
import { hydrogen } from './hydrogen';
import type { Messenger } from './contract';
import { thelounge } from './thelounge';

/** The real messengers every test of the whole path runs on. */
export const messengers: readonly Messenger[] = [converse, hydrogen, thelounge];
