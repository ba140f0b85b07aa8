import { around } from '@/lib/sites/page/shadow';

/** Lightness from 0 to 1; null for what lets the background through. */
function lightness(color: string): number | null {
  // A computed colour is `rgb()`, `lab()` and `lch()` with a lightness up to 100, or one with parts up to 1: `color()`, `oklab()`, `oklch()`.
  const most = color.startsWith('rgb') ? 255 : color.startsWith('l') ? 100 : 1;
  const [, values = '', alpha = '1'] = /\((?:[a-z][\w-]* )?([^/]*?)(?:\/ *([\d.]+))?\)$/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0, fourth = 1] = values.split(/[\s,]+/).map(Number);
  if (Math.min(fourth, Number(alpha)) < 0.5) return null;
  if (!/^(?:rgb|color)/.test(color)) return first / most;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / most;
}

/** 'dark' or 'light' by the page's own background behind `element`, which need not be the system's theme. */
export function themeBehind(element: Element): 'dark' | 'light' {
  for (let node: Node | null = element; node; node = around(node)) {
    const seen = node instanceof Element ? lightness(getComputedStyle(node).backgroundColor) : null;
    if (seen !== null) return seen < 0.5 ? 'dark' : 'light';
  }
  // Nothing is painted: the browser's own canvas, which a page can ask to follow the system.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme === 'dark' || (scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches)
    ? 'dark'
    : 'light';
}
