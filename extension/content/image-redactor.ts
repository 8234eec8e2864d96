import type { Place } from './masking.ts';
import { filtered, isStyled, type Painted, painted, Unseen } from './painted.ts';
import { isLifted } from './veil.ts';

const CLEAR = 'data-onbevangen-clear';
const PHOTO = 'data-onbevangen-photo';
const MARKED = `[${PHOTO}]`;
const PICTURES = 'img, canvas, video, image, use, input[type="image"]';
const FRAMES = 'iframe, frame, embed, object';
const DOCUMENT_TYPE = /^(application\/pdf|text\/html|application\/xhtml\+xml)\b/i;
const DOCUMENT_NAME = /\.(pdf|html?|xhtml)$/i;
const PICTURE_NAME = /\.(png|jpe?g|jfif|gif|webp|avif|bmp|ico|svgz?|tiff?|heic|mp4|webm|mov|ogv)$/i;

/**
 * Says which pictures and frames may be seen; `veil.css` keeps all others covered. A picture is clear
 * when it is known to be harmless, or when its candidate was revealed.
 */
export class ImageRedactor {
  readonly #unseen = new Unseen();
  /** Elements that a profile calls a photo, whatever is painted there now. */
  readonly #photos = new WeakSet<Element>();
  readonly #heard = new WeakSet<Element>();
  readonly #leaving = new WeakSet<Element>();
  /** Uncovered by a person, as long as they show what they showed then. */
  readonly #uncovered = new WeakMap<Element, string>();
  /** Elements with a shadow tree, whose rules reach them and what stands in them. */
  readonly #hosts = new WeakSet<Element>();
  /** What we marked, for a page that morphs its tree and takes our marks away. */
  readonly #given = new WeakMap<Element, string>();

  constructor(
    private readonly placeOf: (node: Node) => Place,
    private readonly isHarmless: (picture: Element) => boolean,
    private readonly isRevealed: (candidate: string | undefined) => boolean,
    private readonly origin: string,
    /** Whether scripts run in every frame of this origin; Firefox keeps them out of its PDF viewer. */
    private readonly everywhere: boolean,
    private readonly identifies: (text: string) => boolean,
  ) {}

  redact(root: Element): void {
    const given = this.#given.get(root);
    if (given !== undefined && !root.hasAttribute(PHOTO)) root.setAttribute(PHOTO, given);
    for (const picture of within(root, `${PICTURES}, ${FRAMES}`))
      if (picture.matches(FRAMES)) this.#heed(picture);
      else this.#mark(picture, CLEAR, this.#mayShow(picture));
    this.#painted(root);
  }

  /** What a frame shows changes without a change in this page; so does what sheets paint. */
  frames(root: Element | Document): void {
    this.#frames(root);
    const element = root instanceof Document ? root.documentElement : root;
    if (element) this.#painted(element);
  }

  /** An element that a profile calls a photo: its background, too, is covered. */
  photo(element: Element): void {
    if (!element.matches(PICTURES)) this.#photos.add(element);
    this.redact(element);
    if (this.#photos.has(element)) this.#cover(element, 'itself');
  }

  /** An element with a shadow tree. */
  host(element: Element): void {
    this.#hosts.add(element);
    for (const one of [element, ...element.children]) this.#painted(one);
  }

  #painted(root: Element): void {
    const tree = treeOf(root);
    if (!tree) return;
    const stands =
      this.#hosts.has(root) || (root.parentElement !== null && this.#hosts.has(root.parentElement));
    const looked = new Set(this.#unseen.in(root, tree, MARKED, stands));
    if (!looked.size && !this.#hasMarked(root) && !filtered(tree).length) return;
    const marked = [...within(root, MARKED)];
    const again = marked.filter((element) => looked.has(element) && !this.#photos.has(element));
    // Under our own mark the page's picture cannot be read; nothing is painted in between.
    for (const element of again) element.removeAttribute(PHOTO);
    const styled = isStyled(tree);
    const found = new Map(
      [...looked].map((element) => [element, painted(element, styled, this.identifies)] as const),
    );
    for (const element of filtered(tree)) found.set(element, 'itself');
    for (const [element, what] of found) this.#cover(element, this.#photos.has(element) ? 'itself' : what);
    for (const element of marked)
      if (!found.has(element) && this.#mayShow(element)) this.#cover(element, 'nothing');
  }

  #hasMarked = (root: Element): boolean => root.matches(MARKED) || root.querySelector(MARKED) !== null;

  #cover(element: Element, what: Painted): void {
    if (what === 'nothing' || this.#mayShow(element)) {
      this.#given.delete(element);
      if (element.hasAttribute(PHOTO)) element.removeAttribute(PHOTO);
      return;
    }
    const value = what === 'itself' ? '' : what;
    this.#given.set(element, value);
    if (element.getAttribute(PHOTO) !== value) element.setAttribute(PHOTO, value);
  }

  #frames(root: Element | Document): void {
    const inside = root.querySelectorAll(FRAMES);
    const all = root instanceof Element && root.matches(FRAMES) ? [root, ...inside] : inside;
    for (const frame of all) this.#heed(frame);
  }

  #heed(frame: Element): void {
    this.#frame(frame);
    if (this.#heard.has(frame)) return;
    this.#heard.add(frame);
    frame.addEventListener('load', () => this.#frame(frame));
  }

  #frame(frame: Element): void {
    this.#mark(frame, CLEAR, this.#isUncovered(frame) || this.#isKnown(frame));
  }

  #isKnown(frame: Element): boolean {
    return !this.#leaving.has(frame) && this.#isOurs(frame) && !showsPicture(frame);
  }

  #isUncovered(element: Element): boolean {
    return this.#uncovered.has(element) && this.#uncovered.get(element) === addressOf(element);
  }

