import type { TreeWatcher } from './tree-watcher.ts';

const XLINK = 'http://www.w3.org/1999/xlink';
const LINKS = 'a, area';

interface Held {
  readonly original: string;
  readonly masked: string;
}

/**
 * Addresses of links that hold a name. The browser shows an address while a link is pointed at, reached by keyboard,
 * dragged, copied or printed: then, and only then, another one stands there. Whoever follows the link gets the page's.
 */
export class AddressRedactor {
  readonly #held = new Map<Element, Held>();

  constructor(
    private readonly mask: (link: Element, address: string) => string,
    private readonly watcher: TreeWatcher,
  ) {}

  /** The page's own address of a link. */
  addressOf(link: Element): string | null {
    const now = read(link);
    const held = this.#held.get(link);
    return held && held.masked === now ? held.original : now;
  }

  start(window: Window & typeof globalThis, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    const linkOf = (event: Event) => {
      const [target] = event.composedPath();
      return target instanceof Element ? target.closest(LINKS) : null;
    };
    let under: EventTarget | null = null;
    const hide = (event: Event) => {
      if (event.type === 'pointermove' && event.target === under) return;
      under = event.target;
      const link = linkOf(event);
      if (link) this.#hide([link]);
    };
    const leave = (event: Event) => {
      under = null;
      const link = linkOf(event);
      if (link && !link.contains((event as MouseEvent).relatedTarget as Node | null)) this.#give([link]);
    };
    // The page's handlers, and the browser after them, must have the true address.
    const use = (event: Event) => {
      under = null;
      const link = linkOf(event);
      if (!link || !this.#held.has(link)) return;
      this.#give([link]);
      if (event.type !== 'contextmenu')
        setTimeout(() => link.matches(':hover, :focus') && this.#hide([link]));
    };
    for (const type of ['pointerover', 'pointermove', 'focusin'])
      window.addEventListener(type, hide, options);
    for (const type of ['pointerout', 'focusout']) window.addEventListener(type, leave, options);
    // What a drag takes along is read before its first event.
    for (const type of ['click', 'auxclick', 'contextmenu', 'dragstart'])
      window.addEventListener(type, use, options);

    const all = () => this.#hide(window.document.querySelectorAll(LINKS));
    const none = () => this.#give(this.#held.keys());
    window.addEventListener('beforeprint', all, options);
    window.addEventListener('afterprint', none, options);
    const copy = () => {
      const chosen = window.getSelection();
      const links = [...window.document.querySelectorAll(LINKS)];
      this.#hide(links.filter((link) => chosen?.containsNode(link, true)));
      setTimeout(none);
    };
    window.addEventListener('copy', copy, options);
    signal.addEventListener('abort', none);
  }

  #hide(links: Iterable<Element>): void {
    this.watcher.silently(() => {
      for (const link of links) {
        const original = this.addressOf(link);
        const masked = original && this.mask(link, original);
        if (!original || !masked || masked === original) continue;
        this.#held.set(link, { original, masked });
        write(link, masked);
      }
    });
  }

  #give(links: Iterable<Element>): void {
    this.watcher.silently(() => {
      for (const link of [...links]) {
        const held = this.#held.get(link);
        this.#held.delete(link);
        if (held && read(link) === held.masked) write(link, held.original);
      }
    });
  }
}

const old = (link: Element): boolean => !link.hasAttribute('href') && link.hasAttributeNS(XLINK, 'href');

const read = (link: Element): string | null =>
  old(link) ? link.getAttributeNS(XLINK, 'href') : link.getAttribute('href');

function write(link: Element, address: string): void {
  if (old(link)) link.setAttributeNS(XLINK, 'xlink:href', address);
  else link.setAttribute('href', address);
}
