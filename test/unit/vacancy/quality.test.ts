import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/vacancy/analyse.ts';
import { flesch, fleschDouma, syllables } from '../../../shared/vacancy/reading.ts';
import { precision, recall, type Tally, tally } from '../../vacancy/measure.ts';
import { vacancies } from '../../vacancy/set.ts';

const shown = (name: string, one: Tally) =>
  `${name.padEnd(18)} precision ${precision(one).toFixed(2)}  recall ${recall(one).toFixed(2)}  (${one.right} right, ${one.wrong} too many, ${one.missed} missed)`;
const together = (all: ReadonlyMap<string, Tally>): Tally =>
  [...all.values()].reduce((sum, one) => ({
    right: sum.right + one.right,
    wrong: sum.wrong + one.wrong,
    missed: sum.missed + one.missed,
    slips: [...sum.slips, ...one.slips],
  }));

describe('what is found in made-up vacancies', () => {
  it('there are forty, half in each language, twelve of them written before the lists', () => {
    expect(vacancies).toHaveLength(40);
    expect(vacancies.filter(({ language }) => language === 'nl')).toHaveLength(20);
    expect(vacancies.filter(({ blind }) => blind)).toHaveLength(12);
    expect(vacancies.map(({ text }) => analyse(text).language)).toEqual(
      vacancies.map(({ language }) => language),
    );
  });

  const all = tally(vacancies);
  it.each([...all].map(([check, one]) => [shown(check, one), one] as const))('%s', (_, one) => {
    expect(precision(one), one.slips.join('; ')).toBeGreaterThanOrEqual(0.75);
    expect(recall(one), one.slips.join('; ')).toBeGreaterThanOrEqual(0.8);
  });

  const blind = together(tally(vacancies.filter((one) => one.blind)));
  it(shown('written before', blind), () => {
    expect(precision(blind)).toBeGreaterThanOrEqual(0.9);
    expect(recall(blind)).toBeGreaterThanOrEqual(0.93);
  });

  it('a text that is fine scores over 85, one that is not under 60', () => {
    for (const { name, text, marks } of vacancies) {
      const { score } = analyse(text);
      if (marks.length === 0) expect(score, name).toBeGreaterThan(85);
      if (marks.length > 14) expect(score, name).toBeLessThan(60);
    }
  });
});

describe('reading ease', () => {
  it('of English is what its published examples say', () => {
    // Wikipedia, "Flesch-Kincaid readability tests": "The cat sat on the mat", and a sentence of 13 words and 24 syllables.
    expect(flesch({ words: 6, sentences: 1, syllables: 6 })).toBeCloseTo(116, 0);
    expect(flesch({ words: 13, sentences: 1, syllables: 24 })).toBeCloseTo(37.5, 1);
    // The highest there is: sentences of one word of one syllable.
    expect(flesch({ words: 1, sentences: 1, syllables: 1 })).toBeCloseTo(121.22, 2);
  });

  it('of Dutch is what the formulas say', () => {
    // Onze Taal 1977, page 89: 206.8 - 0.77 per hundred syllables - 0.93 per word of a sentence.
    expect(fleschDouma({ words: 100, sentences: 10, syllables: 150 })).toBeCloseTo(
      206.8 - 0.77 * 150 - 0.93 * 10,
      6,
    );
    // Brouwer: 195 - two thirds of the syllables per hundred words - twice the words of a sentence.
  });

  it.each(
    Object.entries({
      je: 1,
      werk: 1,
      baan: 1,
      collega: 3,
      ervaring: 3,
      eeuwig: 2,
      geïnteresseerd: 5,
      ruïne: 3,
      mooie: 2,
      koeien: 2,
      vacature: 4,
      organisatie: 5,
      uitleggen: 3,
      kloeke: 2,
    }),
  )('%s has %i syllables', (word, count) => {
    expect(syllables(word, 'nl')).toBe(count);
  });

  it.each(
    Object.entries({
      you: 1,
      work: 1,
      worked: 1,
      needed: 2,
      table: 2,
      make: 1,
      makes: 1,
      courses: 2,
      customer: 3,
      explain: 2,
      create: 2,
      science: 2,
      manager: 3,
      people: 2,
      applied: 2,
    }),
  )('%s has %i syllables in English', (word, count) => {
    expect(syllables(word, 'en')).toBe(count);
  });
});
