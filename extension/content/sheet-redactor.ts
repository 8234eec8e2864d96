type Tree = Document | ShadowRoot;

/** Properties that draw words. */
const DRAWING = ['content', 'list-style-type'] as const;
const SHOWN_ATTRIBUTE = /\battr\(\s*([\w-]+)/g;
const STRING = /"((?:[^"\\]|\\.)*)"/g;
/** Icon fonts draw with single characters. */
const WORD = /"[^"]*\p{L}{2}/u;

interface Words {
  readonly style: CSSStyleDeclaration;
  readonly property: string;
  readonly original: string;
}

/** The only writer in style sheets of the page: words that a rule draws, also on hover or on paper. */
export class SheetRedactor {
  readonly #rules = new WeakMap<CSSStyleSheet, number>();
  readonly #looked = new WeakSet<CSSRule>();
  readonly #words: Words[] = [];

  constructor(private readonly mask: (text: string) => string) {}

  /** Handles rules that came since the last look at a tree; returns the attributes that they show as words. */
  redact(tree: Tree): string[] {
    const shown = new Set<string>();
    for (const sheet of [...(tree.styleSheets ?? []), ...(tree.adoptedStyleSheets ?? [])])
      this.#sheet(sheet, shown);
    return [...shown];
  }

  /** Somebody became known, or was revealed. */
  again(): void {
    for (const words of this.#words) this.#write(words);
  }

  /** The page gets its own words back. */
  restore(): void {
    for (const { style, property, original } of this.#words)
      style.setProperty(property, original, style.getPropertyPriority(property));
  }

  #sheet(sheet: CSSStyleSheet, shown: Set<string>): void {
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      // A sheet from elsewhere can't be read; what it draws is looked at where it is drawn.
      return;
    }
    if (this.#rules.get(sheet) === rules.length) return;
    this.#rules.set(sheet, rules.length);
    this.#look(rules, shown);
  }

  #look(rules: CSSRuleList, shown: Set<string>): void {
    for (const rule of rules as Iterable<CSSRule & Partial<CSSStyleRule & CSSImportRule>>) {
      // Frameworks put in rules one by one, anywhere among the others.
      if (this.#looked.has(rule)) continue;
      this.#looked.add(rule);
      if (rule.styleSheet) this.#sheet(rule.styleSheet, shown);
      if (rule.style) {
        for (const property of DRAWING) {
          const original = rule.style.getPropertyValue(property);
          for (const [, name = ''] of original.matchAll(SHOWN_ATTRIBUTE)) shown.add(name);
          if (!WORD.test(original)) continue;
          const words = { style: rule.style, property, original };
          this.#words.push(words);
          this.#write(words);
        }
      }
      if (rule.cssRules?.length) this.#look(rule.cssRules, shown);
    }
  }

  #write({ style, property, original }: Words): void {
    const masked = original.replace(STRING, (_, words: string) => `"${this.mask(words)}"`);
    if (style.getPropertyValue(property) !== masked)
      style.setProperty(property, masked, style.getPropertyPriority(property));
  }
}

/** New rules in the page that may bring a picture, or words, to what stands elsewhere. */
export const restyles = (root: Element): boolean =>
  [...(root.tagName === 'STYLE' ? [root] : root.querySelectorAll('style'))].some((style) =>
    /url\(|image-set|content\s*:|list-style|@import/i.test(style.textContent ?? ''),
  );
