import { moveFeatures } from '@/lib/language/move-features';
import { read } from '@/lib/language/read';

/** A message with the moves that answer it; none where nothing easy does. */
export interface Row {
  source: string;
  codes: ReadonlySet<string>;
  before: string;
  text: string;
  features: ReadonlyMap<string, number>;
  count: number;
}

/** Their writers put down what stands on a phone before they knew of any moves: nearest to what comes. */
const LIFELIKE = /^phone/;
/** How many times such a row counts. */
const TIMES = 3;

/** Tuesday 24 November 2026, 18:00 UTC. */
const NOW = Date.UTC(2026, 10, 24, 18);

export function rowsOf(tsv: string): Row[] {
  return tsv
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [source = '', codes = '', before = '', text = ''] = line.split('\t');
      return {
        source,
        codes: new Set(codes.split(',')),
        before,
        text,
        count: LIFELIKE.test(source) ? TIMES : 1,
        features: moveFeatures(text, before || null, read(text, NOW, NOW, 0)),
      };
    });
}
