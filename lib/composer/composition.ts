import { nextFrame } from './frame';

const composing = new WeakSet<EventTarget>();

/** Notes which element an input method is at work in; until `signal` aborts. */
export function noteComposition(signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  // The innermost: outside of a shadow root an event names its host alone.
  document.addEventListener('compositionstart', (event) => composing.add(event.composedPath()[0]!), options);
  document.addEventListener('compositionend', (event) => composing.delete(event.composedPath()[0]!), options);
}

/** Resolves when an input method (Chinese, Japanese, accents) is done: writing into the middle of it would break both. */
export async function afterComposition(element: HTMLElement): Promise<void> {
  if (!composing.has(element)) return;
  await new Promise<void>((resolve) => element.addEventListener('compositionend', () => resolve(), { once: true }));
  await nextFrame();
}
