import type { Stage } from '../data/candidate.ts';
import { fullName, type Person } from './model.ts';
import type { Words } from './words.ts';

/** Stage that the advance button leads to; `null` at the end of the line. */
export const NEXT: Readonly<Record<Stage, Stage | null>> = {
  new: 'review',
  review: 'interview',
  interview: 'offer',
  offer: 'hired',
  hired: null,
  rejected: 'review',
};

export interface Decision {
  readonly question: string;
  readonly done: string;
  readonly undone: string;
}

/** The sentences around moving `people` to `stage`; `null` when there is nobody. */
export function decisionFor(people: readonly Person[], stage: Stage, words: Words): Decision | null {
  const names = people.map(fullName);
  const first = names[0];
  if (first === undefined) return null;
  const undone = names.map(words.restoredToast).join('. ');
  if (stage !== 'rejected') {
    const question = words.confirmAdvance(first, words.stages[stage]);
    return { question, done: words.movedToast(first, words.stages[stage]), undone };
  }
  return {
    question: names.length === 1 ? words.confirmReject(first) : words.confirmBulk(names),
    done: words.rejectedBulkToast(first, names.length - 1),
    undone,
  };
}
