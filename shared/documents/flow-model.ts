import type { Family } from './font-family.ts';

/** Text of a paragraph in one style. `\t` and `\n` stand for themselves. */
export interface FlowRun {
  /** Text as shown; empty for a hidden run (its label is drawn by the view, in a fixed width per kind). */
  readonly text: string;
  /** Kind of identity that stood here (`Span.kind`), when hidden. */
  readonly hidden?: string;
  /** Points. */
  readonly size: number;
  readonly family: Family;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `#rrggbb`, legible on what lies behind it. */
  readonly color: string;
  readonly level?: 'super' | 'sub';
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** 1 is the highest. */
  readonly heading?: 1 | 2 | 3 | 4 | 5 | 6;
  /** Bullet or number of a list's item, made by us. */
  readonly marker?: string;
  /** Points from the left. */
  readonly indent: number;
  /** Points before it. */
  readonly space: number;
  readonly align: 'start' | 'center' | 'end' | 'justify';
  readonly rightToLeft?: true;
  /** `#rrggbb` behind it. */
  readonly fill?: string;
  readonly runs: readonly FlowRun[];
}

export interface TableCell {
  /** Columns and rows that it takes, at least 1. */
  readonly columns: number;
  readonly rows: number;
  readonly fill?: string;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  /** Relative widths of its columns; empty when the document does not say. */
  readonly widths: readonly number[];
  readonly ruled: boolean;
  readonly rows: readonly (readonly TableCell[])[];
}

export type Block =
  | Paragraph
  | Table
  | { readonly kind: 'rule' }
  /** Something stood here that is not read, and so is covered: an embedded file, a part of an unknown kind. */
  | { readonly kind: 'left-out' };

/** A page without places: a section of a word processor's document, from its header to its footer. */
export interface Flow {
  readonly header: readonly Block[];
  readonly parts: readonly { readonly columns: number; readonly blocks: readonly Block[] }[];
  readonly notes: readonly Block[];
  readonly footer: readonly Block[];
}
