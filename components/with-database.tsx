import { useEffect, useState, type ReactNode } from 'react';
import { inWords, kindOf, type TroubleKind } from '@/lib/people/trouble';
import { db } from './database';
import { say } from './say';

/** Shows its content once the database is open; while it cannot be, says why. */
export function WithDatabase({ children }: { children: ReactNode }) {
  const [state, setState] = useState<'opening' | 'open' | TroubleKind | Error>('opening');
  useEffect(() => {
    const opened = () => setState('open');
    // Blocked is said at once; the opening itself goes on until the other page is closed.
    inWords(db, 'opening it', () => db.open()).then(opened, (error: Error) => {
      setState(kindOf(error) ?? error);
      db.open().then(opened, () => null);
    });
  }, []);
  if (state === 'opening') return null;
  if (state === 'open') return children;
  const sentence = state instanceof Error ? say('trouble.other', { message: state.message }) : say(`trouble.${state}`);
  return (
    <p className="note trouble" role="alert">
      {sentence}
    </p>
  );
}
