import type { FormEvent } from 'react';
import { say } from '@/components/say';
import { answers, items, positionOf, type ItemId, type Position } from './practise-check-items';

interface CheckFormProps {
  done(position: Position): void;
  cancel(): void;
}

/** Twelve sentences, each answered from 1 to 7. The browser itself shows the first one left open. */
export function CheckForm({ done, cancel }: CheckFormProps) {
  function finish(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const entries = items.map(({ id }) => [id, Number(given.get(id))]);
    done(positionOf(Object.fromEntries(entries) as Record<ItemId, number>));
  }

  return (
    <form className="stack" onSubmit={finish}>
      <p>{say('check.how')}</p>
      <ol className="sentences">
        {items.map(({ id }) => (
          <li key={id}>
            <Sentence id={id} />
          </li>
        ))}
      </ol>
      <div className="row">
        <button type="submit" className="button primary">
          {say('check.done')}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {say('check.cancel')}
        </button>
      </div>
    </form>
  );
}

function Sentence({ id }: { id: ItemId }) {
  return (
    <fieldset>
      <legend>{say(`check.item.${id}`)}</legend>
      <div className="scale">
        <span className="small soft" aria-hidden="true">
          {say('check.least')}
        </span>
        {answers.map((answer) => (
          <label key={answer}>
            <input type="radio" name={id} value={answer} required />
            <span aria-hidden="true">{answer}</span>
            <span className="visually-hidden">{say(`check.answer.${answer}`)}</span>
          </label>
        ))}
        <span className="small soft" aria-hidden="true">
          {say('check.most')}
        </span>
      </div>
    </fieldset>
  );
}
