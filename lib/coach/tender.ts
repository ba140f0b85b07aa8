import type { Moment } from '@/lib/habits/habit';
import { everything } from './turn';

const TENDER_DAYS = 30;
const MATTERS: readonly (string | null)[] = ['grief', 'illness', 'breakup'];

/** When grief, illness or a break-up was last told here, epoch milliseconds (`now` where no time is shown); null for never. */
export function tenderSince(moment: Pick<Moment, 'tail' | 'readings' | 'now'>): number | null {
  const told = everything(moment).findLast(
    ({ reading }) => reading.need.kind === 'empathy' && MATTERS.includes(reading.need.matter),
  );
  return told ? (told.message.at ?? moment.now) : null;
}

/** Is it tender time, by what is remembered or by what was just read? */
export function isTender(moment: Moment): boolean {
  const since = tenderSince(moment);
  return moment.tender || (since !== null && moment.now - since < TENDER_DAYS * 24 * 60 * 60_000);
}
