import { language, say } from '@/components/say';
import type { Pair } from './pairs-chart';

const number = new Intl.NumberFormat(language);

/** The numbers of a chart. */
export function PairsTable({ title, pairs }: { title: string; pairs: Pair[] }) {
  const both = pairs.some(({ them }) => them !== null);
  return (
    <table>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{say('charts.when')}</span>
          </th>
          <th scope="col">{both ? say('balance.you') : say('charts.days')}</th>
          {both && <th scope="col">{say('balance.them')}</th>}
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ name, me, them }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{number.format(me)}</td>
            {them !== null && <td>{number.format(them)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
