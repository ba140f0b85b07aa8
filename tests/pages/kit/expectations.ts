import { expect } from '@playwright/test';
import type { Message } from '@/lib/conversation/thread';
import type { Look } from './main';

const differs = (read: Message, { at, author, ...expected }: Message) =>
  read.text !== expected.text ||
  read.from !== expected.from ||
  read.status !== expected.status ||
  ![null, at].includes(read.at) ||
  ![null, author].includes(read.author);

/** Read messages that are not there, or not in this order; some may be missing, or without their time, author or id. */
function wrongOf(read: readonly Message[], expected: readonly Message[]): Message[] {
  let place = 0;
  return read.filter((message) => {
    const found = expected.findIndex((one, index) => index >= place && !differs(message, one));
    if (found >= 0) place = found + 1;
    return found < 0;
  });
}

/** Read messages that are said to be from the other side than the messages of these words or this id. */
function turnedOf(read: readonly Message[], expected: readonly Message[]): Message[] {
  return read.filter(({ id, text, from }) => {
    const same = expected.filter((one) => (id === null ? one.text === text : one.id === id));
    return same.length > 0 && same.every((one) => one.from !== from);
  });
}

/** A page that lost a mark: nothing is read of it, or nothing wrong. `unnoticed`: the words may be too many. */
export function expectNothingWrong({ read, expected, composer }: Look, unnoticed: boolean): void {
  expect(composer).not.toBe('other');
  if (!read) return;
  const { messages, ...head } = read;
  expect({ ...head, messages: [] }).toEqual(expected && { ...expected, messages: [] });
  expect(messages).not.toEqual([]);
  const wrong = unnoticed ? turnedOf : wrongOf;
  expect(wrong(messages, expected?.messages ?? [])).toEqual([]);
}
