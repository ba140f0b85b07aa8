/** One line of the table: what was measured, what came out, and the goal where there is one. */
export interface Figure {
  measure: string;
  result: string;
  goal?: string;
}

/** The value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const rounded = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** "p50 4.10, p95 9.23, max 12 ms (of 40)" */
export function spread(values: readonly number[]): string {
  const [middle, most, max] = [0.5, 0.95, 1].map((share) => rounded(percentile(values, share)));
  return `p50 ${middle}, p95 ${most}, max ${max} ms (of ${values.length})`;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export function table(figures: readonly Figure[]): string {
  const rows = [
    ['measure', 'result', 'goal'],
    ...figures.map(({ measure, result, goal = '' }) => [measure, result, goal]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .toSpliced(
      1,
      0,
      widths.map((width) => '-'.repeat(width)),
    )
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
