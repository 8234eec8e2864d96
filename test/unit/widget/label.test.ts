import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateLabel, labelWords } from '../../../shared/languages/label.ts';
import { isListed } from '../../../shared/names/lists/index.ts';

// First names of many origins that are short and end in -o or -u, as the labels do, and some that begin alike.
const FIRST_NAMES =
  `Bruno Hugo Otto Leo Theo Timo Thijmo Remo Milo Enzo Guido Dino Gino Nino Rino Arno Benno Bavo Boudo Fokko
  Harmo Eelko Jarno Jelko Menno Onno Remco Sibo Tjibbo Wiebo Wubbo Mariko Yuko Keiko Hiro Taro Kenzo Kofi
  Kojo Kwabo Kweku Kwaku Yao Mamadou Fatou Aminu Shehu Garba Bako Juma Zulu Lulu Manu Radu Tudor Stevo Ivo
  Slavko Zlatko Branko Mirko Darko Marko Vlado Tibor Bogu Putu Ketut Wayan Kadek Budi Trudy Flo Gloria Grover
  Glenn Klaas Kleo Cleo Stu Stefan Steffo Bram Brama Prabu Dragu Drago Nemo Pablo Paulo Pedro Diego Thiago
  Abdu Saidu Musa Isu Yusu Teodoro Alvaro Gustavo Pluto Spiro Stavro Knut Sven Froukje Frodo Fredo`
    .split(/\s+/)
    .map((name) => name.toLowerCase());
const LOADED =
  `bro broer vrouw vro man dame heer boy girl zwart wit black white rood bruin turk pool moor dom slim goed
  slecht good bad best top flop dik dun oud jong old young rich poor arm rijk`.split(/\s+/);

const hex = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(''));

describe('a candidate label', () => {
  it('is two syllables and a number from 10 to 99', () => {
    fc.assert(
      fc.property(hex, (key) => {
        const label = candidateLabel(key);
        expect(label).toMatch(/^[A-Z][a-z]{4} [1-9]\d$/);
        expect(labelWords()).toContain(label.slice(0, 5).toLowerCase());
      }),
    );
  });

  it('is the same for the same pseudonym, however its digits are written', () => {
    fc.assert(fc.property(hex, (key) => candidateLabel(key) === candidateLabel(key.toUpperCase())));
  });

  it('keeps its golden vectors: labels live as long as a study', () => {
    expect(candidateLabel('0'.repeat(64))).toBe('Glebu 10');
    expect(candidateLabel('f'.repeat(64))).toBe('Trofo 55');
    expect(candidateLabel('0123456789abcdef')).toBe('Trozo 91');
  });

  it('is no first name and no word with gender, origin or value', () => {
    for (const word of labelWords()) {
      expect(FIRST_NAMES).not.toContain(word);
      expect(LOADED).not.toContain(word);
    }
    expect(new Set(labelWords()).size).toBe(220);
  });

  it('is no name in any list of the detection', () => {
    expect(labelWords().filter((word) => isListed(word))).toEqual([]);
  });

  it('spreads over all words and numbers', () => {
    const seen = new Set<string>();
    for (let index = 0; index < 40_000; index++) {
      const mixed = (BigInt(index) * 0x9e3779b97f4a7c15n) & 0xffffffffffffn;
      seen.add(candidateLabel(mixed.toString(16).padStart(12, '0')));
    }
    expect(seen.size).toBeGreaterThan(15_000);
  });

  it('refuses what is not a pseudonym', () => {
    for (const wrong of ['', 'abc', 'Fatima El Amrani', '0123456789a', 'zz0123456789ab']) {
      expect(() => candidateLabel(wrong)).toThrow(RangeError);
    }
  });
});
