import { describe, expect, it } from 'vitest';
import { simulate } from '../../../evaluation/simulate/simulate.ts';
import { DEFAULT_WORLD } from '../../../evaluation/simulate/world.ts';
import { ALARM, blindNames, sampleRatio, studyStatus } from '../../../evaluation/study-status.ts';
import { foreignArm } from '../../../shared/events/foreign-arm.ts';
import { optOut } from '../../../shared/events/opt-out.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { Register } from '../../../shared/study/allocation.ts';
import { protocolHash } from '../../../shared/study/protocol-hash.ts';
import { cli, folder } from './cli.ts';
import { protocolFor, SEED } from './protocols.ts';

const protocol = protocolFor('split-plot');
const world = { ...DEFAULT_WORLD, recruiters: 12, vacancies: 3, candidates: 4 };
const log = (): AnyEvent[] =>
  [...simulate(protocol, world, new Register(protocol, SEED))].flatMap(({ events }) => [...events]);
const of = (events: readonly AnyEvent[], blinded = true) => {
  const standing = studyStatus(protocol, { blinded });
  for (const event of events) standing.take(event);
  return standing.result();
};

describe('how a study stands', () => {
  it('counts who takes part, what was drawn and what was carried out', () => {
    const found = of(log(), false);
    expect(found).toMatchObject({
      installs: 12,
      recruiters: 12,
      missing: 0,
      installsWithGaps: 0,
      doubled: 0,
    });
    const [anonymise, prompts] = found.plots;
    expect(prompts).toMatchObject({ plot: 'prompts', unit: 'recruiter', alarm: false });
    expect(Object.values(prompts!.units).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(12);
    expect(anonymise!.unit).toBe('vacancy');
    const { offered, completed = 0, skipped = 0 } = found.nudges['unscored-criteria']!;
    expect(offered).toBe(completed + skipped);
    expect(
      Object.keys(found.candidates).every((arm) => /^(baseline|usual|prompts|anonymous)/.test(arm)),
    ).toBe(true);
  });

  it('shows arms as letters, and nothing by which they could be told apart, unless it is asked to', () => {
    const text = JSON.stringify(of(log()));
    expect(text).not.toMatch(/"(usual|prompts|anonymous|anonymous-prompts|on|off)":/);
    const found = of(log());
    expect(Object.keys(found.plots[0]!.units)).toEqual(['A', 'B']);
    expect(
      Object.keys(found.candidates)
        .filter((arm) => arm !== 'baseline')
        .join(''),
    ).toMatch(/^A?B?C?D?$/);
    // Over studies, a letter is any arm.
    const first = new Set(
      Array.from({ length: 20 }, (_, at) => blindNames(String(at), ['usual', 'anonymous']).usual),
    );
    expect(first.size).toBe(2);
  });

  it('sees numbers that are missing, doubled ones, candidates in two arms and browsers that left', () => {
    const events = log();
    const source = events[0]!.source;
    const own = events.filter((event) => event.source === source);
    const less = events.filter((event) => event !== own[1] && event !== own[2]);
    expect(of(less)).toMatchObject({ missing: 2, installsWithGaps: 1 });
    expect(of([...events, own[1]!])).toMatchObject({ missing: 0, doubled: 1 });
    const last = own.at(-1)!;
    const later = (by: number, type: string, data: AnyEvent['data']): AnyEvent => ({
      ...last,
      type: `nl.onbevangen.${type}`,
      sequence: String(Number(last.sequence) + by),
      data,
    });
    const more = [later(1, foreignArm.type, foreignArm.example), later(2, optOut.type, { state: 'out' })];
    expect(of([...events, ...more])).toMatchObject({ foreign: 1, optedOut: 1, missing: 0 });
    expect(of([...events, ...more, later(3, optOut.type, { state: 'in' })])).toMatchObject({ optedOut: 0 });
    expect(of([{ ...last, studyhash: 'a'.repeat(64) }])).toMatchObject({ events: 0, others: 1 });
  });

  it('raises an alarm for a split that chance does not make', () => {
    // pchisq((60 - 50)^2 / 50 * 2, 1, lower.tail = FALSE) of R.
    expect(sampleRatio([60, 40], [1, 1])).toBeCloseTo(0.0455, 4);
    // pchisq(7.5, 2, lower.tail = FALSE), by hand exp(-3.75).
    expect(sampleRatio([50, 100, 150], [1, 2, 3])).toBe(1);
    expect(sampleRatio([25, 25, 40], [1, 1, 1])).toBeCloseTo(Math.exp(-2.5), 6);
    expect(sampleRatio([0, 0], [1, 1])).toBe(1);
    expect(sampleRatio([700, 550], [1, 1])).toBeLessThan(ALARM);
  });
});

describe('the command', () => {
  const place = folder();
  it('reads a log from a file, blinded, and as JSON', async () => {
    const file = place('log.sqlite');
    const made = await cli('study', 'simulate', '--recruiters', '4', '--vacancies', '2', '--out', file);
    expect(made.err).toBe('');
    const { out, status } = await cli('study', 'status', '--file', file);
    expect(status).toBe(0);
    expect(out).toContain('4 recruiters in 4 browsers');
    expect(out).not.toMatch(/\busual\b/);
    const json = JSON.parse((await cli('study', 'status', '--file', file, '--json', '--unblinded')).out);
    expect(json).toMatchObject({ blinded: false, installs: 4, missing: 0 });
    expect(protocolHash(protocol)).toHaveLength(64);
  });
});
