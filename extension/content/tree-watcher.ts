/** A change in the page, with nothing told twice: roots are outermost, and still in the page. */
export interface TreeChange {
  readonly roots: readonly Node[];
  readonly texts: readonly CharacterData[];
  readonly attributes: ReadonlyMap<Element, ReadonlySet<string>>;
  /** Something left the page. */
  readonly removed: boolean;
}

/** Marks of ours that the page may take away when it morphs its tree. */
export const OWN_MARKS = [
  'data-onbevangen',
  'data-onbevangen-clear',
  'data-onbevangen-photo',
  'data-onbevangen-cover',
  'data-onbevangen-off',
  'data-onbevangen-wordless',
] as const;

/** Attributes that a person sees or hears, that decide what a picture or frame shows, or that are our marks. */
// biome-ignore format: a list to read
export const WATCHED_ATTRIBUTES = [
  'title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'aria-placeholder',
  'aria-braillelabel', 'summary', 'abbr',
  'data-tooltip', 'data-title', 'data-original-title', 'data-content', 'data-tip', 'data-hint',
  'data-bs-title', 'data-bs-original-title', 'data-bs-content', 'data-tippy-content', 'data-tooltip-content', 'data-balloon',
  'href', 'xlink:href', 'src', 'srcset', 'data', 'style', 'value', 'download', 'label', 'content', 'class',
  'contenteditable', ...OWN_MARKS,
] as const;

/**
 * The only observer of the page. Calls back in the same microtask as the change, before it can be painted.
 */
export class TreeWatcher {
  readonly #observer: MutationObserver;
  readonly #watched = new WeakSet<Node>();
  readonly #trees = new Set<Node>();

  /** `more`: attributes in which a profile finds a candidate's id. */
  constructor(
    private readonly onChange: (change: TreeChange) => void,
    private more: readonly string[] = [],
  ) {
    this.#observer = new MutationObserver((records) => this.#report(records));
  }

  /** A document or shadow root; watching one twice is harmless. */
  watch(tree: Node): void {
    if (this.#watched.has(tree)) return;
    this.#watched.add(tree);
    this.#trees.add(tree);
    this.#observe(tree);
  }

  /** Watches these attributes, too, everywhere. */
  watchAlso(attributes: readonly string[]): void {
    this.more = [...this.more, ...attributes];
    for (const tree of this.#trees) this.#observe(tree);
  }

  #observe(tree: Node): void {
    // Observing a tree again only changes what is told of it.
    this.#observer.observe(tree, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...WATCHED_ATTRIBUTES, ...this.more],
    });
  }

  /** Reports what happened since, without waiting for the end of the task. */
  catchUp(): void {
    const records = this.#observer.takeRecords();
    if (records.length) this.#report(records);
  }

  /** Runs `write` and forgets the changes it made itself. */
  silently(write: () => void): void {
    const before = this.#observer.takeRecords();
    try {
      write();
    } finally {
      this.#observer.takeRecords();
    }
    if (before.length) this.#report(before);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#trees.clear();
  }

  #report(records: readonly MutationRecord[]): void {
    const roots = new Set<Node>();
    const texts = new Set<CharacterData>();
    const attributes = new Map<Element, Set<string>>();
    let removed = false;
    for (const record of records) {
      if (record.type === 'childList') {
        removed ||= record.removedNodes.length > 0;
        for (const node of record.addedNodes) roots.add(node);
      } else if (record.type === 'characterData') texts.add(record.target as CharacterData);
      else {
        const element = record.target as Element;
        const names = attributes.get(element) ?? new Set();
        attributes.set(element, names.add(record.attributeName ?? ''));
      }
    }
    // A thousand rows come into one place: what is around them is asked once.
    const within = new Map<Node, boolean>();
    const isWithin = (place: Node | null): boolean => {
      const passed: Node[] = [];
      let known: boolean | undefined;
      for (let up = place; up && known === undefined; up = up.parentNode) {
        known = within.get(up) ?? (roots.has(up) || undefined);
        passed.push(up);
      }
      for (const node of passed) within.set(node, known ?? false);
      return known ?? false;
    };
    const outermost = [...roots].filter((node) => node.isConnected && !isWithin(node.parentNode));
    if (outermost.length || texts.size || attributes.size || removed) {
      this.onChange({
        roots: outermost,
        texts: [...texts].filter((t) => t.isConnected),
        attributes,
        removed,
      });
    }
  }
}
