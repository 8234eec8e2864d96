import type { Span } from '../../shared/text/span.ts';
import type { Masked, Masking, Place } from './masking.ts';
import type { Originals } from './originals.ts';
import type { Stubborn } from './stubborn.ts';
import { lineAround, linesIn } from './text-lines.ts';
import { labelOf } from './value-labels.ts';

/**
 * Marks on replaced words, at most: the browser looks at each of them again whenever anything changes. Who scrolls
 * through thousands of rows knows by then that names are labels.
 */
const MARKS = 2000;
/** What may be a name. */
const UNDECIDED = 'undecided';
/** Milliseconds. */
const TIDY_EVERY = 1000;

/** The only writer of text in the page. */
export class TextRedactor {
  readonly #highlight: Highlight | null;
  #exchanged: Element | null = null;
  /** Kinds of what was replaced in a text. */
  readonly #kinds = new WeakMap<Text, readonly string[]>();
  /** Uncovered by a person, as long as it says what it said then. */
  readonly #uncovered = new WeakMap<Text, string>();
  readonly #ranges = new WeakMap<Text, AbstractRange[]>();
  #tidied = 0;

  constructor(
    private readonly masking: Masking,
    private readonly originals: Originals,
    private readonly placeOf: (node: Node) => Place,
    private readonly stubborn: Stubborn,
  ) {
    this.#highlight = typeof Highlight === 'function' && CSS.highlights ? new Highlight() : null;
    if (this.#highlight) CSS.highlights.set('onbevangen', this.#highlight);
  }

  /** Handles all text under `root`. */
  redact(root: Node): void {
    for (const line of linesIn(root)) this.#block(line);
  }

  /** Like `redact`, for what the page put where something else, or the same, was taken away. */
  redactExchanged(root: Element): void {
    this.#exchanged = root;
    this.redact(root);
    this.#exchanged = null;
  }

  /** How many stretches are hidden under `root` now. */
  hiddenIn(root: Node): number {
    let hidden = 0;
    for (const line of linesIn(root))
      for (const node of line)
        if (this.originals.isMasked(node)) hidden += this.#ranges.get(node)?.length ?? 1;
    return hidden;
  }

  /** Handles the lines around single texts, each line once. */
  redactAround(texts: Iterable<Text>): void {
    const done = new Set<Text>();
    for (const text of texts) {
      if (done.has(text)) continue;
      const line = lineAround(text);
      if (!line) continue;
      for (const node of line) done.add(node);
      this.#block(line);
    }
  }

  /** How many stretches of each kind are hidden under `root` now. */
  kinds(root: Node): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const line of linesIn(root))
      for (const node of line)
        if (this.originals.isMasked(node))
          for (const kind of this.#kinds.get(node) ?? []) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  }

  /** Elements with words that may be a name. */
  undecided(root: Node): Element[] {
    const found = new Set<Element>();
    for (const node of [...linesIn(root)].flat())
      if (node.parentElement && this.#kinds.get(node)?.includes(UNDECIDED) && this.originals.isMasked(node))
        found.add(node.parentElement);
    return [...found].filter((element) => element.checkVisibility());
  }

  /** Shows what may be a name in an element, or hides it again. */
  uncover(element: Element, on: boolean): void {
    for (const node of [...linesIn(element)].flat())
      if (on) this.#uncovered.set(node, this.originals.text(node));
      else this.#uncovered.delete(node);
    this.redact(element);
  }

  /** Gives the page its own words back, everywhere under `root`. */
  restore(root: Node): void {
    for (const line of linesIn(root, true)) {
      for (const node of line) this.#write(node, plainOf(this.originals.text(node)));
    }
  }

  stop(): void {
    CSS.highlights?.delete('onbevangen');
  }

  #block(nodes: readonly Text[]): void {
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
      this.#write(node, again ? plainOf('') : padded(text, masked));
    }
    this.#loose(loose);
  }

