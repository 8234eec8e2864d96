import type { Ref } from 'preact';
import type { DocumentTexts } from './messages.ts';
import type { ToolTexts } from './tool-texts.ts';

export type ViewKind = 'faithful' | 'uniform';

export interface ToolbarProps {
  readonly summary: string;
  readonly texts: DocumentTexts;
  readonly tools: ToolTexts;
  readonly view: ViewKind;
  readonly onView: (view: ViewKind) => void;
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  readonly zoom: number;
  readonly fits: boolean;
  readonly onZoom: (step: -1 | 0 | 1) => void;
  readonly canZoom: { readonly smaller: boolean; readonly larger: boolean };
  readonly search: string;
  readonly onSearch: (words: string) => void;
  readonly onFound: (step: -1 | 1) => void;
  readonly found: { readonly at: number; readonly all: number };
  readonly searchField: Ref<HTMLInputElement>;
  readonly selecting: boolean;
  readonly onHide: () => void;
}

interface ToolProps {
  readonly name: string;
  readonly sign: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

const Tool = ({ name, sign, disabled = false, onClick }: ToolProps) => (
  <button type="button" aria-label={name} title={name} disabled={disabled} onClick={onClick}>
    {sign}
  </button>
);

function Search({ tools, search, onSearch, onFound, found, searchField }: ToolbarProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onFound(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') onSearch('');
  };
  const said = found.all > 0 ? tools.found(found.at + 1, found.all) : tools.notFound;
  return (
    <search class="search">
      <input
        ref={searchField}
        type="search"
        value={search}
        placeholder={tools.searchHint}
        aria-label={tools.search}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span class="found" role="status">
        {search.trim() === '' ? '' : said}
      </span>
    </search>
  );
}

/** Above the document: what is hidden, and the ways to look at it. */
export function Toolbar(props: ToolbarProps) {
  const { summary, texts, tools, view, onView, page, pages, onPage, zoom, fits, onZoom, canZoom } = props;
  return (
    <header class="bar">
      <p class="summary" title={summary}>
        {summary}
      </p>
      <div class="tools" role="toolbar" aria-label={tools.tools}>
        <fieldset class="views">
          <legend class="for-ears">{tools.views}</legend>
          {(['faithful', 'uniform'] as const).map((one) => (
            <button
              key={one}
              type="button"
              title={one === 'faithful' ? tools.faithfulWhy : tools.uniformWhy}
              aria-pressed={view === one}
              onClick={() => onView(one)}
            >
              {tools[one]}
            </button>
          ))}
        </fieldset>
        {pages > 1 && (
          <div class="pages">
            <Tool name={tools.previous} sign="‹" disabled={page <= 1} onClick={() => onPage(page - 1)} />
            <span>{tools.pageOf(page, pages)}</span>
            <Tool name={tools.next} sign="›" disabled={page >= pages} onClick={() => onPage(page + 1)} />
          </div>
        )}
        <div class="zoom">
          <Tool
            name={`${texts.smaller} (-)`}
            sign="−"
            disabled={!canZoom.smaller}
            onClick={() => onZoom(-1)}
          />
          <button
            type="button"
            class="fit"
            title={`${texts.fit} (0)`}
            aria-pressed={fits}
            onClick={() => onZoom(0)}
          >
            {Math.round(zoom * 100)}%
          </button>
          <Tool name={`${texts.larger} (+)`} sign="+" disabled={!canZoom.larger} onClick={() => onZoom(1)} />
        </div>
        <Search {...props} />
        <button
          type="button"
          class="hide"
          title={tools.coverHow}
          disabled={!props.selecting}
          // The press must not take the selection away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={props.onHide}
        >
          {tools.cover}
        </button>
        <button type="button" title={tools.printHow} onClick={() => window.print()}>
          {tools.print}
        </button>
      </div>
    </header>
  );
}
