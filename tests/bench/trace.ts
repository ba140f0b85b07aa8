/** The parts read of an event of Chromium's trace. Times in microseconds; `tdur` is time on the processor. */
interface Traced {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { type?: string; url?: string; message?: string } };
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

/** What the page's main thread did, in milliseconds of processor time. */
export interface Work {
  /** In Tend's frames, all tasks together. */
  ours: number;
  /** Of one task: in Tend's frames, and whoever made it. */
  longest: { ours: number; all: number };
  /** Tasks of more than 50 ms that would have been shorter than that without Tend. */
  longTasks: number;
}

/** Given to `console.timeStamp` in a page, to know its main thread again. */
export const mark = 'tend bench';

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

const within = (events: readonly Traced[], from: number, to: number) =>
  events.filter(({ ts }) => ts >= from && ts < to);

/**
 * The main thread `found` was on. Only what the browser calls in our scripts names them, so that a continuation of ours after an
 * answer (it sets the bar's nodes, once a reading) is in `tasks` and not in `calls`.
 */
function mainThread(traceEvents: readonly Traced[], found: Traced) {
  const main = traceEvents.filter(({ pid, tid }) => pid === found.pid && tid === found.tid);
  const tasks = outermost(main.filter(({ name }) => name === 'RunTask'));
  const calls = outermost(
    main.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://')),
  );
  const oursIn = (task: Traced) => spent(within(calls, task.ts, endOf(task)));
  const isLong = (task: Traced) => (task.tdur ?? 0) > LONG && (task.tdur ?? 0) - oursIn(task) <= LONG;
  return { tasks, calls, oursIn, longTasks: tasks.filter(isLong).length };
}

/** Reads a trace of typing. */
export function readTrace(trace: string): Typed {
  const { traceEvents }: { traceEvents: Traced[] } = JSON.parse(trace);
  const dispatched = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const [first] = dispatched;
  if (!first) throw new Error('No key was pressed while the trace was taken.');
  const { tasks, calls, longTasks } = mainThread(traceEvents, first);
  // A key is first dispatched in the task that brings it.
  const starts = dispatched
    .map(({ ts }) => tasks.findLast((task) => task.ts <= ts)?.ts ?? ts)
    .toSorted((a, b) => a - b);
  const keys = starts.map((from, index): KeyCost => {
    const to = starts[index + 1] ?? Infinity;
    return { ours: spent(within(calls, from, to)) / 1000, all: spent(within(tasks, from, to)) / 1000 };
  });
  return { keys, longTasks };
}

/** Reads a trace of anything else, of the page that was marked. */
export function readWork(trace: string): Work {
  const { traceEvents }: { traceEvents: Traced[] } = JSON.parse(trace);
  const marked = traceEvents.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === mark);
  if (!marked) throw new Error('The page was not marked while the trace was taken.');
  const { tasks, calls, oursIn, longTasks } = mainThread(traceEvents, marked);
  const longest = {
    ours: Math.max(...tasks.map(oursIn)) / 1000,
    all: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
  return { ours: spent(calls) / 1000, longest, longTasks };
}
