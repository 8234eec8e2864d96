import type { Originals } from './originals.ts';
import { READ, readableAttribute } from './read-codes.ts';

/** Elements of ours in the page's tree. */
const OURS =
  'onbevangen-pill, onbevangen-panel, onbevangen-uncover, onbevangen-cover, title[data-onbevangen-title]';

/**
 * What the page's scripts read of their own elements: what they wrote, not what stands in its place. Asked by
 * page-reads.ts through the bridge; null means that what stands there is the page's own.
 */
export class OwnWords {
  /** A document without scripts, pictures or custom elements, to copy into. */
  readonly #inert: Document;
  #copied: Node | null = null;

  constructor(
    document: Document,
    private readonly originals: Originals,
  ) {
    this.#inert = document.implementation.createHTMLDocument('');
  }

  read(what: number, node: Node): string | null {
    switch (what) {
      case READ.text:
        return this.#text(node);
      case READ.markup:
        return node instanceof Element ? this.#markup(node, false) : null;
      case READ.outerMarkup:
        return node instanceof Element ? this.#markup(node, true) : null;
      case READ.shown:
        return node instanceof HTMLElement ? this.#shown(node) : null;
      case READ.copyOf:
        this.#copied = this.#touched(node) ? node : null;
        return this.#copied && '';
      case READ.copy:
        if (this.#copied) this.#mend(this.#copied, node);
        this.#copied = null;
        return null;
      case READ.giveBack:
        this.#giveBack(node);
        return null;
    }
    const name = readableAttribute(what);
    if (!name || !(node instanceof Element)) return null;
    const own = this.originals.attribute(node, name);
    return own === node.getAttribute(name) ? null : own;
  }

  #text(node: Node): string | null {
    if (node instanceof CharacterData)
      return this.originals.isMasked(node) ? this.originals.text(node) : null;
    // A document has no text of its own, whatever is in it.
    if (node instanceof Document) return null;
    // Nearly everything that is read has one text, or none.
    const only = node.firstChild;
    if (!only) return null;
    if (only instanceof Text && !only.nextSibling) return this.#text(only);
    const parts: string[] = [];
    let masked = false;
    for (const text of textsIn(node)) {
      masked ||= this.originals.isMasked(text);
      parts.push(this.originals.text(text));
    }
    return masked ? parts.join('') : null;
  }

  #markup(element: Element, outer: boolean): string | null {
    if (!this.#touched(element)) return null;
    const copy = this.#inert.importNode(element, true);
    this.#mend(element, copy);
    return outer ? copy.outerHTML : copy.innerHTML;
  }

  /** Something in or at `node` is ours, or was replaced. */
  #touched(node: Node): boolean {
    const walker = allIn(node);
    for (let at: Node | null = walker.currentNode; at; at = walker.nextNode()) {
      if (at instanceof CharacterData && this.originals.isMasked(at)) return true;
      if (at instanceof Element && (this.originals.hasMarks(at) || at.matches(OURS))) return true;
    }
    return false;
  }

  /** Makes a copy what it would have been without us. */
  #mend(source: Node, copy: Node): void {
    const [from, to] = [allIn(source), allIn(copy)];
    const ours: Element[] = [];
    let [own, its]: [Node | null, Node | null] = [from.currentNode, to.currentNode];
    while (own && its) {
      this.originals.mend(own, its);
      if (its.nodeType === Node.ELEMENT_NODE && (its as Element).matches(OURS)) ours.push(its as Element);
      [own, its] = [from.nextNode(), to.nextNode()];
    }
    for (const element of ours) element.remove();
  }

  /** Before the page changes a text in part: the watcher sees it, and hides it again before it is drawn. */
  #giveBack(node: Node): void {
    if (node instanceof CharacterData) this.originals.giveBack(node);
    else for (const text of textsIn(node)) this.originals.giveBack(text);
  }

  /** As `innerText` has it; in its layout every mask is exchanged for what it stands for, in order. */
  #shown(element: HTMLElement): string | null {
    if (!element.isConnected || this.#text(element) === null) return null;
    let shown = element.innerText;
    let from = 0;
    // White space at the end of what was laid out so far: it is drawn when more comes on its line.
    let gap = false;
    for (const text of textsIn(element)) {
      const around = text.parentElement;
      if (!around?.checkVisibility({ visibilityProperty: true })) continue;
      const is = laidOut(around, text.data).trim();
      let own = laidOut(around, this.originals.text(text));
      const at = is || own ? shown.indexOf(is, from) : -1;
      if (at < 0) continue;
      const [before, after] = [shown.slice(0, at), shown.slice(at + is.length)];
      if (gap && at === from && /^\S/.test(own)) own = ` ${own}`;
      if (/(^|\s)$/.test(before)) own = own.replace(/^ +/, '');
      gap = own.endsWith(' ') && /^(\s|$)/.test(after);
      if (gap) own = own.trimEnd();
      shown = before + own + after;
      from = at + own.length;
    }
    return shown;
  }
}

const allIn = (node: Node) =>
  (node.ownerDocument ?? (node as Document)).createTreeWalker(node, NodeFilter.SHOW_ALL);

function* textsIn(node: Node): Generator<Text> {
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

function laidOut(element: Element, text: string): string {
  const { whiteSpaceCollapse, whiteSpace, textTransform } = getComputedStyle(
    element,
  ) as CSSStyleDeclaration & {
    whiteSpaceCollapse?: string;
  };
  const keeps = /preserve|break-spaces/.test(whiteSpaceCollapse ?? '') || /^(pre|break)/.test(whiteSpace);
  const spaced = keeps ? text : text.replace(/\s+/g, ' ');
  if (textTransform === 'uppercase') return spaced.toUpperCase();
  return textTransform === 'lowercase' ? spaced.toLowerCase() : spaced;
}
