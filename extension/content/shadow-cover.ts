import veil from './veil.css?inline';

/** Elements that the platform lets have a shadow root, besides custom ones. */
// biome-ignore format: a list to read
const HOSTS = new Set([
  'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'DIV', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'MAIN',
  'NAV', 'P', 'SECTION', 'SPAN',
]);

export const mayHostShadow = (element: Element): boolean =>
  HOSTS.has(element.tagName) || element.localName.includes('-');

let sheet: CSSStyleSheet | null = null;

/**
 * The veil's rules for pictures, frames and controls within a shadow tree, which the page's own sheet does not
 * reach. They are the same rules without their condition on the root: they are only put where identity is hidden.
 */
export function coverIn(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      veil
        .replaceAll(/html\[data-onbevangen="?on"?\]\s*/g, '')
        .replaceAll(/html:not\(\[data-onbevangen\]\)[^{]*\{[^}]*\}/g, ''),
    );
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== sheet), sheet];
}
