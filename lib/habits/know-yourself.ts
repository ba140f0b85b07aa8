import type { Habit } from './habit';

/** Values, interests and the journal live on the writer's own pages; nothing of them is said in a conversation. */
export const knowYourself: Habit = { id: 'know-yourself', push: false };
