import {
  array,
  boolean,
  config,
  enum as oneOf,
  int,
  maximum,
  maxLength,
  null as nil,
  nullable,
  object,
  omit,
  string,
  url,
} from 'zod/mini';
import { rule } from './rule.schema';
import type { NoteShown, Settled, ShownRule, SiteHealth, ThreadReading } from './messages';

// The extension's CSP forbids `new Function`, which zod would otherwise try.
config({ jitless: true });

/** The background's border: what a page says is parsed here, once, and trusted after it. */

const short = string().check(maxLength(500));
const text = string().check(maxLength(100_000));
const thread = string().check(maxLength(2_500));
const time = nullable(int().check(maximum(8.64e15)));
const side = oneOf(['me', 'them']);

const message = object({
  id: nullable(short),
  from: side,
  author: nullable(short),
  at: time,
  text,
  status: oneOf(['sent', 'sending', 'failed']),
});

const row = object({ ...omit(message, { status: true }).shape, hash: short });

const head = object({
  site: short,
  host: short,
  account: nullable(short),
  id: short,
  idKind: oneOf(['stable', 'name', 'session']),
  kind: oneOf(['direct', 'group', 'public']),
  name: short,
  url: nullable(url()),
});

export const threadReading = object({
  thread: head,
  rows: array(row).check(maxLength(20_000)),
  window: array(short).check(maxLength(20_000)),
  removed: array(short).check(maxLength(20_000)),
  tail: array(message).check(maxLength(30)),
  draft: text,
  pull: boolean(),
  inserted: boolean(),
  list: array(object({ id: short, name: short, lastAt: time, lastFrom: nullable(side) })).check(maxLength(1000)),
});

export const settled = object({
  thread,
  offerId: short,
  outcome: oneOf(['inserted', 'sentAsIs', 'sentEdited', 'cleared', 'dismissed', 'ignored', 'kept', 'declined']),
});

export const noteShown = object({ thread, note: oneOf(['otherLanguage', 'helpFades']) });

const nothing = nil();

export const siteHealth = object({
  site: short,
  host: short,
  state: oneOf(['reading', 'post', 'noThread', 'changed']),
  messages: int(),
  composer: boolean(),
  sought: nullable(short),
  selector: nullable(short),
  chat: nullable(short),
  group: boolean(),
});

export const ruleShown = object({ rule, ofTwo: nullable(short) });

/** The compiler holds the schemas to the types the page sends. */
export const parsers: {
  threadRead: { parse(data: unknown): ThreadReading };
  adviceSettled: { parse(data: unknown): Settled };
  noteShown: { parse(data: unknown): NoteShown };
  siteHealth: { parse(data: unknown): SiteHealth };
  ruleShown: { parse(data: unknown): ShownRule };
  clickPartsWanted: { parse(data: unknown): null };
} = {
  threadRead: threadReading,
  adviceSettled: settled,
  noteShown,
  siteHealth,
  ruleShown,
  clickPartsWanted: nothing,
};
