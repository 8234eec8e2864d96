import type { SiteState } from '../../../shared/ports/popup-to-background.ts';
import type { PopupToContent } from '../../../shared/ports/popup-to-content.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { pageLanguage } from '../parts/language.ts';
import type { PopupDoor } from './door.ts';

export type PageState = ReturnType<PopupToContent['page']>;

export interface PopupState {
  readonly language: Language;
  readonly tab: number;
  /** Origin pattern of just this host; `null` where the browser has no such thing. */
  readonly pattern: string | null;
  readonly site: SiteState;
  /** `null`: the page does not answer (it was open before the site was switched on). */
  readonly page: PageState | null;
}

export function hostPattern(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  return `${url.protocol}//${url.hostname}/*`;
}

export async function loadPopup(door: PopupDoor): Promise<PopupState> {
  const [tab, options] = await Promise.all([door.activeTab(), door.background.options()]);
  const site = await door.background.siteState(tab.id);
  const on = site.state === 'on' || site.state === 'managed';
  return {
    language: pageLanguage(options.language, door.browserLanguage),
    tab: tab.id,
    pattern: hostPattern(tab.url),
    site,
    page: on
      ? await door
          .page(tab.id)
          .page()
          .catch(() => null)
      : null,
  };
}
