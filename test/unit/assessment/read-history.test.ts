import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CriteriaHistory,
  changeCriteria,
  newCriteria,
} from '../../../shared/assessment/criteria-set.ts';
import { readCriteriaHistory } from '../../../shared/assessment/read-history.ts';
import { GOOD, play, steps, VACANCY } from './histories.ts';

// A limit for what hangs, not for a busy machine.
describe('reading a history', { timeout: 120_000 }, () => {
  const finished = steps.map((all) => play(all, () => {}));
  /** Every place in what was JSON: an object or a list, and a key in it. */
  function places(value: unknown): [Record<string, unknown>, string][] {
    if (typeof value !== 'object' || value === null) return [];
    const here = value as Record<string, unknown>;
    return Object.keys(here).flatMap((key) => [[here, key] as [typeof here, string], ...places(here[key])]);
  }
  const plain = (history: CriteriaHistory) => JSON.parse(JSON.stringify(history)) as unknown;

  it('gives back what was written, frozen', () => {
    fc.assert(
      fc.property(finished, (history) => {
        expect(readCriteriaHistory(JSON.stringify(history))).toEqual({ ok: true, history });
        const read = readCriteriaHistory(plain(history));
        expect(read.ok && Object.isFrozen(read.history.versions)).toBe(true);
      }),
    );
  });

  it('refuses a history with anything more in it, less, or of another kind', () => {
    fc.assert(
      fc.property(
        finished,
        fc.nat(),
        fc.constantFrom('more', 'less', 'other' as const),
        fc.constantFrom<unknown>(null, 0, -1, 1.5, 'x'.repeat(300), [], {}, [[]], true, 'drop table'),
        (history, pick, way, value) => {
          const loose = plain(history);
          const all = places(loose);
          const [holder, key] = all[pick % all.length]!;
          if (way === 'more') (Array.isArray(holder) ? holder : { push: () => {} }).push(value);
          if (way === 'more' && !Array.isArray(holder)) holder.more = value;
          if (way === 'less') {
            // An optional mark or text, the last version, or a criterion of a draft can go.
            if (['knockOut', 'interview'].includes(key) || Array.isArray(holder)) return;
            delete holder[key];
          }
          if (way === 'other') {
            // Where another value is as good: a text, an empty list of a draft.
            if (['name', 'question', 'criteria', 'reason', 'weight'].includes(key)) return;
            if (Array.isArray(holder) && typeof holder[Number(key)] === 'string') return;
            if (key === 'knockOut' && value === true) return;
            if (key === 'interview' && value === 'drop table') return;
            holder[key] = value;
          }
          const read = readCriteriaHistory(loose);
          expect(read.ok).toBe(false);
          if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  const locked = plain(changeCriteria(newCriteria('site', GOOD), { type: 'lock' })) as {
    versions: Record<string, unknown>[];
  };
  const [set] = locked.versions;
  const withSet = (change: object) => ({ versions: [{ ...set, ...change }] });
  const withCriterion = (change: object) => withSet({ criteria: [{ ...GOOD[0], ...change }] });

  it.each([
    ['not JSON', '{', 'not-json', ''],
    ['nothing', null, 'value', ''],
    ['no versions', {}, 'missing', 'versions'],
    ['an empty list', { versions: [] }, 'missing', 'versions'],
    ['a field too many', { ...locked, more: 1 }, 'unknown', 'more'],
    ['a vacancy by its name', withSet({ vacancy: 'Baker in Utrecht' }), 'value', 'versions.0.vacancy'],
    ['a first version with a reason', withSet({ reason: 'law' }), 'versions', 'versions'],
    ['a history that starts at 2', withSet({ version: 2 }), 'versions', 'versions'],
    [
      'two drafts',
      {
        versions: [
          { ...set, state: 'draft' },
          { ...set, version: 2, state: 'draft', reason: 'law' },
        ],
      },
      'versions',
      'versions',
    ],
    [
      'versions of two vacancies',
      { versions: [set, { ...set, version: 2, reason: 'law', vacancy: VACANCY }] },
      'versions',
      'versions',
    ],
    ['a norm without criteria', withSet({ criteria: [] }), 'criteria', 'versions'],
    [
      'a norm with an empty anchor',
      withCriterion({ anchors: ['1', '2', '3', '4', ''] }),
      'criteria',
      'versions',
    ],
    ['a weight of 6', withCriterion({ weight: 6 }), 'criteria', 'versions.0.criteria'],
    [
      'four anchors',
      withCriterion({ anchors: ['1', '2', '3', '4'] }),
      'missing',
      'versions.0.criteria.0.anchors.4',
    ],
    ['a name that is a page', withCriterion({ name: 'x'.repeat(61) }), 'value', 'versions.0.criteria.0.name'],
    ['a note with a criterion', withCriterion({ note: 'Jan' }), 'unknown', 'versions.0.criteria.0.note'],
    ['an unknown rule', withSet({ missing: 'zero' }), 'value', 'versions.0.missing'],
  ])('refuses %s, and says where and why', (_, value, kind, at) => {
    const read = readCriteriaHistory(value);
    expect(read.ok ? null : read.problems[0]).toEqual({ kind, at });
  });
});
