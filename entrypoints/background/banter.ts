import { habits } from '@/lib/habits';
import type { Habit } from '@/lib/habits/habit';
import type { HabitId } from '@/lib/habits/ids';

/** Habits whose word about a draft is about its tone. */
const ABOUT_TONE: readonly HabitId[] = ['care', 'appreciate', 'boundaries', 'attachment'];

/** "Banter is fine here": what teasing would set off stays silent; topics they asked to leave alone are kept to all the same. */
export const habitsForBanter: readonly Habit[] = habits.map((habit): Habit => {
  const { review, ...quiet } = habit;
  if (!review || !ABOUT_TONE.includes(habit.id)) return habit;
  if (habit.id !== 'boundaries') return quiet;
  return { ...quiet, review: (moment) => review(moment).filter(({ phrase }) => phrase.endsWith('.offLimits')) };
});
