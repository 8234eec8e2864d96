/** The element with focus, also inside open shadow roots. */
export function focusedElement(page: Document): HTMLElement | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== page.body ? element : null;
}

/** Remembers where focus was on the page, to bring it back there. */
export class Origin {
  #element: HTMLElement | null = null;

  remember(element: EventTarget | null): void {
    this.#element = element instanceof HTMLElement ? element : null;
  }

  /** Back to the remembered element; when it is gone, focus leaves `inside` all the same. */
  restore(inside: { readonly activeElement: Element | null }): void {
    const element = this.#element;
    if (element?.isConnected) element.focus({ preventScroll: true });
    const still = inside.activeElement;
    if (still instanceof HTMLElement) still.blur();
  }
}
