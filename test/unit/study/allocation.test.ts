import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, link, listsOf, Register } from '../../../shared/study/allocation.ts';
import { assign, plotsOf } from '../../../shared/study/assign.ts';
import { type Action, type AssignmentState, step } from '../../../shared/study/assignment-state.ts';
import { blockBound, blocks } from '../../../shared/study/blocks.ts';
import { sha256Hex } from '../../../shared/study/hmac.ts';
import type { Protocol } from '../../../shared/study/protocol.ts';
import { protocolHash } from '../../../shared/study/protocol-hash.ts';
import { replay } from '../../../shared/study/replay.ts';
import { hmacStream } from '../../../shared/study/stream.ts';
import golden from '../../golden/allocation.json' with { type: 'json' };
import { protocolFor, SEED, unitOf } from './protocols.ts';

const counts = (levels: readonly string[], all: readonly string[]) =>
  all.map((level) => levels.filter((one) => one === level).length);
const finished = (protocol: Protocol, units: number): readonly Entry[] => {
  const register = new Register(protocol, SEED);
  for (const { id } of plotsOf(protocol)) {
    for (let unit = 0; unit < units; unit++) register.issue({ plot: id, stratum: 'all', unit: unitOf(unit) });
  }
  return register.entries;
};

describe('the stream', () => {
  it('is that of the golden vectors', () => {
    const stream = hmacStream(SEED, 'golden');
    expect(golden.stream.map((bound) => stream.below(bound[0]!))).toEqual(golden.stream.map((one) => one[1]));
  });
  it('is fair: 60,000 draws below 6 stay within five standard deviations', () => {
    const stream = hmacStream(SEED, 'dice');
    const seen = Array<number>(6).fill(0);
    for (let draw = 0; draw < 60_000; draw++) seen[stream.below(6)]!++;
    for (const one of seen) expect(Math.abs(one - 10_000)).toBeLessThan(5 * Math.sqrt(60_000 / 6 / 1.2));
  });
});

describe('lists', () => {
  it('are those of the golden vectors', () => {
    expect(golden.lists.length).toBeGreaterThan(3);
    for (const { design, plot: id, stratum, levels } of golden.lists) {
      // A list hangs on every word of its protocol: these are the words that the example had.
      const written = protocolFor(design);
      const protocol = {
        ...written,
        outcomes: { ...written.outcomes, secondary: golden.secondary },
        arms: written.arms.map((arm) => ({ ...arm, nudges: arm.prompts ? golden.nudges : [] })),
      };
      const list = listsOf(protocol, SEED);
      const plot = plotsOf(protocol).find((one) => one.id === id)!;
      expect(levels.map((_, at) => list(plot, stratum, at + 1))).toEqual(levels);
    }
  });

  const shape = fc.record({
    ratio: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 }),
    times: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    seed: fc.string(),
  });
  const plotOf = (ratio: number[]) =>
    ({ id: 'arm', unit: 'recruiter', ratio, levels: ratio.map((_, at) => `arm-${at}`) }) as const;
  const whole = (ratio: number[]) => ratio.reduce((sum, one) => sum + one, 0);

  it('are exactly balanced within every block', () => {
    fc.assert(
      fc.property(shape, ({ ratio, times, seed }) => {
        const plot = plotOf(ratio);
        const sizes = times.map((one) => one * whole(ratio));
        const source = blocks(seed, 'h', plot, 's', sizes);
        for (let block = 0; block < 8; block++) {
          const levels = source.next().value;
          expect(sizes).toContain(levels.length);
          const share = levels.length / whole(ratio);
          expect(counts(levels, plot.levels)).toEqual(ratio.map((one) => one * share));
        }
      }),
    );
  });

  it('are never further out of balance than the block bound, after any number of units', () => {
    fc.assert(
      fc.property(shape, ({ ratio, times, seed }) => {
        const plot = plotOf(ratio);
        const sizes = times.map((one) => one * whole(ratio));
        const source = blocks(seed, 'h', plot, 's', sizes);
        const taken: string[] = [];
        for (let block = 0; block < 6; block++) {
          for (const level of source.next().value) {
            taken.push(level);
            const shares = counts(taken, plot.levels).map((count, at) => count / ratio[at]!);
            expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(blockBound(plot, sizes));
          }
        }
      }),
    );
  });

  it('of 2,000 studies of 20 clusters none is worse than 12 to 8, where a hash has one in nine of 14 to 6', () => {
    const plot = plotOf([1, 1]);
    let worst = 0;
    let hashed = 0;
    for (let study = 0; study < 2000; study++) {
      const source = blocks(String(study), 'h', plot, 's', [4, 8]);
      const levels: string[] = [];
      while (levels.length < 20) levels.push(...source.next().value);
      const [one = 0, other = 0] = counts(levels.slice(0, 20), plot.levels);
      worst = Math.max(worst, Math.abs(one - other));
      let coins = 0;
      for (let unit = 0; unit < 20; unit++)
        coins += Number.parseInt(sha256Hex(`${study}/${unit}`)[0]!, 16) & 1;
      if (Math.abs(coins - 10) >= 4) hashed++;
    }
    expect(worst).toBeLessThanOrEqual(blockBound(plot, [4, 8]));
    expect(hashed / 2000).toBeGreaterThan(0.08);
  });

  it('differ per seed, study, plot and stratum', () => {
    const plot = plotOf([1, 1]);
    const first = (...[seed, hash, id, stratum]: [string, string, string, string]) => {
      const source = blocks(seed, hash, { ...plot, id: id as 'arm' }, stratum, [64]);
      return source.next().value.join();
    };
    const lists = [
      first('a', 'h', 'arm', 's'),
      first('b', 'h', 'arm', 's'),
      first('a', 'i', 'arm', 's'),
      first('a', 'h', 'group', 's'),
      first('a', 'h', 'arm', 't'),
    ];
    expect(new Set(lists).size).toBe(5);
  });

  it('want the committed seed, and sizes that hold the ratio', () => {
    expect(() => new Register(protocolFor('parallel'), 'cd'.repeat(32))).toThrow(RangeError);
    expect(() => blocks('s', 'h', plotOf([1, 2]), 's', [4]).next()).toThrow(RangeError);
  });
});

