import converse from './converse';
import googleMessages from './google-messages';
import hydrogen from './hydrogen';
import thelounge from './thelounge';
import whatsapp from './whatsapp';
import type { Site } from './site';

/** Every messenger Tend knows. One line each; the file beside it knows the markup. */
export const sites: readonly Site[] = [converse, googleMessages, hydrogen, thelounge, whatsapp];
