import type { Run } from '../document-model.ts';
import type { PdfFont } from './pdfjs.ts';

const mono = /mono|courier|consol|typewriter|cmtt|lmtt|menlo|code/i;
const sans =
  /sans|helv|arial|roboto|lato|open|calibri|carlito|inter|raleway|fira|source|montserrat|noto(?!.*serif)|segoe|verdana|tahoma|gothic|cmss|lmss|ubuntu|poppins|nunito|dejavu(?!serif)/i;
const serif =
  /serif|times|cmr|cmbx|cmti|cmcsc|lmr|sfrm|roman|nimbusrom|termes|pagella|schola|bonum|garamond|georgia|cambria|palat|libert|charter|bookman|tinos|minion|baskerville|caladea/i;

/** A generic family and style from what the font is called; its own shapes are never used. */
export function fontStyle(font: PdfFont | undefined): Pick<Run, 'family' | 'bold' | 'italic'> {
  const name = `${font?.name ?? ''}`;
  const fallback =
    font?.fallbackName === 'monospace' ? 'mono' : font?.fallbackName === 'serif' ? 'serif' : 'sans';
  const family = mono.test(name)
    ? 'mono'
    : /serif/i.test(name) && !/sans/i.test(name)
      ? 'serif'
      : sans.test(name)
        ? 'sans'
        : serif.test(name)
          ? 'serif'
          : fallback;
  return {
    family,
    bold:
      !!font?.bold ||
      !!font?.black ||
      /bold|black|heavy|semib|demi|cmbx|lmbx|sfbx|[-_]B[0-9]|-medi\b|mediital/i.test(name),
    italic: !!font?.italic || /ital|obli|slant|cmti|lmri|sfti/i.test(name),
  };
}
