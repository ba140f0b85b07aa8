import { BalanceTable } from '@/components/balance-table';
import { db } from '@/components/database';
import { language, say } from '@/components/say';
import type { Balance, Dimension } from '@/lib/conversation/balance';
import type { PersonRow } from '@/lib/people/rows';
import { countAgain } from '@/lib/people/forget';

const named = (dimension: string) => say(`balance.${dimension as Dimension}`).toLocaleLowerCase(language);

/** How the latest chat was shared in the last weeks: numbers, never a verdict. */
export function PersonBalance({ person, balance }: { person: PersonRow; balance: Balance }) {
  const dimensions = new Intl.ListFormat(language).format(person.fineWith.map(named));
  return (
    <section className="card stack">
      <h2>{say('person.balance')}</h2>
      {balance.enough ? <BalanceTable balance={balance} /> : <p className="soft">{say('balance.tooLittle')}</p>}
      <p className="small soft">{say('person.readings')}</p>
      {person.fineWith.length > 0 && (
        <p className="row">
          {say('person.fine', { dimensions })}
          <button type="button" className="button" onClick={() => void countAgain(db, person.id)}>
            {say('person.fineEnd')}
          </button>
        </p>
      )}
    </section>
  );
}
