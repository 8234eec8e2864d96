import * as v from 'valibot';

/** Generic stages: an employer's own names are text and never enter the log. */
export const STAGES = [
  'new',
  'review',
  'assessment',
  'interview',
  'offer',
  'hired',
  'rejected',
  'withdrawn',
  'unknown',
] as const;
export type Stage = (typeof STAGES)[number];
export const stageField = v.picklist(STAGES);

// First match counts: "afgewezen na gesprek" is a rejection, not an interview.
const WORDS: readonly (readonly [Stage, RegExp])[] = [
  ['withdrawn', /withdr|teruggetrokken/],
  ['rejected', /reject|declin|disqualif|afgewezen|afwijz/],
  ['hired', /hired|aangenomen|in dienst/],
  ['offer', /offer|aanbod|aanbieding/],
  ['interview', /interview|gesprek/],
  ['assessment', /assess|test/],
  ['review', /review|screen|beoordel|selectie|shortlist/],
  ['new', /new|nieuw|applied|inbox|ontvangen|sollicitatie/],
];

/** The generic stage that an ATS's stage id or title stands for; `unknown` when it says nothing to us. */
export function toStage(word: string | null | undefined): Stage {
  const low = word?.toLowerCase() ?? '';
  return WORDS.find(([, pattern]) => pattern.test(low))?.[0] ?? 'unknown';
}
