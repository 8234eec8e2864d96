import type { PopupToBackground } from '../../../shared/ports/popup-to-background.ts';
import type { Remote } from '../../../shared/ports/port.ts';

/** All that the options page asks of the browser and of the background. */
export interface OptionsDoor {
  readonly background: Remote<PopupToBackground>;
  /** The tab that this page stands in. */
  ownTab(): Promise<number>;
  hasHost(pattern: string): Promise<boolean>;
  /** Language tag of the browser's own screens. */
  readonly browserLanguage: string;
}
