import type { Place } from './masking.ts';
import { isLifted } from './veil.ts';

const CLEAR = 'data-onbevangen-clear';
const PHOTO = 'data-onbevangen-photo';
const PICTURES = 'img, canvas, video, image, input[type="image"]';
const FRAMES = 'iframe, frame, embed, object';
const PAINTED = '[style*="url("], [style*="image-set("]';

/**
 * Says which pictures and frames may be seen; `veil.css` keeps all others covered. A picture is clear
 * when it is known to be harmless, or when its candidate was revealed.
 */
export class ImageRedactor {
  constructor(
    private readonly placeOf: (node: Node) => Place,
    private readonly isHarmless: (picture: Element) => boolean,
    private readonly isRevealed: (candidate: string | undefined) => boolean,
    private readonly origin: string,
    /** Whether scripts run in every frame of this origin; Firefox keeps them out of its PDF viewer. */
    private readonly everywhere: boolean,
  ) {}

  redact(root: Element): void {
    for (const picture of within(root, PICTURES)) this.#mark(picture, CLEAR, this.#mayShow(picture));
    this.frames(root);
    for (const painted of within(root, PAINTED)) this.#mark(painted, PHOTO, !this.#mayShow(painted));
  }

  /** What a frame shows changes without a change in this page. */
  frames(root: Element | Document): void {
    const inside = root.querySelectorAll(FRAMES);
    const all = root instanceof Element && root.matches(FRAMES) ? [root, ...inside] : inside;
    for (const frame of all) this.#mark(frame, CLEAR, this.#isOurs(frame));
  }

  /** An element that a profile calls a photo: its background, too, is covered. */
  photo(element: Element): void {
    if (!element.matches(PICTURES)) this.#mark(element, PHOTO, !this.#mayShow(element));
    this.redact(element);
  }

  #mayShow(picture: Element): boolean {
    return this.isHarmless(picture) || this.isRevealed(this.placeOf(picture).candidate);
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

function* within(root: Element, selector: string): Generator<Element> {
  if (root.matches(selector)) yield root;
  yield* root.querySelectorAll(selector);
}
