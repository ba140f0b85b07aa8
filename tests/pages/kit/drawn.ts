import type { PageEditor } from '../../composer/editors/editor';
import { boxIn } from './box';
import { fill, theOne } from './elements';
import type { Chat, Entry, Replica, View } from './contract';
import { Rows } from './rows';

/** A replica as it stands in the page. */
export class Drawn {
  editor: PageEditor | null = null;
  /** The element a person writes in. */
  box: HTMLElement | null = null;
  /** Keys and clicks that would have sent something. */
  sent = 0;
  private rows: Rows | null = null;
  private readonly leave = new AbortController();

  private constructor(
    private readonly replica: Replica,
    readonly view: View,
  ) {}

  /** Draws the whole page anew, at its address; of a long chat the last rows. */
  static async at(replica: Replica, view: View, rows: number): Promise<Drawn> {
    const drawn = new Drawn(replica, view);
    history.replaceState(null, '', replica.address(view.chat));
    localStorage.clear();
    sessionStorage.clear();
    document.documentElement.lang = view.language;
    document.documentElement.dir = view.language === 'ar' ? 'rtl' : 'ltr';
    replica.prepare?.(view);
    fill(document.body, replica.page(view));
    if (view.state === 'open' || view.state === 'empty') await drawn.open(rows);
    return drawn;
  }

  /** Events of this page count no longer. */
  end(): void {
    this.leave.abort();
  }

  get entries(): Entry[] {
    return this.view.chat?.entries ?? [];
  }

  /** Scrolls a list of `rows` rows so that it starts with an entry. */
  scroll(start: number, rows: number): void {
    this.view.shown = this.entries.slice(start, start + rows);
    this.rows?.show(start, start + this.view.shown.length);
  }

  /** Something more is said at the end of the chat. */
  say(text: string, from: 'me' | 'them' = 'them', at = this.view.now): void {
    const { chat } = this.view;
    if (!chat) throw new Error('No chat is open.');
    const last = chat.entries.findLast((entry) => entry.kind !== 'day');
    if (last && new Date(last.at).toDateString() !== new Date(at).toDateString()) this.add(chat, { kind: 'day', at });
    const number = chat.entries.length + 1;
    this.add(chat, { kind: 'said', number, from, author: from === 'me' ? chat.me : chat.name, at, text });
  }

  private add({ entries }: Chat, entry: Entry): void {
    entries.push(entry);
    this.view.shown.push(entry);
    this.rows?.add(entries.length - 1);
  }

  private async open(rows: number): Promise<void> {
    const { replica, view } = this;
    const row = (index: number) => replica.row(this.entries[index]!, this.entries[index - 1], view);
    const list = theOne(replica.rows);
    this.rows = new Rows(list, row);
    this.scroll(Math.max(0, this.entries.length - rows), rows);
    list.scrollTop = list.scrollHeight;
    Object.assign(this, await boxIn(theOne(replica.composer), replica.editor, replica.box?.(view)));
    this.countSending();
  }

  private countSending(): void {
    const options = { capture: true, signal: this.leave.signal };
    const count = () => void this.sent++;
    window.addEventListener('keydown', ({ key }) => key === 'Enter' && count(), options);
    window.addEventListener('submit', count, options);
    // In a shadow root the target is its host. Tend's own buttons stand outside of the body.
    const pressed = (event: Event) => {
      const path = event.composedPath();
      if (path[0] instanceof HTMLButtonElement && path.includes(document.body)) count();
    };
    window.addEventListener('click', pressed, options);
  }
}
