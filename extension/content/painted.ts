import { PictureRules, paints } from './picture-rules.ts';

/** What CSS paints in and around an element. */
export type Painted = 'nothing' | 'itself' | 'around' | 'both';

const INLINE = /url\(|image-set\(/;
/** Larger in both directions is a page's ground, not a portrait. Pixels. */
const LARGEST = 400;
const NEVER = new Set([
  'HEAD',
  'SCRIPT',
  'STYLE',
  'LINK',
  'META',
  'TITLE',
  'TEMPLATE',
  'BR',
  'OPTION',
  'NOSCRIPT',
]);
const NOTHING_AROUND = new Set([
  'IMG',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'CANVAS',
  'VIDEO',
  'IFRAME',
  'OBJECT',
  'EMBED',
]);

/** Icon fonts draw with single characters. */
const WORD = /"[^"]*\p{L}{2}/u;

/**
 * Whether a picture is painted by the element's own style, or by any rule. Reads computed styles, so it must not
 * run more often than needed. `styled`: the page has rules at all; `identifies`: whether words tell who somebody is.
 */
export function painted(element: Element, styled: boolean, identifies: (text: string) => boolean): Painted {
  if (NEVER.has(element.tagName) || element.localName.startsWith('onbevangen-')) return 'nothing';
  const own = element.getAttribute('style') ?? '';
  const inline = INLINE.test(own);
  if (!styled && !own.includes('var(')) return inline ? 'itself' : 'nothing';
  const itself = inline || (hasPicture(getComputedStyle(element)) && isSmall(element));
  if (hasPictureAround(element, identifies)) return itself ? 'both' : 'around';
  return itself ? 'itself' : 'nothing';
}

/** A name that a sheet draws counts as a picture, too: it cannot be told from its words where it comes from. */
function hasPictureAround(element: Element, identifies: (text: string) => boolean): boolean {
  if (NOTHING_AROUND.has(element.tagName) || element instanceof SVGElement) return false;
  return ['::before', '::after'].some((part) => {
    const its = getComputedStyle(element, part);
    return its.content !== 'none' && (hasPicture(its) || (WORD.test(its.content) && identifies(its.content)));
  });
}

function hasPicture(style: CSSStyleDeclaration): boolean {
  return (
    paints(style.backgroundImage) ||
    paints(style.content) ||
    paints(style.borderImageSource) ||
    (style.listStyleImage !== 'none' && style.display === 'list-item' && paints(style.listStyleImage))
  );
}

function isSmall(element: Element): boolean {
  if (element.tagName === 'HTML' || element.tagName === 'BODY') return false;
  return !(element instanceof HTMLElement && element.offsetWidth > LARGEST && element.offsetHeight > LARGEST);
}

/** Whether any rule of the page can reach elements of this tree. */
export const isStyled = (tree: Document | ShadowRoot): boolean =>
  [tree, tree.ownerDocument].some(
    (one) => one && (one.styleSheets.length > 0 || (one.adoptedStyleSheets?.length ?? 0) > 0),
  );

/** Elements drawn through a filter that brings a picture of its own. */
export function filtered(tree: Document | ShadowRoot): Element[] {
  const images =
    tree instanceof Document
      ? tree.getElementsByTagNameNS('http://www.w3.org/2000/svg', 'feImage')
      : tree.querySelectorAll('feImage');
  if (!images.length) return [];
  const own = [...images].filter((image) => {
    const address = image.getAttribute('href') ?? image.getAttribute('xlink:href') ?? '';
    return !address.startsWith('#');
  });
  if (!own.length) return [];
  return [...tree.querySelectorAll('*')].filter((element) => /url\(/.test(getComputedStyle(element).filter));
}

/** Which elements must be looked at again: those that are new, or that got another class or style. */
export class Unseen {
  readonly #keys = new WeakMap<Element, string>();
  readonly #sheets = new WeakMap<Node, string>();
  readonly #rules = new PictureRules();
  #state: { tree: Document | ShadowRoot; sheets: string } | null = null;

  /**
   * Elements in and under `root` on which a rule may paint, or that are marked, with all of these that are in an
   * element that changed. `root` itself counts when it `stands` where rules reach that are not the page's.
   */
  *in(root: Element, tree: Document | ShadowRoot, marked: string, stands: boolean): Generator<Element> {
    const state = this.#stateOf(tree);
    const all = this.#isNew(state, root, tree);
    const rules = this.#rules.selector(tree, state, root);
    const selector = rules === null ? '*' : `${rules},${marked}`;
    let changed: Element | null = null;
    const look = (element: Element): boolean => {
      const key = keyOf(element);
      const known = this.#keys.get(element);
      if (known !== key) {
        this.#keys.set(element, key);
        // What is new here has only new elements within.
        if (known !== undefined && !changed?.contains(element)) changed = element;
        return true;
      }
      return all || (changed?.contains(element) ?? false);
    };
    if (look(root) && (stands || root.matches(selector))) yield root;
    for (const element of root.querySelectorAll(selector)) if (look(element)) yield element;
  }

  /** What sheets a tree has; asked once for all that is handled at once. */
  #stateOf(tree: Document | ShadowRoot): string {
    if (this.#state?.tree !== tree) {
      const sheets = [...(tree.styleSheets ?? []), ...(tree.adoptedStyleSheets ?? [])];
      this.#state = { tree, sheets: sheets.map(size).join() };
      queueMicrotask(() => {
        this.#state = null;
      });
    }
    return this.#state.sheets;
  }

  /** Rules came or went since the last look at this tree. */
  #isNew(state: string, root: Element, tree: Document | ShadowRoot): boolean {
    if (this.#sheets.get(tree) === state) return false;
    // Rules reach further than what is looked at now: only a look at all of the tree has seen them.
    const whole = tree instanceof Document ? tree.documentElement : tree.lastElementChild;
    if (root === whole) this.#sheets.set(tree, state);
    return true;
  }
}

/** Only what can bring a picture: a style that moves an element along is no reason to look again. */
function keyOf(element: Element): string {
  const style = element.getAttribute('style') ?? '';
  return `${element.getAttribute('class') ?? ''}|${/url|--|image|display/.test(style) ? style : ''}`;
}

function size(sheet: CSSStyleSheet): number {
  try {
    if (sheet.disabled) return -2;
    const rules = sheet.cssRules as Iterable<CSSRule & { readonly styleSheet?: CSSStyleSheet | null }>;
    let count = sheet.cssRules.length;
    // Imported sheets come first, and may come late.
    for (const { styleSheet } of rules) {
      if (styleSheet === undefined) break;
      if (styleSheet) count += 1000 * (1 + size(styleSheet));
    }
    return count;
  } catch {
    return -1;
  }
}
