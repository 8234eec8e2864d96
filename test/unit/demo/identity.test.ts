import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../demo/data/candidate.ts';
import {
  asRead,
  fold,
  type IdentityKind,
  identityTokens,
  leakedVariant,
} from '../../../demo/data/identity.ts';
import { candidates } from '../../../demo/data/index.ts';

const byName = (lastName: string): Candidate => candidates.find((c) => c.lastName === lastName)!;
const tokens = (candidate: Candidate, kind: IdentityKind) =>
  identityTokens(candidate).filter((t) => t.kind === kind);
const variants = (candidate: Candidate, kind: IdentityKind) =>
  tokens(candidate, kind).flatMap((t) => t.variants);
const texts = (c: Candidate) => [
  c.letter,
  ...c.notes.map((note) => note.text),
  ...c.activity.map((line) => line.text),
  ...c.emails.flatMap((mail) => [mail.from, mail.to, mail.subject, mail.body]),
];

describe('name tokens', () => {
  it.each([
    ['Berg', ['Johannes', 'Hans', 'Berg']],
    ['Amrani', ['Fatima', 'Amrani']],
    ['Vries-Hoekstra', ['Zoë', 'Vries', 'Hoekstra']],
    ['Al-Khatib', ['Nour', 'Khatib']],
    ['Lahcen', ['Massin', 'Aït', 'Lahcen']],
    ['Hof', ['Anne', 'Hof']],
    ["D'Abreu de Paulo", ['Jurensly', 'Jay', "D'Abreu", 'Paulo']],
    ['', ['Suharti']],
  ])('of %s leave out particles', (lastName, expected) => {
    expect(tokens(byName(lastName), 'name').map((t) => t.token)).toEqual(expected);
  });

  it('come without diacritics, in capitals and letter-spaced too', () => {
    expect(variants(byName('Yılmaz'), 'name')).toEqual(
      expect.arrayContaining(['Çağrı', 'Cagri', 'ÇAĞRI', 'CAGRI', 'cagri', 'Yilmaz', 'Y I L M A Z']),
    );
    expect(variants(byName('Wiśniewski'), 'name')).toEqual(expect.arrayContaining(['Lukasz', 'wisniewski']));
    expect(variants(byName("D'Abreu de Paulo"), 'name')).toEqual(
      expect.arrayContaining(['D’Abreu', 'DAbreu', 'Abreu']),
    );
  });

  it('that are everyday words come with a capital only', () => {
    const [hope] = tokens(byName('Blijd'), 'name');
    expect(leakedVariant('We hope to hear from you', hope!)).toBeUndefined();
    expect(leakedVariant('Hope gave examples', hope!)).toBe('Hope');
    expect(leakedVariant('CV OF H O P E', hope!)).toBe('H O P E');
  });
});

describe('leakedVariant', () => {
  it('wants whole words', () => {
    const [, groen] = tokens(byName('Groen'), 'name');
    expect(leakedVariant('Groene Hilledijk', groen!)).toBeUndefined();
    expect(leakedVariant('Lotte-Groen-CV', groen!)).toBe('Groen');
  });

  it('sees through soft hyphens and line breaks', () => {
    const [, , street] = ['email', 'phone', 'street'].map(
      (kind) => tokens(byName('Amrani'), kind as IdentityKind)[0],
    );
    expect(leakedVariant(asRead('Kanaal\u00ADstraat\n214'), street!)).toBe('Kanaalstraat 214');
  });

  it('takes initials only as a whole text', () => {
    const [initials] = tokens(byName('Amrani'), 'initials');
    expect(leakedVariant(' FA ', initials!)).toBe('FA');
    expect(leakedVariant('FE', initials!)).toBe('FE');
    expect(leakedVariant('FA Cup', initials!)).toBeUndefined();
  });
});

describe('other tokens', () => {
  it('initials know infixes, call names, double and single names', () => {
    expect(variants(byName('Berg'), 'initials')).toEqual(
      expect.arrayContaining(['JB', 'HB', 'HvdB', 'JV', 'HVDB']),
    );
    expect(variants(byName('Vries-Hoekstra'), 'initials')).toEqual(
      expect.arrayContaining(['ZV', 'ZD', 'ZH', 'ZDVH']),
    );
    expect(variants(byName('Yılmaz'), 'initials')).toEqual(expect.arrayContaining(['ÇY', 'CY']));
    expect(variants(byName(''), 'initials')).toEqual(['S', 'SU']);
  });

  it('phones come as written, in digits and in the usual groups', () => {
    expect(variants(byName('Amrani'), 'phone')).toEqual(
      expect.arrayContaining([
        '06-12345101',
        '0612345101',
        '+31612345101',
        '06 1234 5101',
        '+31 6 12 34 51 01',
      ]),
    );
    expect(variants(byName('Gangaram Panday'), 'phone')).toEqual(
      expect.arrayContaining(['+31 (0)6 12345105', '0612345105', '31612345105']),
    );
    expect(variants(byName('Al-Khatib'), 'phone')).toEqual([
      '4915123456119',
      '+49 1512 3456119',
      '+4915123456119',
    ]);
  });

  it('mailboxes count unless they are generic; own domains count', () => {
    expect(variants(byName('Amrani'), 'email')).toContain('fatima.elamrani');
    const lotte = variants(byName('Groen'), 'email');
    expect(lotte).toEqual(expect.arrayContaining(['lottegroen.example', 'lottegroen']));
    expect(lotte).not.toContain('hallo');
  });

  it('birth dates come in figures and in words', () => {
    expect(variants(byName('Amrani'), 'birthdate')).toEqual(
      expect.arrayContaining([
        '1991-03-14',
        '14-03-1991',
        '14-3-1991',
        '14/03/1991',
        '14 maart 1991',
        '14 March 1991',
        'March 14, 1991',
      ]),
    );
  });

  it('links come with and without the site', () => {
    expect(variants(byName('Vries-Hoekstra'), 'link')).toEqual(
      expect.arrayContaining(['linkedin.com/in/zoe-de-vries-hoekstra-8400d', 'zoe-de-vries-hoekstra-8400d']),
    );
  });
});

describe('every candidate', () => {
  it.each(candidates.map((c) => [`${c.firstName} ${c.lastName}`.trim(), c] as const))(
    '%s',
    (_name, candidate) => {
      const all = identityTokens(candidate);
      expect(new Set(all.map((t) => t.kind)).size).toBe(8);
      for (const { token, variants: forms, kind } of all) {
        expect(forms).toContain(token);
        expect(new Set(forms).size).toBe(forms.length);
        if (kind !== 'initials') expect(Math.min(...forms.map((form) => form.length))).toBeGreaterThan(1);
      }
      expect(
        all.filter((t) => t.kind === 'name' && leakedVariant(asRead(candidate.letter), t)),
      ).not.toHaveLength(0);
      expect(identityTokens(candidate)).toEqual(all);
    },
  );

  it('is not named in the texts of another', () => {
    const crossed = candidates.flatMap((owner) =>
      identityTokens(owner)
        .filter((t) => t.kind !== 'initials')
        .flatMap((t) =>
          candidates
            .filter((other) => other !== owner)
            .filter((other) => texts(other).some((text) => leakedVariant(asRead(text), t)))
            .map((other) => `${t.token} in the texts of ${other.id}`),
        ),
    );
    expect(crossed).toEqual([]);
  });
});

it('folds what Unicode does not take apart', () => {
  expect(fold('Łukasz Yılmaz Aït Øst')).toBe('Lukasz Yilmaz Ait Ost');
});
