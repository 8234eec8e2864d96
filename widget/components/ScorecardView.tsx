import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Missing } from '../../shared/assessment/criteria-set.ts';
import type { Criterion, Score } from '../../shared/assessment/criterion.ts';
import { arithmetic, unscored } from '../../shared/assessment/formula.ts';
import { translate } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { Moves } from '../host.ts';
import { keyAction } from '../keys.ts';
import type { Head } from '../state/head.ts';
import type { Notes } from '../state/notes.ts';
import type { Scorecard } from '../state/scorecard.ts';
import { useStore } from '../state/use-store.ts';
import { CHOICES, CriterionCard, CriterionLine } from './CriterionCard.tsx';
import { HeadCard } from './HeadCard.tsx';
import { KeyList } from './KeyList.tsx';
import { NextSteps } from './NextSteps.tsx';
import { NoteField } from './NoteField.tsx';
import { Notice } from './Notice.tsx';
import { TotalCard } from './TotalCard.tsx';

export interface ScorecardViewProps {
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  readonly missing?: Missing | undefined;
  readonly scorecard: Scorecard;
  /** Missing where nothing can be kept unread. */
  readonly notes?: Notes;
  /** What stands above the questions, now and then. */
  readonly head?: Head;
  /** Missing where there is no ATS to move in. */
  readonly moves?: Moves;
  /** To the ATS's own button. */
  onPoint?(action: 'reject' | 'advance'): void;
  /** Escape: back to where focus was. */
  onLeave(): void;
  /** The recruiter asks who this is; missing where nobody is hidden. */
  onReveal?(): void;
  /** Hands out the way to move focus to the first unscored criterion, or to what comes after the last. */
  onReady?(focus: () => void): void;
}

interface Place {
  readonly criterion: number;
  readonly choice: Score | 0;
}
/** What gets the focus once it is drawn. */
type Goal = Place | 'next';

