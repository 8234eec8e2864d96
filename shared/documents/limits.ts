export interface DocumentLimits {
  readonly bytes: number;
  readonly pages: number;
  readonly glyphs: number;
}

/** Far above what a CV needs, far below what makes a browser suffer. */
export const documentLimits: DocumentLimits = { bytes: 25 * 1024 * 1024, pages: 60, glyphs: 400_000 };