describe('an allocation', () => {
  it.each(['parallel', 'split-plot', 'stepped-wedge', 'per-candidate'])(
    'of %s is proven from the seed',
    (id) => {
      const protocol = protocolFor(id);
      const entries = finished(protocol, 40);
      expect(replay(protocol, SEED, entries, [entries.at(-1)!.chain])).toEqual([]);
      for (const { plot, unit, level } of entries) {
        const kind = plotsOf(protocol).find((one) => one.id === plot)!.unit;
        const stands = assign(
          protocol,
          { recruiter: unit, team: unit, vacancy: unit, [kind]: unit },
          20,
          (one, other) => entries.find((entry) => entry.plot === one.id && entry.unit === other)?.level,
        );
        expect(stands.drawn[plot]).toBe(level);
      }
    },
  );

  it('keeps the first entry of a unit, whatever stratum is named later', () => {
    const strata = [{ id: 'employer', values: ['a', 'b'] }];
    const protocol = protocolFor('parallel', { strata });
    const register = new Register(protocol, SEED);
    const first = register.issue({ plot: 'arm', stratum: 'employer=a', unit: unitOf(1) });
    expect(register.issue({ plot: 'arm', stratum: 'employer=b', unit: unitOf(1) })).toBe(first);
    expect(register.issue({ plot: 'arm', stratum: 'all', unit: unitOf(2) })).toBe('stratum');
    expect(register.issue({ plot: 'sequence', stratum: 'employer=a', unit: unitOf(2) })).toBe('plot');
    expect(register.entries).toHaveLength(1);
  });

  const protocol = protocolFor('parallel');
  const entries = finished(protocol, 30);
  const rechained = (list: readonly Entry[]) => {
    let chain = sha256Hex(`onbevangen/allocation/2/${protocolHash(protocol)}`);
    return list.map((entry) => ({ ...entry, chain: (chain = link(chain, entry)) }));
  };
  const what = (list: readonly Entry[], anchors: string[] = []) =>
    new Set(replay(protocol, SEED, list, anchors).map((finding) => finding.what));

  it('that was forged, reordered, cut or added to is found, also with its chain made anew', () => {
    fc.assert(
      fc.property(
        fc.nat(28),
        fc.nat(28),
        fc.constantFrom('level', 'swap', 'cut', 'unit', 'again'),
        (one, two, how) => {
          fc.pre(how !== 'swap' || one !== two);
          const forged = entries.map((entry) => ({ ...entry }));
          const [a, b] = [forged[one]!, forged[two]!];
          if (how === 'level')
            forged[one] = { ...a, level: a.level === 'usual' ? 'anonymous-prompts' : 'usual' };
          if (how === 'swap') [forged[one], forged[two]] = [b, a];
          if (how === 'cut') forged.splice(one, 1);
          if (how === 'unit') forged[one] = { ...a, unit: unitOf(99) };
          if (how === 'again') forged.push({ ...a, position: 31 });
          expect(what(forged).size).toBeGreaterThan(0);
          // Who makes the whole chain anew is found by what the log saw of the old one.
          expect(what(rechained(forged), [entries[29]!.chain]).size).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('names what is wrong', () => {
    expect(replay(protocol, 'cd'.repeat(32), entries)).toEqual([{ at: 0, what: 'seed' }]);
    const changed = entries.with(3, {
      ...entries[3]!,
      level: entries[3]!.level === 'usual' ? 'anonymous-prompts' : 'usual',
    });
    expect(replay(protocol, SEED, changed)).toContainEqual({ at: 4, what: 'level' });
    expect(what(entries.with(3, { ...entries[3]!, plot: 'group' }))).toContain('plot');
    expect(what(entries.with(3, { ...entries[3]!, stratum: 'x' }))).toContain('stratum');
    expect(what(rechained(entries.with(3, entries[2]!)))).toContain('twice');
    expect(what([entries[1]!, entries[0]!, ...entries.slice(2)])).toContain('position');
  });
});

describe('what a browser holds', () => {
  const entry = (number: number) => finished(protocolFor('parallel'), 5)[number]!;
  const held = [entry(0), entry(1), entry(2)];
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.constantFrom(...held).map((one) => ({ do: 'issue', entry: one }) as const),
    fc.constant({ do: 'expose' } as const),
  );

  it('does not change after the first exposure; until then the collector’s word counts', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        let state: AssignmentState = { at: 'unassigned' };
        // The model: the last entry issued before something was shown.
        let issued: Entry | null = null;
        let shown = false;
        for (const one of actions) {
          const { state: next, outcome } = step(state, one);
          if (one.do === 'expose') {
            expect(outcome).toBe(issued && !shown ? 'done' : 'kept');
            shown ||= issued !== null;
          } else {
            const same = issued?.chain === one.entry.chain;
            expect(outcome).toBe(same ? 'kept' : shown ? 'refused' : 'done');
            if (!shown) issued = one.entry;
          }
          state = next;
          expect(state.at).toBe(issued ? (shown ? 'locked' : 'held') : 'unassigned');
          if (state.at !== 'unassigned') expect(state.entry).toEqual(issued);
        }
      }),
    );
  });
});
