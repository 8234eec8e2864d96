import type { Rect } from './nudges/place.ts';

const CONTROL =
  'button, a[href], input, select, textarea, label, summary, [role="button"], [role="menuitem"]';
/** Half of the square kept free around a point without a control, such as the end of a drag. */
const AROUND_POINT = 24;
/** A page can have thousands of links; what stands near the button is enough. */
const MOST_NEIGHBOURS = 40;

/** The page's control at a point (viewport pixels) and the controls that stand with it. */
export function surroundings(
  page: Document,
  near: { readonly x: number; readonly y: number },
): { control: HTMLElement | null; anchor: Rect; avoid: readonly Rect[] } {
  const control = controlAt(page, near);
  if (!control) {
    return {
      control,
      anchor: {
        left: near.x - AROUND_POINT,
        top: near.y - AROUND_POINT,
        right: near.x + AROUND_POINT,
        bottom: near.y + AROUND_POINT,
      },
      avoid: [],
    };
  }
  const group = control.parentElement?.parentElement ?? control.parentElement ?? control;
  const neighbours = [...group.querySelectorAll<HTMLElement>(CONTROL)].slice(0, MOST_NEIGHBOURS);
  return {
    control,
    anchor: control.getBoundingClientRect(),
    avoid: neighbours.map((neighbour) => neighbour.getBoundingClientRect()).filter(isSeen),
  };
}

/** The point may lie on the control's very edge, which belongs to it or not by a fraction of a pixel. */
const NUDGES = [
  [0, 0],
  [2, -2],
  [-2, -2],
  [2, 2],
  [-2, 2],
] as const;

function controlAt(page: Document, near: { readonly x: number; readonly y: number }): HTMLElement | null {
  for (const [dx, dy] of NUDGES) {
    for (const element of page.elementsFromPoint?.(near.x + dx, near.y + dy) ?? []) {
      const control = element.closest<HTMLElement>(CONTROL);
      if (control) return control;
    }
  }
  return null;
}

function isSeen(rect: DOMRect): boolean {
  return rect.width > 0 && rect.height > 0;
}
