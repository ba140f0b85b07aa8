import type { Side } from './thread';

const MINUTE = 60_000;

/** Minutes two clocks may differ by and still mean the same message. */
const TOLERANCE = 2;

/** What a message is known by across readings and exports: "direction|minute|normalised text". Never stored unkeyed. */
export function reconcileKey(from: Side, at: number | null, text: string): string {
  const normal = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return `${from}|${at === null ? '' : Math.floor(at / MINUTE)}|${normal}`;
}

/** The same message with its minute moved by up to two, itself first. */
export function nearbyReconcileKeys(key: string): string[] {
  const [, from, minute, text] = key.match(/^(\w+)\|(-?\d*)\|(.*)$/s) ?? [];
  if (!minute) return [key];
  const steps = Array.from({ length: TOLERANCE * 2 + 1 }, (_, index) => index - TOLERANCE);
  return steps.sort((a, b) => Math.abs(a) - Math.abs(b)).map((step) => `${from}|${Number(minute) + step}|${text}`);
}
