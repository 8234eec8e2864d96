import { describe, expect, it } from 'vitest';
import { Masking } from '../../../extension/content/masking.ts';
import { People } from '../../../extension/content/people.ts';
import type { Shown } from '../../../shared/masking/reveal.ts';
import { defaultRules } from '../../../shared/masking/rules.ts';

const people = (shown: () => Shown = () => 'nothing') =>
  new People('key', 'ats.example', [{ candidate: 'a'.repeat(32), names: ['Roelina Zwartsluis'] }], shown);

describe('a text that detection cannot read', () => {
  it('is hidden whole', () => {
    const broken = people();
    Object.defineProperty(broken, 'names', { value: [null] });
    const masking = new Masking(broken, 'nl');
    const text = 'Kandidaat Roelina Zwartsluis';
    expect(masking.apply(text, masking.spans(text, {})).text).not.toMatch(/Kandidaat|Roelina|Zwartsluis/);
  });
});

describe('initials beside other text', () => {
  it.each([
    ['RZ', 1],
    [' R.Z. ', 1],
    ['ZR', 1],
    ['HR', 0],
    ['Rz', 0],
    ['Roelina', 0],
  ])('%j: %d', (text, found) => {
    expect(new Masking(people(), 'nl').initials(text, { kind: 'text' })).toHaveLength(found);
  });
});

describe('an address', () => {
  const label = '/12-[A-Z][a-z]+%20[0-9]{2}';
  it.each([
    ['/kandidaten/12-roelina-zwartsluis', `^/kandidaten${label}$`],
    ['/k/12-Roelina%20Zwartsluis?tab=cv#notes', `^/k${label}\\?tab=cv#notes$`],
    [
      '/vacatures/8-verpleegkundige?fase=nieuw%20binnen',
      '^/vacatures/8-verpleegkundige\\?fase=nieuw%20binnen$',
    ],
    ['/zoek?q=50%', '^/zoek\\?q=50%$'],
    ['#', '^#$'],
  ])('%s', (address, shown) => {
    expect(new Masking(people(), 'nl').address(address, undefined)).toMatch(new RegExp(shown));
  });
});

describe('contact data alone', () => {
  const candidate = 'a'.repeat(32);
  const contact = () =>
    new Masking(
      people(() => 'contact'),
      'nl',
    );
  const shown = (text: string, kind: 'text' | 'email' | 'phone' | 'address' | 'name' = 'text') =>
    contact().mask(text, { kind, candidate }).text;

  it('shows e-mail and telephone, with whatever is in them, and no name beside them', () => {
    const text = shown(
      'Roelina Zwartsluis, roelina.zwartsluis@post.example.nl, 06 - 12 34 56 78, geboren 4 juli 1990',
    );
    expect(text).toContain('roelina.zwartsluis@post.example.nl');
    expect(text).toContain('06 - 12 34 56 78');
    expect(text).not.toMatch(/Roelina|Zwartsluis|1990/);
    expect(shown('r.zwartsluis@post.example.nl', 'email')).toBe('r.zwartsluis@post.example.nl');
    expect(shown('Roelina Zwartsluis: 0612345678', 'phone')).toMatch(/: 0612345678$/);
    expect(shown('Roelina Zwartsluis <r@post.example.nl>', 'email')).not.toMatch(/Roelina/);
    expect(shown('Kade 4, 1234 AB Zwolle', 'address')).toBe('[adres]');
    expect(shown('Roelina Zwartsluis', 'name')).not.toMatch(/Roelina/);
  });

  it('shows nothing of it where the text is somebody else’s, or nobody’s', () => {
    const other = new Masking(people(), 'nl');
    expect(other.mask('r.zwartsluis@post.example.nl', { kind: 'text', candidate }).text).not.toContain('@');
    expect(contact().mask('r.zwartsluis@post.example.nl', { kind: 'text' }).text).not.toContain('@');
  });
});

describe('kinds that a policy opens', () => {
  const text = 'Roelina Zwartsluis woont in Zwolle. Nationaliteit: Surinaamse.';
  it('stay readable, the others hidden', () => {
    const masking = new Masking(people(), 'nl', { ...defaultRules, open: ['nationality'] });
    const masked = masking.mask(text, { kind: 'text' }).text;
    expect(masked).toContain('Surinaamse');
    expect(masked).not.toMatch(/Roelina/);
    expect(new Masking(people(), 'nl').mask(text, { kind: 'text' }).text).not.toContain('Surinaamse');
  });

  it('open a field of that kind, and what else is in it stays hidden', () => {
    const masking = new Masking(people(), 'nl', { ...defaultRules, open: ['address', 'residence'] });
    const place = { kind: 'address', candidate: 'a'.repeat(32) } as const;
    expect(masking.mask('Kade 4, Zwolle (r@post.example.nl)', place).text).toMatch(/^Kade 4, Zwolle \(\[/);
  });
});
