import { useState } from 'react';

/** Copies words; `copied` from when they are on the clipboard until the part is drawn anew. */
export function useCopy(text: string): { copied: boolean; copy(): Promise<void> } {
  const [copied, setCopied] = useState(false);
  return {
    copied,
    async copy() {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    },
  };
}
