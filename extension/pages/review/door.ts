import type { Remote } from '../../../shared/ports/port.ts';
import type { Pile, ReviewToBackground } from '../../../shared/ports/review-to-background.ts';
import type { Opened } from './opener.ts';
import type { RoundDoor } from './round.ts';

/** All that the review asks of the browser and of the background. */
export interface ReviewDoor {
  forPile(pile: Pile | null): RoundDoor;
  readonly background: Remote<ReviewToBackground>;
  /** Opens the pages of candidates of whom only the list was seen. */
  open(pile: Pile, signal: AbortSignal, onProgress: (opened: Opened) => void): Promise<Opened>;
  /** Pseudonym of the vacancy that the address names. */
  readonly vacancy: string | null;
  /** Language tag of the browser's own screens. */
  readonly browserLanguage: string;
}
