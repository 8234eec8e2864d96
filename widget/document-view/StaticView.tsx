import type { DocumentModel, Page, Run } from '../../shared/documents/document-model.ts';
import { pillWidth } from '../../shared/documents/pill-width.ts';
import { FlowView } from './FlowView.tsx';
import { familyFonts } from './measure.ts';
import type { DocumentTexts } from './messages.ts';
import { summaryOf } from './summary.ts';
import type { ToolTexts } from './tool-texts.ts';

interface Props {
  readonly model: DocumentModel;
  readonly texts: DocumentTexts;
  readonly tools: ToolTexts;
  /** Word on the label of each kind of hidden detail. */
  readonly labels: Readonly<Record<string, string>>;
}

type KindOf = (hidden: string) => string;

function RunText({ run, kindOf }: { readonly run: Run; readonly kindOf: KindOf }) {
  const turn = run.angle === 0 ? undefined : `rotate(${(run.angle * 180) / Math.PI} ${run.x} ${run.y})`;
  if (run.hidden !== undefined) {
    const height = run.size * 1.08;
    return (
      <g transform={turn}>
        <rect
          class="pill"
          x={run.x}
          y={run.y - run.size * 0.82}
          width={run.width}
          height={height}
          rx={run.size * 0.3}
        />
        <text
          class="pill-word"
          x={run.x + run.width / 2}
          y={run.y - run.size * 0.05}
          font-size={Math.min(run.size * 0.74, 13)}
        >
          {kindOf(run.hidden)}
        </text>
        {run.after}
      </g>
    );
  }
  // Without a browser nothing can be measured: the browser that shows it fits the text into its place.
  const fit = [...run.text.trim()].length > 1 ? run.width : undefined;
  return (
    <text
      x={run.x}
      y={run.y}
      font-size={run.size}
      font-family={familyFonts[run.family]}
      font-weight={run.bold ? 700 : undefined}
      font-style={run.italic ? 'italic' : undefined}
      fill={run.color}
      transform={turn}
      textLength={fit}
      lengthAdjust={fit ? 'spacingAndGlyphs' : undefined}
    >
      {run.text}
    </text>
  );
}

function PlacedPage({ page, kindOf }: { readonly page: Page; readonly kindOf: KindOf }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it holds text, and is no picture
    <svg viewBox={`0 0 ${page.width} ${page.height}`} style={{ display: 'block', width: '100%' }}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: rules and boxes, nothing to focus */}
      <g aria-hidden="true">
        {page.shapes.map((shape, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes
            key={i}
            x={shape.x}
            y={shape.y}
            width={shape.width}
            height={shape.height}
            rx={shape.radius}
            opacity={shape.opacity}
            fill={shape.fill ?? 'none'}
            stroke={shape.stroke}
            stroke-width={shape.stroke && (shape.lineWidth ?? 1)}
          />
        ))}
      </g>
      {page.runs.map((run, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes
        <RunText key={i} run={run} kindOf={kindOf} />
      ))}
    </svg>
  );
}

/** The whole document as markup that needs no script: to be kept as a file, or printed. */
export function StaticView({ model, texts, tools, labels }: Props) {
  const kindOf: KindOf = (hidden) => labels[hidden] ?? (texts.kinds[hidden] ?? texts.kinds.other!)[0];
  const pill = (hidden: string, size: number) => (
    <span
      class="pill"
      style={{ width: `${pillWidth(hidden, size)}px`, fontSize: `${Math.min(size * 0.74, 13)}px` }}
    >
      {kindOf(hidden)}
    </span>
  );
  return (
    <div class="document">
      <header class="bar">
        <p class="summary">{summaryOf(model, texts)}</p>
      </header>
      <main aria-label={texts.document}>
        {model.pages.map((page, i) => (
          <section
            // biome-ignore lint/suspicious/noArrayIndexKey: pages never move
            key={i}
            class="page flowing"
            style={{ width: `${page.width}px`, minHeight: `${page.height}px` }}
            aria-label={texts.page(i + 1, model.pages.length)}
          >
            {page.covered && (
              <div class="cover">
                <h2>{texts.cover[page.covered].title}</h2>
                <p>{texts.cover[page.covered].text}</p>
              </div>
            )}
            {page.flow ? (
              <FlowView flow={page.flow} leftOut={tools.leftOut} pill={pill} />
            ) : (
              !page.covered && <PlacedPage page={page} kindOf={kindOf} />
            )}
          </section>
        ))}
      </main>
    </div>
  );
}
