import type { CoverReason, DocumentResult, Page } from '../document-model.ts';
import { type DocumentLimits, documentLimits } from '../limits.ts';
import type { MarkOptions } from '../mark-readings.ts';
import { buildRuns } from './build-runs.ts';
import { layLines } from './lay-lines.ts';
import { markIdentity, readingOf } from './mark-identity.ts';
import { type PdfDocument, type PdfJs, pdfSettings } from './pdfjs.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { implausibleFonts, isGibberish } from './sanity.ts';
import type { Glyph } from './scene.ts';
import { withoutTellingShapes } from './telling-shapes.ts';

export interface ReadPdfOptions extends MarkOptions {
  readonly limits?: DocumentLimits;
  /** Told after each page that was read: who waits knows that something goes on. */
  readonly onPage?: (() => void) | undefined;
}

const covered = (reason: CoverReason): DocumentResult => ({ state: 'covered', reason });
const noPage = (page: ReadPage, reason: CoverReason): Page => ({
  width: page.scene.width,
  height: page.scene.height,
  covered: reason,
  runs: [],
  shapes: [],
});

const lettersIn = (glyphs: readonly Glyph[]): number =>
  glyphs.filter((glyph) => /\p{L}/u.test(glyph.text)).length;

/** Nothing to read, or no more than a stamp on a picture with recognised text under it. */
function isScan(page: ReadPage): boolean {
  const seen = lettersIn(page.glyphs);
  return seen === 0 || (seen < 40 && page.scene.glyphs.filter((glyph) => glyph.unseen).length > seen);
}

/** A form that only one maker's software fills in; its one page asks to wait. */
function isEmptyForm(
  pages: readonly ReadPage[],
  metadata: Awaited<ReturnType<PdfDocument['getMetadata']>>,
): boolean {
  const letters = pages.reduce((sum, page) => sum + lettersIn(page.glyphs), 0);
  return metadata.info?.IsXFAPresent === true && pages.length === 1 && letters < 600;
}

function reasonOf(error: unknown): CoverReason {
  const name = error && typeof error === 'object' && 'name' in error ? error.name : '';
  if (name === 'PasswordException') return 'encrypted';
  return error instanceof RangeError ? 'too-large' : 'broken';
}

function anonymise(pages: readonly ReadPage[], options: ReadPdfOptions): DocumentResult {
  const readable = pages.filter((page) => !isScan(page));
  if (readable.length === 0) return covered('scan');
  const fonts = implausibleFonts(readable.flatMap((page) => page.glyphs));
  const texts = new Map(
    readable.map((page) => [page, page.glyphs.filter((glyph) => !fonts.has(glyph.font))]),
  );
  const whole = readingOf([...texts.values()], false).text;
  const gibberish = new Set(
    readable.filter((page) => {
      const glyphs = texts.get(page)!;
      return lettersIn(glyphs) < 0.5 * lettersIn(page.glyphs) || isGibberish(readingOf([glyphs], false).text);
    }),
  );
  if (isGibberish(whole) || gibberish.size === readable.length) return covered('gibberish');

  const kinds = markIdentity([...texts.values()], options);
  const shown = new Set<number>();
  let drawings = 0;
  const drawn = pages.map((page): Page => {
    drawings += page.vetted.dropped;
    const glyphs = texts.get(page);
    if (!glyphs) return noPage(page, 'scan');
    if (gibberish.has(page)) return noPage(page, 'gibberish');
    for (const glyph of glyphs) if (glyph.stretch) shown.add(glyph.stretch);
    const runs = layLines(buildRuns(glyphs, kinds, page.scene, page.vetted.shapes), page.scene.width);
    const shapes = withoutTellingShapes(page.vetted.shapes, glyphs).map(({ order: _, ...shape }) => shape);
    return { width: page.scene.width, height: page.scene.height, runs, shapes };
  });
  const hidden: Record<string, number> = {};
  for (const stretch of shown) hidden[kinds[stretch - 1]!] = (hidden[kinds[stretch - 1]!] ?? 0) + 1;
  const sum = (count: (page: ReadPage) => number): number =>
    pages.reduce((total, page) => total + count(page), 0);
  const dropped = {
    images: sum((page) => page.scene.images),
    drawings: drawings + sum((page) => page.scene.shadings),
    annotations: sum((page) => page.annotations),
    fields: sum((page) => page.fields),
    unseen: sum((page) => page.scene.glyphs.filter((glyph) => glyph.unseen).length),
  };
  return { state: 'shown', model: { pages: drawn, hidden, dropped } };
}

/**
 * Reads a PDF into pages without their person. Never rejects: whatever goes wrong is a reason to cover. The
 * bytes are handed over to pdf.js and may be detached afterwards. Has no clock: a caller that must not hang
 * runs it where it can be killed.
 */
export async function readPdf(
  bytes: Uint8Array,
  pdfjs: PdfJs,
  options: ReadPdfOptions,
): Promise<DocumentResult> {
  const limits = options.limits ?? documentLimits;
  if (bytes.length > limits.bytes) return covered('too-large');
  let loading: ReturnType<PdfJs['getDocument']> | undefined;
  try {
    loading = pdfjs.getDocument({ data: bytes, ...pdfSettings });
    const document = await loading.promise;
    if (document.numPages > limits.pages) return covered('too-large');
    const pages: ReadPage[] = [];
    let glyphs = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(document, number, pdfjs, limits.glyphs - glyphs);
      glyphs += page.scene.glyphs.length;
      pages.push(page);
      options.onPage?.();
    }
    return isEmptyForm(pages, await document.getMetadata())
      ? covered('unsupported')
      : anonymise(pages, options);
  } catch (error) {
    return covered(reasonOf(error));
  } finally {
    await loading?.destroy().catch(() => undefined);
  }
}
