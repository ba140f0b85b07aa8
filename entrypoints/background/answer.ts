import { browser, type Browser } from 'wxt/browser';
import { report } from '@/lib/errors';
import type { ToBackground } from '@/lib/messages';
import { parsers } from '@/lib/messages.schema';
import type { TendDb } from '@/lib/people/db';
import { preferencesFor, readSettings } from '@/lib/settings';
import { noteHealth, noteTrouble } from './health';
import { settle } from './settle';
import { threadRead } from './thread-read';

type Sender = Browser.runtime.MessageSender;
type Type = keyof ToBackground;

const isType = (type: unknown): type is Type => typeof type === 'string' && Object.hasOwn(parsers, type);

/** Our own script, in a tab, on a host that is switched on: anyone else gets no answer. */
async function speaker(sender: Sender) {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !sender.url) return null;
  const { host, hostname } = new URL(sender.url);
  const settings = await readSettings();
  const preferences = preferencesFor(settings, hostname, Date.now());
  return preferences && { tab: sender.tab.id, host, preferences, settings };
}

async function handle(db: TendDb, type: Type, data: unknown, sender: Sender): Promise<unknown> {
  const from = await speaker(sender);
  if (!from) return undefined;
  if (type === 'siteHealth') return noteHealth(parsers.siteHealth.parse(data), from.tab);
  if (type === 'adviceSettled') {
    const settled = parsers.adviceSettled.parse(data);
    const ownThreads = `${[from.preferences.site, from.host].map(encodeURIComponent).join('/')}/`;
    return settled.thread.startsWith(ownThreads) ? settle(db, settled) : undefined;
  }
  const reading = parsers.threadRead.parse(data);
  if (reading.thread.host !== from.host || reading.thread.site !== from.preferences.site) return undefined;
  return threadRead(db, reading, from.preferences, from.settings);
}

/** Answers pages' messages; an error reaches the page as a rejection, so that nothing counts as acknowledged. */
export function answerFrom(db: TendDb) {
  return (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (typeof message !== 'object' || message === null || !('type' in message) || !isType(message.type))
      return undefined;
    return handle(db, message.type, 'data' in message ? message.data : undefined, sender).catch(
      async (error: unknown) => {
        report('background', error);
        await noteTrouble(error);
        throw error;
      },
    );
  };
}
