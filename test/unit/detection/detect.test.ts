import { describe, expect, test } from 'vitest';
import { shownInstead } from '../../../shared/languages/index.ts';
import { detect } from '../../../shared/recognizers/detect.ts';
import { fold } from '../../../shared/text/normalize.ts';
import { redact } from '../../../shared/text/redact.ts';
import { layouts, nameWords } from './layouts.ts';
import { fullName, people } from './people.ts';

/** What the page knows of somebody. */
const contexts = {
  'the full name': (first: string, infix: string, last: string) => [
    [first, infix, last].filter(Boolean).join(' '),
  ],
  'the name in index form': (first: string, infix: string, last: string) => [
    `${last}, ${first} ${infix}`.trim(),
  ],
  'initial and surname': (first: string, infix: string, last: string) => [
    [`${first[0]}.`, infix, last].filter(Boolean).join(' '),
  ],
  'a name without diacritics or infix': (first: string, _infix: string, last: string) => [
    fold(`${first} ${last}`).toUpperCase(),
  ],
  'no name': () => [],
} as const;

const show = (text: string, knownNames: readonly string[]): string =>
  redact(text, detect(text, { knownNames }), (span, written) => shownInstead('nl', span, written));

describe.each(people.map((person) => [person.origin, person] as const))('%s', (_, person) => {
  describe.each(Object.entries(contexts))('the page gives %s', (context, known) => {
    test.each(layouts(person).map((layout) => [layout.name, layout] as const))('%s', (layoutName, layout) => {
      const shown = show(layout.text, known(person.first, person.infix, person.last));
      const words = fold(shown).split(/[^a-z]+/);
      const given =
        context === 'initial and surname' && layoutName === 'file name and title'
          ? nameWords(person).slice(1)
          : nameWords(person);
      for (const word of given) expect(words, shown).not.toContain(fold(word));
      for (const secret of layout.secrets) expect(shown).not.toContain(secret);
      for (const needed of layout.stays) expect(shown).toContain(needed);
    });
    test('detects nothing more in what it left', () => {
      for (const layout of layouts(person)) {
        const knownNames = known(person.first, person.infix, person.last);
        const once = show(layout.text, knownNames);
        expect(show(once, knownNames)).toBe(once);
      }
    });
  });
  test('known names carry their index', () => {
    const name = fullName(person);
    const spans = detect(`Notitie over ${name}.`, { knownNames: ['Iemand Anders', name] });
    expect(spans).toEqual([
      expect.objectContaining({ start: 13, end: 13 + name.length, kind: 'name', known: 1 }),
    ]);
  });
});
