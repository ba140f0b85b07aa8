import type { History } from './history';

/** What an outcome says for (above 0) or against (below) offering the like again: being overlooked says little. */
const SAYS: Partial<Record<string, number>> = {
  sentAsIs: 1,
  sentEdited: 1,
  inserted: 1,
  ignored: -0.25,
  cleared: -0.5,
  dismissed: -1,
};
/** Takings every habit has to its credit at first: it is welcome until shown otherwise. */
const CREDIT = 3;
/** Evidence beyond this weighs no more, so that nothing sinks for good. */
const MOST = 12;
/** The least a weight can be: an unwelcome habit still speaks when it is very sure, and always when asked. */
const LEAST = 0.6;

/**
 * How welcome a habit's offers of one occasion are with this person, LEAST to 1: it multiplies how well an offer fits.
 *
 * Thompson sampling. What became of the offers of the last 60 days gives each habit a Beta distribution over "will be
 * taken": takings on one side, dismissals on the other, those of the same occasion ("grief.pet") counted twice. One
 * draw from it is the welcome of the day, so what was put away often comes rarely, and what was put away twice has its
 * chance on another day. The draw is the distribution's mean and spread moved by `luck` (0 to 1), which the seed (thread
 * and day) fixes for each habit: the same seed gives the same order, and on the same day taking only lifts and dismissing only
 * sinks. A habit nobody has put away has no spread: its weight is 1.
 */
export function welcome(habit: string, occasion: string, recent: History['recentOffers'], luck: number): number {
  let [taken, against] = [0, 0];
  for (const { kind, habit: of, phrase, outcome } of recent) {
    if (kind !== 'offer' || of !== habit || outcome === null) continue;
    const says = (SAYS[outcome] ?? 0) * (occasionOf(phrase) === occasion ? 2 : 1);
    if (says > 0) taken += says;
    else against -= says;
  }
  const scale = Math.min(1, MOST / (taken + against || 1));
  return LEAST + (1 - LEAST) * drawn(CREDIT + taken * scale, against * scale, luck);
}

/** "listen.event.joy.who" is of the occasion "listen.event.joy". */
export const occasionOf = (phrase: string): string => phrase.slice(0, phrase.lastIndexOf('.'));

/** The value of Beta(a, b) that `luck` (0 to 1) of its draws stay below, by the normal curve of the same mean and spread. */
function drawn(a: number, b: number, luck: number): number {
  const n = a + b;
  const spread = Math.sqrt((a * b) / (n * n * (n + 1)));
  const within = Math.min(0.995, Math.max(0.005, luck));
  return Math.min(1, Math.max(0, a / n + (spread * Math.log(within / (1 - within))) / 1.702));
}
