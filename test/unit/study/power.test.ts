import { describe, expect, it } from 'vitest';
import { powerOf, tQuantile } from '../../../evaluation/distributions.ts';
import type { PowerInput } from '../../../evaluation/power/design-power.ts';
import { detectable, needed, powerFor, powers, type Test } from '../../../evaluation/power/index.ts';
import { effectVariance, unequal, wedge } from '../../../evaluation/power/stepped-wedge.ts';

const T: Test = { alpha: 0.05, power: 0.8, normal: false };
const NORMAL: Test = { ...T, normal: true };
const base: PowerInput = {
  ...{ baseline: 0.3, icc: 0.05, clusters: 20, size: 30, cv: 0, cac: 1, steps: 4 },
  ...{ perUpper: 4, upperIcc: 0, contamination: 0 },
};
const of = (design: string) => powers.find((one) => one.design === design)!;
const first = (design: string, input: Partial<PowerInput>) =>
  of(design).comparisons({ ...base, ...input })[0]!;
/** Points (hundredths) between ours and theirs. */
const apart = (one: number | null, other: number) => Math.abs((one ?? Number.NaN) - other) * 100;

describe('distributions', () => {
  it('agree with R 4.2: pt(qt(.975, df), df, ncp, lower.tail = FALSE), qt', () => {
    for (const [df, ncp, power] of [
      [38, 2.5, 0.6831272],
      [18, 2.9, 0.7830451],
      [4, 3.5, 0.7448696],
      [500, 2.8, 0.7980437],
    ] as const) {
      expect(powerOf(ncp, 0.05, df)).toBeCloseTo(power, 6);
    }
    expect(tQuantile(0.975, 4)).toBeCloseTo(2.776445, 6);
  });
});

describe('parallel', () => {
  // The example in the documentation of clusterPower 0.7.0, cpa.binary: alpha .05, power .8, 10 per cluster,
  // .1 against .2, ICC .1 gives "greater than 37" clusters per arm; 38 of them detect .198922.
  const example = { baseline: 0.1, icc: 0.1, size: 10 };
  it('agrees with the published example of clusterPower', () => {
    const [answer] = needed(of('parallel'), { ...base, ...example }, 0.1, NORMAL);
    expect(answer?.clusters).toBe(2 * 38);
    const found = detectable(first('parallel', { ...example, clusters: 76 }), 0.1, 1, NORMAL);
    expect(apart(found, 0.198922 - 0.1)).toBeLessThan(0.01);
  });

  // cpa.binary 0.7.0 as run in R 4.2, with its default of a t-distribution on 2(k − 1) degrees of freedom.
  it.each([
    [{ baseline: 0.1, icc: 0.1, size: 10, clusters: 76 }, 0.2004078],
    [{ baseline: 0.3, icc: 0.05, size: 30, clusters: 20, cv: 0.5 }, 0.4949839],
    [{ baseline: 0.2, icc: 0.02, size: 60, clusters: 40, cv: 0.6 }, 0.2806831],
  ])('agrees with clusterPower on what can be detected (%#)', (input, proportion) => {
    expect(
      apart(detectable(first('parallel', input), input.baseline, 1, T), proportion - input.baseline),
    ).toBeLessThan(0.05);
  });
  it('agrees with clusterPower on power', () => {
    const one = first('parallel', { cv: 0.5 });
    expect(powerFor(one, 0.15, T)).toBeCloseTo(0.5802399, 4);
    expect(powerFor(one, 0.15, NORMAL)).toBeCloseTo(0.6275444, 4);
  });
});

describe('per candidate', () => {
  // Examples in the documentation of R's power.prop.test: power .740; n = 76.7; p2 = .8026.
  const two = { baseline: 0.5, icc: 0, clusters: 2, size: 50 };
  it('agrees with the published examples of R within what its pooled variance makes', () => {
    expect(
      apart(detectable(first('per-candidate', two), 0.5, 1, { ...NORMAL, power: 0.9 }), 0.3026141),
    ).toBeLessThan(1.2);
    const large = { ...two, size: 5000 };
    // power.prop.test(n = 5000, p1 = .5, power = .9)$p2 = 0.5323972
    expect(
      apart(detectable(first('per-candidate', large), 0.5, 1, { ...NORMAL, power: 0.9 }), 0.0323972),
    ).toBeLessThan(0.01);
  });
  it('needs more when a part of the effect leaks', () => {
    const pure = detectable(first('per-candidate', { size: 100 }), 0.3, 1, T)!;
    const leaky = detectable(first('per-candidate', { size: 100, contamination: 0.25 }), 0.3, 1, T)!;
    expect(leaky).toBeCloseTo(pure / 0.75, 4);
  });
});

