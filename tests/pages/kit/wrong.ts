import type { Message, Thread } from '@/lib/conversation/thread';
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

/** What is said of the conversation itself that is not so. */
function wrongHead(read: Omit<Thread, 'messages'>, expected: Thread | null): unknown[] {
  const right = new Map<string, unknown>(Object.entries(expected ?? {}));
  return Object.entries(read).filter(([part, value]) => right.get(part) !== value);
}

/** What is wrong in a reading of a page that lost a mark: where nothing is read, nothing. `unnoticed`: the words may be too many. */
export function wrongIn(
  { read, expected, composer }: Pick<Look, 'read' | 'expected' | 'composer'>,
  unnoticed: boolean,
): unknown[] {
  const wrong: unknown[] = composer === 'other' ? ['another composer'] : [];
  if (!read) return wrong;
  const { messages, ...head } = read;
  const among = unnoticed ? turnedOf : wrongOf;
  if (messages.length === 0) wrong.push('no messages');
  return [...wrong, ...wrongHead(head, expected), ...among(messages, expected?.messages ?? [])];
}
