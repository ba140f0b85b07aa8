/** Visible this long and then gone unused counts as ignored, in milliseconds. */
const SEEN = 3000;

/** Which offers are on screen, and for how long: tells when one was seen and left. */
export class Shown {
  private since = new Map<string, number>();

  constructor(private readonly ignored: (offerId: string) => void) {}

  /** These are visible now, and no others. */
  now(offerIds: readonly string[]): void {
    const at = performance.now();
    for (const [id, first] of this.since) {
      if (offerIds.includes(id)) continue;
      this.since.delete(id);
      if (at - first >= SEEN) this.ignored(id);
    }
    for (const id of offerIds) if (!this.since.has(id)) this.since.set(id, at);
  }

  /** The person decided about this one. */
  settled(offerId: string): void {
    this.since.delete(offerId);
  }

  /** The page is left: nothing more is told. */
  end(): void {
    this.since.clear();
  }
}
