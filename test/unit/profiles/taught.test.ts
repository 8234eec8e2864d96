import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTaught, placeAround } from '../../../shared/profiles/build-taught.ts';
import { compileTaught } from '../../../shared/profiles/compile-taught.ts';
import { type Draft, emptyDraft, type Pick } from '../../../shared/profiles/draft.ts';
import { readTaught } from '../../../shared/profiles/read-taught.ts';
import { selectorProblem } from '../../../shared/profiles/selector.ts';
import type { TaughtProfile } from '../../../shared/profiles/taught-profile.ts';

const pick = (step: string, kind: Pick['kind'], at: string, around: string[][] = []): Pick => ({
  step,
  kind,
  at: [at],
  many: false,
  around,
});

const draft: Draft = {
  ...emptyDraft('https://ats.example/*', 'Some ATS'),
  lists: [
    {
      surface: 'list',
      at: ['.person'],
      attribute: 'data-person',
      link: 'a[href^="/candidates/"]',
      samples: [
        { attribute: '305', link: '/candidates/305' },
        { attribute: '306', link: '/candidates/306' },
      ],
      empty: ['.people > tbody:empty'],
      address: '/?sort=name',
      picks: [
        pick('row-name', 'name', '.first'),
        pick('row-name', 'name', '.last'),
        { ...pick('row-photo', 'initials', '.initials'), everywhere: true },
      ],
    },
  ],
  visited: ['/candidates/305'],
  picks: [
    pick('name', 'name', '.profile__name', [['.head'], ['.profile'], ['main']]),
    pick('contact', 'email', '.mail', [['.contact'], ['.profile'], ['main']]),
  ],
  decisions: [{ action: 'reject', at: ['[data-do="reject"]'] }],
};
const taught = buildTaught(draft, '2026-11-27');

describe('what was pointed at', () => {
  it('becomes a profile that policy takes', () => {
    expect(readTaught(JSON.stringify(taught))).toEqual({ ok: true, profile: taught });
  });

  it('finds each candidate by the same id in a list and on their page', () => {
    expect(taught.scopes.map(({ at, on, id, surface }) => ({ at, on, id, surface }))).toEqual([
      { at: ['.profile'], on: '/candidates/{candidate}', id: ['address'], surface: 'profile' },
      {
        at: ['.person'],
        on: undefined,
        id: [
          { attribute: 'data-person' },
          { link: 'a[href^="/candidates/"]', address: '/candidates/{candidate}' },
        ],
        surface: 'list',
      },
    ]);
  });

  it('does not go by an attribute that says something else than the link', () => {
    const [list] = draft.lists;
    const other = { ...draft, lists: [{ ...list!, samples: [{ attribute: '1', link: '/candidates/305' }] }] };
    expect(buildTaught(other, '2026-11-27').scopes[1]?.id).toEqual([
      { link: 'a[href^="/candidates/"]', address: '/candidates/{candidate}' },
    ]);
  });

  it('says nothing of the candidates that were looked at', () => {
    const checked = {
      ...draft,
      checks: [{ id: '305', fields: [{ kind: 'name', must: true, state: 'found' } as const] }],
    };
    const text = JSON.stringify(buildTaught(checked, '2026-11-27'));
    expect(text).not.toMatch(/305|306|sort=name/);
    expect(buildTaught(checked, '2026-11-27').checked).toBe(1);
  });

  it('does not count a candidate of whom something was ambiguous, or the name not there', () => {
    const wrong = [
      { id: '1', fields: [{ kind: 'name', must: true, state: 'missing' } as const] },
      { id: '2', fields: [{ kind: 'email', must: false, state: 'ambiguous' } as const] },
      { id: '3', fields: [{ kind: 'email', must: false, state: 'missing' } as const] },
    ];
    expect(buildTaught({ ...draft, checks: wrong }, '2026-11-27').checked).toBe(1);
  });

  it('stands in the smallest place that holds all of it', () => {
    expect(placeAround(draft.picks)).toEqual(['.profile']);
    expect(placeAround([pick('name', 'name', 'h1', [['.a']]), pick('cv', 'file', '.f', [['.b']])])).toEqual([
      'body',
    ]);
  });
});

