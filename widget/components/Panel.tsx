import type { ComponentChildren } from 'preact';
import { translate } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import { LEAST_WIDTH, MOST_WIDTH, panelWidth } from '../dock.ts';

export interface PanelState {
  readonly folded: boolean;
  readonly width: number;
}

export interface PanelProps {
  readonly language: Language;
  readonly state: PanelState;
  /** Short text on the rail, such as "2/4". */
  readonly progress: string;
  /** `settled`: worth saving, not a step of a drag. */
  onState(state: PanelState, settled: boolean): void;
  readonly children: ComponentChildren;
}

const STEP = 16;

export function Panel({ language, state, progress, onState, children }: PanelProps) {
  const resize = (width: number, settled: boolean) =>
    onState({ ...state, width: panelWidth(width) }, settled);

  function onKeyDown(event: KeyboardEvent): void {
    const to = {
      ArrowLeft: state.width + STEP,
      ArrowRight: state.width - STEP,
      Home: LEAST_WIDTH,
      End: MOST_WIDTH,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resize(to, true);
  }

  function onPointerDown(event: PointerEvent): void {
    const handle = event.currentTarget as HTMLElement;
    const start = event.clientX + state.width;
    const end = new AbortController();
    handle.setPointerCapture(event.pointerId);
    let width = state.width;
    const move = (moved: PointerEvent) => resize((width = start - moved.clientX), false);
    const up = () => {
      end.abort();
      resize(width, true);
    };
    handle.addEventListener('pointermove', move, { signal: end.signal });
    handle.addEventListener('pointerup', up, { signal: end.signal });
    handle.addEventListener('pointercancel', up, { signal: end.signal });
  }

  if (state.folded) {
    return (
      <aside class="panel folded" aria-label={translate(language, 'panel.name')}>
        <button
          type="button"
          class="rail"
          aria-expanded={false}
          aria-label={`${translate(language, 'panel.unfold')}, ${progress}`}
          title={translate(language, 'panel.unfold')}
          onClick={() => onState({ ...state, folded: false }, true)}
        >
          <span class="rail-arrow" aria-hidden="true" />
          <span class="rail-name">{translate(language, 'panel.name')}</span>
          <span class="rail-progress">{progress}</span>
        </button>
      </aside>
    );
  }
  return (
    <aside class="panel" aria-label={translate(language, 'panel.name')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a splitter that can be moved is a focusable separator, not an hr */}
      <div
        class="splitter"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={translate(language, 'panel.resize')}
        aria-valuemin={LEAST_WIDTH}
        aria-valuemax={MOST_WIDTH}
        aria-valuenow={state.width}
        aria-valuetext={translate(language, 'panel.resize.value', { width: state.width })}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
      />
      <div class="panel-bar">
        <p class="panel-name">{translate(language, 'panel.name')}</p>
        <button
          type="button"
          class="fold"
          aria-expanded={true}
          aria-label={translate(language, 'panel.fold')}
          title={translate(language, 'panel.fold')}
          onClick={() => onState({ ...state, folded: true }, true)}
        >
          <span class="fold-arrow" aria-hidden="true" />
        </button>
      </div>
      <div class="panel-body">{children}</div>
    </aside>
  );
}
