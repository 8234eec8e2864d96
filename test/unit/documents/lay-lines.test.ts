import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../shared/documents/document-model.ts';
import type { DraftRun } from '../../../shared/documents/pdf/build-runs.ts';
import { layLines } from '../../../shared/documents/pdf/lay-lines.ts';

const run = (x: number, width: number, more: Partial<Run> = {}): Run => ({
  text: 'tekst',
  x,
  y: 100,
  width,
  size: 10,
  angle: 0,
  family: 'sans',
  bold: false,
  italic: false,
  color: '#000000',
  after: ' ',
  ...more,
});
const name = (x: number, width: number, more: Partial<Run> = {}) =>
  run(x, width, { text: '', hidden: 'name', ...more });
const body: DraftRun[] = [200, 220, 240, 260].map((y, i) => ({ run: run(60, 475, { y }), line: 10 + i }));

describe('lines with hidden details', () => {
  it('look the same for a short and for a long name', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 250, noNaN: true }), (width) => {
        const line = (w: number): DraftRun[] => [
          { run: run(60, 20), line: 0 },
          { run: name(85, w), line: 0 },
          { run: run(90 + w, 40), line: 0 },
        ];
        const laid = layLines([...line(width), ...body], 595);
        const other = layLines([...line(100), ...body], 595);
        laid.forEach((one, i) => {
          expect(one.x).toBeCloseTo(other[i]!.x, 1);
          expect(one.width).toBeCloseTo(other[i]!.width, 1);
        });
      }),
    );
  });

  it('stay centred, so that where a name begins tells nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 400, noNaN: true }), (width) => {
        const [laid] = layLines([{ run: name(297.5 - width / 2, width), line: 0 }, ...body], 595);
        expect(laid!.x + laid!.width / 2).toBeCloseTo(297.5, 1);
      }),
    );
  });

  it('stay at the right where other lines end', () => {
    const drafts = [500, 480, 460].map((x, i) => ({ run: run(x, 540 - x, { y: 100 + 12 * i }), line: i }));
    const laid = layLines([...drafts, { run: name(430, 110, { y: 150 }), line: 4 }], 595);
    expect(laid[3]!.x + laid[3]!.width).toBeCloseTo(540, 1);
  });
});
