import type { VettedShape } from './vet-shapes.ts';

const channels = (color: string): [number, number, number] => {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** Relative luminance, WCAG 2. */
function luminance(rgb: readonly [number, number, number]): number {
  const [r, g, b] = rgb.map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** The colour behind a point, of the shapes painted before `order`, on white paper. */
export function backdrop(
  shapes: readonly VettedShape[],
  x: number,
  y: number,
  order: number,
): [number, number, number] {
  let under: [number, number, number] = [255, 255, 255];
  for (const s of shapes) {
    if (!s.fill || s.order > order || x < s.x || x > s.x + s.width || y < s.y || y > s.y + s.height) continue;
    const over = channels(s.fill);
    under = under.map((c, i) => c + (over[i]! - c) * s.opacity) as [number, number, number];
  }
  return under;
}

/**
 * The text's own colour, or a dark or white one where its contrast is under `least`, and so not readable: white letters stay behind
 * when the picture under them is gone.
 */
export function legibleColor(color: string, behind: readonly [number, number, number], least = 2.2): string {
  const ground = luminance(behind);
  const own = /^#[0-9a-f]{6}$/i.test(color) ? color : '#222222';
  if (contrast(luminance(channels(own)), ground) >= least) return own;
  return contrast(luminance(channels('#222222')), ground) >= 4.5 ? '#222222' : '#ffffff';
}
