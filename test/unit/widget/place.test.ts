import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place, type Rect } from '../../../widget/nudges/place.ts';

const card = { width: 320, height: 160 };

function overlaps(spot: { left: number; top: number }, rect: Rect): boolean {
  return (
    spot.left < rect.right &&
    spot.left + card.width > rect.left &&
    spot.top < rect.bottom &&
    spot.top + card.height > rect.top
  );
}

describe('where a prompt goes', () => {
  it('is inside the viewport and never over the button, wherever the button is', () => {
    const viewport = fc.record({
      width: fc.integer({ min: 740, max: 2000 }),
      height: fc.integer({ min: 460, max: 1200 }),
    });
    fc.assert(
      fc.property(
        viewport,
        fc.nat(10_000),
        fc.nat(10_000),
        fc.integer({ min: 16, max: 120 }),
        (view, x, y, size) => {
          const left = x % (view.width - size);
          const top = y % (view.height - 40);
          const anchor = { left, top, right: left + size, bottom: top + 36 };
          const spot = place(card, anchor, [], view);
          expect(spot.left).toBeGreaterThanOrEqual(0);
          expect(spot.top).toBeGreaterThanOrEqual(0);
          expect(spot.left + card.width).toBeLessThanOrEqual(view.width);
          expect(spot.top + card.height).toBeLessThanOrEqual(view.height);
          expect(overlaps(spot, anchor)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves the neighbours of the button and the panel free where that is possible', () => {
    const reject = { left: 700, top: 60, right: 790, bottom: 96 };
    const advance = { left: 800, top: 60, right: 900, bottom: 96 };
    const under = { left: 700, top: 104, right: 900, bottom: 140 };
    const panel = { left: 920, top: 0, right: 1280, bottom: 900 };
    const avoid = [reject, advance, under, panel];
    const spot = place(card, reject, avoid, { width: 1280, height: 900 });
    for (const rect of avoid) expect(overlaps(spot, rect)).toBe(false);
  });

  it('keeps the button free on a phone', () => {
    const anchor = { left: 100, top: 300, right: 220, bottom: 340 };
    const spot = place({ width: 304, height: 160 }, anchor, [], { width: 320, height: 640 });
    expect(spot.left).toBe(8);
    expect(overlaps(spot, anchor)).toBe(false);
  });
});
