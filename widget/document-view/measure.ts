import type { Run } from '../../shared/documents/document-model.ts';

export const familyFonts: Readonly<Record<Run['family'], string>> = {
  sans: 'Arial, "Liberation Sans", "Helvetica Neue", sans-serif',
  serif: '"Times New Roman", "Liberation Serif", Georgia, serif',
  mono: '"Courier New", "Liberation Mono", monospace',
};

export function fontOf(run: Run, size = run.size): string {
  return `${run.italic ? 'italic ' : ''}${run.bold ? 700 : 400} ${size}px/1 ${familyFonts[run.family]}`;
}

export interface Measure {
  /** Width of text in points when nothing stretches it. */
  width(font: string, text: string): number;
  /** From the top of a box of line height 1 down to the baseline, in ems. */
  ascent(run: Run): number;
}

/** Measures with a canvas; without one (no layout engine), as an average font would be. */
export function createMeasure(document: Document): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const ascents = new Map<string, number>();
  return {
    width(font, text) {
      if (!context) return text.length * 5;
      context.font = font;
      return context.measureText(text).width;
    },
    ascent(run) {
      const known = ascents.get(run.family);
      if (known !== undefined) return known;
      let ascent = 0.8;
      if (context) {
        context.font = fontOf(run, 100);
        const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('Hg');
        ascent = (100 - up - down) / 200 + up / 100;
      }
      ascents.set(run.family, ascent);
      return ascent;
    },
  };
}

/** How a run is made to fill its place: spaced where it was spaced, squeezed or stretched a little elsewhere. */
export function fitRun(run: Run, natural: number): { readonly scale: number; readonly spacing: number } {
  const letters = [...run.text].length;
  const ratio = run.width / (natural || 1);
  if (ratio > 1.35 && letters > 1) {
    const spacing = (run.width - natural) / (letters - 1);
    if (spacing < 1.5 * run.size) return { scale: 1, spacing };
  }
  return { scale: Math.min(1.35, Math.max(0.55, ratio)), spacing: 0 };
}
