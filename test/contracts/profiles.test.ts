// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../extension/ats/health.ts';
import { profiles } from '../../extension/ats/index.ts';
import { FieldFinder, wordsOf } from '../../extension/content/field-finder.ts';
import { matchesPattern, profileFor } from '../../extension/content/profile-finder.ts';
import type { AtsProfile, Field, Locator } from '../../shared/profiles/ats-profile.ts';
import { type AtsFixture, atsFixtures, fixtureHtml } from '../fixtures/ats/pages.ts';

// jsdom lays nothing out; what the fixtures hide, they hide by style.
Element.prototype.checkVisibility ??= function (this: Element) {
  return this.closest('[style*="display: none"], [style*="display:none"]') === null;
};

const HEALTH = { fits: 'healthy', elsewhere: 'undecided', stale: 'stale' } as const;
const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Shows a fixture as its system does: what its script writes later is there, too. */
function show(fixture: AtsFixture): FieldFinder {
  const page = new DOMParser().parseFromString(fixtureHtml(fixture.file), 'text/html');
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
  for (const template of document.querySelectorAll('template'))
    template.previousElementSibling?.append(template.content.cloneNode(true));
  for (const script of document.querySelectorAll('script:not([src])'))
    if (/\.value\b/.test(script.textContent ?? '')) new Function(script.textContent ?? '')();
  const url = new URL(fixture.address);
  const profile = profileFor(document, fixture.address);
  return new FieldFinder(profile, () => url, textOf);
}

const selectorsOf = (profile: AtsProfile): string[] => {
  const fields = [...profile.fields, ...profile.scopes.flatMap((scope) => scope.fields)];
  const ways = profile.scopes.flatMap((scope) =>
    scope.id.flatMap((way): Locator => {
      if (way === 'address') return [];
      if ('words' in way) return way.words;
      if ('link' in way) return [way.link];
      return way.of ? [way.of] : [];
    }),
  );
  return [
    ...profile.signs,
    ...profile.harmless,
    ...ways,
    ...(profile.vacancy ?? []).flatMap((way) =>
      'link' in way ? [way.link] : 'words' in way ? way.words : [],
    ),
    ...profile.pages.flatMap((page) => [...(page.signs ?? []), ...(page.empty ?? [])]),
    ...profile.scopes.flatMap((scope) => scope.at),
    ...fields.flatMap((field: Field) => field.at),
    ...profile.decisions.flatMap(({ at, chosen }) => [...at, ...(chosen ? [chosen] : [])]),
  ];
};

describe.each(profiles.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  it('is data that can be read', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    expect(Number.isInteger(profile.version) && profile.version > 0).toBe(true);
    for (const selector of selectorsOf(profile))
      expect(() => document.querySelector(selector), selector).not.toThrow();
    for (const { address } of profile.pages) expect(() => new RegExp(address ?? '')).not.toThrow();
    for (const way of profile.vacancy ?? [])
      if ('pattern' in way || 'address' in way)
        expect(() => new RegExp('pattern' in way ? way.pattern : way.address)).not.toThrow();
    for (const page of profile.pages) expect(page.address ?? page.signs).toBeDefined();
    for (const host of profile.hosts) expect(host).toMatch(/^\*:\/\/(\*\.)?[a-z0-9.-]+\/([a-z]+\/)*\*$/);
  });

  it('says where it comes from and when, and calls itself verified only when it was run', () => {
    const { source, date } = profile.provenance;
    expect(source.length).toBeGreaterThan(10);
    expect(date).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
    // The demo ATS alone is run in the tests.
    expect(profile.tier === 'verified').toBe(id === 'werfhuis');
  });

  it('knows its own system by a host or by signs', () => {
    expect(profile.hosts.length + profile.signs.length).toBeGreaterThan(0);
  });

  it('leaves what it does not know to general recognition, unless the system was read or run', () => {
    const known = profile.tier === 'verified' || profile.tier === 'source';
    expect(profile.recognise).toBe(!known);
    if (!known) expect(profile.fields.some(({ kind, at }) => kind === 'text' && at[0] === 'body')).toBe(true);
    if (profile.tier === 'address') expect(profile.scopes).toEqual([]);
  });

  it('expects a field wherever it replaces a name by position', () => {
    // A scope that only mentions somebody may come and go.
    for (const scope of profile.scopes.filter(({ surface }) => surface !== 'mention')) {
      const names = scope.fields.filter(({ kind, rest }) => kind === 'name' && !rest);
      if (names.length) expect(names.some(({ expect: wanted }) => wanted === 'some')).toBe(true);
    }
  });

  it('has pages to be tested on', () => {
    const own = atsFixtures.filter((fixture) => fixture.profile === id);
    // The pages of the demo ATS are the demo itself.
    if (id !== 'werfhuis') expect(own.length).toBeGreaterThan(0);
    if (profile.hosts.length)
      for (const { address } of own)
        expect(profile.hosts.some((host) => matchesPattern(host, address))).toBe(true);
    if (
      profile.tier !== 'address' &&
      id !== 'werfhuis' &&
      profile.pages.some((page) => page.surfaces.length)
    ) {
      expect(own.some(({ fit }) => fit === 'fits')).toBe(true);
    }
  });
});

describe.each(atsFixtures.map((fixture) => [`${fixture.profile}: ${fixture.file}`, fixture] as const))(
  '%s',
  (_, fixture) => {
    it('is taken by its profile, which fits as it should', () => {
      const finder = show(fixture);
      expect(finder.profile.id).toBe(fixture.profile);
      expect(judge(finder.profile, finder.count(document)).health).toBe(HEALTH[fixture.fit]);
    });

    it('has every marked element found for what it is', () => {
      const finder = show(fixture);
      const names: string[] = [];
      for (const found of finder.scopes(document.documentElement)) {
        const { names: elements } = finder.markScope(found, found.id ?? 'nobody');
        names.push(...elements.map((element) => wordsOf(element, textOf)));
      }
      finder.markLoose(document.documentElement);
      const wrong = [...document.querySelectorAll('[data-expect]')].flatMap((element) => {
        const wanted = element.getAttribute('data-expect') ?? '';
        const { kind } = finder.place(element);
        const fits = wanted === 'mention' || (wanted === 'kept' ? kind !== 'name' : kind === wanted);
        return fits ? [] : [`${element.outerHTML.slice(0, 120)} is ${kind}, not ${wanted}`];
      });
      expect(wrong).toEqual([]);
      expect(names).not.toContain('');
    });
  },
);

describe('the vacancy that a page is about', () => {
  const vacancyOf = (name: string) => {
    const fixture = atsFixtures.find(({ file }) => file === name)!;
    return show(fixture).vacancy(document);
  };

  it('is read from the address, or from its words, and from nothing where the page does not tell', () => {
    expect(vacancyOf('opencats/joborder')).toBe('1');
    expect(vacancyOf('opencats/candidates')).toBeNull();
    expect(vacancyOf('odoo-recruitment/form')).toBe('words/hr-adviseur');
    expect(vacancyOf('odoo-recruitment/list')).toBeNull();
  });
});
