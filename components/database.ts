import { TendDb } from '@/lib/people/db';

/** The database of this page. The background writes the same one, and live queries see it. */
export const db = new TendDb();
