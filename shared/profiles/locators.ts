import { selectorProblem } from './selector.ts';
import { isImpersonal, isMade, stableClass } from './stable-words.ts';

/** An element as plain data. */
export interface ElementFacts {
  /** Local name, lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Place among the siblings with the same tag, from 1. */
  readonly nth: number;
}

/** What a locator rests on, the best first. */
export const RANKS = ['test-id', 'aria', 'id', 'label', 'class', 'place'] as const;
export type Rank = (typeof RANKS)[number];

export interface RankedSelector {
  readonly selector: string;
  readonly rank: Rank;
}

/** What a selector of ours rests on, told from how it is written. */
export const rankOf = (selector: string): Rank => {
  if (/:nth-of-type|^:scope|> /.test(selector)) return 'place';
  const own = selector.split(' ').at(-1) ?? '';
  if (/\[(?:role|itemprop|href)/.test(own)) return 'aria';
  if (/\[(?:aria-label|placeholder|data-label)/.test(own)) return 'label';
  if (/\[class|\./.test(own)) return 'class';
  return /^#|\[(?:id|name)/.test(own) ? 'id' : own.includes('[') ? 'test-id' : 'place';
};

const TEST_IDS = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-cy',
  'data-qa',
  'data-qa-id',
  'data-automation-id',
  'data-automationid',
  'data-hook',
  'data-do',
  'data-action',
  'data-field',
  'data-fieldname',
  'data-name',
];
const LABELS = ['aria-label', 'data-label', 'placeholder'];
/** Said of so much that it finds nothing in particular. */
const PLAIN_ROLES = [
  'presentation',
  'none',
  'generic',
  'group',
  'region',
  'main',
  'button',
  'link',
  'status',
  'img',
];

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
/** A class or an id as a selector may spell it. */
const spelled = (name: string) => name.replace(/[^\w\u00a0-\uffff-]/g, '\\$&');

/** A value, or its beginning where it ends in a number. */
function stable(attribute: string, value: string, avoid: ReadonlySet<string>): string | null {
  if (!value || value.length > 80 || /[\n<>]/.test(value)) return null;
  if (!isMade(value)) return isImpersonal(value, avoid) ? `[${attribute}=${quoted(value)}]` : null;
  const [begin = ''] = /^[a-z][a-z_.:-]*[a-z][-_.:]/i.exec(value) ?? [];
  return begin.length >= 4 && !isMade(begin) && isImpersonal(begin, avoid)
    ? `[${attribute}^=${quoted(begin)}]`
    : null;
}

/** What one element can be known by, the best first; `place` is not among them. */
export function handles({ tag, attributes }: ElementFacts, avoid: ReadonlySet<string>): RankedSelector[] {
  const found: RankedSelector[] = [];
  const add = (rank: Rank, selector: string | null) => {
    if (selector) found.push({ selector, rank });
  };
  for (const name of TEST_IDS) add('test-id', stable(name, attributes[name] ?? '', avoid));
  const { role, itemprop, id, name, href = '', class: classes = '' } = attributes;
  if (role && !PLAIN_ROLES.includes(role)) add('aria', stable('role', role, avoid));
  if (itemprop) add('aria', stable('itemprop', itemprop, avoid));
  for (const scheme of ['mailto:', 'tel:']) if (href.startsWith(scheme)) add('aria', `a[href^="${scheme}"]`);
  if (id && !isMade(id) && isImpersonal(id, avoid)) add('id', `#${spelled(id)}`);
  if (name && /^(input|select|textarea|button|iframe|form)$/.test(tag))
    add('id', stable('name', name, avoid));
  for (const label of LABELS) add('label', stable(label, attributes[label] ?? '', avoid));
  const whole = classes.split(/\s+/).flatMap((one) => {
    const kept = stableClass(one);
    return kept && isImpersonal(kept.text, avoid) ? [kept] : [];
  });
  // A class that names a part ("card__name") says more than one that names a look.
  const telling = (text: string) => (/__|-name|-title/.test(text) ? 2 : 0) + (/[-_]/.test(text) ? 1 : 0);
  whole.sort((a, b) => Number(b.whole) - Number(a.whole) || telling(b.text) - telling(a.text));
  for (const { whole: all, text } of whole)
    add('class', all ? `.${spelled(text)}` : `[class*=${quoted(text)}]`);
  return found;
}

/** Tags that hold one kind of thing. */
const TELLING =
  /^(h[1-6]|img|a|time|address|textarea|select|iframe|embed|object|picture|canvas|video|dd|dt|figure|button)$/;
const step = ({ tag, nth }: ElementFacts) => `${tag}:nth-of-type(${nth})`;
const worse = (a: Rank, b: Rank): Rank => (RANKS.indexOf(a) > RANKS.indexOf(b) ? a : b);

/** How far up an element is known by what it stands in. */
const AROUND = 8;

/**
 * All ways in which an element can be found, by what is there to stay: its own marks, those within the marks of what it
 * stands in, and last its place. `chain`: the element, then each ancestor up to, not including, body. `scope`: how many of
 * the chain lie inside the place to be searched (a row), whose last is then `:scope`. Words in `avoid` (names, contact
 * data) are in none of them.
 */
export function selectorsFor(
  chain: readonly ElementFacts[],
  avoid: ReadonlySet<string>,
  scope?: number,
): readonly RankedSelector[] {
  const [own] = chain;
  if (!own) return [];
  const found = new Map<string, Rank>();
  const add = (selector: string, rank: Rank) => {
    if (!found.has(selector)) found.set(selector, rank);
  };
  const mine = handles(own, avoid);
  const within = chain.slice(1, scope ?? AROUND + 1);
  const ancestors = within.map((one) => handles(one, avoid).slice(0, 2));
  for (const { selector, rank } of mine) {
    add(selector, rank);
    for (const around of ancestors)
      for (const { selector: outer, rank: other } of around) add(`${outer} ${selector}`, worse(rank, other));
  }
  // By its place in the nearest thing that has a mark.
  const path: string[] = [step(own)];
  within.forEach((_, at) => {
    for (const { selector: outer } of ancestors[at] ?? []) {
      if (TELLING.test(own.tag)) add(`${outer} ${own.tag}`, 'place');
      add(`${outer} > ${path.join(' > ')}`, 'place');
    }
    path.unshift(step(within[at]!));
  });
  if (scope !== undefined && chain.length > scope) {
    if (TELLING.test(own.tag)) add(`:scope ${own.tag}`, 'place');
    add(`:scope > ${path.join(' > ')}`, 'place');
  }
  return [...found]
    .map(([selector, rank]) => ({ selector, rank }))
    .filter(({ selector }) => selectorProblem(selector) === null)
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || depth(a.selector) - depth(b.selector));
}

const depth = (selector: string) => selector.split(' ').length;

/** Selectors that find the same things. */
export interface Choice<Thing> {
  readonly found: readonly Thing[];
  /** The best first; at most `KEPT`, of different ranks where there are. */
  readonly selectors: readonly RankedSelector[];
}

const KEPT = 4;
const ownOf = ({ selector }: RankedSelector) => selector.split(' ').at(-1);

/**
 * Groups selectors by what they find, fewest first. `find` runs one; `target` is what was pointed at. Kept in a group are
 * the best of each rank: when one mark goes, another kind of mark still holds.
 */
export function choices<Thing>(
  selectors: readonly RankedSelector[],
  find: (selector: string) => readonly Thing[],
  target: Thing,
): readonly Choice<Thing>[] {
  const groups: { found: readonly Thing[]; selectors: RankedSelector[] }[] = [];
  for (const one of selectors) {
    const found = find(one.selector);
    if (!found.includes(target)) continue;
    const group = groups.find(
      (other) => other.found.length === found.length && found.every((thing) => other.found.includes(thing)),
    );
    if (group) group.selectors.push(one);
    else groups.push({ found, selectors: [one] });
  }
  return groups
    .map(({ found, selectors: all }) => {
      // The same mark within another is gone when that mark is.
      const told = all.filter(
        (one, at) => one.rank === 'place' || !all.slice(0, at).some((other) => ownOf(other) === ownOf(one)),
      );
      const best = RANKS.flatMap((rank) => told.find((one) => one.rank === rank) ?? []);
      const rest = all.filter((one) => !best.includes(one));
      return { found, selectors: [...best, ...rest].slice(0, Math.max(1, Math.min(KEPT, best.length))) };
    })
    .sort((a, b) => a.found.length - b.found.length);
}
