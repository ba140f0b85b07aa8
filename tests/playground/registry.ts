import { sites as messengers } from '../../lib/sites/index';
import type { Site } from '@/lib/sites/site';
import playground from './site';

/** Stands in for `lib/sites/index.ts` in the test build: every messenger, and the playground. */
export const sites: readonly Site[] = [...messengers, playground];
