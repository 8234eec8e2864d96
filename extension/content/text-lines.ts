/** Text in these is code, or a value that the page would send back. */
// biome-ignore format: a list to read
const NOT_SHOWN = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE', 'IFRAME', 'OBJECT',
]);
// biome-ignore format: a list to read
const INLINE = new Set([
  'A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL',
  'MARK', 'Q', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U', 'VAR', 'WBR', 'tspan', 'textPath',
]);
/** Neighbours that are looked at around one changed text, on either side. */
const NEIGHBOURS = 30;

/** Nodes that read as one line: text without a block element between its parts. */
export type Line = readonly Text[];

const isInline = (element: Element): boolean =>
  INLINE.has(element.tagName) || element.localName.includes('-');

export function isEditable(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.contentEditable === 'true' || element.contentEditable === 'plaintext-only') return true;
  return element.tagName === 'BODY' && element.ownerDocument.designMode === 'on';
}

const isClosed = (node: Node): boolean =>
  node instanceof Element && (NOT_SHOWN.has(node.tagName) || isEditable(node));

/** Whether text here is nobody's to rewrite. */
export function isSkipped(node: Node): boolean {
  for (let up: Node | null = node; up; up = up.parentNode) if (isClosed(up)) return true;
  return false;
}

const walk = (root: Node, all: boolean) =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => (!all && isClosed(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );

/** The element, or shadow root, whose lines a text belongs to. */
function blockOf(text: Text): Node | null {
  let up = text.parentNode;
  while (up instanceof Element && isInline(up) && up.parentNode) up = up.parentNode;
  return up;
}

/** Places whose text may be nobody's to rewrite, as far as a selector can tell. */
const MAY_BE_CLOSED = `${[...NOT_SHOWN].join(',')}, [contenteditable]`;

function* textsIn(root: Node): Generator<Text> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** Texts under `root` that are not ours to rewrite. Few: so that the others need not be asked one by one. */
function closedIn(root: Node): Set<Text> {
  const closed = new Set<Text>();
  const isTree = root instanceof Element || root instanceof DocumentFragment || root instanceof Document;
  for (const element of isTree ? root.querySelectorAll(MAY_BE_CLOSED) : [])
    if (isClosed(element)) for (const text of textsIn(element)) closed.add(text);
  return closed;
}

/** Whether something else than an inline element begins between two texts of one block. */
function isBroken(walker: TreeWalker, from: Text, to: Text): boolean {
  if (from.nextSibling === to) return false;
  walker.currentNode = from;
  for (let node = walker.nextNode(); node && node !== to; node = walker.nextNode())
    if (!(node instanceof Text) && !isInline(node as Element)) return true;
  return false;
}

/** All lines under `root`; `all`: also those that are not ours to rewrite. */
export function* linesIn(root: Node, all = false): Generator<Line> {
  if (!all && isSkipped(root)) return;
  const closed = all ? null : closedIn(root);
  const between = walk(root, all);
  let line: Text[] = [];
  let block: Node | null = null;
  for (const node of textsIn(root)) {
    if (closed?.has(node)) continue;
    const its = blockOf(node);
    const last = line.at(-1);
    if (last && (its !== block || isBroken(between, last, node))) {
      yield line;
      line = [];
    }
    block = its;
    line.push(node);
  }
  if (line.length) yield line;
}

/** The line around one text, as far as a name can reach. */
export function lineAround(text: Text): Line | null {
  const block = blockOf(text);
  if (!block || isSkipped(text)) return null;
  const side = (step: 'previousNode' | 'nextNode'): Text[] => {
    const walker = walk(block, false);
    walker.currentNode = text;
    const found: Text[] = [];
    for (let node = walker[step](); node && found.length < NEIGHBOURS; node = walker[step]()) {
      if (node instanceof Text) {
        if (blockOf(node) !== block) break;
        found.push(node);
      } else if (!isInline(node as Element)) break;
    }
    return found;
  };
  return [...side('previousNode').reverse(), text, ...side('nextNode')];
}
