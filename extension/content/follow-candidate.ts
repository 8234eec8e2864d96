import type { MountedWidget, WidgetHost } from '../../widget/host.ts';
import { type MountOptions, mountWidget } from '../../widget/mount.ts';
import type { NormInView } from './norm-in-view.ts';

type Candidate = { readonly key: string; readonly label: string };

/** The panel follows the candidate: drawers and client-side navigation don't reload the page. */
export function followCandidate(
  document: Document,
  host: WidgetHost,
  current: () => Candidate | null,
  norm: NormInView,
  signal: AbortSignal,
  keys: NonNullable<MountOptions['keys']>,
): { readonly widget: MountedWidget; follow(): void } {
  const panel = document.documentElement.appendChild(document.createElement('onbevangen-panel'));
  const widget = mountWidget(panel, host, { whenEmpty: 'hide', keys });
  const follow = () => {
    const candidate = norm.look() ? current() : null;
    if (candidate) norm.opened(candidate.key);
    widget.setCandidate(candidate);
  };
  follow();
  const unhear = norm.subscribe(() => {
    follow();
    widget.criteriaChanged();
  });
  signal.addEventListener('abort', () => {
    unhear();
    widget.unmount();
    panel.remove();
  });
  return { widget, follow };
}
