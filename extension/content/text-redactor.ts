import type { Span } from '../../shared/text/span.ts';
import type { Masked, Masking, Place } from './masking.ts';
import type { Originals } from './originals.ts';

/** Text in these is code, or a value that the page would send back. */
const NOT_SHOWN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'OPTION',
  'TITLE',
  'IFRAME',
  'OBJECT',
]);
// biome-ignore format: a list to read
const INLINE = new Set([
  'A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL',
  'MARK', 'Q', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U', 'VAR', 'WBR',
]);

/** The only writer of text in the page. */
export class TextRedactor {
  readonly #highlight: Highlight | null;
  readonly #ranges = new WeakMap<Text, AbstractRange[]>();

  constructor(
    private readonly document: Document,
    private readonly masking: Masking,
    private readonly originals: Originals,
    private readonly placeOf: (node: Node) => Place,
  ) {
    this.#highlight = typeof Highlight === 'function' && CSS.highlights ? new Highlight() : null;
    if (this.#highlight) CSS.highlights.set('onbevangen', this.#highlight);
  }

  /** Handles all text in and under `root`; returns how many stretches are hidden there. */
  redact(root: Node): number {
    let hidden = 0;
    for (const block of this.#blocks(root)) hidden += this.#block(block);
    return hidden;
  }

  /** Gives the page its own words back. */
  restore(root: Node): void {
    for (const block of this.#blocks(root))
      for (const node of block) this.#write(node, plainOf(this.originals.text(node)));
  }

  stop(): void {
    CSS.highlights?.delete('onbevangen');
  }

  /** Text nodes that read as one line of text: neighbours without a block element between them. */
  *#blocks(root: Node): Generator<Text[]> {
    if (root.nodeType === Node.TEXT_NODE) {
      const parent = root.parentElement;
      if (parent && !this.#skipped(parent)) yield* this.#blocks(blockOf(parent));
      return;
    }
    if (root instanceof Element && this.#skipped(root)) return;
    const walker = this.document.createTreeWalker(
      root,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      (node) =>
        node instanceof Element && (NOT_SHOWN.has(node.tagName) || isEditable(node))
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    );
    let line: Text[] = [];
    let block: Element | null = null;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text) {
        const its = node.parentElement ? blockOf(node.parentElement) : null;
        if (line.length && its !== block) {
          yield line;
          line = [];
        }
        block = its;
        line.push(node);
      } else if (line.length && !INLINE.has((node as Element).tagName)) {
        yield line;
        line = [];
      }
    }
    if (line.length) yield line;
  }

  #skipped(element: Element): boolean {
    for (let up: Element | null = element; up; up = up.parentElement) {
      if (NOT_SHOWN.has(up.tagName) || isEditable(up)) return true;
    }
    return false;
  }

  #block(nodes: readonly Text[]): number {
    let hidden = 0;
    const loose: { node: Text; place: Place }[] = [];
    const whole = new Set<string>();
    for (const node of nodes) {
      const place = this.placeOf(node);
      if (place.kind === undefined || place.kind === 'text' || place.kind === 'document') {
        loose.push({ node, place });
        continue;
      }
      // A name split over nodes ("Fatima", "El Amrani") becomes one label, at its first node.
      const key = `${place.kind} ${place.candidate ?? ''}`;
      const text = this.originals.text(node);
      const masked = this.masking.mask(text, place);
      // Brackets and commas around the rest of a name say nothing without it.
      const again = whole.has(key) && place.kind !== 'file' && /\S/.test(text);
      if (masked.kinds.length) whole.add(key);
      hidden += this.#write(node, again ? plainOf('') : padded(text, masked));
    }
    return hidden + this.#loose(loose);
  }

  /** Running text: what is found in the nodes joined, with and without a gap between them, is hidden in each. */
  #loose(parts: readonly { node: Text; place: Place }[]): number {
    const first = parts[0];
    if (!first) return 0;
    const texts = parts.map(({ node }) => this.originals.text(node));
    if (!texts.some((text) => /[\p{L}\p{N}]/u.test(text))) {
      return parts.reduce((sum, { node }, i) => sum + this.#write(node, plainOf(texts[i] ?? '')), 0);
    }
    const place = parts.find((part) => part.place.kind)?.place ?? first.place;
    const spans: Span[][] = texts.map(() => []);
    for (const gap of parts.length > 1 ? ['', ' '] : ['']) {
      const joined = texts.join(gap);
      let offset = 0;
      const found = this.masking.spans(joined, place);
      if (!found.length) continue;
      texts.forEach((text, i) => {
        for (const span of found) {
          const start = Math.max(0, span.start - offset);
          const end = Math.min(text.length, span.end - offset);
          if (start < end) spans[i]?.push({ ...span, start, end });
        }
        offset += text.length + gap.length;
      });
    }
    return parts.reduce(
      (sum, { node }, i) =>
        sum + this.#write(node, this.masking.apply(texts[i] ?? '', disjoint(spans[i] ?? []))),
      0,
    );
  }

  #write(node: Text, masked: Masked): number {
    const changed = this.originals.writeText(node, masked.text);
    if (node.data !== masked.text) return 0;
    const old = this.#ranges.get(node);
    if (!changed && (old?.length ?? 0) === masked.marks.length) return masked.kinds.length;
    for (const range of old ?? []) this.#highlight?.delete(range);
    this.#ranges.delete(node);
    if (!this.#highlight || !masked.marks.length) return masked.kinds.length;
    const ranges = masked.marks.map(
      ({ start, end }) =>
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    );
    for (const range of ranges) this.#highlight.add(range);
    this.#ranges.set(node, ranges);
    return masked.kinds.length;
  }
}

const plainOf = (text: string): Masked => ({ text, marks: [], kinds: [] });

/** White space around a replaced text stays, so that words do not run together. */
function padded(original: string, masked: Masked): Masked {
  if (!masked.kinds.length || !masked.text) return masked;
  const before = /^\s*/.exec(original)?.[0] ?? '';
  const after = /\s*$/.exec(original)?.[0] ?? '';
  return {
    ...masked,
    text: before + masked.text.trim() + after,
    marks: [{ start: before.length, end: before.length + masked.text.trim().length }],
  };
}

function disjoint(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = { ...last, end: span.end };
  }
  return kept;
}

function blockOf(element: Element): Element {
  let up = element;
  while (INLINE.has(up.tagName) && up.parentElement) up = up.parentElement;
  return up;
}

export const isEditable = (element: Element): boolean =>
  element instanceof HTMLElement &&
  (element.contentEditable === 'true' || element.contentEditable === 'plaintext-only');
