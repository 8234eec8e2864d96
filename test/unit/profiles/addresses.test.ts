import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressExpression, inAddress, isAddressPattern } from '../../../shared/profiles/address-pattern.ts';
import { candidatePattern, isIdLike, listPattern } from '../../../shared/profiles/derive-address.ts';

describe('an address pattern', () => {
  it.each([
    ['/candidates/{candidate}', '/candidates/305', '305'],
    ['/candidates/{candidate}', '/candidates/305/?tab=notes#top', '305'],
    ['/candidates/{candidate}', '/candidates/305/notes', undefined],
    ['/candidates/{candidate}/**', '/candidates/305/notes', '305'],
    ['/candidates/{candidate}/**', '/candidates/305', '305'],
    ['/jobs/*/people/{candidate}', '/jobs/7/people/ab-12', 'ab-12'],
    ['/', '/', null],
    ['/', '/all', undefined],
    ['/', '/?page=2', null],
    ['/index.php?m=candidates&id={candidate}', '/index.php?id=9&m=candidates', '9'],
    ['/index.php?m=candidates&id={candidate}', '/index.php?m=jobs&id=9', undefined],
    ['/#/people/{candidate}', '/#/people/12', '12'],
    ['/#/people/{candidate}', '/#/people', undefined],
    ['/people', '/people-of-old', undefined],
  ] as const)('%s on %s', (pattern, address, candidate) => {
    const found = inAddress(pattern, address);
    expect(found === null ? undefined : found.candidate).toBe(candidate);
  });

  it.each(['', 'people', '/a b', '/{candidate}/{candidate}', '/a**b', '/{other}', '/x*', '/?a b=1', '/"'])(
    '%j is none',
    (text) => {
      expect(isAddressPattern(text)).toBe(false);
    },
  );

  it('is read in time that grows with the address, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('*', 'a', '{candidate}', 'aa'), { maxLength: 20 }), (parts) => {
        const pattern = `/${parts.join('/')}/**`;
        fc.pre(isAddressPattern(pattern));
        const expression = new RegExp(addressExpression(pattern));
        // No repetition within a repetition, and none of anything beside another.
        expect(expression.source.replace(/\[\^[^\]]*\]\+/g, 'x')).not.toMatch(/[+*]\)?[+*]|\.\*.*\.\*/);
        expect(expression.test(`/${'a/'.repeat(2000)}!`)).toBeTypeOf('boolean');
      }),
    );
  });
});

describe('the addresses that were visited', () => {
  it.each([
    [['/candidates/305'], '/candidates/{candidate}'],
    [['/candidates/305', '/candidates/306'], '/candidates/{candidate}'],
    [['/candidates/jan', '/candidates/piet'], '/candidates/{candidate}'],
    [['/jobs/7/candidates/305', '/jobs/9/candidates/306'], '/jobs/*/candidates/{candidate}'],
    [['/candidates/305', '/candidates/306/notes'], '/candidates/{candidate}/**'],
    [
      ['/index.php?m=candidates&a=show&id=4', '/index.php?m=candidates&a=show&id=5'],
      '/index.php?m=candidates&a=show&id={candidate}',
    ],
    [['/app#/people/12', '/app#/people/13'], '/app#/people/{candidate}'],
    [['/c/12-jan-jansen'], '/c/{candidate}'],
    [['/people'], null],
    [[], null],
  ] as const)('%j say %s', (addresses, pattern) => {
    expect(candidatePattern(addresses)).toBe(pattern);
  });

  it('name a list without what it filters or sorts by', () => {
    expect(listPattern('/jobs/12/people?page=2&sort=name', '/people/{candidate}')).toBe('/jobs/*/people');
    expect(listPattern('/index.php?m=candidates', '/index.php?m=candidates&id={candidate}')).toBe(
      '/index.php?m=candidates',
    );
    expect(listPattern('/', null)).toBe('/');
  });

  const id = fc.oneof(fc.integer({ min: 1, max: 99999 }).map(String), fc.uuid());
  const word = fc.constantFrom('candidates', 'people', 'jobs', 'app', 'show');
  it('fit the pattern that was made of them, and say whose each is', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
        (path, ids) => {
          const addresses = ids.map((one) => `/${path.join('/')}/${one}`);
          const pattern = candidatePattern(addresses);
          expect(pattern).not.toBeNull();
          addresses.forEach((address, at) => {
            expect(inAddress(pattern ?? '', address)?.candidate).toBe(ids[at]);
          });
        },
      ),
    );
  });

  it('never leave an id of somebody in the pattern', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, id), { minLength: 1, maxLength: 5 }), id, (parts, last) => {
        const pattern = candidatePattern([`/${[...parts, last].join('/')}`]) ?? '';
        expect(pattern.split('/').filter(isIdLike)).toEqual([]);
      }),
    );
  });
});
