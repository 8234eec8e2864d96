import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse, applyFix } from '../../shared/vacancy/analyse.ts';
import { checks } from '../../shared/vacancy/checks/index.ts';
import { readVacancy } from '../../shared/vacancy/vacancy-text.ts';
import { vacancies } from '../vacancy/set.ts';
import { Meter } from './work.ts';

const texts = vacancies.map(({ text }) => text);
const examples = checks.flatMap((check) => check.examples.map(({ text }) => text));
const pieces = fc.constantFrom(
  ...examples,
  ...texts.flatMap((text) => text.split(/(?<=[.\n])/)),
  '\n',
  '- ',
  ' ',
);
const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 25 })
    .map((parts) => parts.join('')),
);

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('finds what its examples say', () => {
    for (const { text, found } of check.examples) {
      const shown = check
        .find(readVacancy(text))
        .map(({ start, end, advice }) => (end === 0 ? `*${advice}` : text.slice(start, end)));
      expect({ text, found: shown }).toEqual({ text, found });
    }
  });

  it('marks stretches of any text, and says the same each time', () => {
    fc.assert(
      fc.property(any, (text) => {
        const vacancy = readVacancy(text);
        const found = check.find(vacancy);
        for (const { check: name, start, end, fix, share = 0 } of found) {
          expect(name).toBe(id);
          expect(end === 0 || (start < end && end <= text.length)).toBe(true);
          expect(share).toBeLessThanOrEqual(1);
          if (fix) {
            expect(fix.start).toBeLessThanOrEqual(fix.end);
            expect(fix.end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(check.find(readVacancy(text))).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});

describe('work in proportion to the text, also a hostile one', () => {
  const meter = new Meter();
  beforeAll(() => meter.start());
  afterAll(() => meter.stop());
  const hostile = [
    ...checks.map((check) => check.examples.map(({ text }) => `${text}\n`).join('')),
    ...[
      'a',
      'a ',
      'A b',
      '- a\n',
      '.',
      '. ',
      '\n',
      ' ',
      '1',
      '€ 1',
      '[a]',
      '[',
      'in ',
      'Je bent ',
      'je bent in staat ',
    ],
    ...[
      'perfect ',
      'uitstekende Engels ',
      'gesprek ',
      'voor ',
      'a, ',
      'cursus ',
      '(m/v)',
      'afkomst ',
      'foto ',
      '10-20 jaar ',
    ],
  ];
  const size = (unit: string, length: number) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

  it('steps and searched characters grow as the text does', { timeout: 120_000 }, async () => {
    for (const unit of hostile) {
      const small = await meter.measure(() => analyse(size(unit, 1500)));
      const large = await meter.measure(() => analyse(size(unit, 12_000)));
      // Eight times the text; quadratic work would be 64 times as much.
      expect(large.steps / (small.steps + 500), `steps on ${JSON.stringify(unit)}`).toBeLessThan(14);
      const searched = large.characters / (small.characters + 3000);
      expect(searched, `searches on ${JSON.stringify(unit)}`).toBeLessThan(14);
    }
  });
});

describe('a vacancy as a whole', () => {
  it('has 100 points to get', () => {
    expect(checks.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });

  it('scores from 0 to 100, as the sum of its parts, whatever the text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { score, parts, findings } = analyse(text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(score).toBe(Math.round(parts.reduce((sum, one) => sum + one.points, 0)));
        expect(parts.reduce((sum, one) => sum + one.findings, 0)).toBe(findings.length);
        expect(analyse(text)).toEqual(analyse(text));
      }),
    );
  });

  it.each(vacancies.map((one) => [one.name, one.text] as const))(
    '%s is never the worse for a suggestion',
    (_, text) => {
      const { score, findings } = analyse(text);
      for (const { fix, check, advice } of findings) {
        if (!fix) continue;
        const after = analyse(applyFix(text, fix));
        expect(after.score, `${check} ${advice}: ${fix.text}`).toBeGreaterThanOrEqual(score);
        const own = (all: typeof findings) =>
          all.filter((one) => one.check === check && one.advice === advice).length;
        expect(own(after.findings), `${check} ${advice}: ${fix.text}`).toBeLessThan(own(findings));
      }
    },
  );

  it('ends when every suggestion is taken, one after the other', () => {
    for (const { name, text } of vacancies) {
      let now = text;
      let left = 200;
      for (;;) {
        const next = analyse(now).findings.find(({ fix }) => fix !== null);
        if (!next?.fix) break;
        now = applyFix(now, next.fix);
        expect(left--, name).toBeGreaterThan(0);
      }
    }
  });
});
