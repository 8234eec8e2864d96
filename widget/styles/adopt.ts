/**
 * Styles a shadow root by a constructable sheet, which a page's `style-src 'self'` does not refuse. Where a
 * script's own world may not set one (Firefox content scripts), a style element takes its place.
 */
export function adopt(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
