import {
  type DraftBlock,
  type DraftCell,
  type DraftParagraph,
  type DraftTable,
  paragraph,
} from '../flow/draft.ts';
import type { Paragraph } from '../flow-model.ts';
import { below, child, children, elements, textIn, type XmlElement } from '../xml.ts';
import type { Context } from './context.ts';
import { alternative } from './drawing.ts';
import { Fields, Inline } from './inline.ts';
import { isDeleted, isSilent } from './names.ts';
import { colorOf } from './styles.ts';

const span = (cell: XmlElement): number =>
  Math.min(
    60,
    Math.max(
      1,
      Number.parseInt(child(child(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? '1', 10) || 1,
    ),
  );

/** Reads the paragraphs and tables of one part of a file: its body, a header, a note. */
export class BlockReader {
  readonly #fields = new Fields();
  /** The paragraph whose end was deleted, and the text of the next one that belongs to it. */
  #open: DraftParagraph | undefined;

  constructor(
    private readonly context: Omit<Context, 'blocks'>,
    private readonly onSection: (properties: XmlElement) => void = () => undefined,
  ) {}

  read(parent: XmlElement): DraftBlock[] {
    const blocks: DraftBlock[] = [];
    for (const one of elements(parent)) this.#block(one, blocks);
    return blocks;
  }

  /** Walks top-level elements one by one, so that the caller learns between which of them a section ends. */
  each(parent: XmlElement, blocks: () => DraftBlock[]): void {
    for (const one of elements(parent)) {
      this.#block(one, blocks());
      const section = one.name === 'w:p' ? child(child(one, 'w:pPr'), 'w:sectPr') : undefined;
      if (section) this.onSection(section);
    }
  }

  #block(one: XmlElement, blocks: DraftBlock[]): void {
    if (one.name === 'w:p') this.#paragraph(one, blocks);
    else if (one.name === 'w:tbl') blocks.push(this.#table(one));
    else if (one.name === 'w:sdt') blocks.push(...this.read(child(one, 'w:sdtContent') ?? one));
    else if (['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:sdtContent'].includes(one.name))
      blocks.push(...this.read(one));
    else if (isDeleted(one.name)) this.context.dropped.add('deleted');
    else if (one.name === 'mc:AlternateContent') {
      const chosen = alternative(one);
      if (chosen) blocks.push(...this.read(chosen));
    } else if (one.name === 'w:altChunk' || one.name === 'w:subDoc') {
      this.context.dropped.add('parts');
      blocks.push({ kind: 'left-out' });
    } else if (one.name === 'm:oMathPara' || one.name === 'm:oMath') {
      const inline = this.#inline({});
      inline.read({ name: '', attributes: {}, children: [one] });
      blocks.push(paragraph(inline.runs));
    } else if (!isSilent(one.name) && textIn(one).trim() !== '') {
      this.context.dropped.add('unknown');
      blocks.push({ kind: 'left-out' });
    }
  }

  #inline(base: ConstructorParameters<typeof Inline>[2]): Inline {
    const context: Context = {
      ...this.context,
      // A box has fields and paragraphs of its own.
      blocks: (parent) => new BlockReader(this.context).read(parent),
    };
    return new Inline(context, this.#fields, base);
  }

  #paragraph(one: XmlElement, blocks: DraftBlock[]): void {
    const properties = child(one, 'w:pPr');
    const { paragraph: of, run } = this.context.styles.of(properties);
    const inline = this.#inline(run);
    inline.read(one);
    blocks.push(...inline.boxes);
    const item =
      of.list && of.list.id !== '0' ? this.context.numbering.next(of.list.id, of.list.level) : undefined;
    const marker = item?.marker;
    const block = paragraph(inline.runs, {
      indent: Math.max(0, Math.min(200, of.indent ?? item?.indent ?? 0)),
      space: Math.max(0, Math.min(40, of.space ?? 0)),
      align: of.align ?? 'start',
      ...(of.heading && { heading: of.heading as NonNullable<Paragraph['heading']> }),
      ...(of.rightToLeft && { rightToLeft: true as const }),
      ...(of.fill && { fill: of.fill }),
      ...(marker && { marker }),
    });
    if (this.#open) this.#open.runs.push(...block.runs);
    else blocks.push(block);
    const target = this.#open ?? block;
    this.#open = of.goesOn ? target : undefined;
    const border = child(child(properties, 'w:pBdr'), 'w:bottom');
    if (border && !/^(nil|none)$/.test(border.attributes['w:val'] ?? '')) blocks.push({ kind: 'rule' });
  }

  #table(table: XmlElement): DraftTable {
    const widths = children(child(table, 'w:tblGrid'), 'w:gridCol').map(
      (one) => Number.parseFloat(one.attributes['w:w'] ?? '') || 0,
    );
    const rows: DraftCell[][] = [];
    /** Cells that go on downwards, by their first column. */
    const down = new Map<number, { cell: { rows: number } }>();
    for (const row of this.#rows(table)) {
      const cells: DraftCell[] = [];
      const before =
        Number.parseInt(child(child(row, 'w:trPr'), 'w:gridBefore')?.attributes['w:val'] ?? '0', 10) || 0;
      if (before > 0) cells.push({ columns: Math.min(60, before), rows: 1, blocks: [] });
      let column = before;
      for (const one of this.#wrapped(row, 'w:tc')) {
        const properties = child(one, 'w:tcPr');
        if (child(properties, 'w:cellDel')) continue;
        const merge = child(properties, 'w:vMerge');
        const columns = span(one);
        const above = down.get(column);
        const blocks = this.read(one);
        if (merge && merge.attributes['w:val'] !== 'restart' && above) {
          above.cell.rows++;
          // What stands in a cell that was merged away is not seen; what has text is not lost all the same.
        } else {
          const fill = colorOf(child(properties, 'w:shd')?.attributes['w:fill']);
          const cell = { columns, rows: 1, blocks, ...(fill && { fill }) };
          cells.push(cell);
          if (merge) down.set(column, { cell });
          else down.delete(column);
        }
        column += columns;
      }
      rows.push(cells);
    }
    const borders = child(child(table, 'w:tblPr'), 'w:tblBorders');
    const lines = borders ? elements(borders) : [];
    const styled = /grid|raster/i.test(
      child(child(table, 'w:tblPr'), 'w:tblStyle')?.attributes['w:val'] ?? '',
    );
    const ruled =
      lines.some((one) => !/^(nil|none)$/.test(one.attributes['w:val'] ?? 'none')) ||
      (styled && lines.length === 0);
    return { kind: 'table', widths, ruled, rows };
  }

  *#rows(table: XmlElement): Generator<XmlElement> {
    for (const row of this.#wrapped(table, 'w:tr')) {
      const properties = child(row, 'w:trPr');
      if (child(properties, 'w:del')) this.context.dropped.add('deleted');
      else if (!child(properties, 'w:hidden')) yield row;
    }
  }

  /** Rows and cells, also those that a content control or a change wraps. */
  *#wrapped(parent: XmlElement, name: string): Generator<XmlElement> {
    for (const one of elements(parent)) {
      if (one.name === name) yield one;
      else if (/^(w:sdt|w:sdtContent|w:customXml|w:ins|w:moveTo)$/.test(one.name))
        yield* this.#wrapped(one, name);
      else if (!isSilent(one.name) && [...below(one)].some((node) => node.name === 'w:t'))
        this.context.dropped.add(isDeleted(one.name) ? 'deleted' : 'unknown');
    }
  }
}
