import converse from './converse';
import discord from './discord';
import element from './element';
import googleChat from './google-chat';
import googleMessages from './google-messages';
import hydrogen from './hydrogen';
import linkedin from './linkedin';
import mastodon from './mastodon';
import mattermost from './mattermost';
import rocketchat from './rocketchat';
import slack from './slack';
import teams from './teams';
import telegram from './telegram';
import thelounge from './thelounge';
import whatsapp from './whatsapp';
import zulip from './zulip';
import type { Site } from './site';

/** Every messenger Tend knows. One line each; the file beside it knows the markup. */
export const sites: readonly Site[] = [
  converse,
  discord,
  element,
  googleChat,
  googleMessages,
  hydrogen,
  linkedin,
  mastodon,
  mattermost,
  rocketchat,
  slack,
  teams,
  telegram,
  thelounge,
  whatsapp,
  zulip,
];