describe('stepped wedge', () => {
  // swPwr of swCRTdesign 4.0 as run in R 4.2: binomial, swDsn(c(6, 6, 6, 6)) and swDsn(c(5, 5, 5, 5)).
  it.each([
    [{ clusters: 24, size: 100, baseline: 0.05, icc: 0.02, cac: 1 }, -0.015, 0.631644],
    [{ clusters: 24, size: 120, baseline: 0.05, icc: 0.01, cac: 1 }, -0.018, 0.87716],
    [{ clusters: 24, size: 30, baseline: 0.3, icc: 0.05, cac: 1 }, 0.1, 0.9465],
    [{ clusters: 24, size: 30, baseline: 0.3, icc: 0.05, cac: 0.8 }, 0.1, 0.887098],
    [{ clusters: 24, size: 15, baseline: 0.2, icc: 0.1, cac: 0.9 }, 0.1, 0.73675],
    [{ clusters: 20, size: 30, baseline: 0.3, icc: 0.05, cac: 1 }, 0.1, 0.903305],
    [{ clusters: 20, size: 30, baseline: 0.3, icc: 0.05, cac: 0.8 }, 0.1, 0.82509],
  ])('agrees with swCRTdesign (%#)', (input, effect, power) => {
    const one = first('stepped-wedge', input);
    expect(powerFor(one, effect, NORMAL)).toBeCloseTo(power, 4);
    // So does what can be detected with that power.
    const direction = effect < 0 ? -1 : 1;
    expect(apart(detectable(one, input.baseline, direction, { ...NORMAL, power }), effect)).toBeLessThan(
      0.02,
    );
  });

  it('is the closed form of Hussey & Hughes 2007 (eq. 8) when nothing drifts', () => {
    for (const [clusters, steps, size] of [
      [12, 4, 20],
      [24, 3, 7],
      [10, 5, 100],
    ] as const) {
      const x = wedge(clusters, steps);
      const [within, between, periods] = [0.21, 0.011, steps + 1];
      const s = within / size;
      const U = x.flat().reduce((a, b) => a + b, 0);
      const W = x[0]!.reduce((all, _, j) => all + x.reduce((a, row) => a + row[j]!, 0) ** 2, 0);
      const V = x.reduce((all, row) => all + row.reduce((a, b) => a + b, 0) ** 2, 0);
      const closed =
        (clusters * s * (s + periods * between)) /
        ((clusters * U - W) * s + (U ** 2 + clusters * periods * U - periods * W - clusters * V) * between);
      const ours = effectVariance(x, unequal(clusters, size, 0), { within, between, drift: 0 });
      expect(ours / closed).toBeCloseTo(1, 10);
    }
  });

  it('without clusters that differ is a plain comparison of two halves', () => {
    const half = [...Array(10).fill([0]), ...Array(10).fill([1])];
    const variance = effectVariance(half, unequal(20, 30, 0), { within: 0.2, between: 0.01, drift: 0 });
    expect(variance).toBeCloseTo((2 * (0.2 / 30 + 0.01)) / 10, 10);
  });
});

describe('before and after', () => {
  // The example in the documentation of clusterPower 0.7.0, cpa.did.binary: 50 per cluster, p .5, d .1, ICC .05,
  // cluster autocorrelation .3 gives "greater than 32" clusters per arm with a subject autocorrelation of .7. We have
  // other candidates in each period (0); as run in R 4.2 the difference that can be detected is then:
  it.each([
    [{ clusters: 40, size: 50, baseline: 0.5 - 0.149387 / 2, icc: 0.05, cac: 0.3 }, 0.149387],
    [{ clusters: 20, size: 40, baseline: 0.3 - 0.1717597 / 2, icc: 0.04, cac: 0.6 }, 0.1717597],
  ])('agrees with clusterPower (%#)', (input, difference) => {
    expect(apart(detectable(first('before-after', input), input.baseline, 1, T), difference)).toBeLessThan(
      0.05,
    );
  });
});

describe('split-plot', () => {
  it('is a parallel comparison of vacancies, and of recruiters, when recruiters do not differ', () => {
    const input = { clusters: 40, perUpper: 4, icc: 0.05, upperIcc: 0 };
    const [anonymising, prompts, both] = of('split-plot').comparisons({ ...base, ...input });
    const vacancies = first('parallel', { clusters: 40 });
    for (const effect of [0.05, 0.1, -0.1]) {
      expect(anonymising!.se(effect)).toBeCloseTo(vacancies.se(effect), 10);
      expect(prompts!.se(effect)).toBeCloseTo(vacancies.se(effect), 10);
      expect(both!.se(effect)).toBeCloseTo(2 * vacancies.se(effect), 10);
    }
    expect(prompts!.df).toBe(8);
  });
  it('keeps what recruiters differ in out of anonymising, and pays for it in prompts', () => {
    const se = (upperIcc: number) =>
      of('split-plot')
        .comparisons({ ...base, clusters: 40, icc: 0.1, upperIcc })
        .map((one) => one.se(0.1));
    expect(se(0.08)[0]).toBeLessThan(se(0)[0]!);
    expect(se(0.08)[1]).toBeGreaterThan(se(0)[1]!);
  });
  it('with one vacancy per recruiter has prompts as a parallel comparison, wherever the correlation is', () => {
    const [, prompts] = of('split-plot').comparisons({ ...base, perUpper: 1, upperIcc: 0.03 });
    expect(prompts!.se(0.1)).toBeCloseTo(first('parallel', {}).se(0.1), 10);
  });
});

describe('every design', () => {
  it.each(powers.map((one) => [one.design, one] as const))(
    '%s needs as many clusters as it then finds with',
    (_, design) => {
      design.comparisons({ ...base, size: 20 }).forEach((_, at) => {
        const { clusters } = needed(design, { ...base, size: 20 }, 0.12, T)[at]!;
        const step = design.multiple(base);
        const power = (count: number) =>
          powerFor(design.comparisons({ ...base, size: 20, clusters: count })[at]!, 0.12, T);
        expect(power(clusters!)).toBeGreaterThanOrEqual(0.8);
        if (clusters! > step) expect(power(clusters! - step)).toBeLessThan(0.8);
      });
    },
  );
});
