import { memo } from 'react';
import { say } from '@/components/say';
import { month } from '@/components/when';
import type { Use } from '@/lib/people/uses';
import { Copy } from './practise-copy';
import type { Ready } from './practise-library';
import { Slotted } from './practise-slot';

interface WordsProps {
  words: Ready;
  /** With whom they were used, latest first. */
  uses?: Use[] | undefined;
  /** Opens the choice of a person. */
  pick(words: Ready): void;
  favourite?: boolean;
  /** Marks them, or takes the mark away. */
  onFavourite?(id: string, favourite: boolean): void;
}

/** One wording, to copy or to use with somebody. */
export const Words = memo(function Words({ words, uses, pick, favourite = false, onFavourite }: WordsProps) {
  const { text, wording } = words;
  const latest = uses?.[0];
  return (
    <li className="row words">
      <span>
        <bdi lang="en">
          <Slotted {...words} />
        </bdi>
        {latest && (
          <span className="small soft hint">
            {say('practise.usedWith', { name: latest.name, month: month(latest.at) })}
          </span>
        )}
      </span>
      <span className="row acts">
        {onFavourite && (
          <button
            type="button"
            className="button star"
            aria-pressed={favourite}
            aria-label={say('practise.favouriteOf', { text })}
            onClick={() => onFavourite(wording.id, !favourite)}
          >
            <span aria-hidden="true">{favourite ? '★' : '☆'}</span>
          </button>
        )}
        <Copy text={text} />
        <button
          type="button"
          className="button"
          aria-label={say('practise.useOf', { text })}
          onClick={() => pick(words)}
        >
          {say('practise.use')}
        </button>
      </span>
    </li>
  );
});
