import converse from './converse';
import element from './element';
import glowingBear from './glowing-bear';
import googleChat from './google-chat';
import googleMessages from './google-messages';
import hydrogen from './hydrogen';
import linkedin from './linkedin';
import mastodon from './mastodon';
import mattermost from './mattermost';
import rocketchat from './rocketchat';
import thelounge from './thelounge';
import whatsapp from './whatsapp';
import zulip from './zulip';
import type { Site } from './site';

/** Every messenger Tend knows. One line each; the file beside it knows the markup. */
export const sites: readonly Site[] = [
  converse,
  element,
  glowingBear,
  googleChat,
  googleMessages,
  hydrogen,
  linkedin,
  mastodon,
  mattermost,
  rocketchat,
  thelounge,
  whatsapp,
  zulip,
];
