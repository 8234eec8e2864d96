import { OWN_MARKS } from './tree-watcher.ts';

/** What the page wrote and what stands there now. Only here, in the isolated world's memory. */
export class Originals {
  /**
   * `dry`: everything is computed as always, nothing is written (control arm). `onFirst` is called before something
   * is written for the first time.
   */
  constructor(
    private readonly dry = false,
    private readonly onFirst: () => void = () => undefined,
  ) {}

  #written = false;

  readonly #texts = new WeakMap<CharacterData, { original: string; masked: string }>();
  readonly #attributes = new WeakMap<Element, Map<string, { original: string; masked: string | null }>>();

  /** The page's own text of a node. */
  text(node: CharacterData): string {
    const known = this.#texts.get(node);
    return known && known.masked === node.data ? known.original : node.data;
  }

  writeText(node: CharacterData, masked: string): boolean {
    const original = this.text(node);
    if (node.data === masked) {
      if (original === masked) this.#texts.delete(node);
      return false;
    }
    if (this.dry) return false;
    this.#write();
    this.#texts.set(node, { original, masked });
    node.data = masked;
    return true;
  }

  /** The page's own value of an attribute; null when it has none. */
  attribute(element: Element, name: string): string | null {
    const now = element.getAttribute(name);
    const known = this.#attributes.get(element)?.get(name);
    return known && known.masked === now ? known.original : now;
  }

  /** `null` takes the attribute away; writing the original gives it back. */
  writeAttribute(element: Element, name: string, masked: string | null): void {
    const original = this.attribute(element, name);
    if (original === null || element.getAttribute(name) === masked) return;
    if (this.dry) return;
    this.#write();
    const known = this.#attributes.get(element) ?? new Map();
    this.#attributes.set(element, known);
    if (masked === original) known.delete(name);
    else known.set(name, { original, masked });
    if (masked === null) element.removeAttribute(name);
    else element.setAttribute(name, masked);
  }

  /** The page's own text of an element and all within it. */
  textOf(element: Element): string {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    while (walker.nextNode()) parts.push(this.text(walker.currentNode as Text));
    return parts.join(' ').replace(/\s+/g, ' ').trim();
  }

  /** Whether something else stands there than the page wrote. */
  isMasked(node: CharacterData): boolean {
    const known = this.#texts.get(node);
    return known !== undefined && known.masked === node.data && known.original !== known.masked;
  }

  /** Whether an element has an attribute that is ours, or not as the page wrote it. */
  hasMarks(element: Element): boolean {
    const known = this.#attributes.get(element);
    if (known)
      for (const name of known.keys())
        if (this.attribute(element, name) !== element.getAttribute(name)) return true;
    return OWN_MARKS.some((name) => element.hasAttribute(name));
  }

  /** Makes `copy`, of a node that we may have changed, what it would be without us. */
  mend(source: Node, copy: Node): void {
    if (source instanceof CharacterData) {
      if (this.isMasked(source)) (copy as CharacterData).data = this.text(source);
      return;
    }
    if (!(source instanceof Element)) return;
    const its = copy as Element;
    for (const name of this.#attributes.get(source)?.keys() ?? []) {
      const original = this.attribute(source, name);
      if (original !== null) its.setAttribute(name, original);
    }
    // A button that is drawn over is read by a name of ours, too.
    const told = source.getAttribute('data-onbevangen-wordless');
    for (const name of told === null ? [] : ['aria-label', 'aria-description'])
      if (source.getAttribute(name) === told && !this.#attributes.get(source)?.has(name))
        its.removeAttribute(name);
    for (const name of OWN_MARKS) its.removeAttribute(name);
  }

  /** Puts the page's own text back, as a change that is seen and handled like any other. */
  giveBack(node: CharacterData): void {
    if (!this.isMasked(node)) return;
    const { original } = this.#texts.get(node)!;
    this.#texts.delete(node);
    node.data = original;
  }

  #write(): void {
    if (!this.#written) this.onFirst();
    this.#written = true;
  }
}
