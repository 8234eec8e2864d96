// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import type { CoverReason, DocumentModel, Run } from '../../../shared/documents/document-model.ts';
import { DocumentView } from '../../../widget/document-view/DocumentView.tsx';
import { documentTexts } from '../../../widget/document-view/messages.ts';
import { summaryOf } from '../../../widget/document-view/summary.ts';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
// jsdom lays nothing out and has no canvas.
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: 800 });
HTMLCanvasElement.prototype.getContext = () => null;

const run = (more: Partial<Run>): Run => ({
  text: '',
  x: 60,
  y: 80,
  width: 40,
  size: 10,
  angle: 0,
  family: 'sans',
  bold: false,
  italic: false,
  color: '#000000',
  after: '',
  ...more,
});
const model: DocumentModel = {
  pages: [
    {
      width: 595,
      height: 842,
      runs: [
        run({ hidden: 'name', after: '\n' }),
        run({ text: 'Verpleegkundige', after: ' ' }),
        run({ text: 'sinds 2019' }),
      ],
      shapes: [{ x: 0, y: 0, width: 100, height: 2, fill: '#336699', opacity: 1 }],
    },
    { width: 595, height: 842, covered: 'scan', runs: [], shapes: [] },
  ],
  hidden: { name: 3, address: 2, 'a-kind-of-later': 1 },
  dropped: {},
};

it('draws text in reading order, labels for what is hidden, and covers per page', () => {
  const { container } = render(
    <DocumentView
      result={{ state: 'shown', model }}
      language="nl"
      labels={{ name: 'naam' }}
      label="Kalo 4"
    />,
  );
  expect(screen.getByRole('main', { name: 'Cv van Kalo 4' })).toBeTruthy();
  const lines = [...container.querySelectorAll('.sheet p')].map((line) => line.textContent);
  expect(lines).toEqual(['naam', 'Verpleegkundige sinds 2019']);
  expect(container.querySelector('.pill')?.getAttribute('title')).toContain('naam');
  expect(screen.getByRole('region', { name: 'Pagina 2 van 2' }).textContent).toContain(
    'Dit cv is een plaatje',
  );
  expect(container.querySelectorAll('img, canvas, a, svg')).toHaveLength(0);
});

it('sums up what is hidden, the most frequent first', () => {
  expect(summaryOf(model, documentTexts.nl)).toBe(
    '6 details verborgen: 3 namen, 2 adressen, 1 detail. 1 pagina afgedekt',
  );
  expect(summaryOf({ ...model, hidden: {}, pages: [] }, documentTexts.en)).toBe('Nothing hidden');
});

it.each(Object.keys(documentTexts.nl.cover) as CoverReason[])(
  'says what to do about %s, in both languages',
  (reason) => {
    for (const language of ['nl', 'en'] as const) {
      const { container, unmount } = render(
        <DocumentView result={{ state: 'covered', reason }} language={language} labels={{}} />,
      );
      const { title, next } = documentTexts[language].cover[reason];
      expect(container.textContent).toContain(title);
      expect(container.textContent).toContain(next);
      unmount();
    }
  },
);
