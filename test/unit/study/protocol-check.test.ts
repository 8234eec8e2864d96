import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../cli/protocol-file.ts';
import { demoStudy } from '../../../shared/study/demo-study.ts';
import { designs } from '../../../shared/study/designs/index.ts';
import type { Protocol } from '../../../shared/study/protocol.ts';
import { checkProtocol, parseProtocol } from '../../../shared/study/protocol-check.ts';
import { protocolHash } from '../../../shared/study/protocol-hash.ts';
import { protocolFor } from './protocols.ts';
import vectors from './vectors.json' with { type: 'json' };

const pretty = (value: unknown) => JSON.stringify(value, null, 2);
const errors = (value: unknown) => checkProtocol(value).flaws.filter(({ severity }) => severity === 'wrong');

describe('a protocol', () => {
  it.each(designs.map(({ id }) => id))('of %s is valid as it is written to be filled in', (id) => {
    const protocol = protocolFor(id);
    expect(errors(protocol)).toEqual([]);
    expect(parseProtocol(protocol)).toEqual({ ok: true, protocol });
    // Read from its file it is the same, so that its hash is that of the file.
    expect(parseProtocol(JSON.parse(pretty(protocol)))).toEqual({ ok: true, protocol });
  });

  const good = protocolFor('parallel');
  const arm = good.arms[0]!;
  it.each<[string, object, string, RegExp]>([
    ['an id with capitals', { id: 'Änders' }, 'id', /lower-case/],
    ['an unknown design', { design: { id: 'other' } }, 'design.id', /parallel, split-plot/],
    [
      'a setting that the design lacks',
      { design: { id: 'parallel', unit: 'recruiter', x: 1 } },
      'design.x',
      /not known/,
    ],
    ['a missing setting', { design: { id: 'parallel' } }, 'design.unit', /missing: put it in/],
    ['a date in words', { start: 'yesterday' }, 'start', /2027-01-31/],
    ['a day that is none', { start: '2027-02-31' }, 'start', /no day of the calendar/],
    ['an end before the start', { end: '2026-01-01' }, 'end', /before it starts/],
    ['a baseline phase that takes all', { baselineDays: 400 }, 'baselineDays', /leaves nothing/],
    ['two arms of one name', { arms: [arm, arm] }, 'arms.1', /stands here twice/],
    ['an arm with a kept name', { arms: [{ ...arm, id: 'unassigned' }, arm] }, 'arms.0.id', /is kept/],
    [
      'nudges without prompts',
      { arms: [{ ...arm, nudges: ['unscored-criteria'] }, good.arms[1]] },
      'arms.0.nudges',
      /structured assessment/,
    ],
    [
      'an unknown nudge',
      { arms: [{ ...arm, nudges: ['x'] }, good.arms[1]] },
      'arms.0.nudges.0',
      /give vacancy-text, .*unscored-criteria/,
    ],
    ['an unknown field', { extra: 1 }, 'extra', /take it out/],
    ['a share over 1', { exposure: { milliseconds: 1, share: 2 } }, 'exposure.share', /at most 1/],
    [
      'an odd block',
      { allocation: { ...good.allocation, blocks: [5] } },
      'allocation.blocks.0',
      /multiple of 2/,
    ],
    [
      'a placeholder for the seed',
      { allocation: { ...good.allocation, seedHash: '0'.repeat(64) } },
      'allocation.seedHash',
      /placeholder/,
    ],
    [
      'no lot in a randomised design',
      { allocation: { method: 'none' } },
      'allocation.method',
      /"list" or "hash"/,
    ],
    [
      'a ratio of other arms',
      { design: { id: 'parallel', unit: 'team', ratio: [1, 1, 1] } },
      'design.ratio',
      /2 arms and 3/,
    ],
    ['a second version of nothing', { version: 2 }, 'amends', /hash of that one/],
    ['an empty title', { title: '  ' }, 'title', /write something/],
    ['a number as text', { version: '1' }, 'version', /without quotes/],
  ])('with %s says where and what to do', (_, change, path, message) => {
    const found = errors({ ...good, ...change });
    expect(found.map((flaw) => flaw.path.join('.'))).toContain(path);
    expect(found.find((flaw) => flaw.path.join('.') === path)?.message).toMatch(message);
    expect(parseProtocol({ ...good, ...change })).toMatchObject({ ok: false });
  });

  it.each<[string, Partial<Protocol>, RegExp]>([
    ['split-plot', { arms: good.arms }, /2×2 has one arm for prompts alone/],
    [
      'stepped-wedge',
      { design: { ...protocolFor('stepped-wedge').design, to: 'usual' } as Protocol['design'] },
      /two that differ/,
    ],
    [
      'stepped-wedge',
      { design: { ...protocolFor('stepped-wedge').design, steps: [30, 20] } as Protocol['design'] },
      /in order/,
    ],
    ['stepped-wedge', { baselineDays: 28 + 1 }, /falls in the baseline phase/],
    ['before-after', { baselineDays: 90 }, /within the baseline phase/],
    [
      'before-after',
      { allocation: { method: 'hash', algorithm: 'hmac-sha-256', seed: 's' } },
      /Nothing is drawn/,
    ],
    ['baseline-only', { arms: demoStudy.arms }, /one arm/],
  ])('of %s is held against its design (%#)', (id, change, message) => {
    expect(
      errors(protocolFor(id, change))
        .map((flaw) => flaw.message)
        .join('\n'),
    ).toMatch(message);
  });

  it('warns of contamination, of what is not randomised, and of hashing few units', () => {
    const notes = (value: unknown) =>
      checkProtocol(value)
        .flaws.map(({ message }) => message)
        .join('\n');
    expect(notes(protocolFor('per-candidate'))).toMatch(/contamination/);
    expect(notes(protocolFor('before-after'))).toMatch(/Not randomised/);
    const allocation = { method: 'hash', algorithm: 'growthbook-2', seed: 'x' } as const;
    expect(notes(protocolFor('parallel', { allocation }))).toMatch(/does not balance 40 units/);
  });
});

