/** Whether a list of declarations takes an element out of sight. */
export const hides = (declarations: string): boolean =>
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:!|;|$)|font-size\s*:\s*0(?:[a-z%]*)\s*(?:!|;|$)|mso-hide\s*:\s*all|content-visibility\s*:\s*hidden)/i.test(
    declarations,
  );

export interface Sheet {
  /** Whether a rule with this element's name, class or id hides it. */
  hides(name: string, classes: readonly string[], id: string): boolean;
}

/** The rules of style sheets that hide by a single name, class or id; whatever is more complicated is passed over. */
export function sheetOf(css: string): Sheet {
  const hidden = new Set<string>();
  const rules = css.slice(0, 300_000).replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, selectors = '', declarations = ''] of rules.matchAll(
    /([^{}@;]{1,500})\{([^{}]{0,2000})\}/g,
  )) {
    if (!hides(declarations)) continue;
    for (const selector of selectors.split(',')) {
      const one = selector.trim().toLowerCase();
      if (/^[a-z][a-z0-9]*$|^[.#][\w-]+$|^[a-z][a-z0-9]*[.#][\w-]+$/.test(one)) hidden.add(one);
    }
  }
  return {
    hides(name, classes, id) {
      if (hidden.size === 0) return false;
      const own = [...classes.map((one) => `.${one}`), ...(id ? [`#${id}`] : [])].map((one) =>
        one.toLowerCase(),
      );
      return [name, ...own, ...own.map((one) => name + one)].some((one) => hidden.has(one));
    },
  };
}
