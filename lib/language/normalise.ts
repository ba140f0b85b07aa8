import type { Span } from '@/lib/coach/advice';
import { beforeOnly, spellings, verbAfterS } from './lexicon/spellings';

/** A message spelled out for reading, with the way back to its own positions. */
export interface Normal {
  /** Words written in full, contractions opened ("I'm" is "i am"), emoji, links and mentions taken out. */
  text: string;
  symbols: string[];
  /** Where a stretch of `text` stands in the message itself. */
  original(start: number, end: number): Span;
}

const PIECE =
  /(?<gap>https?:\/\/\S+|www\.\S+|@\w+|<#>)|(?<symbol>\p{Extended_Pictographic}[\uFE0F\u200D\p{Emoji_Modifier}\p{Extended_Pictographic}]*|[:;=]['-]?[)(DPpOo/\\]+(?!\w)|\b[xX]D+\b|<3)|(?<word>[\p{L}\p{N}]+(?:['’][\p{L}]+)*)|[^]/gu;

export function normalise(message: string): Normal {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const symbols: string[] = [];
  const put = (piece: string, start: number, end: number, whole: boolean): void => {
    for (let index = 0; index < piece.length; index++) {
      starts.push(whole ? start : start + index);
      ends.push(whole ? end : start + index + 1);
    }
    text += piece;
  };
  for (const match of message.matchAll(PIECE)) {
    const [piece] = match;
    const start = match.index;
    const end = start + piece.length;
    const { gap, symbol, word } = match.groups ?? {};
    if (gap) put(' ', start, end, true);
    else if (symbol) {
      symbols.push(symbol);
      put(' .', start, end, true);
    } else if (word) {
      const spelled = spell(word, message.slice(end));
      put(spelled, start, end, spelled.length !== word.length);
    } else put(piece === '’' || piece === '‘' ? "'" : piece === '…' ? '.' : piece, start, end, false);
  }
  return {
    text,
    symbols,
    original: (start, end) => [starts[start] ?? message.length, ends[Math.max(start, end - 1)] ?? message.length],
  };
}

function spell(word: string, rest: string): string {
  const lower = squeeze(word.toLowerCase().replaceAll('’', "'"));
  const next = rest.match(/^[\s,]*([\p{L}']+)/u)?.[1]?.toLowerCase() ?? '';
  const dual = beforeOnly.get(lower);
  if (dual) return dual.next.test(next) ? dual.spelling : word;
  // "UR" at a sentence's end and "Da" as a name are rare; "R&B" and "W." are not short for anything.
  const written =
    lower.length === 1 && (rest.startsWith('&') || word === 'N' || word === 'W') ? undefined : spellings.get(lower);
  if (written) return lower === 'ur' && /^(?:so|the|a|not|welcome|right|\w+ing)$/.test(next) ? 'you are' : written;
  if (!lower.includes("'")) return lower === word.toLowerCase() ? word : lower;
  return open(lower, next) ?? word.replaceAll('’', "'");
}

/** "sooooo" is "so", "goood" is "good". */
function squeeze(word: string): string {
  const doubled = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return doubled === word ? word : doubled.replace(/([^les])\1$/u, '$1');
}

function open(word: string, next: string): string | null {
  const [stem = '', tail = ''] = word.split("'");
  if (tail === 't' && stem.endsWith('n')) return `${stem.slice(0, -1)} not`;
  const verb = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' }[tail];
  if (verb) return `${stem} ${tail === 'd' && /^(?:better|been|had)$/.test(next) ? 'had' : verb}`;
  if (tail !== 's') return null;
  const pronoun =
    /^(?:he|she|it|that|there|here|what|who|where|when|how|why|every(?:one|thing|body)|some(?:one|thing|body))$/.test(
      stem,
    );
  if (!pronoun && !verbAfterS.test(next)) return null;
  return `${stem} ${/^(?:been|got|had|gone)$/.test(next) ? 'has' : 'is'}`;
}