describe('the form of before', () => {
  const old = {
    id: 'demonstration',
    version: 1,
    arms: demoStudy.arms.map(({ id, anonymise, prompts }) => ({ id, anonymise, prompts })),
    design: 'parallel',
    seed: 'onbevangen-demonstration-1',
    armVisible: true,
    start: '2026-01-05',
    exposure: { milliseconds: 1000, share: 0.5 },
  };

  it('runs on under its own hash, and says so', () => {
    const { protocol, flaws } = checkProtocol(old);
    expect(protocolHash(protocol!)).toBe('d18c664ebbe2ae7502c4f0b9a0c5ecc388c363cfaa474957929768b45df58494');
    expect(flaws).toMatchObject([{ severity: 'note', message: expect.stringContaining('--from') }]);
    expect(protocol!.arms.map(({ nudges }) => nudges.length)).toEqual([0, 2, 0, 2]);
    expect(vectors.assign.length).toBeGreaterThan(0);
  });

  it('is not read when it is wrong', () => {
    expect(parseProtocol({ ...old, arms: [] })).toEqual({ ok: false, field: 'arms' });
    expect(parseProtocol({ ...old, extra: 1 })).toEqual({ ok: false, field: 'extra' });
  });
});

describe('a file', () => {
  const text = pretty(protocolFor('split-plot'));
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

  it('says the line of what is wrong', () => {
    const { flaws } = checkText(text.replace('"armVisible": false', '"armVisible": "no"'));
    expect(flaws.filter(({ severity }) => severity === 'wrong')).toMatchObject([
      { path: ['armVisible'], line: lineOf('"armVisible"') },
    ]);
  });

  it('with something missing, doubled, or no JSON says so', () => {
    const missing = checkText(text.replace('"title"', '"titel"'));
    expect(missing.flaws.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['title', 'titel']),
    );
    const doubled = checkText(text.replace('"version": 1,', '"version": 1,\n  "version": 1,'));
    expect(doubled).toMatchObject({ protocol: null, flaws: [{ line: lineOf('"version"') + 1 }] });
    expect(checkText(text.replace('"form": 2,', '"form": 2')).flaws[0]).toMatchObject({
      message: expect.stringMatching(/comma/),
      line: 3,
    });
    expect(checkText(text.replace('{', '{ // a comment')).flaws[0]?.message).toMatch(/no comments/);
    expect(checkText('').protocol).toBeNull();
  });

  it('with kinds and events that are none names those that there are', () => {
    const wrong = text.replace('"kinds": []', '"kinds": ["shoe"]').replace('"exposed"', '"looked"');
    const messages = checkText(wrong).flaws.map(({ message }) => message);
    expect(messages.join('\n')).toMatch(/no kind of identity "shoe": choose from .*name/);
    expect(messages.join('\n')).toMatch(/no type of event "looked": choose from .*exposed/);
  });

  // A limit for what hangs, not for a busy machine.
  it('of any content is answered, never a crash', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      'null',
      '-1',
      '1e999',
      '"__proto__"',
      '\\u0000',
      '//',
      '9'.repeat(400),
    ];
    const broken = fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom(...pieces)), { maxLength: 4 })
      .map((cuts) =>
        cuts.reduce((all, [at, length, piece]) => all.slice(0, at) + piece + all.slice(at + length), text),
      );
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'binary' }), fc.json()), (some) => {
        const { protocol, flaws } = checkText(some);
        expect(protocol !== null || flaws.some(({ severity }) => severity === 'wrong')).toBe(true);
        for (const { message, line } of flaws) {
          expect(message).toMatch(/^[^\n]+$/);
          expect(line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
    expect(checkText('['.repeat(100_000)).protocol).toBeNull();
    expect(checkText(`{"id":${'['.repeat(50_000)}${']'.repeat(50_000)}}`).protocol).toBeNull();
  });

  it('with any value anywhere is answered too', () => {
    const good = protocolFor('stepped-wedge') as unknown as Record<string, unknown>;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), fc.jsonValue({ maxDepth: 4 }), (key, value) => {
        const { protocol, flaws } = checkProtocol({ ...good, [key]: value });
        expect(protocol === null).toBe(flaws.some(({ severity }) => severity === 'wrong'));
      }),
    );
  });
});
