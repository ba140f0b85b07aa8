/** The parts read of an event of Chromium's trace. Times in microseconds; `tdur` is time on the processor. */
interface Traced {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { type?: string; url?: string } };
}

/** What one key cost the page's main thread, in milliseconds of processor time. */
export interface KeyCost {
  /** Inside functions the browser called in Tend's scripts, with all they called and all layout they forced. */
  ours: number;
  /** Everything the main thread did until the next key. */
  all: number;
}

export interface Typed {
  keys: KeyCost[];
  /** Tasks of more than 50 ms that would have been shorter than that without Tend. */
  longTasks: number;
}

export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

const LONG = 50_000;

const endOf = ({ ts, dur = 0 }: Traced) => ts + dur;
const spent = (events: readonly Traced[]) => events.reduce((sum, { tdur = 0 }) => sum + tdur, 0);

/** Events that lie in no other of them. */
function outermost(events: readonly Traced[]): Traced[] {
  let end = 0;
  return events
    .toSorted((a, b) => a.ts - b.ts)
    .filter((event) => {
      if (event.ts < end) return false;
      end = endOf(event);
      return true;
    });
}

/**
 * Reads a trace of typing. Only what the browser calls in our scripts names them, so that a continuation of ours after an answer
 * (it sets the bar's nodes, once a reading) is in `all` and not in `ours`.
 */
export function readTrace(trace: string): Typed {
  const { traceEvents }: { traceEvents: Traced[] } = JSON.parse(trace);
  const dispatched = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const [first] = dispatched;
  if (!first) throw new Error('No key was pressed while the trace was taken.');
  const main = traceEvents.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const tasks = outermost(main.filter(({ name }) => name === 'RunTask'));
  const calls = outermost(
    main.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://')),
  );
  const within = (events: readonly Traced[], from: number, to: number) =>
    events.filter(({ ts }) => ts >= from && ts < to);
  // A key is first dispatched in the task that brings it.
  const starts = dispatched
    .map(({ ts }) => tasks.findLast((task) => task.ts <= ts)?.ts ?? ts)
    .toSorted((a, b) => a - b);
  const keys = starts.map((from, index): KeyCost => {
    const to = starts[index + 1] ?? Infinity;
    return { ours: spent(within(calls, from, to)) / 1000, all: spent(within(tasks, from, to)) / 1000 };
  });
  const longTasks = tasks.filter((task) => {
    const ours = spent(within(calls, task.ts, endOf(task)));
    return (task.tdur ?? 0) > LONG && (task.tdur ?? 0) - ours <= LONG;
  }).length;
  return { keys, longTasks };
}
