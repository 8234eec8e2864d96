import type { DocumentModel, Page } from './document-model.ts';
import type { Block } from './flow-model.ts';

interface Words {
  /** What stands in the place of something hidden. */
  readonly hidden: (kind: string) => string;
  /** What stands in the place of something that is not read. */
  readonly leftOut: string;
}

function linesOf(blocks: readonly Block[], words: Words): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'rule') return [];
    if (block.kind === 'left-out') return [`[${words.leftOut}]`];
    if (block.kind === 'paragraph') {
      const text = block.runs
        .map((run) => (run.hidden === undefined ? run.text : words.hidden(run.hidden)))
        .join('');
      return [block.marker ? `${block.marker} ${text}` : text];
    }
    return block.rows.flatMap((row) => {
      const cells = row.map((cell) => linesOf(cell.blocks, words));
      return cells.every((lines) => lines.length <= 1)
        ? [cells.map((lines) => lines[0] ?? '').join('\t')]
        : cells.flat();
    });
  });
}

function pageText(page: Page, words: Words): string {
  if (page.covered) return `[${words.leftOut}]`;
  if (page.flow) {
    const { header, parts, notes, footer } = page.flow;
    return linesOf([...header, ...parts.flatMap((part) => part.blocks), ...notes, ...footer], words).join(
      '\n',
    );
  }
  return page.runs
    .map((run) => (run.hidden === undefined ? run.text : words.hidden(run.hidden)) + run.after)
    .join('');
}

/** The text of what is shown of a document, in reading order; pages are parted by an empty line. */
export const textOfModel = (model: DocumentModel, words: Words): string =>
  `${model.pages.map((page) => pageText(page, words).trimEnd()).join('\n\n')}\n`;
