import * as v from 'valibot';
import { wrong } from '../flaw.ts';
import type { Protocol } from '../protocol.ts';
import type { Design, Plot } from './design.ts';

export interface SplitPlotSettings {
  readonly id: string;
  readonly anonymiseBy: 'vacancy';
  readonly promptsBy: 'recruiter' | 'team';
}

const HALF = { levels: ['off', 'on'], ratio: [1, 1] } as const;
const cell = (protocol: Protocol, anonymise: boolean, prompts: boolean) =>
  protocol.arms.filter((arm) => arm.anonymise === anonymise && arm.prompts === prompts);
const CELLS = [
  [false, false, 'business as usual'],
  [false, true, 'prompts alone'],
  [true, false, 'anonymising alone'],
  [true, true, 'both'],
] as const;

/** Two factors, each drawn for a unit of its own: anonymising by vacancy, prompts by recruiter or team. */
export const splitPlot: Design<SplitPlotSettings> = {
  id: 'split-plot',
  description: '2×2: anonymising by vacancy, prompts by recruiter or team (the recommended pilot)',
  randomised: true,
  changes: false,
  settings: v.strictObject({
    id: v.literal('split-plot'),
    anonymiseBy: v.pipe(v.literal('vacancy'), v.description('What is randomised to anonymising')),
    promptsBy: v.pipe(v.picklist(['recruiter', 'team']), v.description('What is randomised to prompts')),
  }),
  example: {
    settings: { id: 'split-plot', anonymiseBy: 'vacancy', promptsBy: 'recruiter' },
    arms: ['usual', 'prompts', 'anonymous', 'anonymous-prompts'],
  },
  plots: (_, { anonymiseBy, promptsBy }): Plot[] => [
    { id: 'anonymise', unit: anonymiseBy, ...HALF },
    { id: 'prompts', unit: promptsBy, ...HALF },
  ],
  arm: (protocol, _, { anonymise, prompts }) =>
    cell(protocol, anonymise === 'on', prompts === 'on')[0]?.id ?? '',
  flaws: (protocol) =>
    CELLS.flatMap(([anonymise, prompts, name]) => {
      const found = cell(protocol, anonymise, prompts).length;
      if (found === 1) return [];
      return [
        wrong(
          ['arms'],
          `A 2×2 has one arm for ${name} (anonymise ${anonymise}, prompts ${prompts}); there are ${found}. Give four arms, one for each combination.`,
        ),
      ];
    }),
};
