import { useMemo } from 'preact/hooks';
import type { DocumentModel } from '../../shared/documents/document-model.ts';
import { pillWidth } from '../../shared/documents/pill-width.ts';
import { uniformOf } from '../../shared/documents/uniform/uniform.ts';
import type { Part, UniformBlock } from '../../shared/documents/uniform/uniform-model.ts';
import { Cover } from './Cover.tsx';
import { Pill, type PillContext } from './Pill.tsx';

type List = Extract<UniformBlock, { kind: 'item' }>[];

function Parts({ parts, context }: { readonly parts: readonly Part[]; readonly context: PillContext }) {
  return (
    <>
      {parts.map((part, i) =>
        part.hidden === undefined ? (
          part.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
          <Pill key={i} kind={part.hidden} style={{ width: `${pillWidth(part.hidden, 1)}em` }} {...context} />
        ),
      )}
    </>
  );
}

function BlockView({
  block,
  context,
}: {
  readonly block: UniformBlock | List;
  readonly context: PillContext;
}) {
  if (Array.isArray(block))
    return (
      <ul>
        {block.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
          <li key={i} class={`depth-${item.depth}`} data-marker={item.marker}>
            <Parts parts={item.parts} context={context} />
          </li>
        ))}
      </ul>
    );
  if (block.kind === 'left-out') return <p class="left-out">{context.tools.leftOut}</p>;
  if (block.kind === 'table')
    return (
      <table>
        <tbody>
          {block.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
            <tr key={i}>
              {row.map((cell, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
                <td key={j}>
                  <Parts parts={cell} context={context} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  const inside = <Parts parts={block.parts} context={context} />;
  if (block.kind !== 'heading') return <p>{inside}</p>;
  if (block.level === 1) return <h2>{inside}</h2>;
  return block.level === 2 ? <h3>{inside}</h3> : <h4>{inside}</h4>;
}

/** Items that follow each other make one list. */
function withLists(blocks: readonly UniformBlock[]): (UniformBlock | List)[] {
  const out: (UniformBlock | List)[] = [];
  for (const block of blocks) {
    const last = out[out.length - 1];
    if (block.kind !== 'item') out.push(block);
    else if (Array.isArray(last)) last.push(block);
    else out.push([block]);
  }
  return out;
}

interface Props {
  readonly model: DocumentModel;
  readonly zoom: number;
  readonly context: PillContext;
}

/** The document in one column, in the same type for everybody: neither looks nor layout tell anything. */
export function UniformView({ model, zoom, context }: Props) {
  const pages = useMemo(() => uniformOf(model), [model]);
  return (
    <div class="uniform" style={{ fontSize: `${15 * zoom}px` }}>
      {pages.map((page, i) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: pages never move
          key={i}
          data-page={i + 1}
          aria-label={context.texts.page(i + 1, pages.length)}
        >
          {page.covered ? (
            <Cover reason={page.covered} texts={context.texts} />
          ) : (
            withLists(page.blocks).map((block, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
              <BlockView key={j} block={block} context={context} />
            ))
          )}
        </section>
      ))}
    </div>
  );
}
