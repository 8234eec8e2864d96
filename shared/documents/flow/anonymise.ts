import type { DocumentResult, Page } from '../document-model.ts';
import type { Block, FlowRun, Paragraph } from '../flow-model.ts';
import { type DocumentLimits, documentLimits } from '../limits.ts';
import { type MarkOptions, markReadings } from '../mark-readings.ts';
import { legibleColor } from '../pdf/legible-color.ts';
import { blocksOf, type Draft, type DraftBlock, type DraftParagraph, type DraftRun } from './draft.ts';
import { readingsOf } from './readings.ts';

const maxHeadline = 50;
const sizes = { least: 6, most: 48 };

function* paragraphsOf(blocks: readonly DraftBlock[]): Generator<DraftParagraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row) yield* paragraphsOf(cell.blocks);
  }
}

/** What stands largest, when that is no more than a line or two: mostly the name. */
function headlineOf(paragraphs: readonly DraftParagraph[]): string {
  const letters = paragraphs.flatMap((one) => one.runs).filter((run) => /\p{L}/u.test(run.text));
  const largest = letters.reduce((most, run) => Math.max(most, run.style.size), 0);
  const text = letters
    .filter((run) => run.style.size > 0.85 * largest)
    .map((run) => run.text)
    .join(' ');
  return text.length < maxHeadline ? text.replace(/\s+/g, ' ') : '';
}

interface Unit {
  readonly run: DraftRun;
  readonly char: string;
  stretch: number;
}

/** Hyphens, blanks and commas between the parts of one hidden stretch belong to it. */
function unitsOf(one: DraftParagraph): Unit[] {
  const units = one.runs.flatMap((run) =>
    Array.from({ length: run.text.length }, (_, i) => ({
      run,
      char: run.text[i]!,
      stretch: run.letters?.[i]?.stretch ?? 0,
    })),
  );
  let last = -1;
  units.forEach((unit, i) => {
    if (unit.stretch === 0) {
      if (/[\p{L}\p{N}\n]/u.test(unit.char)) last = -1;
      return;
    }
    if (last >= 0 && units[last]!.stretch === unit.stretch)
      for (let between = last + 1; between < i; between++) units[between]!.stretch = unit.stretch;
    last = i;
  });
  return units;
}

const rgb = (color: string): [number, number, number] => {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

class Finisher {
  readonly shown = new Set<number>();

  constructor(private readonly kinds: readonly string[]) {}

  blocks(blocks: readonly DraftBlock[], ground: string): Block[] {
    return blocks.map((block): Block => {
      if (block.kind === 'paragraph') return this.#paragraph(block, block.fill ?? ground);
      if (block.kind !== 'table') return block;
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ ...cell, blocks: this.blocks(cell.blocks, cell.fill ?? ground) })),
      );
      return { ...block, rows };
    });
  }

  #paragraph(one: DraftParagraph, ground: string): Paragraph {
    const runs: FlowRun[] = [];
    let last: Unit | undefined;
    for (const unit of unitsOf(one)) {
      const goesOn = last && unit.stretch === last.stretch && (unit.stretch > 0 || unit.run === last.run);
      const open = runs[runs.length - 1];
      if (goesOn && open) {
        if (unit.stretch === 0) runs[runs.length - 1] = { ...open, text: open.text + unit.char };
      } else runs.push(this.#run(unit, ground));
      last = unit;
    }
    return { ...one, runs };
  }

  #run({ run, char, stretch }: Unit, ground: string): FlowRun {
    const { size, level, color, ...style } = run.style;
    if (stretch > 0) this.shown.add(stretch);
    return {
      text: stretch > 0 ? '' : char,
      ...(stretch > 0 && { hidden: this.kinds[stretch - 1]! }),
      ...style,
      ...(level && { level }),
      size: Math.min(sizes.most, Math.max(sizes.least, size)),
      color: legibleColor(color, rgb(ground), 4.5),
    };
  }
}

/** A document without its person, from one that has everything in it. */
export function anonymise(
  { sections, dropped }: Draft,
  options: MarkOptions & { readonly limits?: DocumentLimits },
): DocumentResult {
  const limits = options.limits ?? documentLimits;
  if (sections.length > limits.pages) return { state: 'covered', reason: 'too-large' };
  const blocks = sections.flatMap(blocksOf);
  const paragraphs = [...paragraphsOf(blocks)];
  let units = 0;
  let letters = 0;
  for (const one of paragraphs) {
    for (const { text } of one.runs) {
      units += text.length;
      letters += text.match(/\p{L}/gu)?.length ?? 0;
    }
  }
  if (units > limits.glyphs) return { state: 'covered', reason: 'too-large' };
  const pictures = dropped.counts.images ?? 0;
  if (letters < 40 && pictures > 0) return { state: 'covered', reason: 'scan' };
  if (letters === 0) return { state: 'covered', reason: 'not-a-document' };

  const kinds = markReadings(readingsOf(blocks), headlineOf(paragraphs), options);
  const finisher = new Finisher(kinds);
  const paper = '#ffffff';
  const pages = sections.map(
    (section): Page => ({
      width: section.width,
      height: Math.round(section.width * Math.SQRT2),
      runs: [],
      shapes: [],
      flow: {
        header: finisher.blocks(section.header, paper),
        parts: section.parts.map(({ columns, blocks }) => ({
          columns,
          blocks: finisher.blocks(blocks, paper),
        })),
        notes: finisher.blocks(section.notes, paper),
        footer: finisher.blocks(section.footer, paper),
      },
    }),
  );
  const hidden: Record<string, number> = {};
  for (const stretch of finisher.shown) {
    const kind = kinds[stretch - 1]!;
    hidden[kind] = (hidden[kind] ?? 0) + 1;
  }
  return { state: 'shown', model: { pages, hidden, dropped: { ...dropped.counts } } };
}
