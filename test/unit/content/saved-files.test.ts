// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { start } from './redaction.ts';

const link = (attributes: string) => `<a ${attributes}>Bijlage</a>`;
const row = (inside: string) =>
  `<div class="candidate-row" data-candidate-id="1"><a class="candidate-table__first-name">Fatima</a><b class="candidate-table__last-name">El Amrani</b>${inside}</div>`;
const addresses = () => [...document.querySelectorAll('a:not([class])')].map((a) => a.getAttribute('href'));

it('a file that would be saved loses its address where it is a candidate’s, wherever it stands there', () => {
  document.body.innerHTML = row(
    [
      link('href="/files/12.docx"'),
      link('href="/files/12.RTF?v=2"'),
      link('href="/files/12.pdf" download'),
      link('href="/files/12" download="cv.pdf"'),
    ].join(''),
  );
  start();
  expect(addresses()).toEqual([null, null, null, null]);
});

it('what the browser shows, and files that are nobody’s, keep theirs', () => {
  document.body.innerHTML = `${link('href="/handleiding.docx"')}${row(link('href="/files/12.pdf"') + link('href="/candidates/12"') + link('href="/export.csv" download'))}`;
  start();
  expect(addresses()).toEqual(['/handleiding.docx', '/files/12.pdf', '/candidates/12', '/export.csv']);
});
