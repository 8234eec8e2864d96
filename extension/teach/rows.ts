import { isIdLike } from '../../shared/profiles/derive-address.ts';
import type { DraftList } from '../../shared/profiles/draft.ts';
import { choices, selectorsFor } from '../../shared/profiles/locators.ts';
import { addressOf, chainOf, factsOf, isSeen, wordsToAvoid } from './elements.ts';

const classesOf = (element: Element) => [...element.classList].sort().join(' ');

/** Siblings that look as if they were made by the same part of the page. */
function alike(element: Element): Element[] {
  const siblings = [...(element.parentElement?.children ?? [])].filter(
    (one) => one.localName === element.localName && one.getAttribute('role') === element.getAttribute('role'),
  );
  const own = new Set(element.classList);
  return siblings.filter(
    (one) => one === element || !own.size || [...one.classList].some((name) => own.has(name)),
  );
}

const ROW = 'tr, li, article, [role="row"], [role="listitem"], [role="option"], [role="article"]';

/** Attribute whose value names each row: another in every one, and like an id. */
function idAttribute(rows: readonly Element[]): string | null {
  const [first] = rows;
  if (!first) return null;
  // Of a single one, only what calls itself so.
  const says = (name: string) => rows.length > 1 || /person|candidate|applicant|(?:^|-)id$/.test(name);
  const told = [...first.attributes].filter(
    ({ name }) =>
      /^(?:data-|id$)/.test(name) && !/^data-(?:index|row-?index|n|nth|position|react|v)\b/.test(name),
  );
  const found = told.find(({ name }) => {
    const values = rows.map((row) => row.getAttribute(name) ?? '');
    return (
      says(name) &&
      new Set(values).size === values.length &&
      values.every((value) => isIdLike(value.replace(/^[a-z_-]+/i, '')) || isIdLike(value))
    );
  });
  return found?.name ?? null;
}

export interface RowChoice {
  readonly element: Element;
  readonly rows: readonly Element[];
}

/** What of that which was pointed at could be the row: the likeliest first, then from the inside out. */
export function rowChoices(element: Element): readonly RowChoice[] {
  const all = chainOf(element)
    .map((one) => ({ element: one, rows: alike(one) }))
    .filter(({ rows }) => rows.length > 1);
  const score = ({ element: one, rows }: RowChoice) =>
    (idAttribute(rows) ? 4 : 0) +
    (one.matches(ROW) ? 2 : 0) +
    (classesOf(one) ? 1 : 0) -
    (one.matches('td, th') ? 3 : 0);
  const best = [...all].sort((a, b) => score(b) - score(a))[0];
  const whole = all.length ? all : [{ element, rows: [element] }];
  return best ? [best, ...whole.filter((one) => one !== best)] : whole;
}

/** A list as its rows tell it; `null` when no mark finds them. */
export function listOf({ element, rows }: RowChoice, document: Document): Omit<DraftList, 'picks'> | null {
  const avoid = wordsToAvoid(document, []);
  const chain = chainOf(element).map(factsOf);
  const id = idAttribute(rows);
  const byId = id ? [{ selector: `${element.localName}[${id}]`, rank: 'place' as const }] : [];
  const marks = [...selectorsFor(chain, avoid), ...byId];
  // A row by its number is one row; by its tag in a list it is each.
  const [parent] = selectorsFor(chain.slice(1), avoid);
  const inParent = parent
    ? [{ selector: `${parent.selector} > ${element.localName}`, rank: 'place' as const }]
    : [];
  const found = choices(
    [...marks, ...inParent].filter(({ selector }) => !/:nth-of-type\(\d+\)$/.test(selector)),
    (selector) => [...document.querySelectorAll(selector)],
    element,
  ).filter(({ found: elements }) => rows.every((row) => elements.includes(row)));
  const [choice] = found;
  if (!choice) return null;
  const all = choice.found.filter(isSeen).slice(0, 40);
  const attribute = idAttribute(all);
  const links = all.map((row) =>
    row.matches('a[href]') ? row : row.querySelector('a[href]:not([href^="mailto:"], [href^="tel:"])'),
  );
  const link = links[0] ? linkSelector(links[0], element) : null;
  const address = document.location;
  const empty = parent ? [`${parent.selector}:empty`] : [];
  return {
    surface:
      (element instanceof HTMLElement && element.draggable) ||
      element.closest('[class*="board" i], [class*="kanban" i]')
        ? 'card'
        : 'list',
    // All that a place is known by counts at once: a lesser mark would take in more on other pages.
    at: choice.selectors.slice(0, 1).map(({ selector }) => selector),
    attribute,
    link,
    samples: all.slice(0, 5).map((row, at) => ({
      attribute: attribute ? row.getAttribute(attribute) : null,
      link: links[at] ? addressOf(links[at].getAttribute('href') ?? '', address.href) : null,
    })),
    empty,
    address: address.pathname + address.search + address.hash,
  };
}

function linkSelector(link: Element, row: Element): string {
  const href = link.getAttribute('href') ?? '';
  const [begin = ''] = /^[^?#\d]*\//.exec(href) ?? [];
  if (link === row) return ':scope';
  return begin.length > 1 && !/["\\]/.test(begin) ? `a[href^="${begin}"]` : 'a[href]';
}

/** What a single name stands in: what has its person's id, else its link. */
export const loneHolder = (element: Element): Element =>
  chainOf(element)
    .slice(0, 4)
    .find((one) => idAttribute([one]) !== null) ??
  element.closest('a') ??
  element;
