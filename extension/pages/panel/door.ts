import type { PanelToBackground } from '../../../shared/ports/panel-to-background.ts';
import type { Remote } from '../../../shared/ports/port.ts';

/** All that the page of the panel asks of the browser and of the background. */
export interface PanelDoor {
  readonly background: Remote<PanelToBackground>;
  /** Pseudonym of the vacancy that the address names. */
  readonly vacancy: string | null;
  /** Language tag of the browser's own screens. */
  readonly browserLanguage: string;
}