  /** Running text: what is found in the nodes joined, with and without a gap between them, is hidden in each. */
  #loose(parts: readonly { node: Text; place: Place }[]): void {
    const first = parts[0];
    if (!first) return;
    const texts = parts.map(({ node }) => this.originals.text(node));
    if (!texts.some((text) => /[\p{L}\p{N}]/u.test(text))) {
      for (const [i, { node }] of parts.entries()) this.#write(node, plainOf(texts[i] ?? ''));
      return;
    }
    const place = parts.find((part) => part.place.kind)?.place ?? first.place;
    const open = parts.some(({ node }, i) => this.#uncovered.get(node) === texts[i]);
    const spansOf = (text: string) => {
      const found = this.masking.spans(text, place);
      return open ? found.filter(({ kind }) => kind !== UNDECIDED) : found;
    };
    if (parts.length === 1) {
      const [text = ''] = texts;
      const found = spansOf(text);
      const label = place.kind === 'text' && !found.length ? labelOf(first.node) : null;
      this.#write(first.node, this.masking.apply(text, label ? behind(`${label}: `, text, spansOf) : found));
      return;
    }
    // Links beside each other make no name.
    const isMenu = parts.some(({ node }) => node.parentElement?.closest('a, button'));
    const alone = (text: string, i: number) =>
      isMenu ? spansOf(text) : this.masking.initials(text, parts[i]!.place);
    const spans = texts.map((text, i) => [...alone(text, i)]);
    for (const gap of ['', ' ']) {
      const joined = texts.join(gap);
      const found = spansOf(joined).filter(({ kind }) => !(isMenu && kind === UNDECIDED));
      let offset = 0;
      let first = 0;
      texts.forEach((text, i) => {
        // Spans are in order: those that end before this text are behind us.
        while (first < found.length && found[first]!.end <= offset) first++;
        for (let at = first; at < found.length && found[at]!.start < offset + text.length; at++) {
          const span = found[at]!;
          const start = Math.max(0, span.start - offset);
          const end = Math.min(text.length, span.end - offset);
          if (start < end) spans[i]?.push({ ...span, start, end });
        }
        offset += text.length + gap.length;
      });
    }
    for (const [i, { node }] of parts.entries())
      this.#write(node, this.masking.apply(texts[i] ?? '', disjoint(spans[i] ?? [])));
  }

  #write(node: Text, masked: Masked): void {
    const parent = node.parentElement;
    // The page answers every write of ours with the name: it keeps its text, and nobody sees it.
    if (parent && node.data !== masked.text && masked.kinds.length && this.#holds(parent)) return;
    const changed = this.originals.writeText(node, masked.text);
    if (masked.kinds.length) this.#kinds.set(node, masked.kinds);
    if (node.data !== masked.text) return;
    if (parent) this.stubborn.release(parent, 'text');
    this.#draw(node, masked, changed);
  }

  /** Marks what was replaced, for who looks. */
  #draw(node: Text, { marks }: Masked, changed: boolean): void {
    if (!this.#highlight) return;
    const old = this.#ranges.get(node);
    if (!changed && (old?.length ?? 0) === marks.length) return;
    for (const range of old ?? []) this.#highlight.delete(range);
    this.#ranges.delete(node);
    if (!marks.length || !this.#hasRoom(this.#highlight)) return;
    const ranges = marks.map(
      ({ start, end }) =>
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    );
    for (const range of ranges) this.#highlight.add(range);
    this.#ranges.set(node, ranges);
  }

  /** Marks in what left the page make room for others. */
  #hasRoom(highlight: Highlight): boolean {
    if (highlight.size < MARKS) return true;
    if (performance.now() - this.#tidied < TIDY_EVERY) return false;
    for (const range of highlight) if (!range.startContainer.isConnected) highlight.delete(range);
    this.#tidied = performance.now();
    return highlight.size < MARKS;
  }

  /** Whether the page puts back what is in `parent`, or all that it exchanged around it. */
  #holds(parent: Element): boolean {
    const around = this.#exchanged?.parentElement;
    const holds = (element: Element, onlySame: boolean) =>
      this.stubborn.holds(element, 'text', () => this.originals.textOf(element), onlySame);
    if (around && around !== parent && holds(around, true)) return true;
    return holds(parent, false);
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

/** Spans of a text that tells more behind other words than alone. */
const behind = (lead: string, text: string, spansOf: (text: string) => readonly Span[]): Span[] =>
  spansOf(lead + text)
    .filter(({ start }) => start >= lead.length)
    .map((span) => ({ ...span, start: span.start - lead.length, end: span.end - lead.length }));

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
