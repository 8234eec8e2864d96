import veil from './veil.css?inline';

/** Elements that the platform lets have a shadow root, besides custom ones. */
// biome-ignore format: a list to read
const HOSTS = new Set([
  'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'DIV', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'MAIN',
  'NAV', 'P', 'SECTION', 'SPAN',
]);

// A custom element can be called anything: all that have a hyphen are looked for among what is no known element.
// biome-ignore format: a list to read
const OTHERS = [
  'a', 'abbr', 'address', 'audio', 'b', 'bdi', 'bdo', 'br', 'button', 'canvas', 'caption', 'cite', 'code', 'col', 'colgroup',
  'data', 'datalist', 'dd', 'del', 'details', 'dfn', 'dialog', 'dl', 'dt', 'em', 'fieldset', 'figcaption', 'figure', 'form',
  'g', 'head', 'hr', 'i', 'iframe', 'img', 'input', 'ins', 'kbd', 'label', 'legend', 'li', 'link', 'mark', 'menu', 'meta',
  'object', 'ol', 'optgroup', 'option', 'path', 'picture', 'pre', 'progress', 'q', 's', 'samp', 'script', 'select', 'small',
  'source', 'strong', 'style', 'sub', 'summary', 'sup', 'svg', 'table', 'tbody', 'td', 'template', 'textarea', 'tfoot', 'th',
  'thead', 'time', 'tr', 'u', 'ul', 'use', 'var', 'video', 'wbr',
];
const MAY_HOST = `:not(${OTHERS.join(',')})`;

/** Elements under `root` that may have a shadow tree. */
export const hostsIn = (root: Element | ShadowRoot): Element[] =>
  [...root.querySelectorAll(MAY_HOST)].filter(mayHostShadow);

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
