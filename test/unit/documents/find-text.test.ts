// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findText } from '../../../widget/document-view/find-text.ts';

const found = (html: string, words: string): string[] => {
  document.body.innerHTML = html;
  return findText(document.body, words).map((range) => range.toString());
};

it('finds words over the borders of elements, whatever their case and white space', () => {
  expect(
    found('<p><span>Ver</span><span>pleeg  kundige</span></p><p>verpleeg kundige</p>', 'VERPLEEG KUNDIGE'),
  ).toEqual(['Verpleeg  kundige', 'verpleeg kundige']);
});

it('takes signs for themselves, and finds nothing of nothing', () => {
  expect(found('<p>C++ (2019)</p>', 'C++ (')).toEqual(['C++ (']);
  expect(found('<p>C++</p>', '  ')).toEqual([]);
  expect(found('', 'x')).toEqual([]);
});
