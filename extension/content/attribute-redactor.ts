import type { Masking, Place } from './masking.ts';
import type { Originals } from './originals.ts';
import { Patience } from './patience.ts';
import { OWN_MARKS, WATCHED_ATTRIBUTES } from './tree-watcher.ts';

/** On a link that leads nowhere while it would identify; `veil.css` draws it so. */
const OFF = 'data-onbevangen-off';
/** On an element that we gave up on; `veil.css` hides it. */
const COVER = 'data-onbevangen-cover';

/** Attributes whose value is something else than words. */
// biome-ignore format: a list to read
const NOT_WORDS = new Set<string>([
  'href', 'xlink:href', 'src', 'srcset', 'data', 'style', 'value', 'content', 'class', 'contenteditable', ...OWN_MARKS,
]);
const selectorOf = (words: Iterable<string>) =>
  [...[...words].map((name) => `[${name}]`), 'a[href]', 'area[href]'].join(',');

/** Links that show, in the status bar or when followed, how to reach or find a person. */
const CONTACT = /^\s*(mailto|tel|sms|callto|facetime|skype|whatsapp|sip):/i;
const PROFILE =
  /(linkedin|xing|github|gitlab|facebook|instagram|twitter|tiktok|wa)\.(com|me|net|org)\/|\bx\.com\//i;

/** The only writer of attributes that a person sees, hears or points at. */
export class AttributeRedactor {
  readonly #patience = new Patience<Element>();
  readonly #names = new Set<string>(WATCHED_ATTRIBUTES.filter((name) => !NOT_WORDS.has(name)));
  #selector = selectorOf(this.#names);

  constructor(
    private readonly masking: Masking,
    private readonly originals: Originals,
    private readonly placeOf: (node: Node) => Place,
    private readonly isRevealed: (candidate: string | undefined) => boolean,
  ) {}

  /** Attributes that the page's sheets show; returns those that were not known yet. */
  learn(names: readonly string[]): string[] {
    const fresh = names.filter((name) => !NOT_WORDS.has(name) && !this.#names.has(name));
    for (const name of fresh) this.#names.add(name);
    if (fresh.length) this.#selector = selectorOf(this.#names);
    return fresh;
  }

  redact(root: Element): void {
    if (root.matches(this.#selector)) this.element(root);
    for (const element of root.querySelectorAll(this.#selector)) this.element(element);
  }

  element(element: Element): void {
    this.#patience.nextRound();
    const place = this.placeOf(element);
    for (const name of this.#names) {
      const original = this.originals.attribute(element, name);
      if (original) this.#write(element, name, this.#words(original, place));
    }
    if (element.tagName === 'A' || element.tagName === 'AREA') this.#link(element, place);
  }

  #write(element: Element, name: string, masked: string): void {
    if (element.getAttribute(name) !== masked && this.#patience.isOut(element)) {
      // The page answers every write of ours with the name: it keeps its words, and nobody can point at them.
      element.setAttribute(COVER, '');
      return;
    }
    this.originals.writeAttribute(element, name, masked);
  }

  restore(root: Element): void {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      element.removeAttribute(OFF);
      for (const name of [...this.#names, 'href']) {
        const original = this.originals.attribute(element, name);
        if (original !== null) this.originals.writeAttribute(element, name, original);
      }
    }
  }

  #words(text: string, place: Place): string {
    // Within a candidate's own place every kind counts; elsewhere only what is certain.
    const kind = place.candidate ? 'text' : place.kind === 'text' ? 'text' : undefined;
    return this.masking.apply(text, this.masking.spans(text, { candidate: place.candidate, kind })).text;
  }

  #link(link: Element, place: Place): void {
    const href = this.originals.attribute(link, 'href');
    if (href === null) return;
    const download = this.originals.attribute(link, 'download') !== null;
    const identifies =
      CONTACT.test(href) ||
      PROFILE.test(href) ||
      place.kind === 'email' ||
      place.kind === 'phone' ||
      place.kind === 'identity' ||
      // A saved file carries its name and everything in it; the CV view shows what may be seen.
      (place.kind === 'file' && download);
    const off = identifies && !this.isRevealed(place.candidate);
    this.originals.writeAttribute(link, 'href', off ? null : href);
    const written = off && !link.hasAttribute('href');
    if (link.hasAttribute(OFF) !== written) link.toggleAttribute(OFF, written);
  }
}
