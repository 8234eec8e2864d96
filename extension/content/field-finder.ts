import type {
  AtsPage,
  AtsProfile,
  CandidateScope,
  Field,
  Locator,
} from '../../shared/profiles/ats-profile.ts';
import type { PageCounts } from '../ats/health.ts';
import type { Place } from './masking.ts';

/** A place on the page where one candidate is shown. */
export interface FoundScope {
  readonly element: Element;
  readonly scope: CandidateScope;
  /** The ATS's id of the candidate; null when it could not be read (the scope stays covered by name). */
  readonly id: string | null;
}

/**
 * Elements of the first selector in the list that matches anything. `one`: when that is not the first of all, it counts
 * only if it finds a single thing; which of several is meant, nobody knows.
 */
export function locate(root: Element | Document, locator: Locator, one = false): Element[] {
  for (const selector of locator) {
    const found = [...root.querySelectorAll(selector)];
    if (found.length) return one && found.length > 1 && selector !== locator[0] ? [] : found;
  }
  return [];
}

const aroundMatch = (node: Element, selector: string): Element[] => {
  const around = node.closest(selector);
  return around ? [around] : [];
};

const outerMatches = (node: Element, selector: string): Element[] => {
  const inside = [...node.querySelectorAll(selector)];
  const around = node.closest(selector);
  return around ? [around, ...inside] : inside;
};

/** What a place says, or, when it is a form control, what it holds. */
export function wordsOf(element: Element, textOf: (element: Element) => string): string {
  const held = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return held ? element.value.replace(/\s+/g, ' ').trim() : textOf(element);
}

/** Scopes of one kind that a health check looks into: a list of thousands says no more than its first rows. */
const SAMPLE = 40;

/** The first of all elements that match, without those that the page keeps in store for another view. */
function sample(document: Document, locator: Locator): Element[] {
  const found = new Set<Element>();
  for (const selector of locator) {
    for (const element of document.querySelectorAll(selector)) {
      if (found.size >= SAMPLE) break;
      // Not there in jsdom.
      if (element.checkVisibility?.() !== false) found.add(element);
    }
  }
  return [...found];
}

/** Reads a profile on a page: scopes with their candidate, and what each element holds. */
export class FieldFinder {
  #places = new WeakMap<Element, Place>();
  /** Fields that count on top of the profile's own. */
  #more: Field[] = [];

  constructor(
    readonly profile: AtsProfile,
    private readonly location: () => { pathname: string; search?: string; hash?: string },
    /** The page's own address of a link. */
    private readonly addressOf = (link: Element) => link.getAttribute('href'),
    /** The page's own words of an element. */
    private readonly textOf: (element: Element) => string = (element) => element.textContent ?? '',
  ) {}

  /** Has fields outside any scope looked for besides those of the profile. */
  alsoFind(fields: readonly Field[]): void {
    this.#more.push(...fields);
  }

  /** Attributes whose change makes a scope somebody else's. */
  get idAttributes(): string[] {
    const ways = this.profile.scopes.flatMap((scope) => scope.id);
    return [
      ...new Set(ways.flatMap((way) => (way !== 'address' && 'attribute' in way ? [way.attribute] : []))),
    ];
  }

  /** Id of the candidate that the page's address names. */
  pageCandidate(): string | null {
    for (const { kind, address } of this.profile.pages) {
      const found = kind === 'candidate' && address ? this.#inAddress(address) : null;
      if (found?.[1]) return found[1];
    }
    return null;
  }

  /** The ATS's id of the vacancy in view, or its words; null when the page does not tell. */
  vacancy(document: Document): string | null {
    for (const way of this.profile.vacancy ?? []) {
      if ('address' in way) {
        const id = this.#inAddress(way.address)?.[1];
        if (id) return id;
      } else if ('words' in way) {
        const [holder] = locate(document, way.words);
        const words = holder ? wordsOf(holder, this.textOf) : '';
        if (words) return `words/${words.toLowerCase()}`;
      } else {
        const link = document.querySelector(way.link);
        const id = new RegExp(way.pattern).exec((link && this.addressOf(link)) ?? '')?.[1];
        if (id) return id;
      }
    }
    return null;
  }

  /** Whether an address is that of a page about one candidate. */
  isCandidatePage({ pathname, search, hash }: URL): boolean {
    return this.profile.pages.some(
      ({ kind, address }) =>
        kind === 'candidate' && address !== undefined && new RegExp(address).test(pathname + search + hash),
    );
  }

