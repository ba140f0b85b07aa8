import { read } from '@/lib/language/read';
import type { Reading } from '@/lib/language/reading';

/** Tuesday 24 November 2026, noon in UTC. */
export const noon = Date.UTC(2026, 10, 24, 12);

/** A message read at noon that Tuesday, in UTC. */
export const reading = (text: string): Reading => read(text, noon, noon, 0);
