import type { Flow } from './flow-model.ts';

/** Why a document, or a page of it, is not shown. Ids of messages in `shared/languages`. */
export type CoverReason =
  | 'scan'
  | 'broken'
  | 'encrypted'
  | 'too-large'
  | 'not-a-document'
  | 'gibberish'
  | 'timeout'
  | 'unsupported'
  | 'old-word'
  | 'unreachable';

/** A run of glyphs on one baseline in one style. Lengths in PDF points, y downwards from the page's top. */
export interface Run {
  /** Text as shown; empty for a hidden run (its label is drawn by the view, in a fixed width per kind). */
  readonly text: string;
  /** Kind of identity that stood here (`Span.kind`), when hidden. */
  readonly hidden?: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Radians, clockwise. */
  readonly angle: number;
  readonly family: 'sans' | 'serif' | 'mono';
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#rrggbb`, legible on what lies behind it. */
  readonly color: string;
  /** What separates it from the next run in reading order. */
  readonly after: '' | ' ' | '\n';
}

/** Vetted vector art: axis-aligned rules and boxes only. Points, y downwards. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly opacity: number;
  /** Rounded corners, as of a dot that shows a skill level; points. */
  readonly radius?: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** Set when this page is covered; `runs` and `shapes` are then empty. */
  readonly covered?: CoverReason;
  /** Set when the document has no places of its own (a word processor's); `runs` and `shapes` are then empty. */
  readonly flow?: Flow;
  readonly runs: readonly Run[];
  readonly shapes: readonly Shape[];
}

/** A CV without its person. Holds no hidden text: what was hidden left before this was made. */
export interface DocumentModel {
  readonly pages: readonly Page[];
  /** Number of hidden stretches per kind. */
  readonly hidden: Readonly<Record<string, number>>;
  /** What was left out, as counts: images, drawings, annotations, fields, … */
  readonly dropped: Readonly<Record<string, number>>;
}

export type DocumentResult =
  | { readonly state: 'shown'; readonly model: DocumentModel }
  | { readonly state: 'covered'; readonly reason: CoverReason };
