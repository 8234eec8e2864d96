import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, sentencesOf } from '../../../shared/vacancy/lines.ts';
import { findRequirements } from '../../../shared/vacancy/requirements.ts';

const musts = (text: string) =>
  findRequirements(text)
    .filter(({ must }) => must)
    .map((one) => one.text);
const wishes = (text: string) =>
  findRequirements(text)
    .filter(({ must }) => !must)
    .map((one) => one.text);

const dutch = `Teamleider magazijn

Wij zoeken een teamleider die ons magazijn in Ede laat draaien. Je werkt met 12 collega’s.

Wat ga je doen?
- Je maakt het rooster.
- Je begeleidt nieuwe collega’s.

Wat vragen we?
• Je kunt een planning maken voor twaalf mensen.
• Je hebt minimaal 2 jaar ervaring in een magazijn.
• Heftruckcertificaat is een pré.
• Rijbewijs B.

Wat bieden wij?
- € 3.000 tot € 3.600 bruto per maand`;

const english = `Data analyst
We are looking for a data analyst in Utrecht.

About you
You have a degree in statistics. You can explain a chart to somebody who has never seen one.

Nice to have
Experience with SQL

What we offer
28 hours a week.`;

describe('what a vacancy asks', () => {
  it('is what stands under its heading, with wishes apart', () => {
    expect(musts(dutch)).toEqual([
      'Je kunt een planning maken voor twaalf mensen.',
      'Je hebt minimaal 2 jaar ervaring in een magazijn.',
      'Rijbewijs B.',
    ]);
    expect(wishes(dutch)).toEqual(['Heftruckcertificaat is een pré.']);
  });

  it('is told in sentences as well as in a list', () => {
    expect(musts(english)).toEqual([
      'You have a degree in statistics.',
      'You can explain a chart to somebody who has never seen one.',
    ]);
    expect(wishes(english)).toEqual(['Experience with SQL']);
  });

  it('is what a text without headings says about you', () => {
    const text =
      'Wij zoeken een kok. Je kunt goed samenwerken. Je hebt een diploma. Je krijgt een vrije dag. Rijbewijs vereist.';
    expect(musts(text)).toEqual(['Je kunt goed samenwerken.', 'Je hebt een diploma.', 'Rijbewijs vereist.']);
  });

  it('goes on over a line that a mail broke', () => {
    const text = `Eisen:
- Je kunt een gesprek voeren met een klant die boos is over de
  levering van zijn pakket.
- Rijbewijs B`;
    expect(musts(text)).toHaveLength(2);
  });

  it('has wishes below a line that opens them', () => {
    const text = 'Your profile\n- You can weld.\nIt is nice to have:\n- A truck licence';
    expect(musts(text)).toEqual(['You can weld.']);
    expect(wishes(text)).toEqual(['A truck licence']);
  });

  it('asks nothing in an empty text', () => {
    for (const text of ['', ' \n ', '•', '?', 'Eisen:\n-\n…']) expect(findRequirements(text)).toEqual([]);
  });
});

const words = fc.constantFrom(
  ...dutch.split(/(?<=\s)/),
  ...english.split(/(?<=\s)/),
  '\n',
  '- ',
  '1. ',
  '. ',
);
const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('whatever the text is', () => {
  it('lines, sentences and requirements are stretches of it, in order and apart', () => {
    fc.assert(
      fc.property(any, (text) => {
        const lines = linesOf(text);
        const found = findRequirements(text);
        const sentences = lines.flatMap((line) => sentencesOf(text, line));
        for (const list of [lines, sentences, found]) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
        for (const one of found) expect(one.text).toBe(text.slice(one.start, one.end));
        expect(findRequirements(text)).toEqual(found);
      }),
    );
  });

  it('sentences leave nothing out', () => {
    fc.assert(
      fc.property(any, (text) => {
        for (const line of linesOf(text)) {
          const told = sentencesOf(text, line).map(({ start, end }) => text.slice(start, end));
          const bare = (one: string) => one.replace(/[\s\u200b\u2060\ufeff]/gu, '');
          expect(bare(told.join(''))).toBe(bare(text.slice(line.start, line.end)));
        }
      }),
    );
  });
});
