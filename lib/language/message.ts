import { normalise, type Normal } from './normalise';
import { tag, type Word } from './tagger';

/** A sentence in the normalised text. */
export interface Sentence {
  start: number;
  end: number;
  lower: string;
  /** What it ends in: "?", "!", ".", or nothing. */
  mark: string;
  words: Word[];
}

export interface Message extends Normal {
  lower: string;
  sentences: Sentence[];
}

/** Longer messages are read up to here: what rules cost stays bounded. */
const LIMIT = 600;

const BREAK = /[.!?]+(?=\s|$|["')])|(?<=[a-z]{2})[.!?]+(?=[A-Z])|(?<=\w)\.{2,}(?=\w)|[!?]+|\n+/g;
const ABBREVIATION = /\b(?:mr|mrs|ms|dr|st|vs|e\.g|i\.e|a\.m|p\.m|no)$/i;

export function parse(text: string): Message {
  const normal = normalise(text.slice(0, LIMIT));
  return { ...normal, lower: normal.text.toLowerCase(), sentences: split(normal.text) };
}

function split(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number, mark: string): void => {
    const raw = text.slice(start, end);
    const body = raw.trim();
    const from = start + raw.indexOf(body);
    if (/[\p{L}\p{N}]/u.test(body)) {
      sentences.push({ start: from, end: from + body.length, lower: body.toLowerCase(), mark, words: tag(body, from) });
    } else if (mark.includes('?') && sentences.length > 0) sentences.at(-1)!.mark = '?';
  };
  for (const match of text.matchAll(BREAK)) {
    const before = text.slice(start, match.index);
    if (match[0] === '.' && ABBREVIATION.test(before)) continue;
    close(match.index, match[0].includes('?') ? '?' : match[0].includes('!') ? '!' : match[0].includes('.') ? '.' : '');
    start = match.index + match[0].length;
  }
  close(text.length, '');
  return sentences;
}
