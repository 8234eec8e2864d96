import type { GivenScore } from '../../shared/ports/content-to-background.ts';
import { browser } from './browser.ts';
import { uuid } from './uuid.ts';

/**
 * Writes a score down where the background finds it. Storage first: that needs no living service worker, and outlives
 * the page. The background stores the score and its event together, so that neither exists without the other.
 */
export const noteScore = (given: GivenScore): Promise<void> =>
  browser.storage.local.set({ [`given:${uuid()}`]: given });
