import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shownInstead } from '../../shared/languages/index.ts';
import { detectWith } from '../../shared/recognizers/detect-with.ts';
import { recognizers } from '../../shared/recognizers/index.ts';
import type { Recognizer, RecognizerExample } from '../../shared/recognizers/recognizer.ts';
import { redact } from '../../shared/text/redact.ts';
import { Meter, unboundedParts } from './work.ts';

const unicode = fc.string({ unit: 'binary', maxLength: 400 });
const shuffled = fc.shuffledSubarray([...recognizers], { minLength: recognizers.length });
/** The examples stand in the files of the recognizers, beside them. */
const files = Object.values(
  import.meta.glob<Record<string, unknown>>('../../shared/recognizers/*.ts', { eager: true }),
);
const examplesOf = (recognizer: Recognizer): readonly RecognizerExample[] => {
  const file = files.find(
    (exported) => 'examples' in exported && Object.values(exported).includes(recognizer),
  );
  return (file?.examples ?? []) as readonly RecognizerExample[];
};
const examples = recognizers.flatMap(examplesOf);
/** Arbitrary text in which the recognizers have something to find. */
const seeded = fc
  .array(fc.oneof(fc.constantFrom(...examples.map((example) => example.text)), unicode), { maxLength: 6 })
  .map((parts) => parts.join('\n'));
const names = fc.array(fc.oneof(unicode, fc.constantFrom('Fatima El Amrani', 'Jan de Boer', 'Li', '')), {
  maxLength: 4,
});
const hostile = [
  ...recognizers.map((recognizer) =>
    examplesOf(recognizer)
      .map((example) => `${example.text}\n`)
      .join(''),
  ),
  'Referenties   ',
  '[12:00] Aa: ',
  'Van: Aa <a@b.nl>\n',
  'F A T I M A   ',
  'Getrouwd met Aa. ',
  'mevr. F. Aa\n',
  'Moskee, kerk, Turkse ',
  '1',
  '0',
  '0 ',
  '+',
  '12-',
  '1234 AB ',
  '@',
  'a@',
  'a.',
  '.',
  '://',
  'http://a.',
  '[',
  '([{',
  '\n',
  ' ',
  '\t',
  '-\n',
  "'",
  'a',
  'A',
  'A ',
  'a a ',
  'A.',
  'A. ',
  'Aa',
  'AaB',
  'van de ',
  'Fatima ',
  'El ',
  'de Boer ',
  'al ',
  'Al ',
  'Fatima-',
  'F…',
  'Aa..',
  'mevrouw ',
  'dhr. ',
  'Beste ',
  'Naam:',
  'Naam\n',
  'ik ben ',
  'Ik ben A',
  'geboren ',
  'geb. 1 ',
  'Referenties\n',
  'groet\n',
  'CV_',
  'cv van ',
  'cv.pdf ',
  'NL91ABNA',
  'straat 1',
  'Straat ',
  'kinderen: ',
  'zijn ',
  'Referenties\t',
  'linkedin.com/in/a\n',
  'a@b.nl | ',
  'a@b.nl\n',
  '\u25c8 a\n',
  '2015-2019\nLloyd\n',
  'Hugo, ',
  '607.379.5733 ',
  '+31 xx ',
  '\u00ad',
  '\u0301',
  '\ud835',
  '\ud835\udc00',
  'ﷺ',
  'İ',
  'ß',
];
const detect = detectWith(recognizers);
/** The switchable kinds, all on. */
const also = recognizers.filter(({ switchable }) => switchable).map(({ kind }) => kind);

describe.each(recognizers)('recognizer $kind', (recognizer) => {
  const alone = detectWith([recognizer]);
  test('has examples, also of what it must leave alone', () => {
    expect(examplesOf(recognizer).some((example) => example.hidden.length > 0)).toBe(true);
    expect(examplesOf(recognizer).some((example) => example.hidden.length === 0)).toBe(true);
  });
  test.each(examplesOf(recognizer).map((example) => [example.text, example] as const))(
    '%s',
    (text, example) => {
      const spans = alone(text, { knownNames: example.knownNames ?? [], also });
      expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(example.hidden);
    },
  );
});

describe('the registry', () => {
  test('hides every example as a whole too', () => {
    for (const { text, hidden, knownNames = [] } of examples) {
      const shown = redact(text, detect(text, { knownNames, also }), () => '▯');
      for (const secret of hidden) expect(shown).not.toContain(secret);
    }
  });
  test('gives ordered, separate spans inside the text, for any text and names', () => {
    fc.assert(
      fc.property(seeded, names, (text, knownNames) => {
        let at = 0;
        for (const span of detect(text, { knownNames })) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.confidence).toBeGreaterThanOrEqual(0.5);
          expect(span.confidence).toBeLessThanOrEqual(1);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  test('does not depend on the order of the registry', () => {
    fc.assert(
      fc.property(seeded, names, shuffled, (text, knownNames, order) => {
        expect(detectWith(order)(text, { knownNames })).toEqual(detect(text, { knownNames }));
      }),
    );
  });
  test('finds nothing more in its own redacted output', () => {
    for (const { text, knownNames = [] } of examples) {
      for (const language of ['nl', 'en'] as const) {
        const hide = (from: string) =>
          redact(from, detect(from, { knownNames, also }), (span, hidden) =>
            shownInstead(language, span, hidden),
          );
        expect(hide(hide(text))).toBe(hide(text));
      }
    }
  });
});

describe('work in proportion to the text, also a hostile one', () => {
  const meter = new Meter();
  const patterns = new Set<string>();
  const knownNames = ['Fatima El Amrani', 'Jan de Boer', 'Al Al'];
  beforeAll(() => meter.start());
  afterAll(() => meter.stop());

  const size = (unit: string, length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const workOn = async (text: string) => {
    const work = await meter.measure(() => detect(text, { knownNames }));
    for (const pattern of work.longPatterns) patterns.add(pattern);
    return work;
  };
  test('steps and searched characters grow as the text does', { timeout: 120_000 }, async () => {
    await workOn(size(hostile[0]!, 2000));
    for (const unit of hostile) {
      const small = await workOn(size(unit, 1500));
      const large = await workOn(size(unit, 12_000));
      // Eight times the text; quadratic work would be 64 times as much.
      expect(small.steps, unit).toBeGreaterThan(10);
      expect(large.steps / (small.steps + 500), `steps on ${JSON.stringify(unit)}`).toBeLessThan(14);
      expect(
        large.characters / (small.characters + 3000),
        `searches on ${JSON.stringify(unit)}`,
      ).toBeLessThan(14);
    }
  });
  test('no pattern that meets a long text can go over it twice', () => {
    expect(patterns.size).toBeGreaterThan(3);
    const unbounded = [...patterns].filter((pattern) => unboundedParts(pattern).length > 0);
    expect(unbounded).toEqual([]);
  });
});
