import { nextFrame } from './frame';

const composing = new WeakSet<EventTarget>();

/** Notes which element an input method is at work in; until `signal` aborts. */
export function noteComposition(signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  document.addEventListener('compositionstart', ({ target }) => target && composing.add(target), options);
  document.addEventListener('compositionend', ({ target }) => target && composing.delete(target), options);
}

/** Resolves when an input method (Chinese, Japanese, accents) is done: writing into the middle of it would break both. */
export async function afterComposition(element: HTMLElement): Promise<void> {
  if (!composing.has(element)) return;
  await new Promise<void>((resolve) => element.addEventListener('compositionend', () => resolve(), { once: true }));
  await nextFrame();
}
