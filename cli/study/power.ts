import type { PowerInput } from '../../evaluation/power/design-power.ts';
import { detectable, needed, powerFor, powers, type Test } from '../../evaluation/power/index.ts';
import { BadInput } from '../io.ts';
import { readProtocol } from '../protocol-file.ts';
import { numberOf, type StudyCommand, wholeNumber } from './subcommand.ts';

type Options = Readonly<Record<string, string | boolean | undefined>>;

const points = (share: number | null) =>
  share === null ? 'none' : `${share > 0 ? '+' : '−'}${(Math.abs(share) * 100).toFixed(2)} points`;

/** Option, its value when left out, what it means, and what it may be. */
const INPUTS: readonly (readonly [keyof PowerInput, string, string, string, number, number])[] = [
  ['baseline', 'baseline', '', 'proportion without the nudge (0 to 1)', 0.0001, 0.9999],
  ['clusters', 'clusters', '20', 'recruiters, teams or vacancies in all', 2, 1_000_000],
  ['size', 'size', '', 'candidates per cluster, or per cluster and period', 1, 1_000_000],
  ['icc', 'icc', '0.05', 'correlation within a cluster', 0, 0.9],
  ['cv', 'cv', '0', 'spread of the cluster sizes (standard deviation / mean)', 0, 0.99],
  ['cac', 'cac', '0.8', 'how much of the ICC stays from one period to another', 0, 1],
  ['steps', 'steps', '4', 'groups of a stepped wedge', 1, 50],
  ['perUpper', 'per-upper', '4', 'split-plot: vacancies per recruiter or team', 1, 1000],
  ['upperIcc', 'upper-icc', '0.02', 'split-plot: part of the ICC that is the recruiter', 0, 0.9],
  ['contamination', 'contamination', '0', 'share of the effect that leaks to the other arm', 0, 0.99],
];

const WHOLE = new Set(['clusters', 'steps', 'per-upper']);

function inputOf(options: Options, uses: readonly string[]): PowerInput {
  const read = INPUTS.map(([key, name, fallback, , least, most]) => {
    const text = String(options[key] ?? fallback);
    if (text === '') throw new BadInput(`Give --${name}.`);
    const number = WHOLE.has(name) ? wholeNumber(name, text, least, most) : numberOf(name, text, least, most);
    return [key, number] as const;
  });
  const input = Object.fromEntries(read) as unknown as PowerInput;
  if (uses.includes('upperIcc') && input.upperIcc > input.icc) {
    throw new BadInput('--upper-icc is a part of --icc, so not more than it.');
  }
  return input;
}

export const power: StudyCommand = {
  register(group, io) {
    const command = group
      .command('power')
      .description('Say which difference a study can find, how surely, and how many clusters it needs')
      .option('--design <id>', `one of ${powers.map(({ design }) => design).join(', ')}`)
      .option('--protocol <file>', 'takes design, steps, alpha and power from a protocol')
      .option('--effect <points>', 'difference of proportions to be found, as in 0.08 or -0.08')
      .option('--alpha <number>', 'chance of a false alarm (two-sided)')
      .option('--power <number>', 'chance of finding what is there')
      .option('--normal', 'without the correction for few clusters, as many calculators do')
      .option('--json', 'numbers as JSON');
    for (const [, name, fallback, text] of INPUTS) {
      command.option(`--${name} <number>`, fallback ? `${text} (${fallback})` : text);
    }
    command.action(async (given: Options) => {
      const protocol = given.protocol ? await readProtocol(String(given.protocol), io) : null;
      const settings = protocol?.design as { readonly steps?: readonly number[] } | undefined;
      const options: Options = {
        alpha: String(protocol?.analysis.alpha ?? 0.05),
        power: String(protocol?.analysis.power ?? 0.8),
        design: protocol?.design.id,
        ...(settings?.steps && { steps: String(settings.steps.length) }),
        ...given,
      };
      const design = powers.find((one) => one.design === options.design);
      if (!design) {
        throw new BadInput(
          `Give --design: ${powers.map((one) => one.design).join(', ')}. A design that compares nothing has no power.`,
        );
      }
      const input = inputOf(options, design.uses);
      const test: Test = {
        alpha: numberOf('alpha', String(options.alpha), 0.000_001, 0.5),
        power: numberOf('power', String(options.power), 0.01, 0.9999),
        normal: options.normal === true,
      };
      const effect =
        options.effect === undefined
          ? null
          : numberOf('effect', String(options.effect), -input.baseline + 1e-6, 1 - input.baseline - 1e-6);
      const clusters = effect === null || effect === 0 ? null : needed(design, input, effect, test);
      const rows = design.comparisons(input).map((comparison, at) => ({
        comparison: comparison.name,
        up: detectable(comparison, input.baseline, 1, test),
        down: detectable(comparison, input.baseline, -1, test),
        ...(effect !== null && { power: powerFor(comparison, effect, test) }),
        ...(clusters && { needed: clusters[at]?.clusters ?? null }),
      }));
      if (options.json) {
        io.out(
          `${JSON.stringify({ design: design.design, input, test, effect, comparisons: rows }, null, 2)}\n`,
        );
        return;
      }
      const used = new Set<string>(['baseline', 'clusters', 'size', ...design.uses]);
      const inputs = INPUTS.filter(([key]) => used.has(key)).map(([key, name]) => `${name} ${input[key]}`);
      io.out(`${design.design}: ${inputs.join(', ')}, alpha ${test.alpha}, power ${test.power}\n`);
      for (const row of rows) {
        io.out(`${row.comparison}\n  finds ${points(row.up)} or ${points(row.down)}\n`);
        if ('power' in row) io.out(`  finds ${points(effect)} with power ${row.power?.toFixed(3)}`);
        if ('needed' in row)
          io.out(`, and with ${row.needed ?? 'over a million'} clusters as surely as asked`);
        if (effect !== null) io.out('\n');
      }
    });
  },
};
