import type { Page, Run, Shape } from '../../shared/documents/document-model.ts';
import { pillWidth } from '../../shared/documents/pill-width.ts';
import { Cover } from './Cover.tsx';
import { FlowView } from './FlowView.tsx';
import { fitRun, fontOf, type Measure } from './measure.ts';
import { Pill, type PillContext } from './Pill.tsx';

interface Props {
  readonly page: Page;
  readonly number: number;
  readonly all: number;
  readonly zoom: number;
  readonly context: PillContext;
  readonly measure: Measure;
}

function place(run: Run, ascent: number, transform: string) {
  return {
    left: `${run.x}px`,
    top: `${run.y - ascent * run.size}px`,
    transform,
    transformOrigin: `0 ${ascent * run.size}px`,
  };
}

const turn = (run: Run): string => (run.angle === 0 ? '' : `rotate(${run.angle}rad) `);

function TextRun({ run, measure }: { readonly run: Run; readonly measure: Measure }) {
  const font = fontOf(run);
  const { scale, spacing } = fitRun(run, measure.width(font, run.text));
  const transform = `${turn(run)}${scale === 1 ? '' : `scaleX(${scale.toFixed(3)})`}`;
  const style = {
    font,
    color: run.color,
    ...(spacing > 0 && { letterSpacing: `${spacing.toFixed(2)}px` }),
    ...place(run, measure.ascent(run), transform),
  };
  return <span style={style}>{run.text + run.after.replace('\n', '')}</span>;
}

const HiddenRun = ({ run, measure, context }: { readonly run: Run } & Pick<Props, 'measure' | 'context'>) => {
  const style = {
    width: `${run.width}px`,
    // Large lines stand close together in headings.
    height: `${run.size * (run.size > 14 ? 0.96 : 1.08)}px`,
    fontSize: `${Math.min(run.size * 0.74, 13)}px`,
    ...place(run, measure.ascent(run), turn(run)),
  };
  return <Pill kind={run.hidden!} style={style} {...context} />;
};

function Box({ shape }: { readonly shape: Shape }) {
  const style = {
    left: `${shape.x}px`,
    top: `${shape.y}px`,
    width: `${shape.width}px`,
    height: `${shape.height}px`,
    opacity: shape.opacity,
    ...(shape.fill && { background: shape.fill }),
    ...(shape.stroke && { border: `${shape.lineWidth ?? 1}px solid ${shape.stroke}` }),
    ...(shape.radius && { borderRadius: `${shape.radius}px` }),
  };
  return <i style={style} />;
}

/** Runs of one line together, so that a screen reader and the clipboard get lines. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    lines[lines.length - 1]!.push(run);
    if (run.after === '\n') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

export function PageView({ page, number, all, zoom, context, measure }: Props) {
  const { texts } = context;
  if (page.flow) {
    const pill = (hidden: string, size: number) => (
      <Pill
        kind={hidden}
        style={{ width: `${pillWidth(hidden, size)}px`, fontSize: `${Math.min(size * 0.74, 13)}px` }}
        {...context}
      />
    );
    return (
      <section
        class="page flowing"
        data-page={number}
        style={{ width: `${page.width * zoom}px`, minHeight: `${page.height * zoom}px` }}
        aria-label={texts.page(number, all)}
      >
        <div style={{ width: `${page.width}px`, zoom }}>
          <FlowView flow={page.flow} leftOut={context.tools.leftOut} pill={pill} />
        </div>
      </section>
    );
  }
  const outer = { width: `${page.width * zoom}px`, height: `${page.height * zoom}px` };
  const inner = { width: `${page.width}px`, height: `${page.height}px`, transform: `scale(${zoom})` };
  return (
    <section class="page" data-page={number} style={outer} aria-label={texts.page(number, all)}>
      {page.covered ? (
        <Cover reason={page.covered} texts={texts} />
      ) : (
        <div class="sheet" style={inner}>
          <div aria-hidden="true">
            {page.shapes.map((shape, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes
              <Box key={i} shape={shape} />
            ))}
          </div>
          {linesOf(page.runs).map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes
            <p key={i}>
              {line.map((run, j) =>
                run.hidden === undefined ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes
                  <TextRun key={j} run={run} measure={measure} />
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes
                  <HiddenRun key={j} run={run} measure={measure} context={context} />
                ),
              )}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
