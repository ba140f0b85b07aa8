import type { HabitId } from '@/lib/habits/ids';
import type { Relationship } from '@/lib/habits/habit';

/** 1 small talk, 2 opinions and plans, 3 feelings and values, 4 hopes and memories that touch, 5 what one tells few. */
export type Depth = 1 | 2 | 3 | 4 | 5;

export type Tone = 'plain' | 'warm' | 'playful';

/** One wording. `{name}` is filled from what was read; `[...]` is the part selected after insertion. */
export interface Wording {
  /** habit.occasion.key; for good, since stored offers name it. */
  id: string;
  habit: HabitId;
  /** What calls for it: "grief.pet", "event.ahead", "starter". */
  occasion: string;
  text: string;
  depth: Depth;
  tone: Tone;
  /** With whom it fits; null for everybody. */
  relationships: readonly Relationship[] | null;
}

interface Marks {
  depth?: Depth;
  tone?: Tone;
  for?: readonly Relationship[];
}

type Written = string | ({ text: string } & Marks);

/** Wordings as they are written down: by occasion, then by key. Each is plain, of depth 1 and for everybody, unless it or `all` says otherwise. */
export function wordings(
  habit: HabitId,
  occasions: Record<string, Record<string, Written>>,
  all: Marks = {},
): Wording[] {
  return Object.entries(occasions).flatMap(([occasion, written]) =>
    Object.entries(written).map(([key, one]): Wording => {
      const {
        text,
        depth,
        tone,
        for: relationships,
      }: { text: string } & Marks = {
        ...all,
        ...(typeof one === 'string' ? { text: one } : one),
      };
      return {
        id: `${habit}.${occasion}.${key}`,
        habit,
        occasion,
        text,
        depth: depth ?? 1,
        tone: tone ?? 'plain',
        relationships: relationships ?? null,
      };
    }),
  );
}
