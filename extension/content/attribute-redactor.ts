import type { Shown } from '../../shared/masking/reveal.ts';
import type { Masking, Place } from './masking.ts';
import type { Originals } from './originals.ts';
import type { Stubborn } from './stubborn.ts';
import { OWN_MARKS, WATCHED_ATTRIBUTES } from './tree-watcher.ts';

/** On a link that leads nowhere while it would identify; `veil.css` draws it so. */
const OFF = 'data-onbevangen-off';

/** Attributes whose value is something else than words. */
// biome-ignore format: a list to read
const NOT_WORDS = new Set<string>([
  'href', 'xlink:href', 'src', 'srcset', 'data', 'style', 'value', 'content', 'class', 'contenteditable', ...OWN_MARKS,
]);
const selectorOf = (words: Iterable<string>) =>
  [...[...words].map((name) => `[${name}]`), 'a[href]', 'area[href]'].join(',');

/** Links that show, in the status bar or when followed, how to reach or find a person. */
const CONTACT = /^\s*(mailto|tel|sms|callto|facetime|skype|whatsapp|sip):/i;
const SAVED = /\.(?:docx?|odt|rtf)(?:$|[?#])/i;
const PROFILE =
  /(linkedin|xing|github|gitlab|facebook|instagram|twitter|tiktok|wa)\.(com|me|net|org)\/|\bx\.com\//i;

/** The only writer of attributes that a person sees, hears or points at. */
export class AttributeRedactor {
  readonly #names = new Set<string>(WATCHED_ATTRIBUTES.filter((name) => !NOT_WORDS.has(name)));
  #selector = selectorOf(this.#names);

  constructor(
    private readonly masking: Masking,
    private readonly originals: Originals,
    private readonly placeOf: (node: Node) => Place,
    private readonly shownOf: (candidate: string | undefined) => Shown,
    private readonly stubborn: Stubborn,
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
    const place = this.placeOf(element);
    let written = false;
    for (const name of element.getAttributeNames()) {
      if (!this.#names.has(name)) continue;
      const original = this.originals.attribute(element, name);
      if (!original) continue;
      const masked = this.#words(original, place);
      // The page answers every write of ours: it keeps its words, and nobody sees or hears the element.
      const isNew = masked !== original && element.getAttribute(name) !== masked;
      if (isNew && this.stubborn.holds(element, 'attributes', () => original)) return;
      this.originals.writeAttribute(element, name, masked);
      written = true;
    }
    if (written) this.stubborn.release(element, 'attributes');
    if (element.tagName === 'A' || element.tagName === 'AREA') this.#link(element, place);
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
    const download = this.originals.attribute(link, 'download');
    const identifies =
      CONTACT.test(href) ||
      PROFILE.test(href) ||
      place.kind === 'email' ||
      place.kind === 'phone' ||
      place.kind === 'identity' ||
      // A saved file carries its name and everything in it; the CV view shows what may be seen.
      (place.kind === 'file' && download !== null) ||
      // A candidate's file in a place that no profile names; what no browser shows is saved without being asked to.
      (place.candidate !== undefined &&
        (SAVED.test(href) || (download !== null && /\.pdf\b/i.test(`${href} ${download}`))));
    const shown = this.shownOf(place.candidate);
    const mayFollow = shown === 'all' || (shown === 'contact' && CONTACT.test(href) && !PROFILE.test(href));
    const off = identifies && !mayFollow;
    this.originals.writeAttribute(link, 'href', off ? null : href);
    const written = off && !link.hasAttribute('href');
    if (link.hasAttribute(OFF) !== written) link.toggleAttribute(OFF, written);
  }
}
