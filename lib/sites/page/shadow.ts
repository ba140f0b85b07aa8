/** The node around this one, also from a shadow root to the element it hangs on. */
export const around = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The element that has the focus, also inside open shadow roots: a document names only the outermost of their hosts. */
export function focused({ activeElement }: DocumentOrShadowRoot): Element | null {
  return (activeElement?.shadowRoot && focused(activeElement.shadowRoot)) ?? activeElement;
}
