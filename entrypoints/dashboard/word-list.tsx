import { useId, type FormEvent, type ReactNode } from 'react';
import { say } from '@/components/say';

/** One thing remembered, and where it came from. */
export interface Word {
  id: string;
  text: string;
  /** "read in a chat on 3 June", for what Tend concluded by itself; null for what was put by hand. */
  from: string | null;
}

interface WordListProps {
  title: string;
  hint: string;
  words: Word[];
  /** What the field to add one is for. */
  label: string;
  add(text: string): Promise<void>;
  remove(word: Word): Promise<void>;
  children?: ReactNode;
}

/** A few words remembered about somebody: each deletable by one click, more to add by hand. */
export function WordList({ title, hint, words, label, add, remove, children }: WordListProps) {
  const id = useId();

  function put(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('word')).trim();
    form.reset();
    if (text) void add(text);
  }

  return (
    <div className="stack noted">
      <h3>{title}</h3>
      <p className="small soft">{hint}</p>
      {children}
      {words.length > 0 && (
        <ul className="kept">
          {words.map((word) => (
            <li key={word.id} className="row">
              <span>
                {word.text} {word.from && <span className="small soft">({word.from})</span>}
              </span>
              <button
                type="button"
                className="button push"
                aria-label={say('person.forgetOf', { what: word.text })}
                onClick={() => void remove(word)}
              >
                {say('person.forget')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="row add-word" onSubmit={put}>
        <label htmlFor={id} className="visually-hidden">
          {label}
        </label>
        <input id={id} name="word" type="text" autoComplete="off" maxLength={80} placeholder={label} required />
        <button type="submit" className="button">
          {say('first.add')}
        </button>
      </form>
    </div>
  );
}
