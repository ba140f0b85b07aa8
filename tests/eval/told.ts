import { advise, allOn } from '@/lib/coach/advise';
import { noHistory } from '@/lib/coach/history';
import type { Advice, Offer } from '@/lib/coach/advice';
import { habits } from '@/lib/habits';
import type { Moment, Relationship } from '@/lib/habits/habit';
import { moment } from '../habits/moment';

/** A conversation as lines; `# friend pull` above it sets the relationship, a pull, tender time. */
interface Conversation {
  lines: string;
  given: Partial<Moment>;
}

const relationships = new Set<string>(['new', 'friend', 'family', 'partner', 'colleague']);
const isRelationship = (word: string): word is Relationship => relationships.has(word);

export function fromLines(text: string): Conversation[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
    const words = (block.match(/^#(.*)$/m)?.[1] ?? '').split(/\s+/);
    const relationship = words.find(isRelationship) ?? 'friend';
    const given = {
      relationship,
      pull: words.includes('pull'),
      tender: words.includes('tender'),
      ...(words.includes('public') && { kind: 'public' as const }),
    };
    return lines.length > 0 ? [{ lines: lines.join('\n'), given }] : [];
  });
}

/** Rows of JSON lines: what was said before (`context`, lines as above) and their message (`text`). */
export function fromRows(text: string): Conversation[] {
  return text
    .trim()
    .split('\n')
    .map((line): { context: string[]; text: string } => JSON.parse(line))
    .map((row) => ({
      lines: [...row.context, `them: ${row.text}`].map((one) => one.replaceAll(/\s*\n\s*/g, ' ')).join('\n'),
      given: {},
    }));
}

/** Each message as the whole of a conversation. */
export function fromMessages(messages: readonly (string | { text: string })[]): Conversation[] {
  return messages.map((one) => ({
    lines: `them: ${typeof one === 'string' ? one : one.text}`.replaceAll('\n', ' '),
    given: {},
  }));
}

const shown = ({ text, select, phrase }: Offer): string =>
  `   > ${select ? `${text.slice(0, select[0])}[${text.slice(...select)}]${text.slice(select[1])}` : text}   (${phrase})`;

function described({ offers, nudge, note, ask }: Advice, draft: string): string[] {
  const rewritten = nudge?.rewrite && draft.slice(0, nudge.about[0]) + nudge.rewrite.text + draft.slice(nudge.about[1]);
  return [
    ...offers.map(shown),
    ...(nudge ? [`   ~ ${nudge.remark}${rewritten ? `   => ${rewritten}` : ''}   (${nudge.phrase})`] : []),
    ...(note ? [`   note: ${note}`] : []),
    ...(ask ? [`   ask: ${ask.what} on ${new Date(ask.at).toUTCString().slice(0, 11)}`] : []),
  ];
}

export function report(conversations: readonly Conversation[]): string {
  let offered = 0;
  const blocks = conversations.map(({ lines, given }, index) => {
    const now = moment(lines, { ...given, seed: `${index}` });
    const advice = advise(now, habits, noHistory, allOn);
    if (advice.offers.length > 0) offered += 1;
    const told = described(advice, now.draft);
    return [`${index + 1}. ${lines.split('\n').join('\n   ')}`, ...(told.length > 0 ? told : ['   -'])].join('\n');
  });
  return [...blocks, `${offered} of ${conversations.length} with an offer`].join('\n');
}
