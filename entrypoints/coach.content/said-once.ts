import { isNoteOnce, type Advice, type NoteOnce } from '@/lib/coach/advice';

/** Notes that are said once: the background is told as soon as one is drawn, and it stays to be read until something new is there. */
export class SaidOnce {
  private note: NoteOnce | null = null;
  private words = '';

  constructor(private readonly tell: (thread: string, note: NoteOnce) => void) {}

  /** The advice, with the note that is still being read. */
  with(advice: Advice): Advice {
    return this.note && !advice.note && advice.offers.length === 0
      ? { ...advice, note: this.note, noteWords: this.words }
      : advice;
  }

  drawn({ note, noteWords }: Advice, thread: string): void {
    if (note === this.note || !isNoteOnce(note)) return;
    this.note = note;
    this.words = noteWords;
    this.tell(thread, note);
  }

  /** Another message or thread. */
  forget(): void {
    this.note = null;
  }
}
