/** The candidate that the page is about, as long as the place that says so is in view. */
export class MainCandidate {
  #seen: { readonly element: Element; readonly key: string } | null = null;

  see(element: Element, key: string): void {
    this.#seen = { element, key };
  }

  /** Pseudonym; null when there is none, or when the page only keeps the place in store, hidden. */
  get key(): string | null {
    return this.#seen?.element.isConnected && this.#seen.element.checkVisibility() ? this.#seen.key : null;
  }

  /** There was one, and its place has left the page. */
  get hasLeft(): boolean {
    return this.#seen !== null && !this.#seen.element.isConnected;
  }

  forget(): void {
    this.#seen = null;
  }
}
