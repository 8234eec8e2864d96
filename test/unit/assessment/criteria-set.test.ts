import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFlaws, normFlaws } from '../../../shared/assessment/criteria-flaws.ts';
import {
  type CriteriaAction,
  type CriteriaHistory,
  changeCriteria,
  current,
  flawsOf,
  inForce,
  newCriteria,
} from '../../../shared/assessment/criteria-set.ts';
import { criterion } from './arbitrary.ts';
import { GOOD, play, steps, VACANCY } from './histories.ts';

// A limit for what hangs, not for a busy machine.
describe('a locked set of criteria', { timeout: 120_000 }, () => {
  it('is changed by no sequence of actions, reloads and writes from outside', () => {
    let locked = 0;
    let reopened = 0;
    fc.assert(
      fc.property(steps, (all) => {
        const seen = new Map<number, string>();
        play(all, (history) => {
          for (const [version, text] of seen) {
            // Still there, at its place, to the letter.
            if (JSON.stringify(history.versions[version - 1]) !== text)
              throw new Error(`version ${version} changed`);
          }
          for (const set of history.versions) {
            if (set.state === 'locked') seen.set(set.version, JSON.stringify(set));
          }
          if (inForce(history)?.version !== (seen.size === 0 ? undefined : seen.size))
            throw new Error('in force');
        });
        if (seen.size > 0) locked++;
        if (seen.size > 1) reopened++;
      }),
      { numRuns: 10_000 },
    );
    // Else the sequences above would say nothing.
    expect(locked).toBeGreaterThan(3000);
    expect(reopened).toBeGreaterThan(300);
  });

  it('has versions that follow each other, the last alone a draft, later ones with a reason', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, ({ versions }) => {
          for (const [at, { version, state, reason, vacancy, criteria }] of versions.entries()) {
            expect(version).toBe(at + 1);
            expect(vacancy).toBe(VACANCY);
            expect(reason === null).toBe(at === 0);
            if (state === 'draft') expect(at).toBe(versions.length - 1);
            else expect(normFlaws(criteria)).toEqual([]);
            expect(draftFlaws(criteria)).toEqual([]);
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('changing criteria', () => {
  const draft = changeCriteria(newCriteria('site'), { type: 'edit', criteria: GOOD, missing: 'lowest' });
  const locked = changeCriteria(draft, { type: 'lock' });

  it('goes from a draft to a norm in force, and by a reason to the next draft', () => {
    expect(inForce(draft)).toBeNull();
    expect(current(locked)).toEqual({
      vacancy: 'site',
      version: 1,
      criteria: GOOD,
      missing: 'lowest',
      state: 'locked',
      reason: null,
    });
    const again = changeCriteria(locked, { type: 'reopen', reason: 'unclear' });
    expect(current(again)).toEqual({ ...current(locked), version: 2, state: 'draft', reason: 'unclear' });
    expect(inForce(again)).toEqual(current(locked));
  });

  it.each<[string, CriteriaHistory, CriteriaAction]>([
    ['editing what is locked', locked, { type: 'edit', criteria: [], missing: 'left_out' }],
    ['locking twice', locked, { type: 'lock' }],
    ['locking nothing', newCriteria('site'), { type: 'lock' }],
    ['reopening a draft', draft, { type: 'reopen', reason: 'mistake' }],
    ['an unknown reason', locked, { type: 'reopen', reason: 'because' as 'law' }],
    ['an unknown rule', draft, { type: 'edit', criteria: GOOD, missing: 'zero' as 'lowest' }],
    [
      'seven criteria',
      draft,
      { type: 'edit', criteria: [...'abcdefg'].map((id) => criterion(id, 1)), missing: 'lowest' },
    ],
    ['two of the same id', draft, { type: 'edit', criteria: [GOOD[0]!, GOOD[0]!], missing: 'lowest' }],
  ])('leaves the very same history after %s', (_, before, action) => {
    expect(changeCriteria(before, action)).toBe(before);
  });

  it('says what keeps a draft from being locked', () => {
    expect(flawsOf(newCriteria('site'))).toEqual([{ at: null, kind: 'none' }]);
    const unfinished = changeCriteria(draft, {
      type: 'edit',
      criteria: [
        { ...criterion('a', 1), name: ' ', question: '' },
        { ...criterion('b', 1), anchors: ['1', '2', '3', '4', '\u200b –'] },
        { ...criterion('c', 1), anchors: ['Same', '2', '3', '4', ' same '] },
      ],
      missing: 'lowest',
    });
    expect(flawsOf(unfinished)).toEqual([
      { at: 0, kind: 'no_name' },
      { at: 0, kind: 'no_question' },
      { at: 1, kind: 'no_anchor' },
      { at: 2, kind: 'same_anchor' },
    ]);
    expect(changeCriteria(unfinished, { type: 'lock' })).toBe(unfinished);
    expect(flawsOf(locked)).toEqual([]);
  });

  it('starts empty when what it should start with can be no draft', () => {
    expect(current(newCriteria('site', [criterion('a', 9)])).criteria).toEqual([]);
    expect(current(newCriteria('site', GOOD)).criteria).toEqual(GOOD);
  });
});