describe('a profile in a file', () => {
  const wrong = (change: (profile: Record<string, unknown>) => void) => {
    const copy = JSON.parse(JSON.stringify(taught)) as Record<string, unknown>;
    change(copy);
    const read = readTaught(copy);
    return read.ok ? [] : read.problems.map(({ kind, at }) => `${kind} ${at}`.trim());
  };
  type Deep = { [key: string]: Deep } & Deep[];
  it.each<[string, (profile: Deep) => void]>([
    ['unknown harmless', (p) => Object.assign(p, { harmless: ['img'] })],
    ['unknown recognise', (p) => Object.assign(p, { recognise: false })],
    ['unknown scopes.0.html', (p) => Object.assign(p.scopes![0]!, { html: '<b>' })],
    ['format format', (p) => Object.assign(p, { format: 'onbevangen-profile/2' })],
    ['host hosts.0', (p) => Object.assign(p, { hosts: ['https://*/*'] })],
    ['host hosts.0', (p) => Object.assign(p, { hosts: ['*://*.co.uk/*'] })],
    ['host hosts.0', (p) => Object.assign(p, { hosts: ['*://*.nl/*'] })],
    ['host hosts.0', (p) => Object.assign(p, { hosts: ['<all_urls>'] })],
    ['address pages.0.address', (p) => Object.assign(p.pages![0]!, { address: '^(a+)+$' })],
    ['broad scopes.0.fields.0.at.0', (p) => Object.assign(p.scopes![0]!.fields![0]!, { at: ['body'] })],
    ['broad scopes.1.at.0', (p) => Object.assign(p.scopes![1]!, { at: ['div'] })],
    ['broad scopes.1', (p) => Object.assign(p.scopes![1]!, { at: ['body'] })],
    [
      'selector scopes.0.fields.0.at.0',
      (p) => Object.assign(p.scopes![0]!.fields![0]!, { at: ['a:has(b)'] }),
    ],
    ['selector scopes.0.fields.0.at.0', (p) => Object.assign(p.scopes![0]!.fields![0]!, { at: ['a, b'] })],
    ['value scopes.0.fields.0.kind', (p) => Object.assign(p.scopes![0]!.fields![0]!, { kind: 'harmless' })],
    ['missing hosts', (p) => Object.assign(p, { hosts: [] })],
    ['missing name', (p) => void delete (p as Record<string, unknown>).name],
    ['nobody', (p) => Object.assign(p, { scopes: [] })],
    ['value name', (p) => Object.assign(p, { name: '<script>' })],
  ])('is refused: %s', (problem, change) => {
    expect(wrong((copy) => change(copy as unknown as Deep))).toContain(problem);
  });

  it('is refused when it is no JSON, or endless', () => {
    expect(readTaught('{')).toEqual({ ok: false, problems: [{ kind: 'not-json', at: '' }] });
    expect(readTaught(' '.repeat(200_000))).toEqual({ ok: false, problems: [{ kind: 'long', at: '' }] });
  });

  it('never fails on anything, and takes nothing that is not a profile', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readTaught(value).ok).toBe(false);
      }),
    );
  });

  it('has everything looked at that general recognition looks at, and calls no picture harmless', () => {
    const profile = compileTaught(taught as TaughtProfile, 'taught');
    expect(profile.recognise).toBe(true);
    expect(profile.fields[0]).toEqual({ kind: 'text', at: ['body'] });
    expect(profile.harmless).toEqual([]);
    for (const scope of profile.scopes) expect(() => new RegExp(scope.on ?? '')).not.toThrow();
  });
});

describe('a selector', () => {
  it.each(['*', 'div', 'main div', 'body', 'html', 'ul > li', '* > *'])('%s is too broad', (text) => {
    expect(selectorProblem(text)).toBe('broad');
  });
  it.each([
    '.a',
    'h1',
    '[data-x]',
    '#a .b > c',
    ':scope > td:nth-of-type(2)',
    '[a="b c > d"]',
    ':scope',
    '.a:empty',
  ])('%s may be', (text) => {
    expect(selectorProblem(text)).toBeNull();
  });
  it.each([
    '',
    'a,b',
    'a:has(b)',
    ':not(a)',
    'a::before',
    '.a {',
    'a >',
    '> a',
    '[a=b]',
    '.a/*',
    '\\',
    '@import',
    '.a:hover',
  ])('%j is none', (text) => {
    expect(selectorProblem(text)).toBe('syntax');
  });
});
