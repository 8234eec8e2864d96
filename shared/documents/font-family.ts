export type Family = 'sans' | 'serif' | 'mono';

const mono = /mono|courier|consol|typewriter|cmtt|lmtt|menlo|code/i;
const sans =
  /sans|helv|arial|roboto|lato|open|calibri|carlito|inter|raleway|fira|source|montserrat|noto(?!.*serif)|segoe|verdana|tahoma|gothic|cmss|lmss|ubuntu|poppins|nunito|dejavu(?!serif)/i;
const serif =
  /serif|times|cmr|cmbx|cmti|cmcsc|lmr|sfrm|roman|nimbusrom|termes|pagella|schola|bonum|garamond|georgia|cambria|palat|libert|charter|bookman|tinos|minion|baskerville|caladea/i;

/** A generic family from what a font is called; its own shapes are never used. */
export function familyOf(name: string, fallback: Family): Family {
  if (mono.test(name)) return 'mono';
  if (/serif/i.test(name) && !/sans/i.test(name)) return 'serif';
  if (sans.test(name)) return 'sans';
  return serif.test(name) ? 'serif' : fallback;
}
