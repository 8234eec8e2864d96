import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { FieldFinder } from './field-finder.ts';
import { followCandidate } from './follow-candidate.ts';
import type { Log } from './log.ts';
import { AtsMoves } from './moves.ts';
import type { NormInView } from './norm-in-view.ts';
import type { SessionPage } from './page-session.ts';
import type { PageRevealDoor } from './reveal-door.ts';
import { makeWidgetHost } from './widget-host.ts';

/** The panel of a page about candidates; null where the profile knows none. */
export function startPanel(
  window: Window & typeof globalThis,
  finder: FieldFinder,
  addressOf: (link: Element) => string | null,
  setup: SessionSetup,
  background: Remote<ContentToBackground>,
  log: Log,
  door: PageRevealDoor | null,
  norm: NormInView,
  current: () => { readonly key: string; readonly label: string } | null,
  keys: SessionPage['keys'],
  signal: AbortSignal,
): ReturnType<typeof followCandidate> | null {
  const { profile } = finder;
  if (!profile.pages.some(({ kind }) => kind === 'candidate')) return null;
  const candidate = () => current()?.key;
  const moves = new AtsMoves(window, profile, finder, addressOf, candidate, background, setup.arrived);
  const host = makeWidgetHost(setup, background, log, door, norm, moves);
  return followCandidate(window.document, host, current, norm, signal, keys);
}
