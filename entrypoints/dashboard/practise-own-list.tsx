import { useId, useRef, type FormEvent } from 'react';
import { say } from '@/components/say';

interface OwnListProps {
  label: string;
  hint: string;
  /** In the field while it is empty. */
  example: string;
  items: readonly string[];
  /** How an item is shown, where that is not as it was written. */
  named?(item: string): string;
  change(items: string[]): void;
}

/** A few words of one's own, each added and taken away by hand. */
export function OwnList({ label, hint, example, items, named, change }: OwnListProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const item = String(new FormData(form).get('item')).trim();
    form.reset();
    if (item && !items.includes(item)) change([...items, item]);
  }

  function take(item: string) {
    change(items.filter((one) => one !== item));
    // The button just pressed is gone; the field is the nearest thing that stays.
    field.current?.focus();
  }

  return (
    <>
      <form className="row own" onSubmit={add}>
        <div className="field">
          <label htmlFor={id}>{label}</label>
          <input
            ref={field}
            id={id}
            name="item"
            type="text"
            autoComplete="off"
            maxLength={80}
            placeholder={example}
            aria-describedby={`${id}-hint`}
          />
        </div>
        <button type="submit" className="button">
          {say('first.add')}
        </button>
      </form>
      <p id={`${id}-hint`} className="small soft">
        {hint}
      </p>
      {items.length > 0 && (
        <ul className="row" aria-label={label}>
          {items.map((item) => (
            <li key={item} className="row own-item">
              {named?.(item) ?? item}
              <button
                type="button"
                className="button plain"
                aria-label={say('self.takeOf', { item: named?.(item) ?? item })}
                onClick={() => take(item)}
              >
                {say('self.take')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
