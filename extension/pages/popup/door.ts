import type { PopupToBackground } from '../../../shared/ports/popup-to-background.ts';
import type { PopupToContent } from '../../../shared/ports/popup-to-content.ts';
import type { Remote } from '../../../shared/ports/port.ts';

/** All that the popup asks of the browser and of the other worlds. */
export interface PopupDoor {
  readonly background: Remote<PopupToBackground>;
  page(tab: number): Remote<PopupToContent>;
  activeTab(): Promise<{ readonly id: number; readonly url: string }>;
  /** Shows the browser's own question; must be called in the click itself. */
  requestHost(pattern: string, tab: number): Promise<boolean>;
  openOptions(): void;
  /** Opens a page of ours in a tab, by its address within the extension. */
  openPage(address: string): Promise<void>;
  close(): void;
  /** Puts a text on the clipboard, unseen. */
  toClipboard(text: string): Promise<void>;
  /** Language tag of the browser's own screens. */
  readonly browserLanguage: string;
}