export function ScorecardView(props: ScorecardViewProps) {
  const { language, criteria, scorecard, notes, onReady } = props;
  useStore(scorecard);
  const { view } = scorecard;
  const root = useRef<HTMLDivElement>(null);
  const goal = useRef<Goal | null>(null);
  const [keysShown, showKeys] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);
  const [inside, setInside] = useState(false);
  const [noting, setNoting] = useState(false);
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  const scoreOf = (index: number): Score | 0 | null => view.scores[criteria[index]?.id ?? ''] ?? null;
  const usable = view.load === 'ready' || view.load === 'failed';

  function firstUnscored(from = 0): number {
    const open = unscored(criteria, scorecard.view.scores).map((one) => criteria.indexOf(one));
    return open.find((index) => index >= from) ?? open[0] ?? -1;
  }
  /** One question at a time: the one in hand, else the first that is open. */
  const at = place?.criterion ?? firstUnscored();

  function focus(to: Goal): void {
    goal.current = to;
    setNoting(false);
    setPlace(to === 'next' ? null : to);
    redraw(undefined);
  }
  useLayoutEffect(() => {
    const to = goal.current;
    if (!to || !usable) return;
    goal.current = null;
    const next = root.current?.querySelector<HTMLElement>('[data-next]');
    if (to === 'next') (next ?? root.current)?.focus();
    else root.current?.querySelector<HTMLElement>(`.choices [data-choice="${to.choice}"]`)?.focus();
  });
  function enter(): void {
    const index = firstUnscored();
    if (!criteria.length || !view.candidate) root.current?.focus();
    else if (index >= 0) focus({ criterion: index, choice: 1 });
    else if (root.current?.querySelector('[data-next]')) focus('next');
    else focus({ criterion: 0, choice: scoreOf(0) ?? 1 });
  }
  const entering = useRef(enter);
  entering.current = enter;
  useLayoutEffect(() => onReady?.(() => entering.current()), [onReady]);

  function give(index: number, score: Score | 0): void {
    scorecard.give(criteria[index]!.id, score);
    const next = firstUnscored(index);
    if (next >= 0) focus({ criterion: next, choice: 1 });
    else focus(root.current && props.moves ? 'next' : { criterion: index, choice: score });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const action = keyAction(event);
    if (!action || (action.do === 'who' && !props.onReveal)) return;
    if ((action.do === 'point' && !props.onPoint) || (action.do === 'note' && !notes)) return;
    const criterion = criteria[Math.max(0, at)];
    event.preventDefault();
    if (action.do === 'keys') showKeys(!keysShown);
    else if (action.do === 'leave') keysShown ? showKeys(false) : props.onLeave();
    else if (action.do === 'who') props.onReveal?.();
    else if (action.do === 'head') props.head?.skip();
    else if (!criterion || !view.candidate || !usable) return;
    else if (action.do === 'point') props.onPoint?.(action.action);
    else if (action.do === 'note') {
      setPlace({ criterion: Math.max(0, at), choice: place?.choice ?? 1 });
      setNoting(true);
    } else if (action.do === 'score') {
      // With every question answered none is in hand: a digit meant for the next candidate must not land here.
      if (at >= 0) give(at, action.score);
    } else if (action.do === 'undo') {
      const undone = scorecard.undo();
      const index = criteria.findIndex((one) => one.id === undone);
      if (index >= 0) focus({ criterion: index, choice: scorecard.view.scores[undone!] ?? 1 });
    } else if (action.do === 'criterion') {
      const from = at < 0 ? criteria.length : at;
      const to = Math.min(criteria.length - 1, Math.max(0, from + (place || at < 0 ? action.by : 0)));
      focus({ criterion: to, choice: scoreOf(to) ?? place?.choice ?? 1 });
    } else if (action.do === 'choice') {
      const now = CHOICES.indexOf(place?.choice ?? 1);
      const to = Math.min(CHOICES.length - 1, Math.max(0, now + (place ? action.by : 0)));
      focus({ criterion: Math.max(0, at), choice: CHOICES[to]! });
    }
  }

  function onFocusIn(event: FocusEvent): void {
    setInside(true);
    const { choice } = (event.target as HTMLElement).dataset;
    if (choice !== undefined && at >= 0) setPlace({ criterion: at, choice: Number(choice) as Score | 0 });
  }

  const shown = view.candidate?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another candidate begins at the first open question
  useLayoutEffect(() => {
    setPlace(null);
    setNoting(false);
  }, [shown]);

  const done = criteria.length - unscored(criteria, view.scores).length;
  const sum = arithmetic(criteria, view.scores, props.missing);
  const complete = sum !== null;
  const seen = useRef({ candidate: view.candidate?.key, load: view.load, complete });
  useEffect(() => {
    const { candidate, load } = seen.current;
    seen.current = { candidate: view.candidate?.key, load: view.load, complete };
    const given = complete && candidate === view.candidate?.key && load === view.load;
    // The total must not be missed below the edge; on opening a candidate nothing moves.
    if (given) root.current?.querySelector('.total')?.scrollIntoView?.({ block: 'nearest' });
  }, [complete, view.candidate?.key, view.load]);

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
      {props.head && usable && criteria.length > 0 && (
        <HeadCard
          language={language}
          criteria={criteria}
          head={props.head}
          onDone={() => entering.current()}
        />
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
      {keysShown && (
        <KeyList
          language={language}
          without={[
            ...(props.onReveal ? [] : ['r']),
            ...(notes ? [] : ['n']),
            ...(props.head ? [] : ['t']),
            ...(props.onPoint ? [] : ['a', 'x']),
          ]}
        />
      )}
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
          if (index !== at) {
            return (
              <CriterionLine
                key={criterion.id}
                language={language}
                criterion={criterion}
                score={score}
                onOpen={() => focus({ criterion: index, choice: score ?? 1 })}
              />
            );
          }
          const here = place?.choice ?? null;
          return (
            <CriterionCard
              key={criterion.id}
              language={language}
              criterion={criterion}
              score={score}
              focused={inside && !noting ? here : null}
              entry={here ?? score ?? 1}
              onScore={(given) => give(index, given)}
            >
              {notes && (
                <NoteField
                  language={language}
                  notes={notes}
                  criterion={criterion}
                  open={noting}
                  onOpen={() => setNoting(true)}
                  onClose={() => focus({ criterion: index, choice: here ?? score ?? 1 })}
                />
              )}
            </CriterionCard>
          );
        })}
      {usable && sum && <TotalCard language={language} arithmetic={sum} />}
      {usable && complete && props.moves && (
        <NextSteps language={language} moves={props.moves} onPoint={(action) => props.onPoint?.(action)} />
      )}
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
