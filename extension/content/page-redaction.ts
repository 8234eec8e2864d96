import type { AtsProfile } from '../ats/ats-profile.ts';
import type { AttributeRedactor } from './attribute-redactor.ts';
import type { ControlRedactor } from './control-redactor.ts';
import type { FieldFinder, FoundScope } from './field-finder.ts';
import type { ImageRedactor } from './image-redactor.ts';
import type { Originals } from './originals.ts';
import type { People } from './people.ts';
import type { TextRedactor } from './text-redactor.ts';
import { type TreeChange, TreeWatcher } from './tree-watcher.ts';

export interface PageParts {
  readonly document: Document;
  readonly finder: FieldFinder;
  readonly people: People;
  readonly originals: Originals;
  readonly text: TextRedactor;
  readonly attributes: AttributeRedactor;
  readonly images: ImageRedactor;
  readonly controls: ControlRedactor;
  readonly shadowRoot: (host: Element) => ShadowRoot | null;
  /** False in the control arm: all is computed, nothing is written. */
  readonly writes: boolean;
  readonly onScope: (found: FoundScope, candidate: string) => void;
  readonly onNewPeople: () => void;
  readonly extraNames: (document: Document, profile: AtsProfile) => { id: string; names: string[] } | null;
}

/** Keeps a page free of identity: every change is handled before it can be painted. */
export class PageRedaction {
  readonly watcher: TreeWatcher;
  /** Stretches hidden at the last full pass. */
  hidden = 0;
  /** Called after each handled change, outside the page's own work. */
  onChange: () => void = () => undefined;
  /** Called when something only left the page. */
  onRemoved: () => void = () => undefined;
  #shadows = new Set<ShadowRoot>();
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
    this.watcher.silently(() => {
      this.#find([this.parts.document.documentElement]);
      this.#writeAll();
    });
  }

  /** Looks again whose page this is. */
  rescope(): void {
    this.watcher.silently(() => void this.#find([this.parts.document.documentElement]));
  }

  shadow(host: Element): void {
    // Our own panel: its changes make us draw it again, without end.
    if (host.localName.startsWith('onbevangen-')) return;
    const root = this.parts.shadowRoot(host);
    if (!root || this.#shadows.has(root)) return;
    this.#shadows.add(root);
    this.watcher.watch(root);
    this.watcher.silently(() => this.#write([...root.children]));
  }

  /** Values of controls change without a trace in the tree. */
  checkControls(): void {
    if (!this.parts.writes) return;
    this.watcher.silently(() => {
      this.parts.controls.redact(this.parts.document);
      this.parts.images.frames(this.parts.document);
      this.parts.controls.layout();
    });
  }

  stop(): void {
    this.watcher.stop();
    this.parts.controls.stop();
    for (const root of [
      this.parts.document.documentElement,
      ...[...this.#shadows].flatMap((s) => [...s.children]),
    ]) {
      this.parts.text.restore(root);
      this.parts.attributes.restore(root);
    }
    this.parts.text.stop();
  }

  #changed(change: TreeChange): void {
    if (!change.roots.length && !change.texts.length && !change.attributes.size) {
      this.onRemoved();
      return;
    }
    this.watcher.silently(() => this.#handle(change));
    this.onChange();
  }

  #handle(change: TreeChange): void {
    const elements = change.roots.map((root) => (root instanceof Element ? root : root.parentElement));
    const touched = new Set(elements.filter((element): element is Element => element !== null));
    for (const text of change.texts) if (text.parentElement) touched.add(text.parentElement);
    // A link that names another candidate turns a reused row into somebody else's.
    for (const [element, names] of change.attributes) if (names.has('href')) touched.add(element);
    if (this.#find([...touched])) {
      this.#writeAll();
      return;
    }
    this.#write(
      change.roots.filter((root): root is Element | Text => root instanceof Element || root instanceof Text),
    );
    if (!this.parts.writes) return;
    for (const text of change.texts) this.parts.text.redact(text);
    for (const [element] of change.attributes) {
      this.parts.attributes.element(element);
      this.parts.images.redact(element);
      this.parts.controls.redact(element);
    }
    this.parts.controls.layout();
  }

  /** Learns who stands where in these parts of the page; true when that changes what must be hidden elsewhere. */
  #find(roots: readonly Element[]): boolean {
    const { finder, people, originals, document } = this.parts;
    let changed = false;
    const extra = this.parts.extraNames(document, finder.profile);
    if (extra) changed = people.add(people.candidate(extra.id), extra.names) || changed;
    for (const root of roots) {
      if (!root.isConnected) continue;
      for (const found of finder.scopes(root)) {
        const candidate = people.candidate(found.id ?? `unknown/${found.scope.surface}`);
        const marked = finder.markScope(found, candidate);
        if (marked.changedHands) this.#reused.add(found.element);
        const names = marked.names.map((element) => originals.textOf(element)).filter(Boolean);
        const parts = marked.names.filter(
          (element) => finder.place(element).rest !== undefined || names.length > 1,
        );
        const joined = parts.length > 1 ? [[...new Set(names)].join(' ')] : [];
        changed = people.add(candidate, [...names, ...joined]) || changed;
        if (this.parts.writes) for (const photo of marked.photos) this.parts.images.photo(photo);
        this.parts.onScope(found, candidate);
      }
      finder.markLoose(root);
    }
    if (changed) this.parts.onNewPeople();
    return changed;
  }

  #writeAll(): void {
    const shadows = [...this.#shadows].flatMap((root) => [...root.children]);
    this.hidden = this.#write([this.parts.document.documentElement, ...shadows]);
  }

  #write(roots: readonly (Element | Text)[]): number {
    const { text, attributes, images, controls, writes } = this.parts;
    let hidden = 0;
    for (const root of roots) {
      hidden += text.redact(root);
      if (!(root instanceof Element)) continue;
      attributes.redact(root);
      if (writes) {
        images.redact(root);
        controls.redact(root);
      }
      for (const element of [root, ...root.querySelectorAll('*')]) {
        if (element.localName.includes('-') || element.shadowRoot) this.shadow(element);
      }
    }
    return hidden;
  }
}
