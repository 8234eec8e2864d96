import { type FoundScope, wordsOf } from './field-finder.ts';
import type { PageParts } from './page-parts.ts';
import { coverIn, hostsIn, mayHostShadow } from './shadow-cover.ts';
import { restyles } from './sheet-redactor.ts';
import { isEditable } from './text-lines.ts';
import { type TreeChange, TreeWatcher } from './tree-watcher.ts';
import { wholeNames } from './whole-names.ts';

/** Keeps a page free of identity: every change is handled before it can be painted. */
export class PageRedaction {
  readonly watcher: TreeWatcher;
  /** Called after each handled change, outside the page's own work. */
  onChange: () => void = () => undefined;
  /** Called when something only left the page. */
  onRemoved: () => void = () => undefined;
  #shadows = new Set<ShadowRoot>();
  /** Whether somebody came to a stage from which on they may be seen, or left it. */
  #moved = false;
  #reused = new Set<Element>();

  constructor(private readonly parts: PageParts) {
    this.watcher = new TreeWatcher((change) => this.#changed(change), parts.finder.idAttributes);
  }

  start(): void {
    this.watcher.watch(this.parts.document);
    this.refresh();
  }

  /** Handles the whole page again: somebody became known, or was revealed. */
  refresh(): void {
    this.parts.stubborn.nextRound();
    this.watcher.silently(() => {
      this.#find([this.parts.document.documentElement], []);
      this.#writeAll();
    });
  }

  /** Looks for names by general signs; others may have become known by another page or frame, too. */
  recognise(): void {
    this.parts.stubborn.nextRound();
    this.watcher.silently(() => {
      if (this.#find([], [])) this.#writeAll();
    });
    // Sheets that the page takes up, and values, leave no trace in the tree.
    this.checkControls();
  }

  /** Stretches that are hidden now. */
  get hidden(): number {
    const { document, text } = this.parts;
    return [document.documentElement, ...this.#shadows].reduce((sum, root) => sum + text.hiddenIn(root), 0);
  }

  /** Tries again what the page put back each time. */
  retry(element: Element): void {
    const { stubborn } = this.parts;
    stubborn.nextRound();
    this.watcher.silently(() => {
      for (const what of ['text', 'attributes'] as const) stubborn.release(element, what);
      this.#write([element]);
    });
  }

  /** Looks again whose page this is. */
  rescope(): void {
    this.watcher.silently(() => {
      if (this.#find([this.parts.document.documentElement], [])) this.#writeAll();
    });
  }

  /** Watches and handles an element's shadow tree, open or closed; harmless when it has none, or was handled. */
  shadow(host: Element): void {
    // Our own panel: its changes make us draw it again, without end.
    if (host.localName.startsWith('onbevangen-')) return;
    const root = this.parts.shadowRoot(host);
    if (!root) return;
    if (this.#shadows.has(root)) {
      // A closed tree within a closed tree is told of by the name of the outer host.
      for (const element of hostsIn(root)) {
        const inner = this.parts.shadowRoot(element);
        if (inner && !this.#shadows.has(inner)) this.shadow(element);
      }
      return;
    }
    this.#shadows.add(root);
    this.watcher.watch(root);
    this.watcher.silently(() => {
      if (this.parts.writes) {
        coverIn(root);
        this.parts.images.host(host);
      }
      this.#write([root]);
    });
  }

  /** A control got another value without a change in the tree. */
  control(control: Element): void {
    this.parts.stubborn.nextRound();
    this.watcher.silently(() => {
      // A page's own form may hold the candidate's name; what is being typed is not a name yet.
      const typed = control === this.parts.document.activeElement;
      if (!typed && this.#find([], [control], false)) this.#writeAll();
      if (this.parts.writes) this.parts.controls.control(control);
    });
  }

  /** Values of controls change without a trace in the tree. */
  checkControls(): void {
    if (!this.parts.writes) return;
    this.watcher.silently(() => {
      this.#sheets([this.parts.document.documentElement]);
      this.parts.controls.redact(this.parts.document);
      this.parts.images.frames(this.parts.document);
      this.parts.controls.layout();
    });
  }

  stop(): void {
    this.watcher.stop();
    this.parts.controls.stop();
    this.parts.sheets.restore();
    const root = this.parts.document.documentElement;
    for (const tree of [root, ...this.#shadows]) this.parts.text.restore(tree);
    for (const element of [root, ...[...this.#shadows].flatMap((tree) => [...tree.children])])
      this.parts.attributes.restore(element);
    this.parts.text.stop();
    this.parts.stubborn.stop();
  }

  #changed(change: TreeChange): void {
    if (!change.roots.length && !change.texts.length && !change.attributes.size) {
      this.onRemoved();
      return;
    }
    try {
      this.watcher.silently(() => this.#handle(change));
    } catch {
      this.parts.onFailure();
      return;
    }
    this.onChange();
  }

  #handle(change: TreeChange): void {
    const { text, attributes, images, controls, stubborn, writes } = this.parts;
    stubborn.nextRound();
    const added = change.roots.filter((root): root is Element => root instanceof Element);
    const lone = change.roots.filter((root): root is Text => root instanceof Text);
    const texts = [...lone, ...change.texts.filter((node): node is Text => node instanceof Text)];
    // A link or id of another candidate turns a reused row into somebody else's.
    const ids = ['href', ...this.parts.finder.idAttributes];
    const around = new Set<Element>();
    for (const node of texts) if (node.parentElement) around.add(node.parentElement);
    for (const [element, names] of change.attributes) {
      if (ids.some((name) => names.has(name))) around.add(element);
      if (this.parts.stageMarks && element.matches(this.parts.stageMarks)) around.add(element);
      // What the recruiter edits in place must be the page's own words.
      if (names.has('contenteditable') && isEditable(element)) text.restore(element);
    }
    this.#reused = new Set();
    if (this.#find(added, [...around])) {
      this.#writeAll();
      return;
    }
    this.#write([...this.#reused, ...added], change.removed ? new Set(added) : undefined);
    text.redactAround(texts);
    if (!writes) return;
    for (const [element] of change.attributes) {
      stubborn.keep(element);
      attributes.element(element);
      images.redact(element);
      controls.redact(element);
    }
    if ([...added, ...around].some(restyles)) {
      this.#sheets([this.parts.document.documentElement]);
      images.frames(this.parts.document);
    }
    controls.layout();
  }

  /**
   * Learns who stands where: in and around `roots`, and only around `places`; and, unless `general` is false, by general
   * signs on the whole page. True when that changes what must be hidden of texts that were handled before.
   */
  #find(roots: readonly Element[], places: readonly Element[], general = true): boolean {
    const { finder, people, masking } = this.parts;
    let changed = false;
    this.#moved = false;
    const seen = new Set<Element>();
    const learn = (found: FoundScope) => {
      if (!seen.has(found.element)) changed = this.#learn(found) || changed;
      seen.add(found.element);
    };
    for (const root of roots) {
      if (!root.isConnected) continue;
      for (const found of finder.scopes(root)) learn(found);
      finder.markLoose(root);
    }
    for (const place of places) for (const found of finder.scopes(place, false)) learn(found);
    // Last: whose a name is, a profile knows better than general signs.
    const extra = general ? this.parts.extraNames([...roots, ...places]) : [];
    const whose = finder.pageCandidate() ?? this.parts.document.location.pathname;
    if (extra.length) changed = people.add(people.candidate(whose), extra) || changed;
    if (changed) this.parts.onNewPeople();
    return masking.isStale() || this.#moved;
  }

  #learn(found: FoundScope): boolean {
    const { finder, people, originals } = this.parts;
    const candidate = people.candidate(found.id ?? `unknown/${found.scope.surface}`);
    const marked = finder.markScope(found, candidate);
    if (marked.changedHands) this.#reused.add(found.element);
    const names = marked.names.map((one) => wordsOf(one, (part) => originals.textOf(part))).filter(Boolean);
    const parts = marked.names.filter(
      (element) => finder.place(element).rest !== undefined || names.length > 1,
    );
    const joined = parts.length > 1 ? [[...new Set(names)].join(' ')] : [];
    if (this.parts.writes) for (const photo of marked.photos) this.parts.images.photo(photo);
    this.parts.onScope(found, candidate);
    const whole = wholeNames(names, found.element, (element, name) => originals.attribute(element, name));
    this.#moved = this.parts.onStage(found.element, candidate) || this.#moved;
    return people.add(candidate, [...names, ...joined, ...whole]);
  }

  /** Words that sheets draw, and attributes that they show. */
  #sheets(roots: readonly (Element | ShadowRoot)[]): void {
    const { attributes, document, sheets, writes } = this.parts;
    if (!writes) return;
    const trees = [...new Set(roots.map((root) => root.getRootNode()))];
    const shown = trees.filter(isTree).flatMap((tree) => sheets.redact(tree));
    const fresh = attributes.learn(shown);
    if (!fresh.length) return;
    this.watcher.watchAlso(fresh);
    for (const root of [document, ...this.#shadows]) for (const one of root.children) attributes.redact(one);
  }

  #writeAll(): void {
    this.parts.sheets.again();
    this.#write([this.parts.document.documentElement, ...this.#shadows]);
  }

  #write(
    roots: readonly (Element | ShadowRoot)[],
    exchanged: ReadonlySet<Element | ShadowRoot> = new Set(),
  ): void {
    const { text, attributes, images, controls, writes } = this.parts;
    this.#sheets(roots);
    for (const root of roots) {
      const isExchanged = exchanged.has(root) && root instanceof Element;
      if (isExchanged) text.redactExchanged(root);
      else text.redact(root);
      const elements = root instanceof Element ? [root] : [...root.children];
      for (const element of elements) {
        attributes.redact(element);
        if (!writes) continue;
        images.redact(element);
        controls.redact(element);
        // An option that comes later belongs to a list that was looked at before.
        const list = element.closest('select');
        if (list) controls.control(list);
      }
      for (const element of [...elements.filter(mayHostShadow), ...hostsIn(root)]) this.shadow(element);
    }
  }
}

const isTree = (node: Node): node is Document | ShadowRoot =>
  node instanceof Document || node instanceof ShadowRoot;
