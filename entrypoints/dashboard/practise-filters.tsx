import { say } from '@/components/say';
import { Switch } from '@/components/switch';
import type { Relationship } from '@/lib/habits/habit';
import type { Depth, Tone } from '@/lib/phrases/phrase';
import { Choice } from './choice';
import type { Sought, When } from './practise-library';

const relationships: Relationship[] = ['new', 'friend', 'family', 'partner', 'colleague'];
const depths = [1, 2, 3, 4, 5] as const satisfies Depth[];
const tones: Tone[] = ['plain', 'warm', 'playful'];
const whens: When[] = ['ordinary', 'hard', 'group'];

interface FiltersProps {
  sought: Sought;
  change(changes: Partial<Sought>): void;
}

/** What the library is searched by. */
export function Filters({ sought, change }: FiltersProps) {
  return (
    <search className="stack">
      <div className="fields">
        <div className="field">
          <label htmlFor="search">{say('practise.search')}</label>
          <input
            id="search"
            type="search"
            autoComplete="off"
            value={sought.typed}
            onChange={({ currentTarget }) => change({ typed: currentTarget.value })}
          />
        </div>
        <Choice<Relationship | ''>
          label={say('practise.with')}
          value={sought.relationship}
          options={[
            ['', say('practise.anybody')],
            ...relationships.map((one): [Relationship, string] => [one, say(`person.relationship.${one}`)]),
          ]}
          onChange={(relationship) => change({ relationship })}
        />
        <Choice<When>
          label={say('practise.when')}
          value={sought.when}
          options={whens.map((one) => [one, say(`practise.when.${one}`)])}
          onChange={(when) => change({ when })}
        />
        <Choice<`${Depth | 0}`>
          label={say('practise.depth')}
          value={`${sought.depth}`}
          options={[
            ['0', say('practise.depth.any')],
            ...depths.map((depth): [`${Depth}`, string] => [`${depth}`, say(`practise.depth.${depth}`)]),
          ]}
          onChange={(chosen) => change({ depth: depths.find((depth) => `${depth}` === chosen) ?? 0 })}
        />
        <Choice<Tone | ''>
          label={say('practise.tone')}
          value={sought.tone}
          options={[
            ['', say('practise.tone.any')],
            ...tones.map((tone): [Tone, string] => [tone, say(`practise.tone.${tone}`)]),
          ]}
          onChange={(tone) => change({ tone })}
        />
      </div>
      <Switch
        label={say('practise.favourites')}
        checked={sought.favourites}
        onChange={(favourites) => change({ favourites })}
      />
    </search>
  );
}
