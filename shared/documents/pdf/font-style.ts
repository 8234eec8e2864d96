import type { Run } from '../document-model.ts';
import { familyOf } from '../font-family.ts';
import type { PdfFont } from './pdfjs.ts';

/** A generic family and style from what the font is called; its own shapes are never used. */
export function fontStyle(font: PdfFont | undefined): Pick<Run, 'family' | 'bold' | 'italic'> {
  const name = `${font?.name ?? ''}`;
  const fallback =
    font?.fallbackName === 'monospace' ? 'mono' : font?.fallbackName === 'serif' ? 'serif' : 'sans';
  return {
    family: familyOf(name, fallback),
    bold:
      !!font?.bold ||
      !!font?.black ||
      /bold|black|heavy|semib|demi|cmbx|lmbx|sfbx|[-_]B[0-9]|-medi\b|mediital/i.test(name),
    italic: !!font?.italic || /ital|obli|slant|cmti|lmri|sfti/i.test(name),
  };
}
