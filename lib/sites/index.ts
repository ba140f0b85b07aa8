import converse from './converse';
import hydrogen from './hydrogen';
import thelounge from './thelounge';
import whatsapp from './whatsapp';
import type { Site } from './site';

/** Every messenger Tend knows. One line each; the file beside it knows the markup. */
export const sites: readonly Site[] = [converse, hydrogen, thelounge, whatsapp];