  /** Covered and in view, and no profile says whose: it may show anybody, or nobody. */
  undecided(root: Document): Element[] {
    const covered = `:is(${PICTURES}, ${FRAMES}):not([${CLEAR}]), [${PHOTO}]:not([${PHOTO}="around"])`;
    return [...root.querySelectorAll(covered)].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const known = this.placeOf(element).kind;
      return (
        width >= 24 &&
        height >= 24 &&
        (known === undefined || known === 'text') &&
        !this.#photos.has(element) &&
        !this.#leaving.has(element) &&
        element.checkVisibility()
      );
    });
  }

  uncover(element: Element, on: boolean): void {
    if (on) this.#uncovered.set(element, addressOf(element));
    else this.#uncovered.delete(element);
    if (element.matches(FRAMES)) this.#frame(element);
    else this.redact(element);
  }

  /** Loads the documents of a candidate again: they ask anew what may be seen. What was seen is covered until then. */
  reload(root: Document, candidate: string): void {
    for (const frame of root.querySelectorAll<HTMLIFrameElement | HTMLEmbedElement>('iframe, embed')) {
      if (this.placeOf(frame).candidate !== candidate) continue;
      this.#leaving.add(frame);
      this.#frame(frame);
      const arrived = () => {
        this.#leaving.delete(frame);
        this.#frame(frame);
      };
      frame.addEventListener('load', arrived, { once: true });
      // Not every element tells; our script has covered what stands in it by then.
      setTimeout(arrived, 3000);
      frame.src = `${frame.src}`;
    }
  }

  #mayShow(picture: Element): boolean {
    return (
      this.#isUncovered(picture) ||
      this.isHarmless(picture) ||
      this.isRevealed(this.placeOf(picture).candidate)
    );
  }

  /** Frames in which our own script runs, and covers what is in them. */
  #isOurs(frame: Element): boolean {
    if (!this.everywhere) return this.#answers(frame);
    const address = frame.getAttribute('src') ?? frame.getAttribute('data') ?? 'about:blank';
    if (frame.hasAttribute('srcdoc')) return true;
    try {
      const url = new URL(address, frame.baseURI);
      if (url.protocol === 'about:') return frame.tagName === 'IFRAME' || frame.tagName === 'FRAME';
      return (url.protocol === 'blob:' ? new URL(url.pathname) : url).origin === this.origin;
    } catch {
      return false;
    }
  }

  /** Our script has been in this frame and lifted its veil. */
  #answers(frame: Element): boolean {
    if (!(frame instanceof HTMLIFrameElement)) return false;
    return frame.contentDocument ? isLifted(frame.contentDocument) : false;
  }

  #mark(element: Element, mark: string, set: boolean): void {
    if (element.hasAttribute(mark) !== set) element.toggleAttribute(mark, set);
  }
}

/** What an element shows, as far as it says. */
const addressOf = (element: Element): string =>
  ['src', 'srcset', 'data', 'href', 'style', 'class']
    .map((name) => element.getAttribute(name) ?? '')
    .join('\n');

/** A picture in a frame, or an element that may draw one itself instead of a document with our script in it. */
function showsPicture(frame: Element): boolean {
  const path = (frame.getAttribute('src') ?? frame.getAttribute('data') ?? '').split(/[?#]/)[0] ?? '';
  if (PICTURE_NAME.test(path)) return true;
  const inside = contentOf(frame);
  if (inside && /^(image|video)\//.test(inside.contentType)) return true;
  if (frame.tagName !== 'OBJECT' && frame.tagName !== 'EMBED') return false;
  const type = frame.getAttribute('type');
  if (type ? DOCUMENT_TYPE.test(type) : DOCUMENT_NAME.test(path)) return false;
  // An object without a name for what it holds: only a document can be looked into.
  return !inside || !DOCUMENT_TYPE.test(inside.contentType) || inside.URL === 'about:blank';
}

function contentOf(frame: Element): Document | null {
  const holds = frame instanceof HTMLIFrameElement || frame instanceof HTMLObjectElement;
  return holds ? frame.contentDocument : null;
}

function treeOf(element: Element): Document | ShadowRoot | null {
  const tree = element.getRootNode();
  return tree instanceof Document || tree instanceof ShadowRoot ? tree : null;
}

function* within(root: Element, selector: string): Generator<Element> {
  if (root.matches(selector)) yield root;
  yield* root.querySelectorAll(selector);
}
