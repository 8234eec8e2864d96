import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentModel, DocumentResult } from '../../shared/documents/document-model.ts';
import type { ViewerFeedback } from '../../shared/documents/viewer-message.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import { Cover } from './Cover.tsx';
import { hideWords } from './hide-words.ts';
import { keysOf } from './keys.ts';
import { createMeasure } from './measure.ts';
import { documentTexts } from './messages.ts';
import { PageView } from './PageView.tsx';
import { summaryOf } from './summary.ts';
import { Toolbar, type ViewKind } from './Toolbar.tsx';
import { toolTexts } from './tool-texts.ts';
import { UniformView } from './UniformView.tsx';
import { usePages } from './use-pages.ts';
import { useSearch } from './use-search.ts';
import { useSelected } from './use-selected.ts';

export interface DocumentViewProps {
  /** `null` while the document is being read. */
  readonly result: DocumentResult | null;
  readonly language: Language;
  /** Word on the label of each kind of hidden detail. */
  readonly labels: Readonly<Record<string, string>>;
  /** What the candidate is called. */
  readonly label?: string;
  readonly view?: ViewKind;
  readonly onView?: (view: ViewKind) => void;
  /** Counted by whoever shows the view; absent: nobody is asked. */
  readonly onFeedback?: (feedback: ViewerFeedback) => void;
}

const steps = [0.5, 0.67, 0.8, 0.9, 1, 1.15, 1.33, 1.5, 1.75, 2, 2.5, 3];
const margin = 32;

/** A CV without its person, at the original places or in the same type for all, or why it is not there. */
export function DocumentView(props: DocumentViewProps) {
  const { result, language, labels, label, onFeedback } = props;
  const texts = documentTexts[language];
  const tools = toolTexts[language];
  const root = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const [room, setRoom] = useState(0);
  /** `null`: as wide as there is room for. */
  const [chosen, setChosen] = useState<number | null>(null);
  const [view, setView] = useState<ViewKind>(props.view ?? 'faithful');
  const [hiddenHere, setHiddenHere] = useState<readonly string[]>([]);
  const measure = useMemo(() => createMeasure(document), []);
  useLayoutEffect(() => {
    const element = root.current!;
    setRoom(element.clientWidth);
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const read = result?.state === 'shown' ? result.model : null;
  const model = useMemo<DocumentModel | null>(
    () => read && hiddenHere.reduce(hideWords, read),
    [read, hiddenHere],
  );
  const widest = Math.max(1, ...(model?.pages.map((page) => page.width) ?? []));
  const fitting = view === 'uniform' ? 1 : Math.min(1.6, Math.max(0.05, (room - margin) / widest));
  const zoom = chosen ?? fitting;
  const smaller = steps.findLast((step) => step < zoom - 0.01);
  const larger = steps.find((step) => step > zoom + 0.01);

  const drawn = `${view} ${hiddenHere.length} ${room > 0} ${model !== null}`;
  const { page, go } = usePages(main, model?.pages.length ?? 0, drawn);
  const search = useSearch(main, drawn);
  const selected = useSelected(main);

  const show = (next: ViewKind) => {
    setView(next);
    props.onView?.(next);
  };
  const zoomBy = (step: -1 | 0 | 1) => {
    const next = step === 0 ? null : step < 0 ? smaller : larger;
    if (next !== undefined) setChosen(next);
  };
  const hide = () => {
    if (selected === '') return;
    setHiddenHere([...hiddenHere, selected]);
    window.getSelection()?.removeAllRanges();
    onFeedback?.({ verdict: 'too_little' });
  };
  const keys = {
    view: () => show(view === 'faithful' ? 'uniform' : 'faithful'),
    zoom: zoomBy,
    page: (step: -1 | 1) => go(page + step),
    search: () => search.field.current?.focus(),
    hide,
  };
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => keysOf(document, latest), []);

  const context = {
    labels,
    texts,
    tools,
    ...(onFeedback && { onTooMuch: (kind: string) => onFeedback({ verdict: 'too_much', kind }) }),
  };
  return (
    <div class="document" ref={root} lang={language}>
      {model && (
        <Toolbar
          summary={summaryOf(model, texts)}
          texts={texts}
          tools={tools}
          view={view}
          onView={show}
          page={page}
          pages={model.pages.length}
          onPage={go}
          zoom={zoom}
          fits={chosen === null}
          onZoom={zoomBy}
          canZoom={{ smaller: smaller !== undefined, larger: larger !== undefined }}
          search={search.words}
          onSearch={search.look}
          onFound={search.step}
          found={search.found}
          searchField={search.field}
          selecting={selected !== ''}
          onHide={hide}
        />
      )}
      <main ref={main} aria-label={label ? texts.of(label) : texts.document} aria-busy={result === null}>
        {result === null && <p class="loading">{texts.loading}</p>}
        {result?.state === 'covered' && <Cover reason={result.reason} texts={texts} />}
        {hiddenHere.length > 0 && (
          <p class="said" role="status">
            {tools.covered}
          </p>
        )}
        {room > 0 && model && view === 'uniform' && (
          <UniformView model={model} zoom={zoom} context={context} />
        )}
        {room > 0 &&
          view === 'faithful' &&
          model?.pages.map((one, i) => (
            <PageView
              // biome-ignore lint/suspicious/noArrayIndexKey: pages never move
              key={i}
              page={one}
              number={i + 1}
              all={model.pages.length}
              zoom={zoom}
              context={context}
              measure={measure}
            />
          ))}
      </main>
    </div>
  );
}
