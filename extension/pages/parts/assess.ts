import type { Remote } from '../../../shared/ports/port.ts';
import type { Pile, ReviewToBackground } from '../../../shared/ports/review-to-background.ts';
import type { NotesDoor } from '../../../widget/host.ts';
import type { Answer } from '../../../widget/state/save-queue.ts';
import type { Timer } from '../../../widget/state/timer.ts';

/** What scoring asks of its page. */
export interface ScoringDoor {
  saveScore(candidate: string, criterion: string, score: Answer): Promise<void>;
  keepPace(milliseconds: readonly number[]): Promise<void>;
  readonly timer: Timer;
  /** Milliseconds. */
  now(): number;
}

/** What review, side by side and interview ask of the browser and of the background. */
export interface AssessDoor {
  readonly background: Remote<ReviewToBackground>;
  /** `interview`: scores of their own, beside those of before. */
  forPile(pile: Pile | null, moment?: 'interview'): ScoringDoor;
  readonly notes: NotesDoor & { readonly timer: Timer };
  /** Pseudonym of the vacancy that the address names. */
  readonly vacancy: string | null;
  /** Language tag of the browser's own screens. */
  readonly browserLanguage: string;
}

/** Of an event: `site` is no vacancy. */
export const vacancyOf = (pile: Pile | null | undefined): string | undefined =>
  pile && pile.vacancy !== 'site' ? pile.vacancy : undefined;
