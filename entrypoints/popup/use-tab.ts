import { useEffect, useState } from 'react';
import { browser, type Browser } from 'wxt/browser';
import { sites } from '@/lib/sites';
import { recognise } from '@/lib/sites/page/recognise';

/** The page the popup was opened over. */
export interface FrontTab {
  id: number;
  url: URL;
  /** Id of the messenger there; null where none is known. */
  site: string | null;
}

/** The tab in front, or the one `?tab=` names. */
function frontTab(): Promise<Browser.tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return browser.tabs.get(Number(named));
  return browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
}

const hosted = ({ host }: URL) =>
  sites.find(({ matches }) => matches.some((pattern) => new URL(pattern.replace('*', '')).host === host))?.id;

/** Looks into the page itself: the click that opened the popup allows it this once. */
async function recognised(tabId: number): Promise<string | null> {
  const marks = sites.flatMap(({ id, mark }): [string, string][] => (mark ? [[id, mark]] : []));
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: recognise, args: [marks] });
  return typeof answer?.result === 'string' ? answer.result : null;
}

async function read(): Promise<FrontTab | null> {
  const front = await frontTab();
  const url = front?.url ? URL.parse(front.url) : null;
  if (front?.id === undefined || !url?.protocol.startsWith('http')) return null;
  const site = hosted(url) ?? (await recognised(front.id).catch(() => null));
  return { id: front.id, url, site };
}

/** The page in front; null until known, and for pages of the browser itself. */
export function useTab(): FrontTab | null {
  const [tab, setTab] = useState<FrontTab | null>(null);
  useEffect(() => void read().then(setTab), []);
  return tab;
}
