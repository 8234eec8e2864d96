/** Text nodes of a part of the page in order, and where each begins in the whole text. */
function textOf(root: Element): {
  readonly text: string;
  readonly nodes: readonly (readonly [start: number, node: Text])[];
} {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: (readonly [number, Text])[] = [];
  let text = '';
  let line: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const own = node.parentElement!.closest('p, li, td, h2, h3, h4');
    if (own !== line && text !== '') text += '\n';
    line = own;
    nodes.push([text.length, node]);
    text += node.data;
  }
  return { text, nodes };
}

/** At most this many are marked; more than a few hundred say nothing to anybody. */
const most = 500;

/** Where `words` stand under `root`, also over the borders of elements; white space and letters' case left aside. */
export function findText(root: Element, words: string): Range[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  const { text, nodes } = textOf(root);
  const pattern = wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
  const place = (offset: number): readonly [Text, number] => {
    const [start, node] = nodes.findLast(([from]) => from <= offset) ?? nodes[0]!;
    return [node, Math.min(node.length, offset - start)];
  };
  const ranges: Range[] = [];
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    const range = root.ownerDocument.createRange();
    range.setStart(...place(match.index));
    range.setEnd(...place(match.index + match[0].length - 1));
    range.setEnd(range.endContainer, range.endOffset + 1);
    if (ranges.push(range) >= most) break;
  }
  return ranges;
}

/** Marks what was found, the one that is looked at in a stronger colour; without the browser's help nothing is marked. */
export function markFound(ranges: readonly Range[], at: number): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.set('found', new Highlight(...ranges));
  const here = ranges[at];
  CSS.highlights.set('found-here', here ? new Highlight(here) : new Highlight());
}
