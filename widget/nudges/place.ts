export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

/**
 * Where a card goes (viewport pixels): beside `anchor`, inside the viewport, over nothing in `avoid` when
 * there is such a place, and otherwise over as little of it as possible. The anchor itself is never covered
 * while the viewport has room for both.
 */
export function place(
  card: Size,
  anchor: Rect,
  avoid: readonly Rect[],
  viewport: Size,
): { left: number; top: number } {
  const all = [anchor, ...avoid].reduce(union);
  const spots: { left: number; top: number }[] = [];
  for (const box of [anchor, all]) {
    const alongLeft = [anchor.left, anchor.right - card.width];
    const alongTop = [anchor.top, anchor.bottom - card.height];
    for (const left of alongLeft) {
      spots.push({ left, top: box.bottom + GAP }, { left, top: box.top - GAP - card.height });
    }
    for (const top of alongTop) {
      spots.push({ left: box.left - GAP - card.width, top }, { left: box.right + GAP, top });
    }
  }
  let best = { left: GAP, top: GAP };
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const left = clamp(spot.left, GAP, viewport.width - card.width - GAP);
    const top = clamp(spot.top, GAP, viewport.height - card.height - GAP);
    const here: Rect = { left, top, right: left + card.width, bottom: top + card.height };
    const cost = overlap(here, anchor) * 1000 + avoid.reduce((sum, rect) => sum + overlap(here, rect), 0);
    if (cost < least) {
      least = cost;
      best = { left, top };
    }
  }
  return best;
}

function union(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
