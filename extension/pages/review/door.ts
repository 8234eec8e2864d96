import type { Pile } from '../../../shared/ports/review-to-background.ts';
import type { AssessDoor } from '../parts/assess.ts';
import type { Opened } from './opener.ts';

export interface ReviewDoor extends AssessDoor {
  /** Opens the pages of candidates of whom only the list was seen. */
  open(pile: Pile, signal: AbortSignal, onProgress: (opened: Opened) => void): Promise<Opened>;
}
