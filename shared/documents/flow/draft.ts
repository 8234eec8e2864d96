import type { Paragraph, Table, TableCell } from '../flow-model.ts';
import type { Family } from '../font-family.ts';
import type { Markable } from '../mark-readings.ts';

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly family: Family;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `#rrggbb` */
  readonly color: string;
  readonly level?: 'super' | 'sub' | undefined;
}

export const plainStyle: TextStyle = {
  size: 11,
  family: 'sans',
  bold: false,
  italic: false,
  underline: false,
  color: '#222222',
};

/** Text as the file has it, before anything is hidden. */
export interface DraftRun {
  readonly text: string;
  readonly style: TextStyle;
  /** A small picture stood here: a sign before a telephone number, a symbol of a font. Has no text. */
  readonly picture?: true;
  /** One per UTF-16 unit of `text`, made when it is first read. */
  letters?: readonly Markable[];
}

export type DraftParagraph = Omit<Paragraph, 'runs'> & { readonly runs: DraftRun[] };

export type DraftCell = Omit<TableCell, 'blocks'> & { readonly blocks: readonly DraftBlock[] };
export type DraftTable = Omit<Table, 'rows'> & { readonly rows: readonly (readonly DraftCell[])[] };
export type DraftBlock =
  | DraftParagraph
  | DraftTable
  | { readonly kind: 'rule' }
  | { readonly kind: 'left-out' };

export interface DraftSection {
  /** Points. */
  readonly width: number;
  readonly header: readonly DraftBlock[];
  readonly parts: readonly { readonly columns: number; readonly blocks: readonly DraftBlock[] }[];
  readonly notes: readonly DraftBlock[];
  readonly footer: readonly DraftBlock[];
}

/** What was met and not shown, by kind. */
export class Dropped {
  readonly counts: Record<string, number> = {};

  add(kind: string, count = 1): void {
    if (count > 0) this.counts[kind] = (this.counts[kind] ?? 0) + count;
  }
}

export interface Draft {
  readonly sections: readonly DraftSection[];
  readonly dropped: Dropped;
}

export const paragraph = (
  runs: readonly DraftRun[],
  more: Partial<Omit<DraftParagraph, 'kind' | 'runs'>> = {},
): DraftParagraph => ({
  kind: 'paragraph',
  indent: 0,
  space: 0,
  align: 'start',
  ...more,
  runs: [...runs],
});

/** A document of one page as long as it needs to be. */
export const onePage = (blocks: readonly DraftBlock[]): DraftSection => ({
  width: 595,
  header: [],
  parts: [{ columns: 1, blocks }],
  notes: [],
  footer: [],
});

export const blocksOf = (section: DraftSection): DraftBlock[] => [
  ...section.header,
  ...section.parts.flatMap((part) => part.blocks),
  ...section.notes,
  ...section.footer,
];
