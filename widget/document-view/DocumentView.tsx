import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentResult } from '../../shared/documents/document-model.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import { Cover } from './Cover.tsx';
import { createMeasure } from './measure.ts';
import { documentTexts } from './messages.ts';
import { PageView } from './PageView.tsx';
import { summaryOf } from './summary.ts';

export interface DocumentViewProps {
  /** `null` while the document is being read. */
  readonly result: DocumentResult | null;
  readonly language: Language;
  /** Word on the label of each kind of hidden detail. */
  readonly labels: Readonly<Record<string, string>>;
  /** What the candidate is called. */
  readonly label?: string;
}

const steps = [0.5, 0.67, 0.8, 0.9, 1, 1.15, 1.33, 1.5, 1.75, 2, 2.5, 3];
const margin = 32;

/** A CV without its person, at the original places, or the plain message why it is not there. */
export function DocumentView({ result, language, labels, label }: DocumentViewProps) {
  const texts = documentTexts[language];
  const root = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  /** `null`: as wide as there is room for. */
  const [chosen, setChosen] = useState<number | null>(null);
  const measure = useMemo(() => createMeasure(document), []);
  useLayoutEffect(() => {
    const element = root.current!;
    setRoom(element.clientWidth);
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const model = result?.state === 'shown' ? result.model : null;
  const widest = Math.max(1, ...(model?.pages.map((page) => page.width) ?? []));
  const fitting = Math.min(1.6, Math.max(0.4, (room - margin) / widest));
  const zoom = chosen ?? fitting;
  const smaller = steps.findLast((step) => step < zoom - 0.01);
  const larger = steps.find((step) => step > zoom + 0.01);
  return (
    <div class="document" ref={root} lang={language}>
      {model && (
        <header class="bar">
          <p class="summary" title={summaryOf(model, texts)}>
            {summaryOf(model, texts)}
          </p>
          <div class="zoom">
            <button
              type="button"
              aria-label={texts.smaller}
              title={texts.smaller}
              disabled={smaller === undefined}
              onClick={() => smaller && setChosen(smaller)}
            >
              −
            </button>
            <button
              type="button"
              class="fit"
              title={texts.fit}
              aria-pressed={chosen === null}
              onClick={() => setChosen(null)}
            >
              {Math.round(zoom * 100)}%
            </button>
            <button
              type="button"
              aria-label={texts.larger}
              title={texts.larger}
              disabled={larger === undefined}
              onClick={() => larger && setChosen(larger)}
            >
              +
            </button>
          </div>
        </header>
      )}
      <main aria-label={label ? texts.of(label) : texts.document} aria-busy={result === null}>
        {result === null && <p class="loading">{texts.loading}</p>}
        {result?.state === 'covered' && <Cover reason={result.reason} texts={texts} />}
        {room > 0 &&
          model?.pages.map((page, i) => (
            <PageView
              // biome-ignore lint/suspicious/noArrayIndexKey: pages never move
              key={i}
              page={page}
              number={i + 1}
              all={model.pages.length}
              zoom={zoom}
              texts={texts}
              labels={labels}
              measure={measure}
            />
          ))}
      </main>
    </div>
  );
}
