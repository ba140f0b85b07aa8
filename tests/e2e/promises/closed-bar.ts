import { expect, type CDPSession, type Page } from '@playwright/test';

/** The document as far down as the children of its element, each with its shadow root. */
const topOfTree = async (debugging: CDPSession) =>
  (await debugging.send('DOM.getDocument', { depth: 2, pierce: true })).root;
type Node = Awaited<ReturnType<typeof topOfTree>>;

/** A button of the bar, by the name a screen reader says. */
interface Pressable {
  name: string;
  node: number;
}

/** The bar as the store build draws it: its closed shadow root is read by the debugging protocol, pressed by coordinates. */
export interface ClosedBar {
  /** Every word it shows; null while nothing of it is in the page. */
  text(): Promise<string | null>;
  /** Names of its buttons. */
  names(): Promise<string[]>;
  /** What the chips say; a bar without room shows them after a press on its handle. */
  chips(): Promise<string[]>;
  /** Waits for a button and presses it with the mouse. */
  press(name: string | RegExp, options?: { timeout?: number }): Promise<void>;
  /** Middle of a button on the page, in CSS pixels. */
  middleOf(name: string | RegExp): Promise<{ x: number; y: number }>;
}

export async function closedBar(page: Page): Promise<ClosedBar> {
  const debugging = await page.context().newCDPSession(page);

  /** Of the page nothing else: a messenger has thousands of nodes, and this is asked again and again. */
  async function root(): Promise<Node | null> {
    const found = closedRoot(await topOfTree(debugging));
    if (!found) return null;
    const whole = { backendNodeId: found.backendNodeId, depth: -1, pierce: true };
    // It may be gone by now.
    const described = await debugging.send('DOM.describeNode', whole).catch(() => null);
    return described?.node ?? null;
  }

  const buttons = async (): Promise<Pressable[]> => descendants(await root()).flatMap(pressable);

  /** A redraw may come between finding a button and measuring it. */
  async function measure(name: string | RegExp): Promise<{ x: number; y: number } | null> {
    const backendNodeId = (await buttons()).find((one) => matches(one.name, name))?.node;
    if (backendNodeId === undefined) return null;
    const box = await debugging.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
    const [left = 0, top = 0, right = 0, , , bottom = 0] = box?.model.border ?? [];
    return box && { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  async function middleOf(
    name: string | RegExp,
    options: { timeout?: number } = {},
  ): Promise<{ x: number; y: number }> {
    let middle: { x: number; y: number } | null = null;
    // What still moves is not pressed: it stands where it stood a moment ago.
    const stands = async () => {
      const before = middle;
      middle = await measure(name);
      return middle !== null && before?.x === middle.x && before.y === middle.y;
    };
    await expect.poll(stands, { message: `${name} in the bar`, ...options }).toBe(true);
    return middle!;
  }

  async function press(name: string | RegExp, options?: { timeout?: number }): Promise<void> {
    const { x, y } = await middleOf(name, options);
    await page.mouse.click(x, y);
  }

  return {
    async text() {
      const found = await root();
      return found && descendants(found).map(ownText).filter(Boolean).join(' ');
    },
    names: async () => (await buttons()).map(({ name }) => name),
    async chips() {
      if ((await buttons()).some(({ name }) => folded.test(name))) await press(folded);
      const all = descendants(await root()).filter((node) => attribute(node, 'class') === 'chip');
      return all.flatMap((node) => descendants(node).flatMap(pressable).slice(0, 1)).map(({ name }) => name);
    },
    middleOf,
    press,
  };
}

/** The handle of a folded bar. */
const folded = /^Show \d+ suggestion/;

const matches = (text: string, name: string | RegExp) => (typeof name === 'string' ? text === name : name.test(text));

/** The bar's host stands right under the document element; no page of the tests has a closed root there itself. */
function closedRoot(document: Node): Node | null {
  const html = document.children?.find(({ localName }) => localName === 'html');
  const roots = (html?.children ?? []).flatMap(({ shadowRoots = [] }) => shadowRoots);
  return roots.find(({ shadowRootType }) => shadowRootType === 'closed') ?? null;
}

function descendants(node: Node | null): Node[] {
  return node ? [node, ...(node.children ?? []).flatMap(descendants)] : [];
}

const ownText = ({ nodeType, nodeValue }: Node) => (nodeType === 3 ? nodeValue : '');

function attribute({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at < 0 ? undefined : attributes[at + 1];
}

function pressable(node: Node): Pressable[] {
  if (node.localName !== 'button') return [];
  const words = descendants(node).map(ownText).join('').trim();
  return [{ name: attribute(node, 'aria-label') ?? words, node: node.backendNodeId }];
}
