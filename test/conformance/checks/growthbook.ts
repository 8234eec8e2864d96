import {
  chooseVariation,
  getBucketRange,
  getEqualWeights,
  hash,
  inNamespace,
} from '../../../shared/study/growthbook.ts';
import type { Check, Result } from '../check.ts';

// Their harness rounds numbers to eight places, too.
const rounded = (value: unknown): string =>
  JSON.stringify(value, (_, held) => (typeof held === 'number' ? Math.round(held * 1e8) / 1e8 : held));

type Case = readonly unknown[];

/** What a case holds, what comes out, and what should. The file's shape is theirs; what does not fit it fails. */
const groups: Readonly<Record<string, (one: Case) => readonly [unknown, unknown]>> = {
  hash: ([seed, value, version, expected]) => [
    hash(seed as string, value as string, version as number),
    expected,
  ],
  getBucketRange: ([, given, expected]) => [
    getBucketRange(...(given as Parameters<typeof getBucketRange>)),
    expected,
  ],
  chooseVariation: ([, n, ranges, expected]) => [
    chooseVariation(n as number, ranges as Parameters<typeof chooseVariation>[1]),
    expected,
  ],
  inNamespace: ([, unit, namespace, expected]) => [
    inNamespace(unit as string, namespace as Parameters<typeof inNamespace>[1]),
    expected,
  ],
  getEqualWeights: ([variations, expected]) => [getEqualWeights(variations as number), expected],
};

export const growthbook: Check = {
  file: 'cases.json',
  source: 'GrowthBook, packages/sdk-js/test/cases.json (MIT)',
  run(text) {
    const cases = JSON.parse(text) as Record<string, readonly Case[]>;
    return Object.entries(groups).map(([name, compare]): Result => {
      const all = cases[name] ?? [];
      const wrong = all.filter((one) => {
        const [ours, theirs] = compare(one);
        return rounded(ours) !== rounded(theirs);
      });
      const none = all.length === 0 ? 1 : 0;
      return {
        name,
        passed: all.length - wrong.length,
        failed: wrong.length + none,
        wrong: none ? ['the file has no such group'] : wrong.slice(0, 3).map((one) => JSON.stringify(one)),
      };
    });
  },
};
