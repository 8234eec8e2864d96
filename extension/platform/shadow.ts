interface ExtensionDom {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}
declare const chrome: { dom?: ExtensionDom } | undefined;
declare const browser: { dom?: ExtensionDom } | undefined;

/** Shadow root of an element, closed ones too: an API of content scripts only, which the polyfill leaves out. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return element.shadowRoot;
  const dom = typeof chrome === 'undefined' ? undefined : chrome.dom;
  const other = typeof browser === 'undefined' ? undefined : browser.dom;
  try {
    return (dom ?? other)?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}
