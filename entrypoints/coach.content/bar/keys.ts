const hidden = ['keydown', 'keypress', 'keyup', 'focus', 'focusin', 'focusout', 'blur', 'input'] as const;
const pressed = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'] as const;

/**
 * Keeps what happens inside `host` from the page, which otherwise takes keys pressed there for its own shortcuts, and a click there
 * for one beside its open menus. Keys are stopped so early that they do not reach the bar's nodes either; `key` hears them instead,
 * and buttons still react to Enter and Space.
 */
export function hideFromPage(
  host: HTMLElement,
  region: HTMLElement,
  key: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  for (const type of hidden) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target !== host) return;
        event.stopPropagation();
        if (event instanceof KeyboardEvent && type === 'keydown' && event.isTrusted) key(event);
      },
      { capture: true, signal },
    );
  }
  for (const type of pressed) region.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  // The editor keeps its caret and selection while the bar is clicked.
  region.addEventListener('mousedown', (event) => event.preventDefault());
}

/** How far an arrow key goes along a row: 1 on, -1 back, 0 for any other key. Left and right change places where one reads from the right. */
export function stepOf(key: string, rightToLeft: boolean): -1 | 0 | 1 {
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  if (key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight')) return 1;
  return key === (rightToLeft ? 'ArrowRight' : 'ArrowLeft') ? -1 : 0;
}
