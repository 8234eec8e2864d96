import { describe, expect, it } from 'vitest';
import {
  ALWAYS_HIDDEN,
  CONTACT_KINDS,
  HIDDEN_IN_STUDIES,
  KINDS,
  SWITCHABLE,
} from '../../../shared/masking/kinds.ts';
import { parseMasking, toRole } from '../../../shared/masking/policy-schema.ts';
import { lasted } from '../../../shared/masking/reveal.ts';
import { defaultRules, isPast, kindsHidden, rulesOf, stricter } from '../../../shared/masking/rules.ts';
import { recognizers } from '../../../shared/recognizers/index.ts';

describe('kinds', () => {
  it('are those of the recognizers', () => {
    const usual = recognizers.filter(({ switchable }) => !switchable).map(({ kind }) => kind);
    const off = recognizers.filter(({ switchable }) => switchable).map(({ kind }) => kind);
    expect([...KINDS].sort()).toEqual(usual.sort());
    expect([...SWITCHABLE].sort()).toEqual(off.sort());
    for (const kind of [...ALWAYS_HIDDEN, ...HIDDEN_IN_STUDIES, ...CONTACT_KINDS])
      expect(KINDS).toContain(kind);
  });

  it('are left to detection unless a policy says something else', () => {
    expect(kindsHidden(defaultRules)).toBeUndefined();
    expect(kindsHidden({ open: ['residence'], also: [] })).toEqual(
      KINDS.filter((kind) => kind !== 'residence'),
    );
    expect(kindsHidden({ open: [], also: ['school-place'] })).toEqual([...KINDS, 'school-place']);
  });
});

describe('a masking policy', () => {
  it.each([
    ['{}'],
    ['{"until":"interview","roles":{"interviewer":{"until":"offer","reveal":false}}}'],
    ['{"until":null,"open":["residence"],"also":["graduation-year"],"copyAddress":false}'],
    ['{"reveal":{"reasons":["contact"],"scopes":["contact"],"minutes":5,"first":"statement"}}'],
  ])('%s is read', (text) => expect(parseMasking(text)).toMatchObject({ ok: true }));

  it.each([
    ['', 'JSON'],
    ['until: interview', 'JSON'],
    ['null', 'masking'],
    ['[]', 'masking'],
    ['{"untill":"interview"}', 'untill'],
    ['{"until":"gesprek"}', 'until'],
    ['{"until":"new"}', 'until'],
    ['{"until":"rejected"}', 'until'],
    ['{"open":["names"]}', 'open.0'],
    ['{"open":"residence"}', 'open'],
    ['{"also":["name"]}', 'also.0'],
    ['{"reveal":true}', 'reveal'],
    ['{"reveal":{"minutes":16}}', 'reveal.minutes'],
    ['{"reveal":{"minutes":"15"}}', 'reveal.minutes'],
    ['{"reveal":{"reasons":[]}}', 'reveal.reasons'],
    ['{"reveal":{"reasons":["contact","contact"]}}', 'reveal.reasons'],
    ['{"reveal":{"reasons":["because"]}}', 'reveal.reasons.0'],
    ['{"reveal":{"forever":true}}', 'reveal.forever'],
    ['{"roles":{"boss":{}}}', 'roles.boss'],
    ['{"roles":{"recruiter":{"roles":{}}}}', 'roles.recruiter.roles'],
    ['{"__proto__":{"until":"review"}}', '__proto__'],
    ['{"copyAddress":"no"}', 'copyAddress'],
  ])('%s is refused at %s', (text, field) => {
    const read = parseMasking(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.field).toBe(field);
  });

  it('knows four roles', () => {
    expect(toRole('hiring_manager')).toBe('hiring_manager');
    for (const value of ['boss', 'Recruiter', '', null, undefined, 3, 'toString'])
      expect(toRole(value)).toBeNull();
  });
});

describe('rules', () => {
  it('are the defaults without a policy, and the role’s own on top of everybody’s', () => {
    expect(rulesOf([], 'recruiter', { studyRuns: false })).toEqual(defaultRules);
    const policy = {
      until: 'interview',
      reveal: { minutes: 5 },
      roles: { coordinator: { reveal: { scopes: ['contact'] } }, interviewer: { reveal: false } },
    } as const;
    expect(rulesOf([policy], 'coordinator', { studyRuns: false })).toMatchObject({
      until: 'interview',
      reveal: { minutes: 5, scopes: ['contact'], first: 'score' },
    });
    expect(rulesOf([policy], 'interviewer', { studyRuns: false }).reveal).toBeNull();
  });

  it('open no kind that says who somebody is, and in a study none of what it is about', () => {
    const policy = { open: ['name', 'religion', 'residence'] };
    expect(rulesOf([policy], 'recruiter', { studyRuns: false }).open).toEqual(['religion', 'residence']);
    expect(rulesOf([policy], 'recruiter', { studyRuns: true }).open).toEqual(['residence']);
  });

  it.each([
    ['interview', 'interview', true],
    ['hired', 'interview', true],
    ['review', 'interview', false],
    ['unknown', 'review', false],
    ['rejected', 'review', false],
    ['withdrawn', 'review', false],
    ['hired', null, false],
  ] as const)('%s with %s: %s', (stage, until, past) => expect(isPast(stage, until)).toBe(past));

  it('say how long in classes', () => {
    expect([0, 1, 5, 15, 60].map((minutes) => lasted(minutes * 60_000))).toEqual([
      'under_1',
      '1_to_5',
      '5_to_15',
      '15_to_60',
      'over_60',
    ]);
  });
});

describe('rules that change while a page is open', () => {
  const open = { ...defaultRules, open: ['residence', 'age'], until: 'review', also: [] } as const;
  const narrow = {
    ...defaultRules,
    open: ['age'],
    also: ['graduation-year'],
    until: 'offer',
    reveal: { reasons: ['legal'], scopes: ['contact'], minutes: 5, first: 'statement' },
    copyAddress: false,
  } as const;

  it('hold from then on where they hide more, and from the next page on where they hide less', () => {
    const both = { ...narrow, reveal: { ...narrow.reveal, first: 'score' } };
    expect(stricter(open, narrow)).toEqual(both);
    expect(stricter(narrow, open)).toEqual(both);
    expect(stricter(open, open)).toEqual(open);
  });

  it('never open what was closed', () => {
    expect(stricter({ ...open, until: null }, open).until).toBeNull();
    expect(stricter(open, { ...open, reveal: null }).reveal).toBeNull();
  });
});
