import {
  type DraftBlock,
  type DraftCell,
  type DraftParagraph,
  type DraftRun,
  paragraph,
  type TextStyle,
} from '../flow/draft.ts';

interface Level {
  rows: DraftCell[][];
  cells: DraftCell[];
  blocks: DraftBlock[];
}

/** Deeper tables are taken as this deep. */
const deepest = 20;
const level = (): Level => ({ rows: [], cells: [], blocks: [] });

/** Gathers runs into paragraphs, cells, rows and tables: of the body, of a header, of a note. */
export class Sink {
  readonly blocks: DraftBlock[] = [];
  #runs: DraftRun[] = [];
  /** Tables that are open, the outermost first. */
  readonly #levels: Level[] = [];
  marker = '';

  text(text: string, style: TextStyle): void {
    const last = this.#runs.at(-1);
    if (last?.style === style && !last.picture)
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + text };
    else this.#runs.push({ text, style });
  }

  picture(style: TextStyle): void {
    this.#runs.push({ text: '', style, picture: true });
  }

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  /** Something that stands by itself, beside the paragraph that is open. */
  beside(block: DraftBlock, depth: number): void {
    this.#at(depth).push(block);
  }

  /** Ends a paragraph. `depth`: number of tables that it is in. */
  paragraph(of: Partial<DraftParagraph>, depth: number): void {
    const blocks = this.#at(depth);
    const { marker } = this;
    blocks.push(paragraph(this.#runs, { ...of, ...(marker && { marker }) }));
    this.#runs = [];
    this.marker = '';
  }

  cell(of: Partial<DraftParagraph>, depth: number): void {
    this.paragraph(of, Math.max(1, depth));
    const at = this.#levels.at(-1)!;
    at.cells.push({ columns: 1, rows: 1, blocks: at.blocks });
    at.blocks = [];
  }

  row(depth: number): void {
    this.#at(Math.max(1, depth));
    const at = this.#levels.at(-1)!;
    // What stands behind the last cell of a row belongs to it all the same.
    if (at.blocks.length > 0) at.cells.push({ columns: 1, rows: 1, blocks: at.blocks });
    if (at.cells.length > 0) at.rows.push(at.cells);
    at.cells = [];
    at.blocks = [];
  }

  end(of: Partial<DraftParagraph>): DraftBlock[] {
    if (this.#runs.length > 0) this.paragraph(of, 0);
    this.#at(0);
    return this.blocks;
  }

  /** Where a block goes that is in so many tables; deeper ones are done. */
  #at(depth: number): DraftBlock[] {
    while (this.#levels.length < Math.min(depth, deepest)) this.#levels.push(level());
    while (this.#levels.length > Math.min(depth, deepest)) {
      this.row(this.#levels.length);
      const { rows } = this.#levels.pop()!;
      if (rows.length > 0)
        (this.#levels.at(-1)?.blocks ?? this.blocks).push({ kind: 'table', widths: [], ruled: false, rows });
    }
    return this.#levels.at(-1)?.blocks ?? this.blocks;
  }
}
