import { Combobox } from '@base-ui/react/combobox';
import { Dialog } from '@base-ui/react/dialog';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { withHandles } from '@/lib/people/contact';
import { mergePeople } from '@/lib/people/merge';
import { allPeople } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';
import { whereOf } from './where';

/** Somebody to choose, and where they are known from. */
interface Choosable {
  id: string;
  label: string;
}

/** How many are drawn while typing. */
const drawn = 50;

async function choosable(except: string): Promise<Choosable[]> {
  const known = await withHandles(
    db,
    (await allPeople(db)).filter(({ id }) => id !== except),
  );
  return known.map((one) => ({ id: one.person.id, label: `${one.person.name}, ${whereOf(one)}` }));
}

/** Merging by hand: one other person, found by typing. */
export function MergeDialog({ person: { id, name } }: { person: PersonRow }) {
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState<Choosable | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const people = useLiveQuery(() => (open ? choosable(id) : []), [open, id]) ?? [];

  async function merge() {
    if (chosen) await mergePeople(db, chosen.id, id, Date.now());
    choose(null);
    setOpen(false);
  }

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger className="button">{say('person.merge')}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog stack" initialFocus={field}>
          <Dialog.Title>{say('person.merge')}</Dialog.Title>
          <Dialog.Description>{say('person.mergeText', { name })}</Dialog.Description>
          <Combobox.Root inline open items={people} value={chosen} onValueChange={choose} limit={drawn}>
            <Combobox.Input
              type="text"
              ref={field}
              className="input"
              aria-label={say('person.mergeWhom')}
              placeholder={say('person.mergeWhom')}
            />
            <Combobox.Empty>{say('person.mergeNone')}</Combobox.Empty>
            <Combobox.List className="options">
              {(one: Choosable) => (
                <Combobox.Item key={one.id} value={one}>
                  {one.label}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Root>
          <div className="row">
            <Dialog.Close className="button">{say('person.mergeNo')}</Dialog.Close>
            <button type="button" className="button primary" disabled={!chosen} onClick={() => void merge()}>
              {say('person.mergeYes')}
            </button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
