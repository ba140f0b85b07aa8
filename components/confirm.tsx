import { useId, useRef } from 'react';
import { say } from './say';

interface ConfirmProps {
  /** The button that opens the question. */
  act: string;
  /** What will happen, in plain words. */
  text: string;
  /** The button that does it. */
  yes: string;
  onYes(): Promise<void>;
}

/** A button whose doing cannot be undone: it asks once, and "Keep" comes first. */
export function Confirm({ act, text, yes, onYes }: ConfirmProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="button takes" onClick={() => dialog.current?.showModal()}>
        {act}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <form method="dialog" className="stack">
          <h2 id={id}>{act}</h2>
          <p>{text}</p>
          <div className="row">
            <button type="submit" className="button">
              {say('cancel')}
            </button>
            <button type="submit" className="button takes" onClick={() => void onYes()}>
              {yes}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
