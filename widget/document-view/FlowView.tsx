import type { ComponentChildren, CSSProperties, VNode } from 'preact';
import type { Block, Flow, FlowRun, Paragraph, Table } from '../../shared/documents/flow-model.ts';
import { familyFonts } from './measure.ts';

/** Draws the label of something hidden in text of a size (points). */
export type DrawPill = (kind: string, size: number) => VNode;

interface Props {
  readonly pill: DrawPill;
  readonly leftOut: string;
}

const fontOf = (run: FlowRun): CSSProperties => ({
  fontFamily: familyFonts[run.family],
  fontSize: `${run.size}px`,
  fontWeight: run.bold ? 700 : 400,
  ...(run.italic && { fontStyle: 'italic' }),
  ...(run.underline && { textDecoration: 'underline' }),
  ...(run.level && { verticalAlign: run.level, fontSize: `${run.size * 0.7}px` }),
  color: run.color,
});

const headings = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6', 6: 'h6' } as const;

function ParagraphView({ block, pill }: { readonly block: Paragraph; readonly pill: DrawPill }) {
  const { heading, marker, indent, space, align, rightToLeft, fill, runs } = block;
  const Tag = heading && runs.length > 0 ? headings[heading] : 'p';
  const size = runs[0]?.size ?? 11;
  const style = {
    margin: `${space}px 0 0`,
    textAlign: align,
    fontSize: `${size}px`,
    ...(indent > 0 && { paddingInlineStart: `${indent}px` }),
    ...(fill && { background: fill }),
  };
  return (
    <Tag class={marker ? 'item' : undefined} style={style} dir={rightToLeft ? 'rtl' : 'auto'}>
      {marker && (
        <span class="marker" style={runs[0] && { color: runs[0].color }}>
          {`${marker} `}
        </span>
      )}
      {runs.map((run, i) =>
        run.hidden === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
          <span key={i} style={fontOf(run)}>
            {run.text}
          </span>
        ) : (
          pill(run.hidden, run.size)
        ),
      )}
    </Tag>
  );
}

function TableView({ table, ...props }: { readonly table: Table } & Props) {
  const all = table.widths.reduce((sum, width) => sum + width, 0);
  return (
    <table class={table.ruled ? 'ruled' : undefined}>
      {all > 0 && (
        <colgroup>
          {table.widths.map((width, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
            <col key={i} style={{ width: `${((100 * width) / all).toFixed(1)}%` }} />
          ))}
        </colgroup>
      )}
      <tbody>
        {table.rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
          <tr key={i}>
            {row.map((cell, j) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
                key={j}
                colSpan={cell.columns > 1 ? cell.columns : undefined}
                rowSpan={cell.rows > 1 ? cell.rows : undefined}
                style={cell.fill && { background: cell.fill }}
              >
                <Blocks blocks={cell.blocks} {...props} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Blocks({ blocks, ...props }: { readonly blocks: readonly Block[] } & Props) {
  const draw = (block: Block, i: number): ComponentChildren => {
    if (block.kind === 'paragraph') return <ParagraphView key={i} block={block} pill={props.pill} />;
    if (block.kind === 'table') return <TableView key={i} table={block} {...props} />;
    if (block.kind === 'rule') return <hr key={i} />;
    return (
      <p key={i} class="left-out">
        {props.leftOut}
      </p>
    );
  };
  return <>{blocks.map(draw)}</>;
}

/** A page without places: its own text, sizes, colours and tables, one under the other. */
export function FlowView({ flow, ...props }: { readonly flow: Flow } & Props) {
  const { header, parts, notes, footer } = flow;
  return (
    <div class="flow">
      {header.length > 0 && (
        <div class="end">
          <Blocks blocks={header} {...props} />
        </div>
      )}
      {parts.map(({ columns, blocks }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
        <div key={i} class="part" style={{ columnCount: columns > 1 ? columns : undefined }}>
          <Blocks blocks={blocks} {...props} />
        </div>
      ))}
      {notes.length > 0 && (
        <div class="notes">
          <Blocks blocks={notes} {...props} />
        </div>
      )}
      {footer.length > 0 && (
        <div class="end">
          <Blocks blocks={footer} {...props} />
        </div>
      )}
    </div>
  );
}
