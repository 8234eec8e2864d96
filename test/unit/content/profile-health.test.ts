// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judge, type PageCounts } from '../../../extension/ats/health.ts';
import { FieldFinder } from '../../../extension/content/field-finder.ts';
import { type Fit, ProfileWatch } from '../../../extension/content/profile-watch.ts';
import { type AtsProfile, nothingKnown } from '../../../shared/profiles/ats-profile.ts';

const profile: AtsProfile = {
  ...nothingKnown,
  id: 'made-up',
  version: 3,
  name: 'Made up',
  tier: 'source',
  provenance: { source: 'this test', date: '2026', confidence: 'own' },
  pages: [
    { kind: 'candidate', address: '^/people/(\\d+)', surfaces: ['profile'] },
    { kind: 'list', signs: ['.list'], surfaces: ['list'], empty: ['.nobody'] },
    { kind: 'candidate', address: '^/known-by-address/', surfaces: [] },
  ],
  scopes: [
    {
      at: ['.person'],
      id: [{ attribute: 'data-id' }],
      surface: 'profile',
      main: true,
      fields: [
        { kind: 'name', at: ['.name', 'h1'], expect: 'some' },
        { kind: 'email', at: ['.mail'], expect: 'some' },
        { kind: 'phone', at: ['.phone'] },
      ],
    },
    {
      at: ['.row'],
      id: [{ words: ['.name'] }],
      surface: 'list',
      fields: [{ kind: 'name', at: ['.name'], expect: 'some' }],
    },
  ],
};
const [candidate, list, bare] = profile.pages as [
  AtsProfile['pages'][number],
  AtsProfile['pages'][number],
  AtsProfile['pages'][number],
];

/** Counts of `profile`: people and rows on the page, and how many lack a name or an address. */
const counts = (
  page: PageCounts['page'],
  { people = 0, rows = 0, noName = 0, noMail = 0, noRowName = 0, empty = false },
): PageCounts => ({
  page,
  empty,
  scopes: [people, rows],
  fields: [
    { scope: 0, field: 0, matches: people - noName, without: noName },
    { scope: 0, field: 1, matches: people - noMail, without: noMail },
    { scope: 0, field: 2, matches: 0, without: people },
    { scope: 1, field: 0, matches: rows - noRowName, without: noRowName },
  ],
});

describe('the judgement by counts', () => {
  it.each([
    ['a page that the profile does not know', counts(null, {}), 'undecided', 0, 0],
    ['a page of which only the address is known', counts(bare, {}), 'undecided', 0, 0],
    ['a candidate with what is expected', counts(candidate, { people: 1 }), 'healthy', 3, 0],
    ['a candidate page without the candidate', counts(candidate, {}), 'stale', 1, 1],
    ['a candidate page with rows alone', counts(candidate, { rows: 9 }), 'stale', 1, 1],
    ['a candidate without a name', counts(candidate, { people: 1, noName: 1 }), 'stale', 3, 1],
    ['a candidate with neither', counts(candidate, { people: 1, noName: 1, noMail: 1 }), 'stale', 3, 2],
    ['a list', counts(list, { rows: 20 }), 'healthy', 2, 0],
    ['a list with a heading among its rows', counts(list, { rows: 20, noRowName: 3 }), 'healthy', 2, 0],
    ['a list whose names moved', counts(list, { rows: 20, noRowName: 20 }), 'stale', 2, 1],
    ['a list with nobody in it, that says so', counts(list, { empty: true }), 'healthy', 0, 0],
    ['a list with nobody in it, that does not', counts(list, {}), 'stale', 1, 1],
  ] as const)('%s', (_, given, health, expected, missing) => {
    expect(judge(profile, given)).toEqual({ health, expected, missing });
  });

  it('never calls a known page healthy on which nobody was found and nobody says so', () => {
    fc.assert(
      fc.property(fc.constantFrom(candidate, list), fc.nat(40), fc.nat(40), (page, people, rows) => {
        const { health } = judge(profile, counts(page, { people, rows }));
        const there = page === candidate ? people : rows;
        expect(health).toBe(there ? 'healthy' : 'stale');
      }),
    );
  });

  it('is made of counts: no text of the page is in it', () => {
    const text = JSON.stringify(judge(profile, counts(candidate, { people: 1 })));
    expect(text).toMatch(/^\{"health":"\w+","expected":\d+,"missing":\d+\}$/);
  });
});

let address = { pathname: '/', search: '', hash: '' };
const finder = () => new FieldFinder(profile, () => address);

