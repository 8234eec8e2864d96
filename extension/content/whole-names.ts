const CUT = /\s*(\.{2,}|…)$/;

/**
 * Names of which only the beginning is shown ("Hendrikus van de.."), as a tooltip or label of the same place has them
 * in full. `own` reads an attribute as the page wrote it.
 */
export function wholeNames(
  shown: readonly string[],
  place: Element,
  own: (element: Element, name: string) => string | null,
): string[] {
  const starts = shown
    .filter((name) => /[.…]$/.test(name) && CUT.test(name))
    .map((name) => name.replace(CUT, ''));
  if (!starts.length) return [];
  const found = new Set<string>();
  for (const element of [place, ...place.querySelectorAll('[title], [aria-label]')]) {
    for (const name of ['title', 'aria-label']) {
      const whole = own(element, name)?.trim() ?? '';
      if (starts.some((start) => start.length > 2 && whole.startsWith(start))) found.add(whole);
    }
  }
  return [...found];
}
