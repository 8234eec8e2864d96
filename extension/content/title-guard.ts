import { TITLE_MARK } from './title-mark.ts';

export interface TitleGuard {
  /** Shows `mask` of the page's own title from now on, each time the page changes it. */
  mask(mask: (title: string) => string): void;
  /** Gives the title back to the page. */
  stop(): void;
}

/**
 * A title reaches the browser's tab strip before any script can change it. A document's title is its
 * first title element, so ours goes in before the parser has made the head, and the page's never counts.
 */
export function guardTitle(document: Document, neutral: string): TitleGuard {
  const own = document.createElement('title');
  own.setAttribute(TITLE_MARK, '');
  own.textContent = neutral;
  const place = () => {
    const root = document.documentElement;
    if (root && root.firstChild !== own) root.prepend(own);
  };
  place();

  let mask: (title: string) => string = () => neutral;
  const pages = () => [...document.getElementsByTagName('title')].find((title) => title !== own);
  const show = () => {
    place();
    const masked = mask(pages()?.textContent?.trim() ?? '') || neutral;
    if (own.textContent !== masked) own.textContent = masked;
  };
  const observer = new MutationObserver(show);
  // Titles stand in the head; the root is watched for a replaced head or a removed title of ours.
  const watch = () => {
    observer.disconnect();
    observer.observe(document.documentElement, { childList: true });
    if (document.head)
      observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  };
  watch();
  document.addEventListener('DOMContentLoaded', watch, { once: true });

  return {
    mask(next) {
      mask = next;
      watch();
      show();
    },
    stop() {
      observer.disconnect();
      document.removeEventListener('DOMContentLoaded', watch);
      own.remove();
    },
  };
}
