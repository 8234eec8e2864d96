import type { Remote } from '../../../shared/ports/port.ts';
import type { VacancyToBackground } from '../../../shared/ports/vacancy-to-background.ts';

/** All that the page for vacancy texts asks of the browser and of the background. */
export interface VacancyDoor {
  readonly background: Remote<VacancyToBackground>;
  toClipboard(text: string): Promise<void>;
  /** Language tag of the browser's own screens. */
  readonly browserLanguage: string;
}
