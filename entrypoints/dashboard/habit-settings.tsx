import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '@/components/database';
import { habitList } from '@/components/habit-list';
import { InEnglish } from '@/components/in-english';
import { language, say } from '@/components/say';
import { Switch } from '@/components/switch';
import { switched } from '@/components/switched';
import type { Switchable } from '@/lib/habits/ids';
import type { PersonRow } from '@/lib/people/rows';
import { changeSettings, type Settings } from '@/lib/settings';
import { HabitWhy } from './habit-why';

const list = new Intl.ListFormat(language, { type: 'conjunction' });

/** Every habit, on or off everywhere, with its reason and an example. */
export function HabitSettings({ settings: { habitsOff } }: { settings: Settings }) {
  const apart = useLiveQuery(() => db.people.filter((person) => person.habitsOff.length > 0).toArray()) ?? [];
  const change = (off: (now: readonly Switchable[]) => Switchable[]) =>
    void changeSettings((now) => ({ ...now, habitsOff: off(now.habitsOff) }));
  return (
    <section className="card stack">
      <h2>{say('settings.habits')}</h2>
      <p className="small soft">
        {say('settings.habitsHint')} {say('settings.perPerson')}
      </p>
      <InEnglish />
      {habitList.map((habit) => (
        <div key={habit} className="habit">
          <Switch
            label={say(`habit.${habit}`)}
            hint={say(`habit.${habit}.does`)}
            checked={!habitsOff.includes(habit)}
            onChange={(on) => change((now) => switched<Switchable>(now, habit, on))}
          />
          <OffWith people={apart.filter((person) => person.habitsOff.includes(habit))} />
          <HabitWhy habit={habit} off={habitsOff} change={change} />
        </div>
      ))}
    </section>
  );
}

function OffWith({ people }: { people: PersonRow[] }) {
  if (people.length === 0) return null;
  return (
    <p className="small soft">{say('settings.offWith', { names: list.format(people.map(({ name }) => name)) })}</p>
  );
}
