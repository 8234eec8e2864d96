import { Patience } from './patience.ts';
import { TITLE_MARK } from './title-mark.ts';

export interface TitleGuard {
  /** The page's own title, as its scripts see it. */
  page(): string;
  /** Shows `mask` of the page's own title from now on, each time the page changes it. */
  mask(mask: (title: string) => string): void;
  /** Masks the title again: somebody became known, or the page was made anew. */
  refresh(): void;
  /** Gives the title back to the page. */
  stop(): void;
}

/**
 * A title reaches the browser's tab strip before any script can change it. A document's title is its
 * first title element, so ours goes in before the parser has made the head, and the page's never counts.
 */
export function guardTitle(document: Document, neutral: string): TitleGuard {
  const make = (text: string) => {
    const title = document.createElement('title');
    title.setAttribute(TITLE_MARK, '');
    // React takes over the first title it meets when it hydrates a document, but none with an `itemprop`.
    title.setAttribute('itemprop', '');
    title.textContent = text;
    return title;
  };
  let own = make(neutral);
  const patience = new Patience<Node>();
  let root: Element | null = null;
  let shown = neutral;
  let mask: (title: string) => string = () => neutral;

  const pages = () => [...document.getElementsByTagName('title')].find((title) => title !== own);
  const place = () => {
    const now = document.documentElement;
    if (now && now.firstChild !== own && !patience.isOut(document)) now.prepend(own);
  };
  /** Something was written into our element: it was meant for the page's title. */
  const handOver = () => {
    if (own.textContent === shown) return;
    const title = pages() ?? document.head?.appendChild(document.createElement('title'));
    if (title) title.textContent = own.textContent;
  };
  const show = () => {
    patience.nextRound();
    handOver();
    place();
    shown = mask(pages()?.textContent?.trim() ?? '') || neutral;
    if (own.textContent !== shown) {
      if (patience.isOut(own)) {
        // The page holds on to our element and answers every change of it: it gets another one to show.
        const fresh = make(shown);
        own.replaceWith(fresh);
        own = fresh;
        root = null;
      } else own.textContent = shown;
    }
    observer.takeRecords();
    if (root !== document.documentElement) watch();
  };
  const observer = new MutationObserver(show);
  // Titles stand in the head; the root is watched for a replaced head or a removed title of ours.
  const watch = () => {
    observer.disconnect();
    root = document.documentElement;
    const words = { childList: true, subtree: true, characterData: true };
    if (root) observer.observe(root, { childList: true });
    if (document.head) observer.observe(document.head, words);
    observer.observe(own, words);
  };
  place();
  watch();
  document.addEventListener('DOMContentLoaded', watch, { once: true });

  return {
    page: () => pages()?.textContent?.trim() ?? '',
    mask(next) {
      mask = next;
      watch();
      show();
    },
    refresh: show,
    stop() {
      observer.disconnect();
      document.removeEventListener('DOMContentLoaded', watch);
      own.remove();
    },
  };
}
