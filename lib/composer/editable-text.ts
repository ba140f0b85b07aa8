import type { Span } from '@/lib/coach/advice';

const blocks = new Set(['P', 'DIV', 'LI', 'BLOCKQUOTE', 'PRE']);
const isBlock = (node: Node) => node instanceof HTMLElement && blocks.has(node.tagName);

/** Words an editor shows in an empty box, inside of it. */
const placeholder = '[data-slate-placeholder], .cm-placeholder';

/** Signs without width that editors hold the caret with. */
const holders = /[\u200b\u2060\ufeff]/g;

/** A place in the text of an editable box: which node, and from which offset of the draft it runs. */
interface Piece {
  node: Node;
  from: number;
  text: string;
}

/** The draft of an editable box in pieces: text nodes, line breaks and the ends of blocks, in order. */
function piecesOf(root: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  const add = (node: Node, text: string) => {
    pieces.push({ node, from: length, text });
    length += text.length;
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      const { previousSibling, nextSibling } = node;
      if (previousSibling && (isBlock(node) || isBlock(previousSibling))) add(node, '\n');
      if (node instanceof Text) add(node, node.data.replaceAll('\u00a0', ' ').replace(holders, ''));
      else if (node instanceof HTMLBRElement) {
        // The break that keeps an empty line open is no line of its own.
        if (nextSibling && !isBlock(nextSibling)) add(node, '\n');
      } else if (node instanceof HTMLImageElement) add(node, node.alt);
      else if (!(node instanceof Element && node.matches(placeholder))) walk(node);
    }
  };
  walk(root);
  return pieces;
}

/** Plain text of an editable box, a line per block. */
export function textOf(root: HTMLElement): string {
  return piecesOf(root)
    .map(({ text }) => text)
    .join('');
}

/** Where in a text node the draft's offset lies: what holds the caret counts in the node alone. */
function offsetIn({ data }: Text, offset: number): number {
  let seen = 0;
  for (let at = 0; at < data.length; at++) {
    if (seen === offset && !data[at]!.match(holders)) return at;
    if (!data[at]!.match(holders)) seen++;
  }
  return data.length;
}

function boundaryAt(root: HTMLElement, pieces: readonly Piece[], offset: number): [Node, number] {
  const ends = ({ from, text }: Piece) => from + text.length;
  const at = pieces.findLastIndex(
    (piece) => piece.node instanceof Text && piece.from <= offset && offset <= ends(piece),
  );
  // An empty line has no text: its block is named by the line break before it.
  const line = pieces.findLastIndex((piece) => isBlock(piece.node) && piece.text === '\n' && ends(piece) === offset);
  const piece = pieces[at];
  if (piece?.node instanceof Text && at > line) return [piece.node, offsetIn(piece.node, offset - piece.from)];
  if (line >= 0) return [pieces[line]!.node, 0];
  const last = root.lastElementChild && blocks.has(root.lastElementChild.tagName) ? root.lastElementChild : root;
  return [last, offset === 0 ? 0 : last.childNodes.length];
}

/** Selects a stretch of the draft. */
export function selectIn(root: HTMLElement, [start, end]: Span): void {
  const pieces = piecesOf(root);
  const selection = root.ownerDocument.getSelection();
  const from = boundaryAt(root, pieces, start);
  const to = boundaryAt(root, pieces, end);
  selection?.setBaseAndExtent(from[0], from[1], to[0], to[1]);
}

/** What is selected in the draft; null when the selection is elsewhere. */
export function selectionIn(root: HTMLElement): Span | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection?.rangeCount || !root.contains(selection.anchorNode) || !root.contains(selection.focusNode))
    return null;
  const range = selection.getRangeAt(0);
  const pieces = piecesOf(root);
  return [
    offsetOf(root, pieces, range.startContainer, range.startOffset),
    offsetOf(root, pieces, range.endContainer, range.endOffset),
  ];
}

function offsetOf(root: HTMLElement, pieces: readonly Piece[], node: Node, offset: number): number {
  const inText = pieces.find((piece) => piece.node === node);
  if (inText && node instanceof Text) return inText.from + node.data.slice(0, offset).replace(holders, '').length;
  const next = node.childNodes[offset];
  if (next) {
    const first = pieces.find((piece) => piece.node === next || next.contains(piece.node));
    if (first) return first.from;
  }
  const within = pieces.findLast((piece) => node === root || node.contains(piece.node));
  return within ? within.from + within.text.length : 0;
}
