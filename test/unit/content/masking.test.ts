import { describe, expect, it } from 'vitest';
import { Masking } from '../../../extension/content/masking.ts';
import { People } from '../../../extension/content/people.ts';

const people = () =>
  new People('key', 'ats.example', [{ candidate: 'a'.repeat(32), names: ['Roelina Zwartsluis'] }], new Set());

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
