import type { Moment } from '@/lib/habits/habit';
import type { Message } from '@/lib/conversation/thread';
import type { Need, Reading } from '@/lib/language/reading';

/** A message with its reading. */
export interface Said {
  message: Message;
  reading: Reading;
}

export function everything({ tail, readings }: Pick<Moment, 'tail' | 'readings'>): Said[] {
  return tail.flatMap((message, index) => {
    const reading = readings[index];
    return reading && message.status !== 'failed' ? [{ message, reading }] : [];
  });
}

/** Their messages since mine, oldest first; in a group those of the last author. Empty when the last message is mine. */
export function theirTurn(moment: Pick<Moment, 'tail' | 'readings' | 'kind'>): Said[] {
  const said = everything(moment);
  const start = said.findLastIndex(({ message }) => message.from === 'me') + 1;
  const turn = said.slice(start);
  const author = turn.at(-1)?.message.author ?? null;
  return moment.kind === 'direct' ? turn : turn.filter(({ message }) => message.author === author);
}

/** The last message with this need, read at least so surely. */
export const told = (turn: readonly Said[], kind: Need['kind'], surely: number): Said | undefined =>
  turn.findLast(({ reading: { need } }) => need.kind === kind && need.confidence >= surely);

/** Words that carry meaning, in lower case: to see whether two messages speak of the same. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')));
}

const COMMON = new Set(
  (
    'about after again also been before being both came come could does doing done each even ever from gets getting goes going good have having here into just know ' +
    'like made make many maybe mine more most much need only other over really said same should some still sure take than thank thanks that them then there these they thing ' +
    'think this those time today tomorrow very want well went were what when where which while will with would your yours yeah okay haha sorry please'
  ).split(' '),
);
