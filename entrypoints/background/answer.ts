import { browser, type Browser } from 'wxt/browser';
import { report } from '@/lib/errors';
import type { Failed, ShownRule, ToBackground } from '@/lib/messages';
import { parsers } from '@/lib/messages.schema';
import type { TendDb } from '@/lib/people/db';
import { markSaid } from '@/lib/people/offers';
import {
  changeSettings,
  OTHER_MESSENGER,
  preferencesFor,
  readSettings,
  withOfTwo,
  withRule,
  type SitePreferences,
} from '@/lib/settings';
import { bringClickParts } from './click-parts';
import { clearTrouble, noteHealth, noteTrouble } from './health';
import { settle } from './settle';
import { inWords } from './spoken';
import { threadRead } from './thread-read';

type Sender = Browser.runtime.MessageSender;
type Type = keyof ToBackground;

const isType = (type: unknown): type is Type => typeof type === 'string' && Object.hasOwn(parsers, type);

/** Our own script, in a tab, on a host that is switched on: anyone else gets no answer. */
async function speaker(sender: Sender) {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !sender.url) return null;
  // A frame without an address of its own speaks for the page that made it.
  const url = URL.parse(sender.url.startsWith('about:') ? (sender.origin ?? '') : sender.url);
  if (!url) return null;
  const { host, hostname } = url;
  const settings = await readSettings();
  const preferences = preferencesFor(settings, hostname, Date.now());
  return preferences && { tab: sender.tab.id, frame: sender.frameId ?? 0, host, hostname, preferences, settings };
}

/** What the keys of a page's own threads begin with. */
const threadsOf = ({ host, preferences }: { host: string; preferences: SitePreferences }) =>
  `${[preferences.site, host].map(encodeURIComponent).join('/')}/`;

async function handle(db: TendDb, type: Type, data: unknown, sender: Sender): Promise<unknown> {
  const from = await speaker(sender);
  if (!from) return undefined;
  if (type === 'ruleShown') {
    const shown = parsers.ruleShown.parse(data);
    return from.preferences.site === OTHER_MESSENGER ? keepRule(from.hostname, shown) : undefined;
  }
  if (type === 'siteHealth') {
    const { site, rule } = from.preferences;
    return noteHealth(parsers.siteHealth.parse(data), from, site !== OTHER_MESSENGER || rule !== undefined);
  }
  if (type === 'clickPartsWanted') return bringClickParts(from);
  if (type === 'adviceSettled') {
    const settled = parsers.adviceSettled.parse(data);
    return settled.thread.startsWith(threadsOf(from)) ? settle(db, settled) : undefined;
  }
  if (type === 'noteShown') {
    const { thread, note } = parsers.noteShown.parse(data);
    return thread.startsWith(threadsOf(from)) ? markSaid(db, thread, note, Date.now()) : undefined;
  }
  const reading = parsers.threadRead.parse(data);
  if (reading.thread.host !== from.host || reading.thread.site !== from.preferences.site) return undefined;
  const advice = await threadRead(db, reading, from.preferences, from.settings);
  await clearTrouble();
  return inWords(advice);
}

async function keepRule(hostname: string, { rule, ofTwo }: ShownRule): Promise<'kept'> {
  await changeSettings((settings) => {
    const shown = withRule(settings, hostname, rule);
    return ofTwo === null ? shown : withOfTwo(shown, hostname, ofTwo, true);
  });
  return 'kept';
}

/** Answers pages' messages; an error reaches the page as one, so that nothing counts as acknowledged. */
export function answerFrom(db: TendDb) {
  return (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (typeof message !== 'object' || message === null || !('type' in message) || !isType(message.type))
      return undefined;
    return handle(db, message.type, 'data' in message ? message.data : undefined, sender).catch(
      async (error: unknown): Promise<Failed> => {
        report('background', error);
        await noteTrouble(error);
        return { failed: error instanceof Error ? error.message : String(error) };
      },
    );
  };
}
