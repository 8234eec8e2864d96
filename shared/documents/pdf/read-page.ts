import { joinAccents } from './accents.ts';
import { cleanGlyphs } from './glyph-text.ts';
import { interpret } from './interpret.ts';
import { linkGlyphs } from './link-glyphs.ts';
import { asMatrix } from './matrix.ts';
import { withoutRepaints } from './painted-twice.ts';
import type { PdfDocument, PdfFont, PdfJs, PdfPage } from './pdfjs.ts';
import { readFromRight } from './right-to-left.ts';
import type { Glyph, Scene } from './scene.ts';
import { type Vetted, type VettedShape, vetShapes } from './vet-shapes.ts';

export interface ReadPage {
  readonly scene: Scene;
  /** What can be seen, in the order of the content. */
  readonly glyphs: readonly Glyph[];
  readonly vetted: Vetted;
  readonly annotations: number;
  readonly fields: number;
}

/** Smaller letters are not read by people, only by machines. */
const smallestEm = 2.2;

async function loadFonts(page: PdfPage, ids: ReadonlySet<string>): Promise<Map<string, PdfFont>> {
  const fonts = new Map<string, PdfFont>();
  for (const id of ids) {
    const font = await new Promise<unknown>((resolve) => page.commonObjs.get(id, resolve));
    if (font && typeof font === 'object') fonts.set(id, font as PdfFont);
  }
  return fonts;
}

function painted(scene: Scene, shapes: readonly VettedShape[], glyph: Glyph): boolean {
  const x = glyph.x + glyph.ax / 2 + glyph.ux * 0.3;
  const y = glyph.y + glyph.ay / 2 + glyph.uy * 0.3;
  if (glyph.unseen || glyph.em < smallestEm) return false;
  if (!(x > -5 && y > -5 && x < scene.width + 5 && y < scene.height + 5)) return false;
  // Who blacked something out by a box over it meant it to be gone.
  return !shapes.some(
    (s) =>
      s.fill &&
      s.order > glyph.order &&
      s.opacity > 0.95 &&
      x >= s.x &&
      x <= s.x + s.width &&
      y >= s.y &&
      y <= s.y + s.height,
  );
}

/** What one page shows, before anything is known about who it is about. */
export async function readPage(
  document: PdfDocument,
  number: number,
  pdfjs: PdfJs,
  maxGlyphs: number,
): Promise<ReadPage> {
  const page = await document.getPage(number);
  const [list, groups, annotations] = await Promise.all([
    page.getOperatorList({ annotationMode: 0 }),
    document.getOptionalContentConfig(),
    page.getAnnotations().catch(() => []),
  ]);
  const ids = new Set<string>();
  list.fnArray.forEach((code, i) => {
    const args = list.argsArray[i];
    if (code === pdfjs.OPS.setFont && args) ids.add(String(args[0]));
    if (code === pdfjs.OPS.setGState) {
      for (const [key, value] of (args?.[0] ?? []) as readonly (readonly [string, unknown])[]) {
        if (key === 'Font' && Array.isArray(value)) ids.add(String(value[0]));
      }
    }
  });
  const fonts = await loadFonts(page, ids);
  const viewport = page.getViewport({ scale: 1 });
  const scene = interpret(list, {
    OPS: pdfjs.OPS,
    width: viewport.width,
    height: viewport.height,
    base: asMatrix(viewport.transform),
    font: (id) => fonts.get(id),
    visible: (group) => {
      try {
        return groups.isVisible(group);
      } catch {
        return false;
      }
    },
    maxGlyphs,
  });
  page.cleanup();
  const vetted = vetShapes(scene);
  cleanGlyphs(scene.glyphs, scene.fonts);
  const visible = readFromRight(
    withoutRepaints(scene.glyphs.filter((glyph) => painted(scene, vetted.shapes, glyph))),
  );
  joinAccents(visible);
  const fields = annotations.filter((annotation) => annotation.subtype === 'Widget').length;
  return {
    scene,
    glyphs: linkGlyphs(visible, true),
    vetted,
    annotations: annotations.length - fields,
    fields,
  };
}
