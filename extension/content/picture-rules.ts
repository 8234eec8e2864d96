const ADDRESS = /url\(|image-set\(|cross-fade\(|element\(|paint\(/i;
/** A drawing in the sheet itself, without a picture or words in it: an icon, an arrow, a tick. */
const DRAWING =
  /url\("data:image\/svg\+xml(?:(?!image%20|<image|%3cimage|text|href|base64)[^"])*"\)|url\("?#[^)]*\)/gi;
/** Icon fonts draw with single characters. */
const WORD = /"[^"]*\p{L}{2}/u;
/** Takes over whatever stands elsewhere. */
const BORROWED = /\battr\(|\binherit\b/i;
/** Properties through which a rule brings a picture, or words, to what it fits. */
const PROPERTIES = [
  ['background-image', 'background'],
  ['content'],
  ['border-image-source', 'border-image'],
  ['list-style-image', 'list-style'],
  ['all'],
] as const;
const PSEUDO_ELEMENT =
  /(^|[\s>+~,(])?::?(?:before|after|marker|first-line|first-letter|(?<=::)[\w-]+)(?:\([^)]*\))?/gi;

/** Attributes by which an element brings a picture itself. */
const OWN = ['[background]', ...['url', 'image', 'var(', 'inherit'].map((part) => `[style*="${part}" i]`)];

export const paints = (value: string): boolean =>
  ADDRESS.test(value) && ADDRESS.test(value.replace(DRAWING, ''));

/** The rules of one tree that may paint a picture or words, as selectors of what they fit. */
class TreeRules {
  readonly selectors: string[] = [];
  /** Of rules that take a picture from a variable, if there is one. */
  readonly byVariable: string[] = [];
  /** Some variable holds a picture. */
  variables = false;
  /** Not all rules can be read: anything may be painted anywhere. */
  unreadable = false;

  sheet(sheet: CSSStyleSheet): void {
    try {
      this.#rules(sheet.cssRules, '');
    } catch {
      this.unreadable = true;
    }
  }

  #rules(rules: CSSRuleList, parent: string): void {
    for (const rule of rules as Iterable<CSSRule & Partial<CSSStyleRule & CSSImportRule>>) {
      if (isInert(rule)) continue;
      if (rule.styleSheet) this.sheet(rule.styleSheet);
      const selector = rule.selectorText === undefined ? parent : nested(parent, rule.selectorText);
      if (rule.style && selector) this.#style(rule.style, selector);
      else if (!rule.styleSheet && (!rule.cssRules || isKeyframes(rule))) this.#loose(rule.cssText);
      if (rule.cssRules?.length && !isKeyframes(rule)) this.#rules(rule.cssRules, selector);
    }
  }

  /** What paints without a selector of its own: an animation, the first value of a variable. */
  #loose(text: string): void {
    if (paints(text)) this.unreadable = true;
  }

  #style(style: CSSStyleDeclaration, selector: string): void {
    const text = style.cssText;
    if (!/url|image|content|var\(|inherit|cross-fade|element\(|paint\(/i.test(text)) return;
    if (text.includes('--') && paints(text)) this.variables = true;
    for (const [own, short] of PROPERTIES) {
      const value = style.getPropertyValue(own) || (short ? style.getPropertyValue(short) : '');
      if (!value) continue;
      const words = own === 'content' && (WORD.test(value) || value.includes('var('));
      if (words || paints(value) || BORROWED.test(value)) this.selectors.push(selector);
      else if (value.includes('var(')) this.byVariable.push(selector);
    }
  }
}

const isKeyframes = (rule: CSSRule): boolean => rule.constructor.name === 'CSSKeyframesRule';

/** Rules that bring nothing by themselves: what is imported is a sheet of its own. */
const isInert = (rule: CSSRule & { readonly styleSheet?: unknown }): boolean =>
  /^CSS(FontFace|Page|Namespace|CounterStyle|FontFeatureValues|FontPaletteValues|LayerStatement)Rule$/.test(
    rule.constructor.name,
  ) ||
  (rule.constructor.name === 'CSSImportRule' && !rule.styleSheet);

/** A selector for the elements on which a rule paints, or around whose content it does. */
function nested(parent: string, selector: string): string {
  const flat = selector.replace(PSEUDO_ELEMENT, (_, before: string | undefined) =>
    before === undefined ? '' : `${before}*`,
  );
  if (!parent) return flat;
  return flat.includes('&') ? flat.replaceAll('&', `:is(${parent})`) : `:is(${parent}) :is(${flat})`;
}

/**
 * Which elements of a tree its own rules may give a picture or words, as a selector; null for all of them. Spares
 * asking what each element of a large page looks like.
 */
export class PictureRules {
  readonly #trees = new WeakMap<
    Document | ShadowRoot,
    { state: string; rules: TreeRules; selector: string | null }
  >();

  /** `state`: another one when rules came or went. */
  selector(tree: Document | ShadowRoot, state: string, root: Element): string | null {
    // Rules from outside reach the elements of a shadow tree, too, and those that stand in its host.
    if (!(tree instanceof Document)) return null;
    let known = this.#trees.get(tree);
    if (known?.state !== state) {
      const rules = new TreeRules();
      for (const sheet of [...tree.styleSheets, ...(tree.adoptedStyleSheets ?? [])]) rules.sheet(sheet);
      known = { state, rules, selector: selectorOf(rules, tree) };
      this.#trees.set(tree, known);
    }
    const { rules } = known;
    if (!rules.variables && rules.byVariable.length && hasPictureVariable(root)) {
      rules.variables = true;
      known.selector = selectorOf(rules, tree);
    }
    return known.selector;
  }
}

const VARIABLE = '[style*="--"][style*="url" i], [style*="--"][style*="image" i]';
const hasPictureVariable = (root: Element): boolean =>
  root.matches(VARIABLE) || root.querySelector(VARIABLE) !== null;

function selectorOf(rules: TreeRules, tree: Document): string | null {
  if (rules.unreadable) return null;
  const all = [...OWN, ...rules.selectors, ...(rules.variables ? rules.byVariable : [])];
  const selector = [...new Set(all)].join(',');
  try {
    tree.documentElement?.matches(selector);
    return selector;
  } catch {
    return null;
  }
}
