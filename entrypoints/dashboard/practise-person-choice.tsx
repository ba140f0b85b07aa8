import { useCallback, useState, type ReactNode } from 'react';
import type { Ready } from './practise-library';
import { UseDialog } from './practise-use-dialog';

/**
 * The choice of a person for words: the dialog to draw, and what opens it.
 * @param only ids of the people to choose from; null for everybody.
 */
export function usePersonChoice(
  now: number,
  only: readonly string[] | null = null,
): [dialog: ReactNode, open: (words: Ready) => void] {
  const [asked, ask] = useState<Ready | null>(null);
  const close = useCallback(() => ask(null), []);
  return [asked && <UseDialog key={asked.wording.id} words={asked} now={now} only={only} close={close} />, ask];
}
