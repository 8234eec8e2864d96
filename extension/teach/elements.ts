import type { ElementFacts } from '../../shared/profiles/locators.ts';
import { wordsIn } from '../../shared/profiles/stable-words.ts';

export const OWN = 'onbevangen-teach';

/** Attributes that a locator may rest on; no other leaves the page. */
const TOLD = /^(?:data-.*|role|itemprop|id|name|class|aria-label|placeholder|href)$/;

/** The element and what it stands in, up to, not including, body. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let up: Element | null = element; up && up !== element.ownerDocument.body; up = up.parentElement) {
    if (up === up.ownerDocument.documentElement) break;
    chain.push(up);
  }
  return chain;
}

export function factsOf(element: Element): ElementFacts {
  const tag = element.localName;
  const like = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === tag);
  const attributes = Object.fromEntries(
    [...element.attributes].filter(({ name }) => TOLD.test(name)).map(({ name, value }) => [name, value]),
  );
  return { tag, attributes, nth: like.indexOf(element) + 1 };
}

export const isOwn = (element: Element): boolean => element.localName.startsWith('onbevangen-');

export const textOf = (element: Element): string =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? element.value
    : (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Words that must not stand in a locator: of what was pointed at, and of the page's title. */
export function wordsToAvoid(document: Document, elements: readonly Element[]): Set<string> {
  const texts = elements.flatMap((element) => [
    textOf(element).slice(0, 400),
    element.getAttribute('alt') ?? '',
    element.getAttribute('title') ?? '',
  ]);
  return new Set([document.title, ...texts].flatMap(wordsIn));
}

export const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
};

/** What is worth pointing at: it shows text of its own, a picture, or can be used. */
const SHOWS = 'img, svg, canvas, video, iframe, embed, object, a, button, input, select, textarea';

export function targets(document: Document): Element[] {
  const found: Element[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(OWN) || (element.parentElement?.closest('svg') ?? null)) continue;
    const ownText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if ((ownText || element.matches(SHOWS)) && isSeen(element)) found.push(element);
  }
  return found;
}

/** What stands under a point, below what is ours. */
export function elementUnder(document: Document, x: number, y: number): Element | null {
  const found = document
    .elementsFromPoint(x, y)
    .find((one) => !isOwn(one) && one !== document.documentElement && one !== document.body);
  // A part of a drawing is the drawing.
  return found?.closest('svg') ?? found ?? null;
}

/** Path, query and hash. */
export const addressOf = (link: string, base: string): string | null => {
  if (!URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  return url.origin === new URL(base).origin ? url.pathname + url.search + url.hash : null;
};
