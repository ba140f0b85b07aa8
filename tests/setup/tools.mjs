import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromiumPath, firefoxIsCurrent, firefoxPath } from './browsers.mjs';

/** Debian keeps daemons in /usr/sbin, which is not on everybody's path. */
const folders = () => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];

const onPath = (command) => folders().some((folder) => existsSync(join(folder, command)));

/** A plugin that is no program: it lies in a folder named after the processor, or not. */
const hasWeechatRelay = () =>
  existsSync('/usr/lib') &&
  ['', ...readdirSync('/usr/lib')].some((folder) => existsSync(join('/usr/lib', folder, 'weechat/plugins/relay.so')));

const emojiFonts = ['/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf', '/usr/share/fonts/noto/NotoColorEmoji.ttf'];

export const chromium = { name: 'Chromium', debian: 'chromium', found: () => chromiumPath() !== undefined };

/** What the whole test run needs beside npm packages: how it is called, the Debian package, and how to see it is there. */
export const tools = [
  chromium,
  {
    name: 'Firefox 153 or later',
    debian: 'firefox-esr',
    found: () => firefoxPath() !== undefined && firefoxIsCurrent(),
  },
  { name: 'Prosody', debian: 'prosody', found: () => onPath('prosody') },
  { name: 'ngIRCd', debian: 'ngircd', found: () => onPath('ngircd') },
  { name: 'WeeChat', debian: 'weechat-headless', found: () => onPath('weechat-headless') },
  { name: 'the relay of WeeChat', debian: 'weechat-plugins', found: hasWeechatRelay },
  { name: 'Glowing Bear', debian: 'glowing-bear', found: () => existsSync('/usr/share/glowing-bear') },
  {
    name: 'a colour emoji font',
    debian: 'fonts-noto-color-emoji',
    found: () => process.platform !== 'linux' || emojiFonts.some((path) => existsSync(path)),
  },
];
