import type { Box, Matrix } from './matrix.ts';
import type { PdfFont } from './pdfjs.ts';

/** One glyph on the page. Points, y downwards. Linking and marking write into it. */
export interface Glyph {
  text: string;
  /** Start of the baseline. */
  readonly x: number;
  readonly y: number;
  /** Advance along the baseline. */
  readonly ax: number;
  readonly ay: number;
  /** Height of an em, at right angles to the baseline, upwards. */
  readonly ux: number;
  readonly uy: number;
  readonly em: number;
  readonly vertical: boolean;
  readonly font: string;
  readonly color: string;
  /** Place in the order of painting. */
  readonly order: number;
  /** Is not to be seen in the original. */
  unseen: boolean;
  /** What lies between the previous glyph in reading order and this one. */
  before: '' | ' ' | '\n';
  /** Is a picture of an icon font; its `text` is empty. */
  picture: boolean;
  /** Has such a picture right before it. */
  marked: boolean;
  /** Is written from right to left. */
  fromRight: boolean;
  /** Is alone on its line, and a letter of a word all the same. */
  stacked: boolean;
  /** Number of the hidden stretch that it belongs to, 0 for none. */
  stretch: number;
}

/** A filled or stroked path before vetting. `data` is pdf.js's flat list of drawing commands. */
export interface Path {
  readonly data: ArrayLike<number>;
  /** In the path's own space. */
  readonly bounds: ArrayLike<number>;
  readonly matrix: Matrix;
  readonly clip: Box | null;
  readonly filled: boolean;
  readonly stroked: boolean;
  /** `null`: a pattern. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly lineWidth: number;
  readonly opacity: number;
  readonly masked: boolean;
  readonly order: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyph[];
  readonly paths: Path[];
  readonly fonts: Map<string, PdfFont>;
  images: number;
  shadings: number;
}
