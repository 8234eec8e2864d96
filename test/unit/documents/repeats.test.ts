import { describe, expect, it } from 'vitest';
import { repeatsOf, unlabelledBirthDates } from '../../../shared/documents/repeats.ts';

const found = (text: string): string[] =>
  unlabelledBirthDates(text).map((span) => text.slice(span.start, span.end));

describe('birth dates without a label', () => {
  it.each([
    ['★ 3 February 1997, Aleppo. Work 2019 - 2024', ['3 February 1997']],
    ['31 december 1986, Zaandam. 2020 - heden', ['31 december 1986']],
    ['21-08-1988 | pagina 1 van 2. Sinds 2015', ['21-08-1988']],
    ['Certificaat 12-03-2021, werk 2015 - 2024', []],
    ['Van mei 1999 tot 2024', []],
    ['Ordernummer 121-08-19881, 2024', []],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });
});

describe('repeats', () => {
  it('finds what was found by its label where it has none', () => {
    const text = 'Geboren op 21-08-1988. Pagina 1, 21-08-1988. Nummer 121-08-19880.';
    const start = text.indexOf('21-08');
    const spans = [{ start, end: start + 10, kind: 'birthdate', confidence: 1 }];
    expect(repeatsOf(text, spans).map((span) => span.start)).toEqual([text.indexOf('21-08', start + 1)]);
  });

  it('leaves words alone that are ordinary elsewhere', () => {
    const spans = [{ start: 0, end: 5, kind: 'nationality', confidence: 1 }];
    expect(repeatsOf('Duits, en ik spreek Duits', spans)).toEqual([]);
  });
});
