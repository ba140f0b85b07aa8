import { download } from '@/components/download';
import type { KnownPlan } from '@/lib/people/kept-plans';
import { calendarOf } from './calendar';

export async function saveCalendar(plans: readonly KnownPlan[], name: string): Promise<void> {
  download(await calendarOf(plans), name, 'text/calendar');
}
