import { sites as messengers } from '../../lib/sites/index';
import type { SiteCard } from '@/lib/sites/site';
import playground from './site';

/** Stands in for `lib/sites/index.ts` in the test build: every messenger, and the playground. */
export const sites: readonly SiteCard[] = [...messengers, playground];
