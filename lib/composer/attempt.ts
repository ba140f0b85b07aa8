import type { Span } from '@/lib/coach/advice';
import type { WriteResult } from './composer';
import { difference } from './difference';
import { nextFrame } from './frame';

/** One way to write into an editor: puts `text` in the place of `range`. */
export type Method = (text: string, range: Span) => void | Promise<void>;

interface Draft {
  read(): string;
  methods: readonly Method[];
}

/** How many frames a draft is looked at before it counts as unchanged: editors draw late. */
const PATIENCE = 12;
/** How many frames a changed draft stands still before it counts: some pages take a change back, or add to it, a moment later. */
const STILL = 3;

interface Settled {
  draft: string;
  /** The person wrote on, or sent it: from there the draft is theirs alone, as it was last seen before. */
  theirs: boolean;
}

/** The draft once it differs from `before` and stands still, or as it is when patience or the person's hands end the wait. */
async function settledDraft(read: () => string, before: string): Promise<Settled> {
  const hands = notePerson();
  let draft = read();
  let still = 0;
  for (let frame = 0; frame < PATIENCE && (draft === before || still < STILL); frame++) {
    await nextFrame();
    if (hands.seen()) break;
    const next = read();
    still = next === draft ? still + 1 : 0;
    draft = next;
  }
  hands.stop();
  return { draft, theirs: hands.seen() };
}

/** Notices keys and other input of the person from now on; keys pressed inside the bar do not reach the document. */
function notePerson() {
  const end = new AbortController();
  let seen = false;
  const note = ({ isTrusted }: Event) => void (seen ||= isTrusted);
  const options = { capture: true, passive: true, signal: end.signal };
  for (const type of ['keydown', 'beforeinput', 'paste', 'drop']) document.addEventListener(type, note, options);
  return { seen: () => seen, stop: () => end.abort() };
}

/**
 * Writes and reads back. A method that changed nothing is followed by the next; one that did something else than meant is
 * ended there, and the earlier draft is brought back: copies are never stacked. What the person does meanwhile is never undone.
 * `place` puts the caret, when the words are in and the person has not gone on by then.
 */
export async function writeProven(
  { read, methods }: Draft,
  text: string,
  range: Span,
  place: () => void = () => {},
): Promise<WriteResult> {
  const before = read();
  const meant = before.slice(0, range[0]) + text + before.slice(range[1]);
  for (const method of methods) {
    await method(text, range);
    const { draft, theirs } = await settledDraft(read, before);
    if (draft === meant) {
      if (!theirs) place();
      return { took: true };
    }
    if (theirs) return { took: false, restored: draft === before };
    if (draft !== before) return { took: false, restored: await restore({ read, methods }, before) };
  }
  return { took: false, restored: true };
}

async function restore({ read, methods }: Draft, before: string): Promise<boolean> {
  for (const method of methods) {
    const damaged = read();
    const { range, text } = difference(damaged, before);
    await method(text, range);
    const { draft, theirs } = await settledDraft(read, damaged);
    if (draft === before) return true;
    if (theirs) return false;
  }
  return false;
}
