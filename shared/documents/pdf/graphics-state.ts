import { type Box, identity, type Matrix } from './matrix.ts';

/** PDF 32000-1, 8.4 and 9.3, as far as text and boxes need it. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Box | null;
  font: string;
  size: number;
  /** -1 for a negative font size. */
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
  fill: string | null;
  stroke: string | null;
  fillOpacity: number;
  strokeOpacity: number;
  lineWidth: number;
  masked: boolean;
}

/** Position within a text object; not saved with the graphics state. */
export interface TextState {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export const newGraphicsState = (matrix: Matrix): GraphicsState => ({
  matrix,
  clip: null,
  font: '',
  size: 0,
  direction: 1,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  stroke: '#000000',
  fillOpacity: 1,
  strokeOpacity: 1,
  lineWidth: 1,
  masked: false,
});

export const newTextState = (): TextState => ({ matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 });
