import type { NudgeId } from '../../../shared/events/fields.ts';
import type { TextKey } from '../../../shared/languages/pages/index.ts';

/** A page of ours that a recruiter works in: `extension/pages/<page>/<page>.html`. */
export interface WorkPage {
  readonly page: string;
  /** Shown where the arm has this nudge. */
  readonly nudge: NudgeId;
  readonly title: TextKey;
}

/** In the order of the work: the popup's list. Each page adds a line. */
export const workPages: readonly WorkPage[] = [
  { page: 'criteria', nudge: 'criteria', title: 'work.criteria' },
  { page: 'review', nudge: 'question-review', title: 'work.review' },
  { page: 'panel', nudge: 'panel', title: 'work.panel' },
  { page: 'compare', nudge: 'side-by-side', title: 'work.compare' },
  { page: 'interview', nudge: 'interview-guide', title: 'work.interview' },
];

/** Address within the extension; `vacancy`: pseudonym of the one in view. */
export const workAddress = ({ page }: WorkPage, vacancy: string | null): string =>
  `extension/pages/${page}/${page}.html${vacancy ? `#${vacancy}` : ''}`;
