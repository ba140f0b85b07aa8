import type { Balance, SideCounts } from '@/lib/conversation/balance';
import { element } from './dom';
import { language, say } from './words';

const MINUTE = 60_000;

/** A reply time in its largest sensible unit. */
function duration(milliseconds: number | null): string {
  if (milliseconds === null) return say('noneYet');
  const minutes = milliseconds / MINUTE;
  const unit = minutes < 90 ? 'minute' : minutes < 36 * 60 ? 'hour' : 'day';
  const value = Math.max(1, Math.round(minutes / { minute: 1, hour: 60, day: 1440 }[unit]));
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** Both ways to read a lean, where there is one; reply time alone is none. */
function readings({ flags }: Balance): string {
  const leans = [flags.words, flags.questions, flags.initiations, flags.unanswered];
  if (leans.includes('me')) return say(leans.includes('them') ? 'leansBoth' : 'leansMe');
  return say(leans.includes('them') ? 'leansThem' : 'leansNone');
}

/** The numbers of both sides, since when, and how they can be read. No colour takes a side. */
export function balancePanel(balance: Balance, name: string): HTMLElement {
  const { me, them, since } = balance;
  const number = new Intl.NumberFormat(language);
  const head = (...labels: string[]) => labels.map((label) => element('th', { scope: 'col' }, label));
  const row = (label: string, value: (side: SideCounts) => string) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      element('td', {}, value(me)),
      element('td', {}, value(them)),
    );
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(since ?? undefined);
  return element(
    'div',
    { class: 'panel', role: 'group', 'aria-label': say('balance') },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, element('td'), ...head(say('you'), name))),
      element(
        'tbody',
        {},
        row(say('words'), (side) => number.format(side.words)),
        row(say('questions'), (side) => number.format(side.questions)),
        row(say('starts'), (side) => number.format(side.starts)),
        row(say('replyTime'), (side) => duration(side.medianReply)),
      ),
    ),
    element('p', { class: 'soft' }, say('seenSince', { date }), ' ', readings(balance)),
  );
}
