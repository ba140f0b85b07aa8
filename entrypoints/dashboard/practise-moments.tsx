import { say } from '@/components/say';
import { english } from '@/lib/phrases/en';
import { ready } from './practise-library';
import { WordList } from './practise-word-list';

/** Moments, each with the ids of words that need nothing but the moment. */
const moments = {
  helped: ['appreciate.favour.plain.kind', 'appreciate.favour.plain.thoughtful'],
  supported: ['appreciate.starter.patience', 'appreciate.starter.glad'],
  achieved: ['appreciate.effort.far', 'appreciate.effort.keep'],
  impressed: ['appreciate.effort.shows'],
  low: ['keep-in-touch.quiet.thinking', 'care.quiet.need'],
  spoken: [],
} as const satisfies Record<string, readonly string[]>;

const names = Object.keys(moments) as (keyof typeof moments)[];

const wordsOf = (ids: readonly string[]) =>
  ready(
    english.filter(({ id }) => ids.includes(id)),
    {},
  );

const words = Object.fromEntries(names.map((name) => [name, wordsOf(moments[name])]));

/** Moments in which a kind word is worth most, with a question to find it. */
export function Moments() {
  return (
    <section className="card stack">
      <h2>{say('moments.title')}</h2>
      <p className="small soft">{say('moments.hint')}</p>
      {names.map((name) => (
        <section key={name} className="entry stack">
          <h3>{say(`moments.${name}`)}</h3>
          <p>{say(`moments.${name}.ask`)}</p>
          <WordList words={words[name] ?? []} />
        </section>
      ))}
    </section>
  );
}
