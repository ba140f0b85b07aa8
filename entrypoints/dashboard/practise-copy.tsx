import { useState } from 'react';
import { say } from '@/components/say';

/** Copies words, and says so until the next time the page is drawn anew. */
export function Copy({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }

  return (
    <button
      type="button"
      className="button"
      aria-label={say(copied ? 'practise.copiedOf' : 'practise.copyOf', { text })}
      onClick={() => void copy()}
    >
      {say(copied ? 'practise.copied' : 'practise.copy')}
    </button>
  );
}
