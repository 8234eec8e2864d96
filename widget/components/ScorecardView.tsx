import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Criterion, Score } from '../../shared/assessment/criterion.ts';
import { arithmetic, unscored } from '../../shared/assessment/formula.ts';
import { translate } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import { keyAction } from '../keys.ts';
import type { Scorecard } from '../state/scorecard.ts';
import { useStore } from '../state/use-store.ts';
import { CHOICES, CriterionCard } from './CriterionCard.tsx';
import { KeyList } from './KeyList.tsx';
import { Notice } from './Notice.tsx';
import { TotalCard } from './TotalCard.tsx';

export interface ScorecardViewProps {
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  readonly scorecard: Scorecard;
  /** Escape: back to where focus was. */
  onLeave(): void;
  /** The recruiter asks who this is; missing where nobody is hidden. */
  onReveal?(): void;
  /** Hands out the way to move focus to the first unscored criterion, or to the first one. */
  onReady?(focus: () => void): void;
}

interface Place {
  readonly criterion: number;
  readonly choice: Score | 0;
}

export function ScorecardView(props: ScorecardViewProps) {
  const { language, criteria, scorecard, onReady } = props;
  useStore(scorecard);
  const { view } = scorecard;
  const root = useRef<HTMLDivElement>(null);
  const [keysShown, showKeys] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);
  const [inside, setInside] = useState(false);

  const scoreOf = (index: number): Score | 0 | null => view.scores[criteria[index]?.id ?? ''] ?? null;

  function focus(criterion: number, choice: Score | 0): void {
    const card = root.current?.querySelectorAll<HTMLElement>('.criterion')[criterion];
    card?.querySelector<HTMLElement>(`[data-choice="${choice}"]`)?.focus();
  }
  function firstUnscored(from = 0): number {
    const open = unscored(criteria, scorecard.view.scores).map((one) => criteria.indexOf(one));
    return open.find((index) => index >= from) ?? open[0] ?? -1;
  }
  function enter(): void {
    const index = Math.max(0, firstUnscored());
    if (criteria[index] && scorecard.view.candidate && root.current?.querySelector('.criterion')) {
      focus(index, scoreOf(index) ?? 1);
    } else root.current?.focus();
  }
  const entering = useRef(enter);
  entering.current = enter;
  useLayoutEffect(() => onReady?.(() => entering.current()), [onReady]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const action = keyAction(event);
    if (!action || (action.do === 'who' && !props.onReveal)) return;
    const at = place?.criterion ?? Math.max(0, firstUnscored());
    const criterion = criteria[at];
    event.preventDefault();
    if (action.do === 'keys') showKeys(!keysShown);
    else if (action.do === 'leave') keysShown ? showKeys(false) : props.onLeave();
    else if (action.do === 'who') props.onReveal?.();
    else if (!criterion || !view.candidate) return;
    else if (action.do === 'score') {
      scorecard.give(criterion.id, action.score);
      const next = firstUnscored(at);
      if (next >= 0) focus(next, 1);
      else focus(at, action.score);
    } else if (action.do === 'undo') {
      const undone = scorecard.undo();
      const index = criteria.findIndex((one) => one.id === undone);
      if (index >= 0) focus(index, scorecard.view.scores[undone!] ?? 1);
    } else if (action.do === 'criterion') {
      const to = Math.min(criteria.length - 1, Math.max(0, at + (place ? action.by : 0)));
      focus(to, scoreOf(to) ?? place?.choice ?? 1);
    } else if (action.do === 'choice') {
      const now = CHOICES.indexOf(place?.choice ?? 1);
      const to = Math.min(CHOICES.length - 1, Math.max(0, now + (place ? action.by : 0)));
      focus(at, CHOICES[to]!);
    }
  }

  function onFocusIn(event: FocusEvent): void {
    setInside(true);
    const button = event.target as HTMLElement;
    const card = button.closest<HTMLElement>('.criterion');
    if (!card) return;
    const index = criteria.findIndex((one) => one.id === card.dataset.criterion);
    if (index >= 0) setPlace({ criterion: index, choice: Number(button.dataset.choice) as Score | 0 });
  }

  const done = criteria.length - unscored(criteria, view.scores).length;
  const sum = arithmetic(criteria, view.scores);
  const complete = sum !== null;
  const seen = useRef({ candidate: view.candidate?.key, load: view.load, complete });
  useEffect(() => {
    const { candidate, load } = seen.current;
    seen.current = { candidate: view.candidate?.key, load: view.load, complete };
    const given = complete && candidate === view.candidate?.key && load === view.load;
    // The total must not be missed below the edge; on opening a candidate nothing moves.
    if (given) root.current?.querySelector('.total')?.scrollIntoView?.({ block: 'nearest' });
  }, [complete, view.candidate?.key, view.load]);
  const usable = view.load === 'ready' || view.load === 'failed';

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the keys of the buttons inside
    <div
      class="scorecard"
      ref={root}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
      onFocusOut={() => setInside(false)}
    >
      {view.candidate && (
        <header class="candidate">
          <div>
            <p class="eyebrow">{translate(language, 'panel.candidate')}</p>
            <h2>{view.candidate.label}</h2>
          </div>
          <div class="status">
            <p role="status" class={`save ${view.save}`}>
              {view.save === 'saved' && translate(language, 'save.saved')}
              {view.save === 'saving' && translate(language, 'save.saving')}
            </p>
            {criteria.length > 0 && usable && (
              <p class="progress">{translate(language, 'panel.progress', { done, all: criteria.length })}</p>
            )}
          </div>
        </header>
      )}
      {view.save === 'failed' && (
        <Notice
          tone="warning"
          title={translate(language, 'save.failed.title')}
          action={{ label: translate(language, 'save.failed.retry'), run: () => scorecard.retry() }}
        >
          {translate(language, 'save.failed.text')}
        </Notice>
      )}
      {view.load === 'failed' && (
        <Notice
          tone="warning"
          title={translate(language, 'load.failed.title')}
          action={{ label: translate(language, 'load.failed.retry'), run: () => scorecard.reload() }}
        >
          {translate(language, 'load.failed.text')}
        </Notice>
      )}
      {keysShown && <KeyList language={language} who={props.onReveal !== undefined} />}
      {!view.candidate && (
        <Notice tone="plain" title={translate(language, 'empty.title')}>
          {translate(language, 'empty.text')}
        </Notice>
      )}
      {view.candidate && criteria.length === 0 && (
        <Notice tone="plain" title={translate(language, 'criteria.none.title')}>
          {translate(language, 'criteria.none.text')}
        </Notice>
      )}
      {view.load === 'loading' && (
        <div class="skeleton" role="status" aria-label={translate(language, 'loading')}>
          {criteria.map((criterion) => (
            <div key={criterion.id} />
          ))}
        </div>
      )}
      {usable &&
        criteria.map((criterion, index) => {
          const score = scoreOf(index);
          const here = place?.criterion === index ? place.choice : null;
          return (
            <CriterionCard
              key={criterion.id}
              language={language}
              criterion={criterion}
              score={score}
              focused={inside ? here : null}
              entry={here ?? score ?? 1}
              onScore={(given) => scorecard.give(criterion.id, given)}
            />
          );
        })}
      {usable && sum && <TotalCard language={language} arithmetic={sum} />}
      <footer class="scorecard-foot">
        <button
          type="button"
          class="button quiet"
          aria-expanded={keysShown}
          onClick={() => showKeys(!keysShown)}
        >
          <kbd>?</kbd> {translate(language, 'panel.keys')}
        </button>
      </footer>
    </div>
  );
}
