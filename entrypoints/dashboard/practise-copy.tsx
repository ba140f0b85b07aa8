import { say } from '@/components/say';
import { useCopy } from '@/components/use-copy';

/** Copies words, and says so until the next time the page is drawn anew. */
export function Copy({ text }: { text: string }) {
  const { copied, copy } = useCopy(text);

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
