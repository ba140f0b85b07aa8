import { type Room, roomAround, spotOver } from './place';
import { themeBehind } from './theme';

/**
 * 'beside': where it covers nothing of the page, else folded. 'over': the person opened it, and it may stand over messages.
 * 'closed': folded, whatever the room.
 */
export type Stance = 'beside' | 'over' | 'closed';

interface Shape {
  stance(): Stance;
  /** Shrinks to one small handle, or grows again. */
  fold(folded: boolean): void;
}

/** Narrower widths the bar is tried in where it finds no room at the composer's own, in pixels. */
const NARROWER = [540, 380];
const WIDEST = 960;
/** The bar may reach over a button beside the composer, as wide as this. */
const SEND = 72;

/** How long the page is left to settle after a scroll, a click or a key before the room is looked at anew, in milliseconds. */
const QUIET = 120;
const KEYS_QUIET = 250;
/** Until it is looked at anew although all seemed well after a key. */
const LONG_QUIET = 1000;

/** Keeps the bar's host in the page, beside the composer and off everything that is read or pressed there. */
export class Placement {
  private composer: HTMLElement | null = null;
  /** The page as it was read when room was looked for, the stance there, and the room that was found. */
  private page: object | null = null;
  private stance: Stance | null = null;
  private stands: DOMRect | null = null;
  private frame = 0;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private listening: AbortController | null = null;

  private readonly sizes = new ResizeObserver(() => this.update());
  /** Pages that rebuild their whole document take the host away with it. A frame later: such pages may not be done. */
  private readonly torn = new MutationObserver(() => {
    if (this.listening && !this.host.isConnected) requestAnimationFrame(() => this.insert());
  });

  /** `region` is moved about; `tray` in it is what needs room while the bar is not folded. */
  constructor(
    private readonly host: HTMLElement,
    private readonly region: HTMLElement,
    private readonly tray: HTMLElement,
    private readonly shape: Shape,
  ) {}

  attach(): void {
    if (this.listening) return;
    this.listening = new AbortController();
    this.insert();
    this.torn.observe(document.documentElement, { childList: true });
    const options = { signal: this.listening.signal, passive: true, capture: true };
    window.addEventListener('resize', () => this.update(), options);
    // The site may have opened a list or a picker where the bar stands; while the page scrolls nothing is measured.
    for (const type of ['scroll', 'click'])
      window.addEventListener(type, () => this.later(() => this.update()), options);
    window.addEventListener('keyup', () => this.later(() => this.glance(), KEYS_QUIET), options);
  }

  detach(): void {
    this.listening?.abort();
    this.listening = null;
    this.composer = null;
    cancelAnimationFrame(this.frame);
    clearTimeout(this.quiet);
    this.torn.disconnect();
    this.sizes.disconnect();
    this.host.remove();
  }

  /** `page` is the same one as long as nothing changed in it. */
  beside(composer: HTMLElement, page: object): void {
    const same = composer === this.composer && page === this.page && this.shape.stance() === this.stance;
    if (composer !== this.composer) {
      this.sizes.disconnect();
      this.sizes.observe(composer);
      this.composer = composer;
    }
    this.page = page;
    if (!same) this.update();
  }

  /** Once per frame, however often it is asked. */
  update(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.now());
  }

  private insert(): void {
    if (this.listening && !this.host.isConnected) document.documentElement.append(this.host);
  }

  private later(then: () => void, delay = QUIET): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(then, delay);
  }

  /** A key costs no more than this while the bar stands well. */
  private glance(): void {
    const { composer, region, stands } = this;
    if (!composer || !stands) return this.later(() => this.update(), LONG_QUIET);
    region.style.pointerEvents = 'none';
    const free = roomAround(composer).seemsFree(stands);
    region.style.pointerEvents = '';
    if (free) this.later(() => this.update(), LONG_QUIET);
    else this.update();
  }

  private now(): void {
    const { composer, region, shape } = this;
    if (!composer || !this.listening) return;
    region.dir = getComputedStyle(composer).direction;
    region.dataset.theme = themeBehind(composer);
    // Where the bar stands itself, what it covers is looked for.
    region.style.pointerEvents = 'none';
    const room = roomAround(composer);
    this.stance = shape.stance();
    const spot = this.spotOfTray(composer, room, this.stance);
    shape.fold(spot === null);
    const handle = region.lastElementChild ?? region;
    const stands = spot ?? room.handle(handle.getBoundingClientRect());
    region.style.pointerEvents = '';
    this.stands = stands;
    // No room even for the handle: out of the way, and still a shortcut away.
    region.classList.toggle('away', stands === null);
    if (stands) region.style.transform = `translate(${Math.round(stands.left)}px, ${Math.round(stands.top)}px)`;
  }

  private spotOfTray(composer: HTMLElement, room: Room, stance: Stance): DOMRect | null {
    if (stance === 'closed') return null;
    // Folded, it is out of the tree; it comes in unseen to be measured.
    if (!this.tray.isConnected) this.region.prepend(this.tray);
    const natural = Math.min(WIDEST, Math.max(composer.offsetWidth + SEND, ...NARROWER));
    for (const width of [natural, ...NARROWER]) {
      this.tray.style.maxWidth = `min(${width}px, 100vw - 16px)`;
      const size = this.tray.getBoundingClientRect();
      const spot = stance === 'over' ? spotOver(size, composer) : room.beside(size);
      if (spot) return spot;
    }
    return null;
  }
}
