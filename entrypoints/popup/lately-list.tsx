import { BalanceTable } from '@/components/balance-table';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { snapshot } from '@/components/snapshot';
import type { Balance, Dimension } from '@/lib/conversation/balance';
import type { Side } from '@/lib/conversation/thread';
import { fineWithUs } from '@/lib/people/person';
import type { Lately } from '@/lib/people/lately';
import type { Tell } from './told';

const dimensions = ['words', 'questions', 'initiations', 'unanswered'] as const satisfies Dimension[];
type Leaning = (typeof dimensions)[number];

/** The dimensions that lean, with the side each leans to. Reply time is shown, but leans nowhere. */
function leaning({ flags }: Balance): [Leaning, Side][] {
  return dimensions.flatMap((one): [Leaning, Side][] => {
    const side = flags[one];
    return side ? [[one, side]] : [];
  });
}

/** The side all of them lean to, or 'both'. */
function lean(balance: Balance): Side | 'both' {
  const sides = new Set(leaning(balance).map(([, side]) => side));
  const [only] = sides;
  return sides.size === 1 && only ? only : 'both';
}

/** Threads lately shared unevenly: closed at first, with the numbers and both ways to read them inside. */
export function LatelyList({ people, tell }: { people: Lately[]; tell: Tell }) {
  async function fine({ person: { id, name } }: Lately, dimension: Leaning) {
    const undo = await snapshot(id);
    await fineWithUs(db, id, dimension);
    tell({ text: say('done.fine', { name, what: say(`balance.${dimension}`) }), undo });
  }

  return (
    <ul>
      {people.map((one) => {
        const { name } = one.person;
        const leans = leaning(one.balance).filter(([dimension]) => !one.person.fineWith.includes(dimension));
        const side = lean(one.balance);
        return (
          <li key={one.person.id}>
            <details>
              <summary>{say(`lately.${side}`, { name })}</summary>
              <div className="stack lately">
                <BalanceTable balance={one.balance} />
                {side !== 'them' && <p>{say('lately.meReading')}</p>}
                {side !== 'me' && <p>{say('lately.themReading')}</p>}
                <ul className="stack">
                  {leans.map(([dimension, of]) => (
                    <li key={dimension} className="row">
                      <span>{say(`lately.${dimension}.${of}`)}</span>
                      <button
                        type="button"
                        className="button push"
                        aria-label={say('lately.fineOf', { name, what: say(`balance.${dimension}`) })}
                        onClick={() => void fine(one, dimension)}
                      >
                        {say('lately.fine')}
                      </button>
                    </li>
                  ))}
                </ul>
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
