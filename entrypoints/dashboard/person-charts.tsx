import { Tabs } from '@base-ui/react/tabs';
import { lazy, Suspense } from 'react';
import { say } from '@/components/say';
import { date } from '@/components/when';
import { balancedMonths, byMonth, hasRhythm, replySpans, type Counted } from '@/lib/people/over-time';
import type { PersonPage } from '@/lib/people/person';
import { monthName } from './month-name';
import type { Pair } from './pairs-chart';
import { PairsTable } from './pairs-table';

// The charts are most of the weight of this page: they are loaded by whoever looks at them.
const PairsChart = lazy(() => import('./pairs-chart').then((module) => ({ default: module.PairsChart })));

const counted: Counted[] = ['words', 'questions', 'starts'];
const spans = ['minutes', 'hour', 'hours', 'longer'] as const;

/** How the two of you write over time: pictures with their numbers, and nothing before there is enough to tell. */
export function PersonCharts({ page: { days }, now }: { page: PersonPage; now: number }) {
  const months = byMonth(days, now);
  const balanced = balancedMonths(months);
  const replies = replySpans(days);
  const rhythm = hasRhythm(days) ? months : [];
  const first = days[0];
  if (!first || (balanced.length === 0 && rhythm.length === 0 && !replies)) return null;
  return (
    <section className="card stack charts">
      <h2>{say('charts')}</h2>
      <p className="small soft">{say('charts.hint', { date: date(first.first, now) })}</p>
      {balanced.length > 0 && (
        <Tabs.Root defaultValue="words" className="stack">
          <h3>{say('charts.balance')}</h3>
          <Tabs.List className="row tabs" aria-label={say('charts.balance')}>
            {counted.map((one) => (
              <Tabs.Tab key={one} value={one} className="button">
                {say(`charts.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {counted.map((one) => (
            <Tabs.Panel key={one} value={one}>
              <Chart
                title={say(`charts.${one}`)}
                pairs={balanced.map(({ month, me, them }) => ({
                  name: monthName(month),
                  me: me[one],
                  them: them[one],
                }))}
              />
            </Tabs.Panel>
          ))}
        </Tabs.Root>
      )}
      {rhythm.length > 0 && (
        <>
          <h3>{say('charts.rhythm')}</h3>
          <Chart
            title={say('charts.rhythm')}
            pairs={rhythm.map(({ month, days: count }) => ({ name: monthName(month), me: count, them: null }))}
          />
        </>
      )}
      {replies && (
        <>
          <h3>{say('charts.replies')}</h3>
          <Chart
            title={say('charts.replies')}
            pairs={spans.map((span, index) => ({
              name: say(`charts.replies.${span}`),
              me: replies.me[index] ?? 0,
              them: replies.them[index] ?? 0,
            }))}
          />
        </>
      )}
    </section>
  );
}

/** A picture, and the same as a table. */
function Chart({ title, pairs }: { title: string; pairs: Pair[] }) {
  return (
    <figure className="stack">
      <div className="chart" aria-hidden="true">
        <Suspense>
          <PairsChart pairs={pairs} />
        </Suspense>
        {pairs.some(({ them }) => them !== null) && (
          <p className="row legend small">
            <span>{say('balance.you')}</span>
            <span>{say('balance.them')}</span>
          </p>
        )}
      </div>
      <details className="small">
        <summary aria-label={say('charts.numbersOf', { title })}>{say('charts.numbers')}</summary>
        <PairsTable title={title} pairs={pairs} />
      </details>
    </figure>
  );
}
