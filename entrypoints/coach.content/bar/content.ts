import { silence, type Advice } from '@/lib/coach/advice';
import type { BarHandlers, BarParts, Place, Said } from './contract';
import { buttonsIn, nameOf } from './dom';
import { stepOf } from './keys';
import type { Stance } from './placement';
import { say } from './words';
import { handle, row, type Actions, type View } from './view';

/** What the bar shows: draws itself anew when that changes, and keeps the keyboard where it was. */
export class Content {
  private view: View = { advice: silence, place: { thread: '', name: '', draft: '' }, message: null, behind: null };
  /** The person opened it, and it may stand over the page; or closed it, until there is something new. */
  private wish: Stance = 'beside';
  private drawn = '';
  private handle: HTMLElement | null = null;
  private parts: BarParts | null = null;
  private readonly actions: Actions;

  constructor(
    private readonly region: HTMLElement,
    private readonly tray: HTMLElement,
    private readonly handlers: BarHandlers,
    private readonly tell: (words: string) => void,
    /** What is shown changed its size or its stance. */
    private readonly moved: () => void,
  ) {
    this.actions = {
      ...handlers,
      insert: (offer) => this.chosen(() => handlers.insert(offer)),
      rewrite: (nudge) => this.chosen(() => handlers.rewrite(nudge)),
      pull: () => this.pull(),
      toggle: (what) => void this.toggle(what),
      copy: (text) => void this.copy(text),
    };
  }

  show(advice: Advice, place: Place): void {
    const { view } = this;
    if (place.thread !== view.place.thread) this.rest();
    const fresh = newIn(advice, view.advice);
    if (fresh && this.wish === 'closed') this.wish = 'beside';
    // Whoever writes on is done with what stood over the page.
    const writesOn = place.draft !== view.place.draft && view.behind === null && !this.tray.contains(this.focused());
    if (writesOn && this.wish === 'over') this.wish = 'beside';
    // Sent, or cleared by hand: there is nothing left to undo.
    const cleared = place.draft === '' && view.place.draft !== '' && view.message?.said === 'inserted';
    if (cleared || (fresh && advice.nudge)) view.message = null;
    this.change({ advice, place });
    // Before the click that needs them.
    if (!this.parts) void this.load();
  }

  private async load(): Promise<BarParts | null> {
    const come = await this.handlers.parts();
    if (!come || this.parts) return this.parts;
    this.parts = come;
    this.drawn = '';
    this.change({});
    return come;
  }

  said(said: Said, text: string): void {
    this.change({ message: { said, text }, behind: null });
  }

  /** As it was before the person opened or closed anything. */
  rest(): void {
    this.wish = 'beside';
    this.change({ message: null, behind: null });
  }

  /** Where it stands: whoever has the keyboard in it is not left without it. */
  stance(): Stance {
    return this.wish === 'beside' && this.tray.contains(this.focused()) ? 'over' : this.wish;
  }

  /** Shrinks to one small handle, or grows again; the keyboard stays in the bar. */
  fold(folded: boolean): void {
    const focused = this.region.contains(this.focused());
    this.region.classList.toggle('folded', folded);
    if (folded) {
      this.tray.remove();
      this.drawHandle();
      if (focused) this.handle?.focus();
    } else {
      this.handle?.remove();
      this.handle = null;
      if (!this.tray.isConnected) this.region.append(this.tray);
      if (focused && !this.focused()) this.focusFirst();
    }
  }

  private drawHandle(): void {
    const drawn = handle(
      this.view,
      () => this.open(),
      () => this.pull(),
    );
    if (this.handle && nameOf(this.handle) === nameOf(drawn)) return;
    this.handle?.remove();
    this.handle = drawn;
    this.region.append(drawn);
  }

  /** The person wants to see it, whatever it covers. */
  open(): void {
    this.wish = 'over';
    this.fold(false);
    this.moved();
  }

  focusFirst(): void {
    const all = buttonsIn(this.tray);
    (all.find((one) => one.classList.contains('words')) ?? all[0])?.focus();
  }

  /** Esc closes what is open, then the bar; arrows go from one button to the next. */
  key(event: KeyboardEvent): void {
    const step = stepOf(event.key, this.region.dir === 'rtl');
    if (event.key !== 'Escape' && step === 0) return;
    event.preventDefault();
    if (step === 0) return this.close();
    const all = buttonsIn(this.region);
    const at = all.findIndex((one) => one === this.focused());
    all.at((at + step) % all.length)?.focus();
  }

  private focused(): Element | null {
    const root = this.region.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement : null;
  }

  private close(): void {
    if (this.view.behind !== null) return this.change({ behind: null });
    this.wish = 'closed';
    this.handlers.leave();
    this.moved();
  }

  /** After a choice the bar goes back to where it covers nothing. */
  private chosen(act: () => void): void {
    this.wish = 'beside';
    act();
    this.moved();
  }

  private pull(): void {
    this.wish = 'over';
    this.handlers.pull();
    this.moved();
  }

  private async toggle(what: string): Promise<void> {
    if (!(await this.load())) return;
    const behind = this.view.behind === what ? null : what;
    if (behind !== null) this.wish = 'over';
    this.change({ behind });
  }

  private async copy(text: string): Promise<void> {
    const parts = await this.load();
    await (parts ? parts.copyText(text, this.region) : navigator.clipboard.writeText(text));
    this.tell(say('copied'));
    this.change({ message: null });
  }

  /** Unchanged content is left alone; else the keyboard goes on at the button of the same name. */
  private change(parts: Partial<View>): void {
    Object.assign(this.view, parts);
    const drawing = JSON.stringify(this.view);
    if (drawing === this.drawn) return;
    this.drawn = drawing;
    const focused = this.focused();
    const { view, actions } = this;
    this.tray.replaceChildren(...(this.parts?.panels(view, actions) ?? []), row(view, actions, this.parts));
    if (focused && !focused.isConnected) {
      const same = buttonsIn(this.tray).find((one) => nameOf(one) === nameOf(focused));
      if (same) same.focus();
      else this.focusFirst();
    }
    this.moved();
  }
}

/** Is anything offered or asked that was not before? */
function newIn(now: Advice, before: Advice): boolean {
  const ids = ({ offers, nudge, ask, note }: Advice) => [...offers.map(({ id }) => id), nudge?.id, ask?.id, note];
  const known = new Set(ids(before));
  return ids(now).some((id) => id && !known.has(id));
}
