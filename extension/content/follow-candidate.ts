import type { MountedWidget, WidgetHost } from '../../widget/host.ts';
import { type MountOptions, mountWidget } from '../../widget/mount.ts';

/** The panel follows the candidate: drawers and client-side navigation don't reload the page. */
export function followCandidate(
  document: Document,
  host: WidgetHost,
  current: () => { readonly key: string; readonly label: string } | null,
  signal: AbortSignal,
  keys: NonNullable<MountOptions['keys']>,
): { readonly widget: MountedWidget; follow(): void } {
  const panel = document.documentElement.appendChild(document.createElement('onbevangen-panel'));
  const widget = mountWidget(panel, host, { whenEmpty: 'hide', keys });
  const follow = () => widget.setCandidate(current());
  follow();
  signal.addEventListener('abort', () => {
    widget.unmount();
    panel.remove();
  });
  return { widget, follow };
}
