import converse from './converse';
import discord from './discord';
import googleMessages from './google-messages';
import hydrogen from './hydrogen';
import slack from './slack';
import teams from './teams';
import telegram from './telegram';
import thelounge from './thelounge';
import whatsapp from './whatsapp';
import type { Site } from './site';

/** Every messenger Tend knows. One line each; the file beside it knows the markup. */
export const sites: readonly Site[] = [
  converse,
  discord,
  googleMessages,
  hydrogen,
  slack,
  teams,
  telegram,
  thelounge,
  whatsapp,
];
