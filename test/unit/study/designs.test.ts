import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Register } from '../../../shared/study/allocation.ts';
import { assign, type Listed, plotsOf } from '../../../shared/study/assign.ts';
import { designs } from '../../../shared/study/designs/index.ts';
import type { Protocol } from '../../../shared/study/protocol.ts';
import { protocolFor, SEED, unitOf } from './protocols.ts';

const all = (number: number) => ({
  recruiter: unitOf(number),
  team: unitOf(1000 + (number >> 2)),
  vacancy: unitOf(2000 + number),
  candidate: unitOf(3000 + number),
});
const always =
  (level: string): Listed =>
  () =>
    level;
const at = (protocol: Protocol, day: number, listed?: Listed, number = 1) =>
  assign(protocol, all(number), day, listed).arm.id;

describe.each(designs)('$id', (design) => {
  const protocol = protocolFor(design.id);

  it('gives the same arm for the same units and day, and always one of the protocol', () => {
    const register = design.randomised ? new Register(protocol, SEED) : null;
    const listed: Listed = (plot, unit) => {
      const entry = register?.issue({ plot: plot.id, stratum: 'all', unit });
      return typeof entry === 'object' ? entry.level : undefined;
    };
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: -20, max: 250 }), (number, day) => {
        const one = assign(protocol, all(number), day, listed);
        expect(assign(protocol, all(number), day, listed)).toEqual(one);
        expect([...protocol.arms.map(({ id }) => id), 'baseline', 'unassigned']).toContain(one.arm.id);
      }),
    );
  });

  it('is business as usual before the start, in the baseline phase and after the end', () => {
    for (const [day, arm] of [
      [-1, 'unassigned'],
      [0, 'baseline'],
      [13, 'baseline'],
      [180, 'unassigned'],
    ] as const) {
      const stands = assign(protocol, all(1), day, always('1'));
      expect(stands).toMatchObject({
        arm: { id: arm, anonymise: false, prompts: false, nudges: [] },
        by: arm,
      });
    }
  });

  it('is business as usual for whom nothing was drawn, and says so', () => {
    const plots = plotsOf(protocol);
    const stands = assign(protocol, {}, 20);
    expect(stands.by).toBe(plots.length === 0 ? 'group' : 'unassigned');
    expect(stands.arm).toMatchObject({ anonymise: false, prompts: false });
    if (design.randomised) expect(assign(protocol, all(1), 20).by).toBe('unassigned');
  });
});

describe('what changes on a day', () => {
  it('a stepped wedge goes over on the day of its group, once, and stays', () => {
    const protocol = protocolFor('stepped-wedge');
    for (const [group, day] of [
      ['1', 28],
      ['2', 56],
      ['4', 112],
    ] as const) {
      expect(at(protocol, day - 1, always(group))).toBe('usual');
      expect(at(protocol, day, always(group))).toBe('anonymous-prompts');
      expect(at(protocol, 179, always(group))).toBe('anonymous-prompts');
    }
  });

  it('before and after goes over in the group that the protocol names, and nowhere else', () => {
    const named = protocolFor('before-after');
    const design = { ...named.design, intervention: [all(1).team] } as Protocol['design'];
    const protocol = { ...named, design };
    expect(at(protocol, 83)).toBe('usual');
    expect(at(protocol, 84)).toBe('anonymous-prompts');
    expect(at(protocol, 84, undefined, 40)).toBe('usual');
    expect(assign(protocol, all(1), 84).by).toBe('group');
  });

  it('a split-plot puts both factors together', () => {
    const protocol = protocolFor('split-plot');
    const levels =
      (anonymise: string, prompts: string): Listed =>
      ({ id }) =>
        id === 'anonymise' ? anonymise : prompts;
    expect(at(protocol, 20, levels('on', 'on'))).toBe('anonymous-prompts');
    expect(at(protocol, 20, levels('on', 'off'))).toBe('anonymous');
    expect(at(protocol, 20, levels('off', 'on'))).toBe('prompts');
    expect(at(protocol, 20, levels('off', 'off'))).toBe('usual');
  });
});
