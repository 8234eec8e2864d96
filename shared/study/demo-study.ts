import type { Protocol } from './protocol.ts';
import { protocolHash } from './protocol-hash.ts';

const NUDGES = [
  'vacancy-text',
  'criteria',
  'question-review',
  'scorecard',
  'panel',
  'side-by-side',
  'unscored-criteria',
  'against-order',
  'quick-reject',
  'longer-shortlist',
  'interview-guide',
  'pace',
  'criteria-reminder',
];

/** The built-in study, for trying things out: anonymising × prompts. No real study uses its seed. */
export const demoStudy: Protocol = {
  form: 2,
  id: 'demonstration',
  version: 3,
  amends: 'cdbbd711df253dcf20293f9759e2450bc8a965f5b4727dd65234c8a667e5f057',
  title: 'Demonstration: what anonymous review and structured prompts look like',
  hypotheses: [{ id: 'none', text: 'None: nothing is tested with it.' }],
  outcomes: {
    primary: [
      {
        id: 'advanced',
        text: 'Share of the candidates seen who were advanced',
        events: ['exposed', 'decision'],
      },
    ],
    secondary: [],
  },
  arms: [
    { id: 'usual', anonymise: false, prompts: false, nudges: [] },
    { id: 'prompts', anonymise: false, prompts: true, nudges: NUDGES },
    { id: 'anonymous', anonymise: true, prompts: false, nudges: [] },
    { id: 'anonymous-prompts', anonymise: true, prompts: true, nudges: NUDGES },
  ],
  design: { id: 'parallel', unit: 'recruiter' } as Protocol['design'],
  allocation: { method: 'hash', algorithm: 'hmac-sha-256', seed: 'onbevangen-demonstration-1' },
  strata: [],
  start: '2026-01-05',
  end: '2099-12-31',
  baselineDays: 0,
  sample: { units: 0, candidates: 0, reason: 'No sample: it is for trying things out.' },
  stopping: { rule: 'fixed', text: 'It does not stop.' },
  masking: { kinds: [], until: 'never', reveal: { by: ['recruiter'], scope: 'all' } },
  armVisible: true,
  exposure: { milliseconds: 1000, share: 0.5 },
  retention: { logDays: 0, keyDays: 0 },
  analysis: { population: 'intention-to-treat', alpha: 0.05, power: 0.8, text: 'Nothing is analysed.' },
};

export const demoStudyHash: string = protocolHash(demoStudy);
