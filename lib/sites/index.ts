import bluesky from './bluesky';
import converse from './converse';
import googleMessages from './google-messages';
import hydrogen from './hydrogen';
import instagram from './instagram';
import messenger from './messenger';
import thelounge from './thelounge';
import whatsapp from './whatsapp';
import x from './x';
import type { Site } from './site';

/** Every messenger Tend knows. One line each; the file beside it knows the markup. */
export const sites: readonly Site[] = [
  bluesky,
  converse,
  googleMessages,
  hydrogen,
  instagram,
  messenger,
  thelounge,
  whatsapp,
  x,
];
