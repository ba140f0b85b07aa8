import { type Browser, expect, type Page } from '@playwright/test';
import { join, resolve } from 'node:path';
import { converse } from '../../clients/converse';
import type { RunningMessenger } from '../../clients/contract';
import type { Extension, Shared } from '../extension';
import { closedBar, type ClosedBar } from './closed-bar';
import { iconArgument, switchOnByHand } from './consent';

/** The folder that goes to the store: no host granted, the shadow root closed. */
export const storeBuild = join(
  resolve(import.meta.dirname, '../../..', process.env.TEND_OUT ?? '.output'),
  'chrome-mv3',
);

export interface Meeting {
  extension: Extension;
  /** The one who uses Tend; it is not switched on yet. */
  alice: Page;
  /** Their friend, in a browser without it. */
  bob: Page;
  running: RunningMessenger;
  composer: ReturnType<Page['locator']>;
  bar: ClosedBar;
  /** Switches Tend on by hand. */
  consent(): Promise<void>;
  /** Bob writes, Alice sees it and puts the caret into the composer. */
  hear(text: string): Promise<void>;
  /** How often he did. */
  heard(): number;
  /** Closes their pages and stops the server. */
  end(): Promise<void>;
}

/**
 * Two people on a real Converse with its real server, the store build beside one of them. The tests of a file go on
 * in one conversation: the server and the pages take longer than what is tested. A text is said once in it.
 */
export async function meet(extension: Extension, browser: Browser): Promise<Meeting> {
  const running = await converse.start();
  const friends = await browser.newContext({ locale: 'en-US' });
  const bob = await running.open(friends, 'bob');
  const alice = await running.open(extension.context, 'alice');
  const composer = alice.locator(running.composer);
  let heard = 0;
  return {
    extension,
    alice,
    bob,
    running,
    composer,
    bar: await closedBar(alice),
    consent: () => switchOnByHand(extension, alice),
    async hear(text) {
      heard++;
      await running.say(bob, text);
      await running.shown(alice, text);
      await composer.click();
    },
    heard: () => heard,
    async end() {
      await Promise.all([alice.close(), friends.close()]);
      await running.stop();
    },
  };
}

/** A meeting in the worker's browser with the store build, as new. */
export async function meetInStore(shared: Shared, browser: Browser): Promise<Meeting> {
  const extension = await shared(storeBuild, [iconArgument]);
  await extension.renew();
  return meet(extension, browser);
}

/** Good news that calls for a question. */
export const news = 'I finally finished the pottery course on Sunday!';

/** The button of a nudge. */
export const anotherWay = /^Another way to say it/;

/** Waits until chips are there and gives the first one's words. */
export async function firstChip(bar: ClosedBar): Promise<string> {
  await expect.poll(() => bar.chips()).not.toHaveLength(0);
  return (await bar.chips())[0]!;
}

/** Presses the first chip and gives its words; chips that are replaced meanwhile are looked for anew. */
export async function takeFirstChip(bar: ClosedBar): Promise<string> {
  let words = '';
  await expect(async () => {
    words = await firstChip(bar);
    await bar.press(words, { timeout: 500 });
  }).toPass();
  return words;
}
