/** An editor of the page, from within. */
export interface PageEditor {
  /** What it holds, which is what would be sent, whatever its box shows. */
  text(): string;
  /** Empties it by its own means, as a send does. */
  clear(): void;
  /** Puts an attribute on its box, where it takes away what others put there. */
  mark?(attribute: string, value: string): void;
}
