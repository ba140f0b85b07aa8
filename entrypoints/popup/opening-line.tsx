import { say } from '@/components/say';
import { useCopy } from '@/components/use-copy';
import type { Opening } from '@/lib/coach/opening';

interface OpeningLineProps {
  opening: Opening;
  name: string;
  /** Their thread; null for a person no thread was seen of. */
  thread: string | null;
}

/** Words to begin with, to copy and make one's own. */
export function OpeningLine({ opening, name, thread }: OpeningLineProps) {
  const { copied, copy } = useCopy(opening.text);

  async function take() {
    await copy();
    const { noteCopied } = await import('./openings');
    if (thread !== null) await noteCopied(opening, thread, Date.now());
  }

  return (
    <p className="opening row">
      <q dir="auto">
        <span lang="en">{opening.text}</span>
      </q>
      <button
        type="button"
        className="button quiet push"
        aria-label={say(copied ? 'row.copiedOf' : 'row.copyOf', { text: opening.text, name })}
        onClick={() => void take()}
      >
        {say(copied ? 'row.copied' : 'row.copy')}
      </button>
    </p>
  );
}
