import { say } from '@/components/say';

/** What was just done, with the way back where there is one. */
export interface Telling {
  text: string;
  undo?: () => Promise<unknown>;
}

export type Tell = (telling: Telling | null) => void;

/** Says what was just done until the next thing is done: nothing vanishes on a timer. */
export function Told({ telling, tell }: { telling: Telling | null; tell: Tell }) {
  return (
    <output className="told">
      {telling && (
        <span className="note row">
          {telling.text}
          {telling.undo && (
            <button
              type="button"
              className="button quiet push"
              onClick={() => void telling.undo?.().then(() => tell(null))}
            >
              {say('undo')}
            </button>
          )}
        </span>
      )}
    </output>
  );
}
