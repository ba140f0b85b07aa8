import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { killWorker } from '../e2e/debugging.ts';

/** As Tend's own pages and scripts have it, where the functions given to `evaluate` run. */
declare const chrome: typeof browser;

/** Milliseconds since a reading was sent: until the answer was there, and until its chips were painted. */
export interface Answered {
  answered: number;
  /** Null when the answer held no chip. */
  painted: number | null;
}

/** Names of the entries in the page's timeline. */
const MEASURE = 'tend: answered';

/** What a friend might write: short lines that leave something to say. */
const lines = [
  'I got the job!',
  'My sister is visiting next weekend.',
  'I tried the climbing hall by the river.',
  'The exam is on Thursday and I am nervous.',
  'I finally finished painting the kitchen.',
];

/**
 * Runs in Tend's own world of the page, before Tend is there: notes in the page's timeline, for each reading that is sent,
 * when the answer came and when the frame with its chips was painted.
 */
function noteAnswers(measure: string): void {
  /** The chip itself, or the handle the bar shrinks to where there is no room for it. */
  const shows = (text: string) =>
    [...document.documentElement.children].some(({ shadowRoot }) => {
      const chips = [...(shadowRoot?.querySelectorAll('.chip .words') ?? [])];
      return chips.some((chip) => chip.textContent === text) || shadowRoot?.querySelector('.handle .dot');
    });
  const note = (sent: number, advice: { offers?: { text: string }[] } | undefined) => {
    const answered = performance.now() - sent;
    const first = advice?.offers?.[0]?.text;
    requestAnimationFrame(() => {
      const frame = new MessageChannel();
      frame.port1.addEventListener('message', () => {
        const drawn = first !== undefined && shows(first);
        const detail = { answered, painted: drawn ? performance.now() - sent : null };
        performance.measure(measure, { start: sent, end: performance.now(), detail });
      });
      frame.port1.start();
      frame.port2.postMessage(null);
    });
  };
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime) as (...given: unknown[]) => Promise<unknown>;
  const noted = (...given: unknown[]) => {
    const asked = given[0] as { type?: string } | undefined;
    if (asked?.type !== 'threadRead') return send(...given);
    const sent = performance.now();
    const told = given.at(-1);
    // The polyfill gives a callback, everybody else takes the promise.
    if (typeof told === 'function') {
      const tell = (...answer: unknown[]) => {
        note(sent, answer[0] as undefined);
        told(...answer);
      };
      return send(...given.slice(0, -1), tell);
    }
    const answer = send(...given);
    void answer.then((advice) => note(sent, advice as undefined));
    return answer;
  };
  Object.assign(runtime, { sendMessage: noted });
}

/** Puts the notes into the playground's tab. To be called before its site is switched on. `own` is one of Tend's own pages. */
export async function prepareNotes(own: Page): Promise<void> {
  await own.evaluate(`chrome.tabs.query({ url: '*://playground.localhost/*' }).then(([{ id }]) =>
    chrome.scripting.executeScript({ target: { tabId: id }, func: ${noteAnswers}, args: ['${MEASURE}'] }))`);
}

const answersIn = (page: Page) => page.evaluate((name) => performance.getEntriesByName(name).length, MEASURE);

/** A reply of the person's and a new message of theirs, and how long Tend took to answer the two. */
async function answerTo(page: Page, text: string, number: number): Promise<Answered> {
  const before = await answersIn(page);
  await page.getByRole('log').evaluate(
    (log, [text, id]) => {
      for (const [from, said] of Object.entries({ me: 'Good to hear from you.', them: text })) {
        const row = log.ownerDocument.createElement('li');
        Object.assign(row.dataset, { id: `${id}-${from}`, from, status: 'sent' });
        row.innerHTML = '<p></p><time></time>';
        row.firstElementChild!.textContent = said;
        row.lastElementChild!.setAttribute('datetime', new Date().toISOString());
        log.append(row);
      }
    },
    [text, `bench-${number}`] as const,
  );
  await page.waitForFunction(([name, count]) => performance.getEntriesByName(name).length > count, [
    MEASURE,
    before,
  ] as const);
  return page.evaluate(
    (name) => (performance.getEntriesByName(name).at(-1) as PerformanceMeasure).detail as Answered,
    MEASURE,
  );
}

interface Between {
  /** Called before each message. */
  before(): Promise<unknown>;
  /** Ends the worker before each message. */
  cold: boolean;
}

/** Messages come one after the other into the open chat. */
export async function timeAnswers(page: Page, samples: number, { before, cold }: Between): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (let number = 0; number < samples; number++) {
    await before();
    if (cold) await killWorker(page);
    answers.push(await answerTo(page, lines[number % lines.length]!, number + (cold ? 1000 : 0)));
  }
  return answers;
}
