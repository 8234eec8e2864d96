import type { TeachKey } from '../../shared/languages/teach/index.ts';

export type StepId =
  | 'row'
  | 'row-name'
  | 'row-photo'
  | 'row-contact'
  | 'open'
  | 'name'
  | 'photo'
  | 'contact'
  | 'cv'
  | 'letter'
  | 'notes'
  | 'reject'
  | 'advance'
  | 'stage'
  | 'others'
  | 'addresses'
  | 'check'
  | 'done';

export interface Step {
  readonly id: StepId;
  /** Where what is asked is pointed at; `null`: nothing is. */
  readonly on: 'list' | 'candidate' | null;
  readonly asks: 'row' | 'name' | 'photo' | 'contact' | 'cv' | 'text' | 'button' | 'stage' | 'others' | null;
  /** Several of it may stand in one place, and one pick stands for all of them. */
  readonly many?: boolean;
  /** Without it there is no profile. */
  readonly needed?: boolean;
}

/** What is asked, in this order. */
export const steps: readonly Step[] = [
  { id: 'row', on: 'list', asks: 'row' },
  { id: 'row-name', on: 'list', asks: 'name' },
  { id: 'row-photo', on: 'list', asks: 'photo' },
  { id: 'row-contact', on: 'list', asks: 'contact' },
  { id: 'open', on: null, asks: null },
  { id: 'name', on: 'candidate', asks: 'name', needed: true },
  { id: 'photo', on: 'candidate', asks: 'photo' },
  { id: 'contact', on: 'candidate', asks: 'contact' },
  { id: 'cv', on: 'candidate', asks: 'cv' },
  { id: 'letter', on: 'candidate', asks: 'text', many: true },
  { id: 'notes', on: 'candidate', asks: 'text', many: true },
  { id: 'reject', on: 'candidate', asks: 'button' },
  { id: 'advance', on: 'candidate', asks: 'button' },
  { id: 'stage', on: 'candidate', asks: 'stage' },
  { id: 'others', on: 'candidate', asks: 'others' },
  { id: 'addresses', on: null, asks: null },
  { id: 'check', on: null, asks: null },
  { id: 'done', on: null, asks: null },
];

export const stepOf = (id: string): Step => steps.find((step) => step.id === id) ?? steps[0]!;
export const indexOf = (id: string): number =>
  Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  );

export const titleKey = (id: StepId): TeachKey => `step.${id}`;
export const whyKey = (id: StepId): TeachKey => `step.${id}.why`;
