import type { KnownPlan } from '@/lib/people/kept-plans';
import { say } from '@/components/say';

/** The text of a calendar file: one all-day entry for each plan with a day. The library is loaded by whoever exports. */
export async function calendarOf(plans: readonly KnownPlan[]): Promise<string> {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({ name: say('tend'), prodId: { company: 'Tend', product: 'Tend', language: 'EN' } });
  for (const { id, what, at, person, promise } of plans) {
    if (at === null) continue;
    const summary = person ? say(promise ? 'plans.promiseTo' : 'plans.planWith', { what, name: person.name }) : what;
    calendar.createEvent({ id: `${id}@tend`, start: new Date(at), allDay: true, summary });
  }
  return calendar.toString();
}
