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
  const hit = page.elementsFromPoint?.(near.x, near.y) ?? [];
  const control = hit.map((element) => element.closest<HTMLElement>(CONTROL)).find((found) => found) ?? null;
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

function isSeen(rect: DOMRect): boolean {
  return rect.width > 0 && rect.height > 0;
}
