import type { Switchable } from '@/lib/habits/ids';
import type { Rule } from '@/lib/sites/page/rule';
import { browser } from 'wxt/browser';

/** What the person set for one host. A host without an entry was never consented to and is not read. */
export interface SitePreferences {
  /** Id of the site file that reads this host. */
  site: string;
  on: boolean;
  chips: boolean;
  nudges: boolean;
  /** "Banter is fine here": no word about the tone of a draft. Missing in what was set before there was the switch. */
  banter?: boolean;
  balance: boolean;
  /** Keep short phrases ("interview on Friday"); off at first. */
  rememberWords: boolean;
  /** Read the visible chat list for who wrote last; off at first. */
  chatList: boolean;
  /** Habits, and rules of habits, switched off on this host. */
  habitsOff: Switchable[];
  /** How to read a messenger Tend does not know, as the person showed it. */
  rule?: Rule;
  /** Chats there that are with one person, as the person said: hashes of their names. */
  ofTwo?: string[];
}

/** Id of a messenger Tend does not know: read by a rule, or by roles and sides where these are clear. */
export const OTHER_MESSENGER = 'generic';

/** Where the popup leaves, for as long as the browser runs, for which host the person asked although no messenger is known there. */
export const ASKED_FOR = 'askedFor';

export interface Settings {
  /** By hostname, without port: what match patterns can tell apart. */
  sites: Record<string, SitePreferences>;
  /** Habits, and rules of habits, switched off everywhere. */
  habitsOff: Switchable[];
  /** Epoch milliseconds, or 'resumed' for a pause without end; null when not paused. */
  pausedUntil: number | 'resumed' | null;
  /** Screen readers hear "3 suggestions" once per thread. */
  announce: boolean;
  /** A notification on a day with a birthday, a plan, a promise or something to ask about. */
  dayReminders: boolean;
  /** Weekday (0 is Sunday) of the digest of who is worth a hello; null for none. */
  digestDay: number | null;
  /** A number on Tend's icon. */
  badge: boolean;
}

export const defaultSettings: Settings = {
  sites: {},
  habitsOff: [],
  pausedUntil: null,
  announce: true,
  dayReminders: false,
  digestDay: null,
  badge: false,
};

export const defaultSite: Omit<SitePreferences, 'site'> = {
  on: true,
  chips: true,
  nudges: true,
  balance: true,
  rememberWords: false,
  chatList: false,
  habitsOff: [],
};

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...defaultSettings, ...(stored[KEY] as Partial<Settings> | undefined) };
}

/** Changes settings one writer at a time, whatever page or worker they come from. */
export async function changeSettings(change: (now: Settings) => Settings): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: change(await readSettings()) });
  });
}

/** Calls back on every change until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

export function paused({ pausedUntil }: Settings, now: number): boolean {
  return pausedUntil === 'resumed' || (pausedUntil !== null && now < pausedUntil);
}

/** Settings with a host switched on, its earlier preferences kept. */
export function withSiteOn(settings: Settings, hostname: string, site: string): Settings {
  const before = settings.sites[hostname];
  const entry = before?.site === site ? { ...before, on: true } : { ...defaultSite, site };
  return { ...settings, sites: { ...settings.sites, [hostname]: entry } };
}

/** Settings with a host switched off, its preferences kept for another time. */
export function withSiteOff(settings: Settings, hostname: string): Settings {
  const before = settings.sites[hostname];
  return before ? { ...settings, sites: { ...settings.sites, [hostname]: { ...before, on: false } } } : settings;
}

/** Settings with how to read a host, its other preferences kept. It stays off where it is off. */
export function withRule(settings: Settings, hostname: string, rule: Rule): Settings {
  const before = settings.sites[hostname];
  const kept = before?.site === OTHER_MESSENGER ? before : { ...defaultSite, on: false, site: OTHER_MESSENGER };
  return { ...settings, sites: { ...settings.sites, [hostname]: { ...kept, rule } } };
}

/** Settings in which a chat of a host, by the hash of its name, is with one person, or not known to be. */
export function withOfTwo(settings: Settings, hostname: string, chat: string, ofTwo: boolean): Settings {
  const before = settings.sites[hostname];
  if (!before) return settings;
  const others = (before.ofTwo ?? []).filter((one) => one !== chat);
  const entry = { ...before, ofTwo: ofTwo ? [...others, chat] : others };
  return { ...settings, sites: { ...settings.sites, [hostname]: entry } };
}

/** Settings in which a host has to be shown anew. */
export function withoutRule(settings: Settings, hostname: string): Settings {
  const { rule: _, ...before } = settings.sites[hostname] ?? { ...defaultSite, site: OTHER_MESSENGER };
  return { ...settings, sites: { ...settings.sites, [hostname]: before } };
}

/** What is asked of the browser for one host. */
export function hostPatterns(hostname: string): string[] {
  return [`http://${hostname}/*`, `https://${hostname}/*`];
}

/** The preferences in force on a host; null when it is off, was never switched on, or everything is paused. */
export function preferencesFor(settings: Settings, hostname: string, now: number): SitePreferences | null {
  const site = settings.sites[hostname];
  return site?.on && !paused(settings, now) ? site : null;
}