describe('counting', () => {
  it('takes locators in order, and each candidate for itself', () => {
    address = { pathname: '/people/7', search: '', hash: '' };
    document.body.innerHTML =
      '<div class="person"><h1>A</h1><i class="mail"></i><div class="row"><b class="name"></b></div></div>';
    const { page, scopes, fields } = finder().count(document);
    expect(page).toBe(candidate);
    expect(scopes).toEqual([1, 1]);
    // The name in the row is the row's own.
    expect(fields.map(({ matches }) => matches)).toEqual([0, 1, 0, 1]);
  });

  it('looks into the first rows of a long list alone', () => {
    address = { pathname: '/', search: '', hash: '' };
    document.body.innerHTML = `<div class="list">${'<p class="row"><b class="name"></b></p>'.repeat(500)}</div>`;
    const { page, scopes, fields } = finder().count(document);
    expect([page, scopes[1], fields[3]?.matches]).toEqual([list, 40, 40]);
  });

  it("reads a candidate's id from the address, and from words where there is no other", () => {
    address = { pathname: '/people/7', search: '?x=1', hash: '#y' };
    document.body.innerHTML =
      '<div class="person"><h1>A</h1></div><p class="row"><b class="name">Suharti</b></p>';
    const found = finder().scopes(document.documentElement);
    expect(found.map(({ id }) => id)).toEqual(['7', 'words/suharti']);
  });
});

describe('the watch', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    address = { pathname: '/people/7', search: '', hash: '' };
  });
  afterEach(() => vi.useRealTimers());

  function start(html: string): { fits: Fit[]; watch: ProfileWatch } {
    document.body.innerHTML = html;
    const fits: Fit[] = [];
    const watch = new ProfileWatch(document, finder(), (fit) => fits.push(fit), new AbortController().signal);
    watch.look();
    return { fits, watch };
  }
  const person = '<div class="person"><h1>A</h1><i class="mail"></i></div>';

  it('opens at once where everything is there, or nothing is expected', () => {
    expect(start(person).fits).toEqual(['fits']);
    address.pathname = '/settings';
    expect(start('').fits).toEqual(['elsewhere']);
  });

  it('waits for a page that draws itself, and then opens', () => {
    const { fits, watch } = start('<p>Loading</p>');
    expect(fits).toEqual(['waiting']);
    vi.advanceTimersByTime(1000);
    document.body.innerHTML = person;
    watch.look();
    vi.advanceTimersByTime(60);
    expect(fits).toEqual(['waiting', 'fits']);
  });

  it('says stale when what is expected does not come, and takes that back when it does', () => {
    const { fits, watch } = start('<p>Fatima</p>');
    for (let i = 0; i < 100; i++) {
      vi.advanceTimersByTime(40);
      watch.look();
    }
    expect(fits).toEqual(['waiting', 'stale']);
    expect(watch.verdict).toEqual({ health: 'stale', expected: 1, missing: 1 });
    document.body.innerHTML = person;
    watch.look();
    vi.advanceTimersByTime(60);
    expect(fits.at(-1)).toBe('fits');
  });

  it('covers a page that loses what is expected while it is looked at', () => {
    const { fits, watch } = start(person);
    document.body.innerHTML = '<h1>Fatima</h1>';
    watch.look();
    vi.advanceTimersByTime(1100);
    expect(fits).toEqual(['fits', 'waiting']);
    vi.advanceTimersByTime(3100);
    expect(fits).toEqual(['fits', 'waiting', 'stale']);
  });

  it('covers another page in the same document at once', () => {
    const { fits, watch } = start(person);
    history.pushState({}, '', '/another');
    document.body.innerHTML = '<h1>Fatima</h1>';
    watch.look();
    expect(fits).toEqual(['fits', 'waiting']);
    history.pushState({}, '', '/');
  });

  it('stays out of the way once the recruiter went on', () => {
    const { fits, watch } = start('<p>Fatima</p>');
    vi.advanceTimersByTime(3100);
    watch.pass();
    watch.look();
    vi.advanceTimersByTime(9000);
    expect(fits).toEqual(['waiting', 'stale', 'passed']);
  });
});

describe('a field that is expected once', () => {
  const taught: AtsProfile = {
    ...profile,
    scopes: [
      {
        at: ['.person'],
        id: [{ attribute: 'data-id' }],
        surface: 'profile',
        fields: [{ kind: 'name', at: ['.name', 'h1', 'h2'], expect: 'one' }],
      },
    ],
  };
  const on = (inside: string) => {
    document.body.innerHTML = `<div class="person" data-id="1">${inside}</div>`;
    const finder = new FieldFinder(taught, () => ({ pathname: '/people/1' }));
    const [found] = finder.scopes(document.documentElement);
    const { names } = finder.markScope(found!, 'somebody');
    return { names: names.length, health: judge(taught, finder.count(document)).health };
  };
  it('is found by its first mark, however often', () => {
    expect(on('<p class="name">A</p><h1>B</h1>')).toEqual({ names: 1, health: 'healthy' });
    expect(on('<p class="name">A</p><p class="name">A</p>')).toEqual({ names: 2, health: 'healthy' });
  });
  it('is found by another mark when the first is gone and one thing has it', () => {
    expect(on('<h1>A</h1>')).toEqual({ names: 1, health: 'healthy' });
    expect(on('<h2>A</h2>')).toEqual({ names: 1, health: 'healthy' });
  });
  it('is not guessed at when several things have the other mark: the page is covered', () => {
    expect(on('<h1>A</h1><h1>B</h1>')).toEqual({ names: 0, health: 'stale' });
    expect(on('<h1>A</h1><h1>B</h1><h2>C</h2>')).toEqual({ names: 0, health: 'stale' });
  });
});
