import type { DocumentModel, Page, Run } from '../../shared/documents/document-model.ts';
import type { Block, Flow, FlowRun } from '../../shared/documents/flow-model.ts';
import { pillWidth } from '../../shared/documents/pill-width.ts';

const kind = 'other';
const shortest = 2;

/** Places of `words` in `text`, letters' case and width of white space left aside. */
function places(text: string, words: RegExp): readonly (readonly [from: number, to: number])[] {
  return [...text.matchAll(words)].map((match) => [match.index, match.index + match[0].length] as const);
}

function splitRun(run: Run, words: RegExp): Run[] {
  if (run.hidden !== undefined) return [run];
  const found = places(run.text, words);
  if (found.length === 0) return [run];
  const out: Run[] = [];
  const unit = run.width / (run.text.length || 1);
  let at = 0;
  let x = run.x;
  const add = (text: string, hidden: boolean) => {
    const width = hidden ? pillWidth(kind, run.size) : unit * text.length;
    if (text !== '')
      out.push({ ...run, text: hidden ? '' : text, ...(hidden && { hidden: kind }), x, width, after: '' });
    x += text === '' ? 0 : width;
  };
  for (const [from, to] of found) {
    add(run.text.slice(at, from), false);
    add(run.text.slice(from, to), true);
    at = to;
  }
  add(run.text.slice(at), false);
  const last = out.pop()!;
  return [...out, { ...last, after: run.after }];
}

function splitFlowRun(run: FlowRun, words: RegExp): FlowRun[] {
  if (run.hidden !== undefined) return [run];
  const out: FlowRun[] = [];
  let at = 0;
  for (const [from, to] of places(run.text, words)) {
    if (from > at) out.push({ ...run, text: run.text.slice(at, from) });
    out.push({ ...run, text: '', hidden: kind });
    at = to;
  }
  if (at < run.text.length) out.push({ ...run, text: run.text.slice(at) });
  return out;
}

function inBlock(block: Block, words: RegExp): Block {
  if (block.kind === 'paragraph')
    return { ...block, runs: block.runs.flatMap((run) => splitFlowRun(run, words)) };
  if (block.kind !== 'table') return block;
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.map((one) => inBlock(one, words)) })),
  );
  return { ...block, rows };
}

function inFlow(flow: Flow, words: RegExp): Flow {
  const all = (blocks: readonly Block[]) => blocks.map((block) => inBlock(block, words));
  return {
    header: all(flow.header),
    parts: flow.parts.map((part) => ({ ...part, blocks: all(part.blocks) })),
    notes: all(flow.notes),
    footer: all(flow.footer),
  };
}

/** The document with these words hidden wherever they stand; the words of a selection over several runs one by one. */
export function hideWords(model: DocumentModel, selected: string): DocumentModel {
  const lines = selected.split(/\n+/).map((line) => line.trim());
  const parts = [...new Set([...lines, ...lines.flatMap((line) => line.split(/\s+/))])]
    .filter((part) => part.length >= shortest && /[\p{L}\p{N}]/u.test(part))
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+'));
  if (parts.length === 0) return model;
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const pages = model.pages.map((page): Page => {
    const runs = page.runs.flatMap((run) => splitRun(run, words));
    return { ...page, runs, ...(page.flow && { flow: inFlow(page.flow, words) }) };
  });
  return { ...model, pages, hidden: { ...model.hidden, [kind]: (model.hidden[kind] ?? 0) + 1 } };
}
