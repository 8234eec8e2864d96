import { demoStudy } from './demo-study.ts';
import type { Design } from './designs/design.ts';
import type { Arm, Protocol } from './protocol.ts';

const ARMS: readonly Arm[] = demoStudy.arms;

export interface ExampleParts {
  readonly seedHash: string;
  readonly start: string;
  readonly end: string;
}

/** A protocol that fits the form, to be filled in. */
export function exampleProtocol(
  { settings: _, example, randomised }: Design,
  { seedHash, start, end }: ExampleParts,
): Protocol {
  const arms = ARMS.filter(({ id }) => example.arms.includes(id));
  return {
    form: 2,
    id: 'my-study',
    version: 1,
    amends: null,
    title: 'What this study is about, in one line',
    hypotheses: [
      {
        id: 'h1',
        text: 'What you expect of the first arm against the second; say that it may also go the other way.',
      },
    ],
    outcomes: {
      primary: [
        {
          id: 'advanced',
          text: 'Share of the candidates seen who were advanced, per group of origin (linked by a third party).',
          events: ['exposed', 'decision'],
        },
      ],
      secondary: [
        {
          id: 'fidelity',
          text: 'Share of the nudges offered that were carried out, per nudge and arm.',
          events: ['nudge_offered', 'nudge_completed', 'nudge_skipped', 'nudge_failed'],
        },
      ],
    },
    arms,
    design: example.settings,
    allocation: randomised
      ? { method: 'list', seedHash, blocks: [1, 2].map((times) => times * blockOf(example.settings, arms)) }
      : { method: 'none' },
    strata: [],
    start,
    end,
    baselineDays: 14,
    sample: { units: 40, candidates: 2400, reason: 'Outcome of "onbevangen study power", with its inputs.' },
    stopping: { rule: 'fixed', text: 'The study stops on the last day, whatever it shows.' },
    masking: { kinds: [], until: 'interview', reveal: { by: ['recruiter'], scope: 'all' } },
    armVisible: false,
    exposure: { milliseconds: 1000, share: 0.5 },
    retention: { logDays: 365, keyDays: 28 },
    analysis: {
      population: 'intention-to-treat',
      alpha: 0.05,
      power: 0.8,
      text: 'Comparison, unit of analysis, covariates, how clusters count, what is done about missing data; or where this is registered.',
    },
  };
}

/** Smallest block that holds every level as often as the others, and at least two of each. */
function blockOf(settings: object, arms: readonly Arm[]): number {
  const steps = (settings as { readonly steps?: readonly number[] }).steps?.length;
  return steps ?? arms.length * (arms.length > 2 ? 1 : 2);
}
