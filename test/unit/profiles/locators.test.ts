import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choices,
  type ElementFacts,
  handles,
  RANKS,
  selectorsFor,
} from '../../../shared/profiles/locators.ts';
import { selectorProblem } from '../../../shared/profiles/selector.ts';
import { isMade, stableClass, wordsIn } from '../../../shared/profiles/stable-words.ts';

const element = (tag: string, attributes: Record<string, string> = {}, nth = 1): ElementFacts => ({
  tag,
  attributes,
  nth,
});
const nobody = new Set<string>();

describe('what an element is known by', () => {
  it.each([
    [{ 'data-testid': 'candidate-name' }, '[data-testid="candidate-name"]'],
    [{ 'data-testid': 'candidate-name-8812' }, '[data-testid^="candidate-name-"]'],
    [{ role: 'row' }, '[role="row"]'],
    [{ href: 'mailto:x@y.example' }, 'a[href^="mailto:"]'],
    [{ id: 'candidate' }, '#candidate'],
    [{ class: 'profile__name' }, '.profile__name'],
    [{ class: 'Profile_name__x7Y2a' }, '[class*="Profile_name__"]'],
    [{ class: 'mt-4 text-sm is-active person' }, '.person'],
  ])('%j by %s', (attributes, selector) => {
    expect(handles(element('a', attributes), nobody).map((one) => one.selector)).toContain(selector);
  });

  it.each([
    { id: 'ember1042' },
    { id: ':r3:' },
    { class: 'css-1q2w3e4 sc-bdVaJa kXyZaB' },
    { class: 'flex items-center gap-2 text-gray-500 hover:bg-gray-100' },
    { 'data-testid': '8812' },
    { role: 'presentation' },
  ])('%j by nothing', (attributes) => {
    expect(handles(element('div', attributes), nobody)).toEqual([]);
  });

  it('takes the better mark first', () => {
    const all = selectorsFor(
      [
        element('span', {
          class: 'name',
          id: 'who',
          'aria-label': 'Kandidaat',
          role: 'heading',
          'data-testid': 'name',
        }),
        element('div', { class: 'card' }),
      ],
      nobody,
    );
    const ranks = all.map(({ rank }) => RANKS.indexOf(rank));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(all.map(({ rank }) => rank))).toEqual(new Set(RANKS));
  });

  it('finds by place, in a row from that row on', () => {
    const chain = [
      element('span'),
      element('td', {}, 3),
      element('tr', { class: 'person' }, 2),
      element('table'),
    ];
    expect(selectorsFor(chain, nobody, 2).map(({ selector }) => selector)).toContain(
      ':scope > td:nth-of-type(3) > span:nth-of-type(1)',
    );
    expect(selectorsFor(chain, nobody, 2).some(({ selector }) => selector.includes('person'))).toBe(false);
  });

  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  const value = fc.oneof(
    word,
    fc.tuple(word, word).map((two) => two.join('-')),
    fc.string({ maxLength: 30 }),
    fc.tuple(word, fc.integer({ min: 0, max: 99999 })).map(([a, b]) => `${a}-${b}`),
  );
  const facts = fc.record({
    tag: fc.constantFrom('div', 'span', 'a', 'h1', 'td', 'img', 'button', 'input'),
    attributes: fc.dictionary(
      fc.constantFrom(
        'class',
        'id',
        'role',
        'data-testid',
        'aria-label',
        'placeholder',
        'name',
        'href',
        'itemprop',
      ),
      value,
    ),
    nth: fc.integer({ min: 1, max: 40 }),
  });
  const chain = fc.array(facts, { minLength: 1, maxLength: 8 });

  it('is always a selector that a profile may have', () => {
    fc.assert(
      fc.property(chain, (all) => {
        for (const { selector } of selectorsFor(all, nobody))
          expect(selectorProblem(selector), selector).toBeNull();
      }),
    );
  });

  it('never says a word of the person pointed at', () => {
    fc.assert(
      fc.property(chain, fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), (all, name) => {
        const marked = all.map((one) => ({
          ...one,
          attributes: {
            ...one.attributes,
            'aria-label': `Foto van ${name.join(' ')}`,
            id: `row-${name[0]}`,
            class: name.join('_'),
          },
        }));
        for (const { selector } of selectorsFor(marked, new Set(name)))
          expect(wordsIn(selector.replace(/:nth-of-type/g, '')).filter((one) => name.includes(one))).toEqual(
            [],
          );
      }),
    );
  });
});

describe('ways that find the same', () => {
  it('are kept together, the best of each rank first, and the fewest things first', () => {
    const things: Record<string, string[]> = {
      '.a': ['x', 'y'],
      '#b': ['x'],
      '.c': ['x'],
      '[role="d"]': ['y'],
    };
    const all = choices(
      [
        { selector: '[role="d"]', rank: 'aria' },
        { selector: '#b', rank: 'id' },
        { selector: '.a', rank: 'class' },
        { selector: '.c', rank: 'class' },
      ],
      (selector) => things[selector] ?? [],
      'x',
    );
    expect(all.map(({ found, selectors }) => [found, selectors.map(({ selector }) => selector)])).toEqual([
      [['x'], ['#b', '.c']],
      [['x', 'y'], ['.a']],
    ]);
  });
});

describe('names that tools make', () => {
  it.each(['css-1q2w3e', 'ember1042', ':r3:', 'row-17', 'x7Y2a9', 'e3b0c442'])('%s', (name) =>
    expect(isMade(name)).toBe(true),
  );
  it.each(['candidate-name', 'person__first', 'profile', 'h1', 'tab2', 'contactBlock'])('not %s', (name) =>
    expect(isMade(name)).toBe(false),
  );
  it('leave the beginning of a class that is there to stay', () => {
    expect(stableClass('Name_root__a1B2c')).toEqual({ whole: false, text: 'Name_root__' });
    expect(stableClass('candidate')).toEqual({ whole: true, text: 'candidate' });
    expect(stableClass('is-selected')).toBeNull();
  });
});
