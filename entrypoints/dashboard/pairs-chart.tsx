import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { language } from '@/components/say';

const number = new Intl.NumberFormat(language);

/** One place on the axis: what each side did. */
export interface Pair {
  name: string;
  me: number;
  /** Null where both are counted as one. */
  them: number | null;
}

/** Bars of both sides beside each other. The same numbers stand in a table below, so screen readers are spared the drawing. */
export function PairsChart({ pairs }: { pairs: Pair[] }) {
  const mirrored = getComputedStyle(document.documentElement).direction === 'rtl';
  const both = pairs.some(({ them }) => them !== null);
  const label = { fill: 'var(--ink-soft)', fontSize: 12 };
  return (
    <ResponsiveContainer width="100%" height={200}>
      <BarChart data={pairs} accessibilityLayer={false} barGap={2} margin={{ top: 8, right: 0, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="name" reversed={mirrored} tick={label} stroke="var(--line)" />
        <YAxis
          orientation={mirrored ? 'right' : 'left'}
          allowDecimals={false}
          width={44}
          tickFormatter={(count: number) => number.format(count)}
          tick={label}
          stroke="var(--line)"
        />
        <Bar
          dataKey="me"

          fill="var(--accent)"
          isAnimationActive={false}
          radius={[3, 3, 0, 0]}
        />
        {both && (
          <Bar
            dataKey="them"
            fill="var(--honey-soft)"
            stroke="var(--on-honey-soft)"
            isAnimationActive={false}
            radius={[3, 3, 0, 0]}
          />
        )}
      </BarChart>
    </ResponsiveContainer>
  );
}
