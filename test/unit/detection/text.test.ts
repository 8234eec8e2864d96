import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithMap } from '../../../shared/text/normalize.ts';
import { redact } from '../../../shared/text/redact.ts';
import { scan } from '../../../shared/text/scan.ts';

const span = (start: number, end: number) => ({ start, end, kind: 'name', confidence: 1 });

describe('fold', () => {
  test.each([
    ['Şükrü', 'sukru'],
    ['ŁUKASZ', 'lukasz'],
    ['Ｆａｔｉｍａ', 'fatima'],
    ['𝐅𝐚𝐭𝐢𝐦𝐚', 'fatima'],
    ['Fa\u00adti\u200bma', 'fatima'],
    ['İpek', 'ipek'],
    ['Yıldız', 'yildiz'],
    ['Strauß', 'strauss'],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));
  test('has a way back to the original', () => {
    const { text, map } = foldWithMap('𝐅a\u00adŁß!');
    expect(text).toBe('falss!');
    expect(map).toEqual([0, 2, 4, 5, 5, 6, 7]);
  });
  test('maps every letter into the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, map } = foldWithMap(original);
        expect(map).toHaveLength(text.length + 1);
        expect([...map].sort((a, b) => a - b)).toEqual(map);
        expect(map[text.length]).toBe(original.length);
      }),
    );
  });
});

describe('redact', () => {
  const text = 'Fatima El Amrani woont hier';
  test('puts labels in place of spans, in any order', () => {
    expect(redact(text, [span(7, 16), span(0, 6)], () => '▯')).toBe('▯ ▯ woont hier');
  });
  test('leaves nothing of overlapping spans', () => {
    expect(redact(text, [span(0, 10), span(7, 16)], () => '▯')).toBe('▯ woont hier');
  });
  test('keeps a text without spans', () => expect(redact(text, [], () => '▯')).toBe(text));
});

test('a scan covers every letter of the text once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = scan(text);
      let rest = '';
      let at = 0;
      words.start.forEach((start, i) => {
        expect(start).toBeGreaterThanOrEqual(at);
        rest += text.slice(at, start);
        at = words.end[i]!;
        expect(at).toBeGreaterThan(start);
      });
      rest += text.slice(at);
      expect(rest).not.toMatch(/\p{L}/u);
      expect(words.gap).toHaveLength(words.start.length);
    }),
  );
});
