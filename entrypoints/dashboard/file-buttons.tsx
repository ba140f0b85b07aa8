import { useRef, type ChangeEvent } from 'react';
import { download } from '@/components/download';
import { fileTrouble } from '@/components/file-trouble';
import { say } from '@/components/say';

interface FileButtonsProps {
  /** What the two buttons say. */
  save: string;
  bring: string;
  /** The name of the file saved today begins with it. */
  name: string;
  text(): Promise<string>;
  /** Takes in the text of a file that was chosen; gives what to say then. It throws when nothing was changed. */
  take(text: string): Promise<string>;
  tell(told: string): void;
}

/** Something saved as a file, and brought in from one. */
export function FileButtons({ save, bring, name, text, take, tell }: FileButtonsProps) {
  const input = useRef<HTMLInputElement>(null);

  async function saveFile() {
    const file = `${name}-${new Date().toISOString().slice(0, 10)}.json`;
    download(await text(), file, 'application/json');
    tell(say('settings.exported', { file }));
  }

  async function bringIn({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = currentTarget.files ?? [];
    if (!chosen) return;
    try {
      tell(await take(await chosen.text()));
    } catch (error) {
      tell(say('settings.importTrouble', { message: fileTrouble(error) }));
    }
    // The same file may be chosen again.
    currentTarget.value = '';
  }

  return (
    <div className="row">
      <button type="button" className="button" onClick={() => void saveFile()}>
        {save}
      </button>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {bring}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={bring}
        onChange={(event) => void bringIn(event)}
      />
    </div>
  );
}
