import {
  array,
  boolean,
  enum as oneOf,
  literal,
  nullable,
  number,
  object,
  optional,
  record,
  string,
  union,
} from 'zod/mini';
import { switchables } from '@/lib/habits/ids';
import { rule } from '@/lib/rule.schema';
import type { Settings } from '@/lib/settings';
import { BackupTrouble } from './backup-file';

/** Raised with every change to what the settings are. */
const VERSION = 1;

const habitsOff = array(oneOf(switchables));

const sitePreferences = object({
  site: string(),
  on: boolean(),
  chips: boolean(),
  nudges: boolean(),
  banter: optional(boolean()),
  balance: boolean(),
  rememberWords: boolean(),
  chatList: boolean(),
  habitsOff,
  rule: optional(rule),
});

const settings = object({
  sites: record(string(), sitePreferences),
  habitsOff,
  pausedUntil: nullable(union([number(), literal('resumed')])),
  announce: boolean(),
  dayReminders: boolean(),
  digestDay: nullable(number()),
  badge: boolean(),
});

const envelope = object({ tend: literal('settings'), version: number(), settings });

/** Settings as the text of a file, without any data: not even which chats are with one person. A pause is of the day and stays here. */
export function settingsFile(now: Settings): string {
  const sites = Object.fromEntries(
    Object.entries(now.sites).map(([host, { ofTwo: _, ...preferences }]) => [host, preferences]),
  );
  return JSON.stringify({ tend: 'settings', version: VERSION, settings: { ...now, sites, pausedUntil: null } });
}

/** @throws {BackupTrouble} for another kind of file, a later version, or naming the first setting that does not fit. */
export function parseSettings(text: string): Settings {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BackupTrouble('noJson', 'The file is no JSON, so it holds no settings of Tend.');
  }
  const result = envelope.safeParse(json);
  if (!result.success) {
    const field = result.error.issues[0]?.path.join('.') ?? '';
    throw new BackupTrouble('noSettings', `The file holds no settings of Tend that fit: look at "${field}".`, {
      field,
    });
  }
  if (result.data.version > VERSION)
    throw new BackupTrouble(
      'newer',
      `The settings are of version ${result.data.version}; this Tend reads up to ${VERSION}.`,
    );
  return result.data.settings;
}
