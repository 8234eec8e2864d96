import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FidelityRow, fidelity, fidelityColumns } from '../../../evaluation/fidelity.ts';
import { simulate } from '../../../evaluation/simulate/simulate.ts';
import { DEFAULT_WORLD } from '../../../evaluation/simulate/world.ts';
import { nudgeField } from '../../../shared/events/fields.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { demoStudy, demoStudyHash } from '../../../shared/study/demo-study.ts';

const hex = (n: number) => n.toString(16).padStart(32, '0');
const install = (n: number) => `urn:onbevangen:install:${hex(n)}`;

/** A log that is written step by step, by browsers with a count of their own. */
function writer(arm = 'prompts') {
  const events: AnyEvent[] = [];
  const counts = new Map<number, number>();
  const say = (desk: number, type: string, data: AnyEvent['data'], studyday = 1) => {
    const sequence = (counts.get(desk) ?? 0) + 1;
    counts.set(desk, sequence);
    events.push({
      specversion: '1.0',
      id: `00000000-0000-4000-8000-${String(events.length).padStart(12, '0')}`,
      source: install(desk),
      type: `nl.onbevangen.${type}`,
      datacontenttype: 'application/json',
      ...{ sequence: String(sequence), studyday, studyhash: demoStudyHash, arm, recruiter: hex(desk), data },
    });
  };
  const decide = (desk: number, candidate: number, studyday = 1, vacancy = 9) =>
    say(
      desk,
      'decision',
      { candidate: hex(candidate), vacancy: hex(vacancy), action: 'reject', source: 'button' },
      studyday,
    );
  const nudge = (desk: number, step: string, data: AnyEvent['data'], studyday = 1) =>
    say(desk, `nudge_${step}`, { moment: 'decide', ...data }, studyday);
  return { events, decide, nudge };
}
const of = (rows: readonly FidelityRow[], nudge: string) =>
  rows.filter((row) => row.nudge === nudge).map(({ outcome }) => outcome);

describe('fidelity from the log alone', () => {
  it('says of each decision which nudges of the arm were offered, carried out, passed or failed', () => {
    const { events, decide, nudge } = writer();
    const about = { nudge: 'unscored-criteria', candidate: hex(1) };
    nudge(1, 'offered', about);
    decide(1, 1);
    // It stayed on screen after the decision.
    nudge(1, 'skipped', about);
    nudge(1, 'failed', { nudge: 'scorecard', candidate: hex(2) });
    nudge(1, 'offered', { ...about, candidate: hex(2) });
    decide(1, 2);
    decide(1, 1);
    const rows = fidelity(events, [demoStudy]);
    expect(rows).toHaveLength(3 * nudgeField.options.length);
    expect(rows.every(({ assigned }) => assigned)).toBe(true);
    expect(of(rows, 'unscored-criteria')).toEqual(['skipped', 'open', 'not_offered']);
    expect(of(rows, 'scorecard')).toEqual(['not_offered', 'failed', 'not_offered']);
  });

  it('counts a nudge about a vacancy for all its decisions, and one about neither for that day', () => {
    const { events, decide, nudge } = writer();
    decide(1, 1);
    nudge(1, 'offered', { nudge: 'criteria', vacancy: hex(9) });
    nudge(1, 'completed', { nudge: 'criteria', vacancy: hex(9) });
    nudge(1, 'offered', { nudge: 'pace' });
    decide(1, 2);
    decide(1, 3, 2);
    decide(1, 4, 2, 8);
    decide(2, 5);
    const rows = fidelity(events, [demoStudy]);
    const none = 'not_offered';
    expect(of(rows, 'criteria')).toEqual([none, 'completed', 'completed', none, none]);
    expect(of(rows, 'pace')).toEqual([none, 'open', none, none, none]);
  });

  it('shows what acted without being assigned, and nothing where the arm has no nudges', () => {
    const { events, decide, nudge } = writer('usual');
    decide(1, 1);
    expect(fidelity(events, [demoStudy])).toEqual([]);
    nudge(1, 'offered', { nudge: 'panel', candidate: hex(1) });
    decide(1, 1);
    expect(fidelity(events, [demoStudy])).toMatchObject([
      { nudge: 'panel', assigned: false, outcome: 'open' },
    ]);
    expect(fidelityColumns.map(([name]) => name)).toEqual(Object.keys(fidelity(events, [demoStudy])[0]!));
  });

  it('finds again what a rehearsal is known to have', () => {
    const world = { ...DEFAULT_WORLD, recruiters: 12, vacancies: 2, candidates: 10, passed: 0.3 };
    const log = [...simulate(demoStudy, world, null)].flatMap(({ events }) => events);
    const rows = fidelity(log, [demoStudy]).filter(({ nudge }) => nudge === 'unscored-criteria');
    const decisions = log.filter(({ type, arm }) => type.endsWith('.decision') && arm.includes('prompts'));
    expect(rows.map(({ decision }) => decision).sort()).toEqual(decisions.map(({ id }) => id).sort());
    const logged = (step: string) => log.filter(({ type }) => type.endsWith(`nudge_${step}`)).length;
    for (const step of ['completed', 'skipped'] as const)
      expect(rows.filter(({ outcome }) => outcome === step)).toHaveLength(logged(step));
    const offered = rows.filter((row) => row.offered > 0);
    expect(offered).toHaveLength(logged('offered'));
    const share = offered.filter(({ outcome }) => outcome === 'skipped').length / offered.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.45);
  });

  // A limit for what hangs, not for a busy machine.
  it('is what was done, whatever that was and in whatever order it arrived', { timeout: 60_000 }, () => {
    const did = fc.constantFrom('completed', 'skipped', 'failed', 'open', 'not_offered');
    const plan = fc.array(
      fc.record({
        desk: fc.nat(2),
        candidate: fc.nat(4),
        did: fc.array(did, { minLength: 13, maxLength: 13 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(plan, fc.infiniteStream(fc.nat()), (steps, luck) => {
        const { events, decide, nudge } = writer();
        const truth: string[] = [];
        for (const { desk, candidate, did } of steps) {
          for (const [at, id] of nudgeField.options.entries()) {
            const about = { nudge: id, candidate: hex(candidate) };
            const became = did[at]!;
            if (became !== 'not_offered') nudge(desk, 'offered', about);
            if (!['not_offered', 'open'].includes(became)) nudge(desk, became, about);
          }
          const sequence = events.filter(({ source }) => source === install(desk)).length + 1;
          decide(desk, candidate);
          truth.push(...nudgeField.options.map((id, at) => `${desk} ${sequence} ${id} ${did[at]}`));
        }
        const shuffled = events
          .map((event) => [luck.next().value ?? 0, event] as const)
          .sort(([a], [b]) => a - b)
          .map(([, event]) => event);
        const found = fidelity(shuffled, [demoStudy]).map(
          (row) => `${Number.parseInt(row.install, 16)} ${row.sequence} ${row.nudge} ${row.outcome}`,
        );
        expect(found.sort()).toEqual(truth.sort());
      }),
      { numRuns: 100 },
    );
  });
});
