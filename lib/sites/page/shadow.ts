/** The node around this one, also from a shadow root to the element it hangs on. */
export const around = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The element that has the focus, also inside open shadow roots: a document names only the outermost of their hosts. */
export function focused({ activeElement }: DocumentOrShadowRoot): Element | null {
  return (activeElement?.shadowRoot && focused(activeElement.shadowRoot)) ?? activeElement;
}

/** Every open shadow root of an element and below it. What is closed is not there. */
export function shadowsIn(root: ParentNode): ShadowRoot[] {
  const hosts = root instanceof Element ? [root, ...root.querySelectorAll('*')] : [...root.querySelectorAll('*')];
  return hosts.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...shadowsIn(shadowRoot)] : []));
}

/** All that a selector finds below, each shadow root for itself; of one root in the order of the page. */
export const allWithin = <Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found[] =>
  [root, ...shadowsIn(root)].flatMap((one) => [...one.querySelectorAll<Found>(selector)]);
