import type { CoverReason, DocumentModel, Page } from '../document-model.ts';
import type { Block, Flow, Paragraph } from '../flow-model.ts';
import { joined, textOf } from './lines.ts';
import { bodySize, reflowPage } from './reflow.ts';
import type { Part, UniformBlock } from './uniform-model.ts';

/** One page, or the reason why it is covered. */
export interface UniformPage {
  readonly covered?: CoverReason;
  readonly blocks: readonly UniformBlock[];
}

const partsOfParagraph = ({ runs }: Paragraph): Part[] =>
  runs.reduce<Part[]>(
    (parts, run) =>
      joined(parts, '', [
        run.hidden === undefined
          ? { text: run.text.replace(/[\t\n]+/g, ' ') }
          : { text: '', hidden: run.hidden },
      ]),
    [],
  );

function fromFlow(block: Block): UniformBlock[] {
  if (block.kind === 'rule') return [];
  if (block.kind === 'left-out') return [block];
  if (block.kind === 'table') {
    const cells = block.rows.map((row) => row.map((cell) => cell.blocks.flatMap(fromFlow)));
    // Tables that only place things side by side hold more than a few words in a cell.
    const plain = cells
      .flat()
      .every((blocks) => blocks.every((one) => one.kind === 'paragraph') && blocks.length < 3);
    if (!plain || cells.length < 2) return cells.flat(2);
    const partsOfCell = (blocks: readonly UniformBlock[]): Part[] =>
      blocks.reduce<Part[]>(
        (parts, one) => ('parts' in one ? joined(parts, parts.length ? ' ' : '', one.parts) : parts),
        [],
      );
    return [{ kind: 'table', rows: cells.map((row) => row.map(partsOfCell)) }];
  }
  const parts = partsOfParagraph(block);
  if (textOf(parts).trim() === '') return [];
  if (block.heading) return [{ kind: 'heading', level: Math.min(3, block.heading) as 1 | 2 | 3, parts }];
  if (block.marker !== undefined) {
    const numbered = /[\p{L}\p{N}]/u.test(block.marker) ? { marker: block.marker } : {};
    return [
      {
        kind: 'item',
        depth: Math.min(2, Math.max(0, Math.round(block.indent / 36) - 1)),
        ...numbered,
        parts,
      },
    ];
  }
  return [{ kind: 'paragraph', parts }];
}

const blocksOfFlow = ({ header, parts, notes, footer }: Flow): UniformBlock[] =>
  [header, ...parts.map((part) => part.blocks), notes, footer].flatMap((blocks) => blocks.flatMap(fromFlow));

const keyOf = (block: UniformBlock): string =>
  'parts' in block ? textOf(block.parts).replace(/\d+/g, '#') : '';

/** What stands first or last on several pages alike is shown once. */
function withoutRepeats(pages: readonly UniformPage[]): UniformPage[] {
  const seen = new Set<string>();
  return pages.map((page, i) => {
    const blocks = page.blocks.filter((block, at) => {
      const edge = at === 0 || at === page.blocks.length - 1;
      const key = keyOf(block);
      if (!edge || key === '') return true;
      const again = i > 0 && seen.has(key);
      seen.add(key);
      return !again;
    });
    return { ...page, blocks };
  });
}

/** The document reflowed into one column of plain blocks, so that its looks tell nothing either. */
export function uniformOf(model: DocumentModel): UniformPage[] {
  const body = bodySize(model.pages);
  const blocks = (page: Page): UniformBlock[] =>
    page.flow ? blocksOfFlow(page.flow) : reflowPage(page, body);
  return withoutRepeats(
    model.pages.map((page) =>
      page.covered ? { covered: page.covered, blocks: [] } : { blocks: blocks(page) },
    ),
  );
}
