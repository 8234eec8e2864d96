import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentModel, Page, Run } from '../../../shared/documents/document-model.ts';
import { textOf } from '../../../shared/documents/uniform/lines.ts';
import { uniformOf } from '../../../shared/documents/uniform/uniform.ts';
import type { UniformBlock } from '../../../shared/documents/uniform/uniform-model.ts';

const run = (x: number, y: number, text: string, more: Partial<Run> = {}): Run => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  angle: 0,
  family: 'sans',
  bold: false,
  italic: false,
  color: '#000000',
  after: '\n',
  ...more,
});
const model = (runs: Run[], more: Partial<Page> = {}): DocumentModel => ({
  pages: [{ width: 595, height: 842, runs, shapes: [], ...more }],
  hidden: {},
  dropped: {},
});
const plain = (block: UniformBlock): string => {
  if (block.kind === 'table') return block.rows.map((row) => row.map(textOf).join(' | ')).join(' / ');
  return 'parts' in block ? `${block.kind} ${textOf(block.parts)}` : block.kind;
};
const reflowed = (runs: Run[], more: Partial<Page> = {}): string[] =>
  uniformOf(model(runs, more)).flatMap((page) => page.blocks.map(plain));

const column = (x: number, from: number, texts: readonly string[]) =>
  texts.map((text, i) => run(x, from + 12 * i, text));

describe('the uniform view', () => {
  it('reads words from right to left as the page has them', () => {
    const words = ['ممرضة', 'منذ', '2019', 'في'].map((word, i) =>
      run(300 - 40 * i, 80, word, { width: 38, after: i < 3 ? ' ' : '\n' }),
    );
    expect(reflowed(words)).toEqual(['heading ممرضة منذ 2019 في']);
  });

  it('joins the lines of a paragraph and leaves short lines alone', () => {
    expect(
      reflowed(
        column(60, 100, [
          'Sinds 2019 werk ik als verpleegkundige in het ziekenhuis van de',
          'stad, en ik geef leiding aan een team van zes mensen op de afde-',
          'ling.',
          'Utrecht',
          'Amersfoort',
        ]),
      ),
    ).toEqual([
      'paragraph Sinds 2019 werk ik als verpleegkundige in het ziekenhuis van de stad, en ik geef leiding aan een team van zes mensen op de afdeling.',
      'paragraph Utrecht',
      'paragraph Amersfoort',
    ]);
  });

  it('reads columns after each other, whatever order they were painted in', () => {
    const left = column(60, 100, ['Talen', 'Nederlands', 'Engels', 'Duits']);
    const right = column(300, 106, [
      'Zorg bij de gemeente',
      'Planner in de zorg',
      'Chauffeur in de stad',
      'Kok',
    ]);
    const mixed = left.flatMap((one, i) => [right[i]!, one]);
    const said = reflowed(mixed).map((text) => text.replace(/^\w+ /, ''));
    expect(said).toEqual([
      'Talen',
      'Nederlands',
      'Engels',
      'Duits',
      'Zorg bij de gemeente',
      'Planner in de zorg',
      'Chauffeur in de stad',
      'Kok',
    ]);
  });

  it('keeps tables, headings, lists and dates at the side readable', () => {
    const rows = [
      ['2019 - heden', 'Planner', 'Gemeente'],
      ['2015 - 2019', 'Chauffeur', 'Vervoer'],
      ['2012 - 2015', 'Kok', 'Keuken'],
    ];
    const table = rows.flatMap((row, y) =>
      row.map((cell, x) => run(60 + 130 * x, 200 + 12 * y, cell, { after: ' ' })),
    );
    const said = reflowed([
      run(60, 100, 'Ervaring', { size: 16 }),
      run(60, 130, 'Hoofd planning'),
      run(400, 130, '2020 - heden'),
      run(60, 145, '• Roosters maken'),
      run(60, 160, '• Mensen begeleiden'),
      ...table,
    ]);
    expect(said).toEqual([
      'heading Ervaring',
      'paragraph Hoofd planning · 2020 - heden',
      'item Roosters maken',
      'item Mensen begeleiden',
      rows.map((row) => row.join(' | ')).join(' / '),
    ]);
  });

  it('takes a drawn dot for a bullet', () => {
    const dot = { x: 50, y: 95, width: 3, height: 3, radius: 1.5, fill: '#000000', opacity: 1 };
    expect(reflowed([run(60, 100, 'Roosters maken')], { shapes: [dot] })).toEqual(['item Roosters maken']);
  });

  it('says nothing that the model does not say, and loses no word of it', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 5 });
    const place = fc.tuple(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 40, max: 800 }), words);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        const runs = places.map(([x, y, some]) => run(x, y, some.join(' ')));
        const all = (texts: string[]) => texts.join(' ').match(/[a-z]{2,}/g) ?? [];
        const blocks = uniformOf(model(runs)).flatMap((page) => page.blocks);
        const said = blocks.map((block) =>
          block.kind === 'table'
            ? block.rows.flat().map(textOf).join(' ')
            : 'parts' in block
              ? textOf(block.parts)
              : '',
        );
        expect(all(said).sort()).toEqual(all(runs.map((one) => one.text)).sort());
      }),
    );
  });
});
