/** What the page wrote and what stands there now. Only here, in the isolated world's memory. */
export class Originals {
  /** `dry`: everything is computed as always, nothing is written (control arm). */
  constructor(private readonly dry = false) {}

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
}
