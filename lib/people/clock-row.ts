import { _default, boolean, int, nullable, number, object, string } from 'zod/mini';

/** What all threads of one person say together; missing in back-ups made before there was one. */
export const clock = _default(
  object({
    /** Last message either way, epoch milliseconds, and the thread it is in: any, where none has a time. */
    lastAt: nullable(int()),
    thread: nullable(string()),
    /** The shortest rhythm seen in a thread of theirs, days. */
    rhythm: nullable(number()),
    /** In one of them they asked to be left alone. */
    closed: boolean(),
  }),
  { lastAt: null, thread: null, rhythm: null, closed: false },
);