  /** Which of the profile's pages is in view. */
  page(document: Document): AtsPage | null {
    const fits = ({ address, signs = [] }: AtsPage) =>
      (address === undefined || this.#inAddress(address) !== null) &&
      signs.every((sign) => document.querySelector(sign) !== null);
    return this.profile.pages.find(fits) ?? null;
  }

  /** Scopes around `root` and, unless `inside` is false, in it. */
  scopes(root: Element, inside = true): FoundScope[] {
    const found: FoundScope[] = [];
    for (const scope of this.profile.scopes) {
      if (!this.#isOn(scope)) continue;
      const elements = new Set(
        scope.at.flatMap((selector) => (inside ? outerMatches(root, selector) : aroundMatch(root, selector))),
      );
      for (const element of elements) found.push({ element, scope, id: this.#id(element, scope) });
    }
    return found;
  }

  /** Writes down what the fields of a scope hold; returns the elements of its names. */
  markScope(
    found: FoundScope,
    candidate: string,
  ): { names: Element[]; photos: Element[]; changedHands: boolean } {
    const before = this.#places.get(found.element)?.candidate;
    this.#places.set(found.element, { ...this.#places.get(found.element), candidate });
    const names: Element[] = [];
    const photos: Element[] = [];
    for (const field of found.scope.fields) {
      for (const element of this.#own(found, field)) {
        this.#places.set(element, { kind: field.kind, rest: field.rest, candidate });
        if (field.kind === 'name') names.push(element);
        if (field.kind === 'photo' || field.kind === 'initials') photos.push(element);
      }
    }
    // A pooled row that shows somebody else now may keep text that did not change.
    return { names, photos, changedHands: before !== undefined && before !== candidate };
  }

  /** Fields outside any scope. */
  markLoose(root: Element): void {
    for (const field of [...this.profile.fields, ...this.#more]) {
      for (const selector of field.at) {
        for (const element of outerMatches(root, selector)) {
          this.#places.set(element, { ...this.place(element), kind: field.kind });
        }
      }
    }
  }

  /** What is known about where a node stands: the nearest field, and the nearest candidate. */
  place(node: Node): Place {
    let kind: Place['kind'];
    let rest: Place['rest'];
    for (let up: Node | null = node; up; up = up.parentNode ?? (up instanceof ShadowRoot ? up.host : null)) {
      const place = up instanceof Element ? this.#places.get(up) : undefined;
      if (!place) continue;
      if (kind === undefined && place.kind) ({ kind, rest } = place);
      if (place.candidate) return { kind, rest, candidate: place.candidate };
    }
    return { kind, rest };
  }

  isHarmless(picture: Element): boolean {
    return this.profile.harmless.some((selector) => picture.matches(selector));
  }

  /** How often everything in the profile is found on the page, without any text of it. */
  count(document: Document): PageCounts {
    const page = this.page(document);
    const found = this.profile.scopes.map((scope) => (this.#isOn(scope) ? sample(document, scope.at) : []));
    return {
      page,
      empty: page?.empty ? sample(document, page.empty).length > 0 : false,
      scopes: found.map((elements) => elements.length),
      fields: this.profile.scopes.flatMap((scope, at) => {
        return scope.fields.map((field, index) => {
          const counts = (found[at] ?? []).map(
            (element) => this.#own({ element, scope, id: null }, field).length,
          );
          return {
            scope: at,
            field: index,
            matches: counts.reduce((sum, count) => sum + count, 0),
            without: counts.filter((count) => count === 0).length,
          };
        });
      }),
    };
  }

  /** Elements of a field that belong to this scope and not to another candidate's scope within it. */
  #own(found: FoundScope, field: Field): Element[] {
    const inner = this.profile.scopes.flatMap((scope) => scope.at).join(',');
    const itself = field.at.filter((selector) => selector === ':scope').length ? [found.element] : [];
    const inside = locate(
      found.element,
      field.at.filter((selector) => selector !== ':scope'),
      field.expect === 'one',
    );
    return [
      ...itself,
      ...inside.filter(
        (element) =>
          (element.parentElement ?? element).closest(inner) === found.element ||
          element.closest(inner) === found.element,
      ),
    ];
  }

  #isOn({ on }: CandidateScope): boolean {
    return on === undefined || this.#inAddress(on) !== null;
  }

  #inAddress(pattern: string): RegExpExecArray | null {
    const { pathname, search = '', hash = '' } = this.location();
    return new RegExp(pattern).exec(pathname + search + hash);
  }

  #id(element: Element, scope: CandidateScope): string | null {
    for (const way of scope.id) {
      if (way === 'address') {
        const id = this.pageCandidate();
        if (id) return id;
      } else if ('attribute' in way) {
        const value = (way.of ? element.querySelector(way.of) : element)?.getAttribute(way.attribute);
        if (value) return value;
      } else if ('words' in way) {
        const [holder] = way.words.includes(':scope') ? [element] : locate(element, way.words);
        const words = holder ? wordsOf(holder, this.textOf) : '';
        // Other ids of an ATS never begin like this.
        if (words) return `words/${words.toLowerCase()}`;
      } else {
        const link = element.matches(way.link) ? element : element.querySelector(way.link);
        const id = new RegExp(way.pattern).exec((link && this.addressOf(link)) ?? '')?.[1];
        if (id) return id;
      }
    }
    return scope.main && scope.surface === 'profile' ? this.pageCandidate() : null;
  }
}
