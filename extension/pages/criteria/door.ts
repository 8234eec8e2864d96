import type { CriteriaToBackground } from '../../../shared/ports/criteria-to-background.ts';
import type { Remote } from '../../../shared/ports/port.ts';

/** All that the page for criteria asks of the browser and of the other worlds. */
export interface CriteriaDoor {
  readonly background: Remote<CriteriaToBackground>;
  /** Pseudonym of the vacancy that the page was opened for; null: of none. */
  vacancy(): string | null;
  /** Calls when the page was opened for another one; returns how to stop hearing. */
  onVacancy(listener: () => void): () => void;
  /** Calls when the page is being left. */
  onLeave(listener: () => void): () => void;
  /** Language tag of the browser's own screens. */
  readonly browserLanguage: string;
}
