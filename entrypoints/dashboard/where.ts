import { say } from '@/components/say';
import type { Known } from '@/lib/people/contact';

/** Where somebody is known from: their hosts, or by hand alone. */
export const whereOf = ({ handles }: Known): string =>
  [...new Set(handles.map(({ host }) => host))].join(', ') || say('person.sameByHand');
