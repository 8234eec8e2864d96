import { ICON } from '../../text/contact-items.ts';
import { type MarkOptions, markReadings, type Reading } from '../mark-readings.ts';
import { geometricOrder } from './geometric-order.ts';
import { linkGlyphs } from './link-glyphs.ts';
import type { Glyph } from './scene.ts';

const MAX_HEADLINE = 50;

/** The text of all pages, with the way back. `joinHyphens` undoes hyphenation at the end of a line. */
export function readingOf(pages: readonly (readonly Glyph[])[], joinHyphens: boolean): Reading<Glyph> {
  let text = '';
  const letters: (Glyph | undefined)[] = [];
  for (const page of pages) {
    if (text !== '') {
      text += '\n\n';
      letters.push(undefined, undefined);
    }
    page.forEach((glyph, i) => {
      const next = page[i + 1];
      const hyphen = joinHyphens && glyph.text === '-' && next?.before === '\n' && /^\p{Ll}/u.test(next.text);
      const joined = joinHyphens && i > 1 && page[i - 1]!.text === '-' && /^\p{L}/u.test(glyph.text);
      if (glyph.before !== '' && i > 0 && !(joined && glyph.before === '\n')) {
        text += glyph.before;
        letters.push(undefined);
      }
      if (glyph.marked) {
        // A picture parts what stands before it from what it announces.
        const sign = glyph.before === '' && i > 0 ? ` ${ICON} ` : `${ICON} `;
        text += sign;
        for (let unit = 0; unit < sign.length; unit++) letters.push(undefined);
      }
      if (hyphen && i > 0 && glyph.before === '' && /\p{L}$/u.test(page[i - 1]!.text)) return;
      text += glyph.text;
      for (let unit = 0; unit < glyph.text.length; unit++) letters.push(glyph);
    });
  }
  return { text, letters };
}

/** Hyphens and commas between the parts of one hidden stretch belong to it. */
function closeStretches(page: readonly Glyph[]): void {
  for (let i = 1; i < page.length - 1; i++) {
    const glyph = page[i]!;
    if (glyph.stretch === 0 && page[i - 1]!.stretch > 0 && page[i - 1]!.stretch === page[i + 1]!.stretch) {
      if (!/[\p{L}\p{N}]/u.test(glyph.text)) glyph.stretch = page[i - 1]!.stretch;
    }
  }
}

/** What stands largest on the first page, when that is no more than a line or two: mostly the name. */
function headlineOf(page: readonly Glyph[]): string {
  const largest = page.reduce((most, glyph) => Math.max(most, /\p{L}/u.test(glyph.text) ? glyph.em : 0), 0);
  const text = readingOf([page.filter((glyph) => glyph.em > 0.85 * largest)], false).text;
  return text.length < MAX_HEADLINE ? text.replace(/\n/g, ' ') : '';
}

/**
 * Marks what identifies somebody, over all pages at once: in the order of the content and in the order of
 * the eye, since either alone breaks names apart. Returns the kinds of the stretches; a glyph's `stretch`
 * is its number there, from 1.
 */
export function markIdentity(pages: readonly (readonly Glyph[])[], options: MarkOptions): string[] {
  const content = [readingOf(pages, true), readingOf(pages, false)];
  const separators = pages.map((page) => page.map((glyph) => glyph.before));
  const eye = pages.map((page) => linkGlyphs(geometricOrder(page)));
  const readings = [...content, readingOf(eye, false)];
  pages.forEach((page, p) => {
    page.forEach((glyph, i) => {
      glyph.before = separators[p]![i]!;
    });
  });

  const kinds = markReadings(readings, eye[0] ? headlineOf(eye[0]) : '', options);
  pages.forEach(closeStretches);
  return kinds;
}
