import type { Balance, Dimension, SideCounts } from '@/lib/conversation/balance';
import { language, say } from './say';
import { date, span } from './when';

const number = new Intl.NumberFormat(language);

/** "25 minutes", "3 hours", "2 days" */
function replyTime({ medianReply }: SideCounts): string {
  if (medianReply === null) return '–';
  const minutes = Math.max(1, Math.round(medianReply / 60_000));
  if (minutes >= 36 * 60) return span(minutes / 1440);
  const [count, unit] = minutes < 90 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

const rows: [Dimension, (side: SideCounts) => string][] = [
  ['words', ({ words }) => number.format(words)],
  ['questions', ({ questions }) => number.format(questions)],
  ['initiations', ({ starts }) => number.format(starts)],
  ['latency', replyTime],
];

/** The numbers of a thread, side by side, and since when they were counted. */
export function BalanceTable({ balance }: { balance: Balance }) {
  return (
    <table>
      <caption className="small soft">{balance.since && say('balance.caption', { date: date(balance.since) })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{say('balance.what')}</span>
          </th>
          <th scope="col">{say('balance.you')}</th>
          <th scope="col">{say('balance.them')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([dimension, count]) => (
          <tr key={dimension}>
            <th scope="row">{say(`balance.${dimension}`)}</th>
            <td>{count(balance.me)}</td>
            <td>{count(balance.them)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
