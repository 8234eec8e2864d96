import { expect, it } from 'vitest';
import type { DocumentModel, Run } from '../../../shared/documents/document-model.ts';
import { hideWords } from '../../../widget/document-view/hide-words.ts';

const run = (text: string, after: Run['after']): Run => ({
  text,
  x: 60,
  y: 100,
  width: text.length * 5,
  size: 10,
  angle: 0,
  family: 'sans',
  bold: false,
  italic: false,
  color: '#000000',
  after,
});
const model = (runs: Run[]): DocumentModel => ({
  pages: [{ width: 595, height: 842, runs, shapes: [] }],
  hidden: { name: 1 },
  dropped: {},
});
const said = ({ pages }: DocumentModel) =>
  pages
    .flatMap((page) => page.runs.map((one) => (one.hidden ? `[${one.hidden}]` : one.text) + one.after))
    .join('');

it('hides selected words wherever they stand, and counts that once', () => {
  const hidden = hideWords(
    model([run('Tuinder in Zaandam sinds 2019.', '\n'), run('zaandam', '\n')]),
    ' Zaandam ',
  );
  expect(said(hidden)).toBe('Tuinder in [other] sinds 2019.\n[other]\n');
  expect(hidden.hidden).toEqual({ name: 1, other: 1 });
});

it('hides no part of another word, and the words of a selection over several lines', () => {
  const hidden = hideWords(model([run('Jan en Janneke', '\n'), run('uit Assen', '')]), 'Jan\nAssen');
  expect(said(hidden)).toBe('[other] en Janneke\nuit [other]');
});

it('leaves everything as it is when nothing is selected', () => {
  const before = model([run('a (b) *c*', '')]);
  for (const nothing of ['', ' \n ', '*', '(']) expect(hideWords(before, nothing)).toBe(before);
});
