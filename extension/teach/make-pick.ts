import type { FieldKind } from '../../shared/profiles/ats-profile.ts';
import type { Pick } from '../../shared/profiles/draft.ts';
import { type Choice, choices, type RankedSelector, selectorsFor } from '../../shared/profiles/locators.ts';
import { chainOf, factsOf, wordsToAvoid } from './elements.ts';

/** Ways to find what was pointed at, and the one that is likeliest meant. */
export interface Choices {
  readonly all: readonly Choice<Element>[];
  readonly at: number;
}

const own = ({ selector }: RankedSelector) => !/[ >]/.test(selector);

/** On a candidate's page; or, with `rows`, in each of them. `many`: there may be several such things. */
export function choicesFor(
  element: Element,
  { rows, many, avoid }: { rows: readonly Element[] | null; many: boolean; avoid: readonly Element[] },
): Choices {
  const { ownerDocument: document } = element;
  const chain = chainOf(element);
  const row = rows?.find((one) => one.contains(element));
  const words = wordsToAvoid(document, [element, ...avoid]);
  const selectors = selectorsFor(chain.map(factsOf), words, row ? chain.indexOf(row) : undefined);
  const find = (selector: string) => {
    const places = rows ?? [document];
    return places.flatMap((place) => [...place.querySelectorAll(selector)]);
  };
  const all =
    row === element
      ? [{ found: [...(rows ?? [])], selectors: [{ selector: ':scope', rank: 'place' as const }] }]
      : choices(selectors, find, element);
  if (!rows)
    return {
      all,
      at: many
        ? Math.max(
            0,
            all.findLastIndex((one) => one.selectors.some(own)),
          )
        : 0,
    };
  // In a list: once in as many rows as there are.
  const rowOf = (one: Element) => rows.find((other) => other.contains(one));
  const single = all.map(({ found }) => new Set(found.map(rowOf)).size === found.length);
  const best = all.reduce(
    (top, { found }, at) =>
      single[at] && (top < 0 || found.length >= (all[top]?.found.length ?? 0)) ? at : top,
    -1,
  );
  return { all, at: Math.max(0, best) };
}

/** What the choice that was made says of an element. */
export function pickOf(
  step: string,
  kind: FieldKind,
  element: Element,
  { all, at }: Choices,
  many: boolean,
): Pick | null {
  const choice = all[at];
  if (!choice) return null;
  return {
    step,
    kind,
    at: choice.selectors.map(({ selector }) => selector),
    many,
    around: aroundOf(element),
  };
}

/** For each thing around an element: what finds that thing alone. */
export function aroundOf(element: Element): readonly (readonly string[])[] {
  const { ownerDocument: document } = element;
  const words = wordsToAvoid(document, [element]);
  return chainOf(element)
    .slice(1)
    .map((around) => {
      const selectors = selectorsFor(chainOf(around).map(factsOf), words).filter(
        ({ rank }) => rank !== 'place',
      );
      const alone = ({ selector }: RankedSelector) => document.querySelectorAll(selector).length === 1;
      return [
        ...selectors
          .filter(alone)
          .slice(0, 3)
          .map(({ selector }) => selector),
        // There is one main part of a page.
        ...(around.localName === 'main' && document.querySelectorAll('main').length === 1 ? ['main'] : []),
      ];
    });
}

/** What was pointed at, by what it is; `asked`: the step's own kind. */
export function kindOf(element: Element, asked: 'name' | 'photo' | 'contact' | 'cv' | 'text'): FieldKind {
  if (element.matches('input:not([type="button"], [type="submit"]), textarea, select')) return 'control';
  const text = (element.textContent ?? '').trim();
  if (asked === 'name') return 'name';
  if (asked === 'photo')
    return /^[\p{L}.\s]{1,5}$/u.test(text) && !element.matches('img') ? 'initials' : 'photo';
  if (asked === 'cv') return element.matches('iframe, embed, object') ? 'document' : 'file';
  if (asked === 'text') return 'text';
  const href = element.getAttribute('href') ?? '';
  if (href.startsWith('mailto:') || /\S@\S+\.\S/.test(text)) return 'email';
  if (href.startsWith('tel:') || /^\+?[\d\s()./-]{8,20}$/.test(text)) return 'phone';
  if (/^\D{0,12}\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\d{2,4}$/u.test(text)) return 'birthdate';
  if (/^https?:/.test(href) || /^(?:www\.)?[\w-]+\.[a-z]{2,}\//i.test(text)) return 'identity';
  return 'address';
}
