import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';
import { labelledAround, labelledNames } from './labelled-names.ts';
import { isAboutWork, isNameLike } from './name-like.ts';
import { TableNames } from './table-names.ts';

/** For a page of which nothing is known. */
export const genericProfile: AtsProfile = {
  ...nothingKnown,
  id: 'generic',
  version: 1,
  name: 'Generic',
  tier: 'address',
  provenance: { source: 'general signs', date: '2026-11', confidence: 'own' },
  fields: [everywhere],
  recognise: true,
};

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const tokens = (text: string) => fold(text).match(/\p{L}{2,}/gu) ?? [];

/**
 * Names of the people whom a page is about. A label or a column's head that says "name" is enough; elsewhere two
 * signals must agree: a heading that looks like a name, and the title, an e-mail address, a picture's alt text or
 * a file name that says the same. `originalText` gives the page's own text of an element.
 */
export function recognise(
  document: Document,
  originalText: (element: Element) => string,
  title: string,
  tables = new TableNames(originalText),
): string[] {
  const names = [
    ...headingNames(document, originalText, title),
    ...tables.all(document),
    ...(document.body ? labelledNames(document.body, originalText) : []),
    ...titleNames(document, originalText, title),
  ];
  return [...new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()))];
}

/** Milliseconds between two looks at all of a page, at least, and how many times longer than a look lasts. */
const EVERY = { least: 100, times: 10 };

/**
 * Looks for names on a page that goes on changing: at once in what came or changed, now and then, and once more when
 * it rests, everywhere.
 */
export class Recognition {
  readonly #tables: TableNames;
  #next = Number.NEGATIVE_INFINITY;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly originalText: (element: Element) => string,
    private readonly title: () => string,
    /** It is time to look everywhere. */
    private readonly onRest: () => void,
  ) {
    this.#tables = new TableNames(originalText);
  }

  /** Names on the page, or, when all of it was looked at just now, in `places` that came or changed. */
  look(places: readonly Element[]): string[] {
    for (const place of places) this.#tables.changed(place);
    clearTimeout(this.#later);
    const now = performance.now();
    if (now < this.#next) {
      this.#later = setTimeout(this.onRest, this.#next - now);
      return [...this.#tables.in(places), ...labelledAround(new Set(places), this.originalText)];
    }
    const names = recognise(this.document, this.originalText, this.title(), this.#tables);
    const took = performance.now() - now;
    this.#next = now + took + Math.max(EVERY.least, EVERY.times * took);
    return names;
  }

  stop(): void {
    clearTimeout(this.#later);
  }
}

/** Part of the title that stands on the page by itself: the person, the job or the site. */
function titleNames(document: Document, originalText: (element: Element) => string, title: string): string[] {
  const parts = new Set(
    title
      .split(/[|–—·•:»›]|\s-\s/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => isNameLike(part) && !isAboutWork(part)),
  );
  if (!parts.size || !document.body) return [];
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && found.size < parts.size) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (!element || node.data.length > 120 || !parts.has(node.data.replace(/\s+/g, ' ').trim())) continue;
    const text = originalText(element);
    if (parts.has(text) && !namesTheSite(element)) found.add(text);
  }
  return [...found];
}

const namesTheSite = (element: Element): boolean => {
  if (
    element.closest(
      'nav, footer, [role=banner], [role=navigation], [class*="logo" i], [class*="brand" i], a[href="/"]',
    )
  )
    return true;
  const header = element.closest('header');
  return header !== null && !header.querySelector('h1, h2');
};

function headingNames(
  document: Document,
  originalText: (element: Element) => string,
  title: string,
): string[] {
  const headings = [
    ...document.querySelectorAll('h1, h2, h3, [role=heading], [class*="name" i], [itemprop=name]'),
  ]
    .slice(0, 60)
    .map(originalText)
    .filter((text) => isNameLike(text) && !isAboutWork(text));
  if (!headings.length) return [];
  const signals = [
    tokens(title),
    ...[...document.querySelectorAll('a[href^="mailto:"]')].map((a) =>
      tokens((a.getAttribute('href') ?? '').split('@')[0] ?? ''),
    ),
    ...[...document.querySelectorAll('img[alt]')].map((img) => tokens(img.getAttribute('alt') ?? '')),
    ...[...document.querySelectorAll('a[download], a[href*=".pdf" i], a[href*=".doc" i]')].map((a) =>
      tokens(`${a.textContent} ${a.getAttribute('download') ?? ''}`),
    ),
  ];
  return [...new Set(headings)].filter((heading) => {
    const own = tokens(heading);
    return signals.some((signal) =>
      own.some((token) =>
        signal.some((word) => word === token || (token.length > 3 && word.includes(token))),
      ),
    );
  });
}
