import { useCallback, useState, type ReactNode } from 'react';
import type { Ready } from './practise-library';
import { UseDialog } from './practise-use-dialog';

/** The choice of a person for words: the dialog to draw, and what opens it. */
export function usePersonChoice(now: number): [dialog: ReactNode, open: (words: Ready) => void] {
  const [asked, ask] = useState<Ready | null>(null);
  const close = useCallback(() => ask(null), []);
  return [asked && <UseDialog key={asked.wording.id} words={asked} now={now} close={close} />, ask];
}
