import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../entrypoints/coach.content/bar/palette.css'), 'utf8');

/** Both sides of each colour. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

/** WCAG 2.2, relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Words and what they stand on in `style.css`, `lines.css` and `panels.css`; axe finds no colour behind a bar that floats. */
const words = [
  ['ink', 'paper'],
  ['ink-soft', 'paper'],
  ['accent', 'paper'],
  ['on-accent-soft', 'accent-soft'],
  ['on-accent-soft', 'accent-hover'],
  ['on-accent', 'accent'],
] as const;

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(words)('%s can be read on %s', (front, back) => {
    expect(contrast(colours.get(front)![theme], colours.get(back)![theme])).toBeGreaterThanOrEqual(4.5);
  });
});
