import type { Thread } from '@/lib/conversation/thread';
import { isSiteChanged } from '@/lib/errors';
import generic from '@/lib/sites/generic';
import type { Rule } from '@/lib/sites/page/rule';
import { derive } from '@/lib/sites/teach/derive';
import type { View } from './contract';
import { theOne } from './elements';
import { marksOf, takeAway } from './marks';

/** What is read of a page by somebody who knows nothing of its makers; with what could not be told instead. */
export type Unknown = { thread: Thread | null } | { unsure: string };

const pageOf = ({ now }: View) => ({ document, url: new URL(location.href), now });

/** Twice, since a page that seems to change over is given its time. */
function readUnknown(view: View, rule?: Rule): Unknown {
  const { read } = generic(rule);
  try {
    read(pageOf(view));
    return { thread: read({ ...pageOf(view), now: view.now + 4000 }) };
  } catch (error) {
    if (!isSiteChanged(error)) throw error;
    return { unsure: error.sought };
  }
}

/** A group read as a chat with one person; messages said to be from the other side than all messages of these words. */
export function wrongUnknown(read: Unknown, expected: Thread | null): unknown[] {
  const thread = 'thread' in read ? read.thread : null;
  const sides = (text: string) => expected?.messages.flatMap((one) => (one.text === text ? [one.from] : [])) ?? [];
  const flipped = thread?.messages.filter(({ from, text }) => sides(text).length > 0 && !sides(text).includes(from));
  const mistaken = expected?.kind === 'group' && thread?.kind === 'direct';
  return [...(mistaken ? ['a group as one person'] : []), ...(flipped ?? [])];
}

/** As it is, and as other releases of it may be. */
export function everyUnknown(view: View, rule?: Rule): Unknown[] {
  const parts = Object.entries(rule ?? {}).flatMap(([part, value]) =>
    typeof value === 'string' ? [[part, value]] : [],
  );
  const without = marksOf(Object.fromEntries(parts)).flatMap((mark) => {
    const putBack = takeAway(mark);
    const read = readUnknown(view, rule);
    putBack?.();
    return putBack ? [read] : [];
  });
  return [readUnknown(view, rule), ...without];
}

/** The innermost element that shows these words and no others. */
function showing(words: string, among: Iterable<Element>): Element | null {
  return [...among].findLast((element) => element.textContent.trim() === words && element.checkVisibility()) ?? null;
}

/** Points as a person would: at the words of the last plain messages, the box, and the name nearest to them. */
export function showUnknown(view: View, rows: string, box: Element | null): { rule: Rule } | { trouble: string } {
  const list = theOne(rows);
  const last = (side: 'me' | 'them') =>
    view.shown
      .toReversed()
      .flatMap((entry) =>
        entry.kind === 'said' && entry.from === side ? (showing(entry.text, list.querySelectorAll('*')) ?? []) : [],
      )[0];
  const before = [...document.querySelectorAll('body *')].filter(
    (one) => one.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING && !one.contains(list),
  );
  const [theirs, mine, name] = [last('them'), last('me'), showing(view.chat?.name ?? '', before)];
  if (!theirs || !mine || !name || !box) return { trouble: 'nothing to point at' };
  return derive({ theirs, mine, composer: box, name }, pageOf(view));
}
