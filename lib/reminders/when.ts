/** Local hours in which a reminder may come; nobody is woken. */
const EARLIEST = 8;
const LATEST = 22;
/** The hour it comes at, where the computer is on by then. */
const USUAL = 9;

/** Milliseconds given to a browser that has just started. */
const SOON = 60_000;

/** Local date, YYYY-MM-DD. */
export const dateOf = (at: number): string => {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** May a reminder come now? By day, and when none came today. */
export function mayRemind(now: number, remindedOn: string | null): boolean {
  const hour = new Date(now).getHours();
  return hour >= EARLIEST && hour < LATEST && remindedOn !== dateOf(now);
}

/** When to look next: this morning, soon when the morning was missed, or tomorrow morning. */
export function nextLook(now: number, remindedOn: string | null): number {
  const morning = (days: number) => {
    const date = new Date(now);
    return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, USUAL).getTime();
  };
  if (remindedOn !== dateOf(now)) {
    if (now < morning(0)) return morning(0);
    if (new Date(now).getHours() < LATEST) return now + SOON;
  }
  return morning(1);
}
