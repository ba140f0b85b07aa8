/** One message of the playground, as its page shows it. */
export interface Said {
  id: string;
  from: 'me' | 'them';
  /** Epoch milliseconds. */
  at: number;
  text: string;
  status: 'sending' | 'sent';
}

/** Someone to write with. */
export interface Friend {
  id: string;
  name: string;
  /** One line under the name. */
  about: string;
  /** One message a line: "<days before the anchor> <hh:mm> <me|them> <text>", oldest first. */
  lines: string;
  /** The day the lines count back from; today where nothing else is said. */
  anchor?(today: Date): Date;
  /** What they answer, in turn. */
  answers: readonly string[];
}

const LINE = /^(\d+) (\d\d):(\d\d) (me|them) (.+)$/;

/** Midnight, local time, `days` before that of `date`. */
export function daysBefore(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - days);
}

/** The last Friday before today. */
export function lastFriday(today: Date): Date {
  const friday = 5;
  return daysBefore(today, (today.getDay() - friday + 7) % 7 || 7);
}

/**
 * A friend's messages up to `now`, with ids and times that stay the same all day.
 * @throws {Error} for a line that is not written as above.
 */
export function historyOf({ id, lines, anchor = (today) => today }: Friend, now: Date): Said[] {
  const day = anchor(daysBefore(now, 0));
  return lines
    .trim()
    .split('\n')
    .map((line, index): Said => {
      const [, days, hour, minute, from, text] = LINE.exec(line.trim()) ?? [];
      if (!text) throw new Error(`${id}: cannot read the line "${line}"`);
      const at = daysBefore(day, Number(days)).setHours(Number(hour), Number(minute));
      return { id: `${id}-${index}`, from: from === 'me' ? 'me' : 'them', at, text, status: 'sent' };
    })
    .map((said, index, all) => ({ ...said, at: Math.min(said.at, now.getTime() - (all.length - index) * 60_000) }));
}
