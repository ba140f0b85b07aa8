import bluesky from './bluesky';
import converse from './converse';
import discord from './discord';
import element from './element';
import glowingBear from './glowing-bear';
import googleChat from './google-chat';
import googleMessages from './google-messages';
import hydrogen from './hydrogen';
import instagram from './instagram';
import linkedin from './linkedin';
import mastodon from './mastodon';
import mattermost from './mattermost';
import messenger from './messenger';
import reddit from './reddit';
import rocketchat from './rocketchat';
import slack from './slack';
import teams from './teams';
import telegram from './telegram';
import thelounge from './thelounge';
import whatsapp from './whatsapp';
import x from './x';
import zulip from './zulip';
import type { SiteCard } from './site';

/** Every messenger Tend knows. One line each; the file beside it knows the markup, and only the page it reads loads it. */
export const sites: readonly SiteCard[] = [
  bluesky,
  converse,
  discord,
  element,
  glowingBear,
  googleChat,
  googleMessages,
  hydrogen,
  instagram,
  linkedin,
  mastodon,
  mattermost,
  messenger,
  reddit,
  rocketchat,
  slack,
  teams,
  telegram,
  thelounge,
  whatsapp,
  x,
  zulip,
];
