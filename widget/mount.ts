import { h, render } from 'preact';
import type { Language } from '../shared/recognizers/recognizer.ts';
import { App } from './App.tsx';
import { Dock, NARROW, panelWidth, RAIL } from './dock.ts';
import { FixedNeighbours } from './fixed-neighbours.ts';
import { focusedElement, Origin } from './focus.ts';
import { HeldKey } from './held-key.ts';
import type { MountedWidget, PromptAnswer, WidgetHost } from './host.ts';
import { isEntryShortcut } from './keys.ts';
import { decisionNudges, panelNudges } from './nudges/index.ts';
import { scorecard as scorecardNudge } from './nudges/scorecard.ts';
import { repeatInside } from './repeat-inside.ts';
import { CardLog } from './state/card-log.ts';
import { Head } from './state/head.ts';
import { NormNotice } from './state/norm-notice.ts';
import { Notes } from './state/notes.ts';
import { type Point, Prompts } from './state/prompts.ts';
import { Scorecard } from './state/scorecard.ts';
import { pageTimer, type Timer } from './state/timer.ts';
import { adopt } from './styles/adopt.ts';
import controls from './styles/controls.css?inline';
import note from './styles/note.css?inline';
import panel from './styles/panel.css?inline';
import prompt from './styles/prompt.css?inline';
import reveal from './styles/reveal.css?inline';
import scorecardStyle from './styles/scorecard.css?inline';
import tokens from './styles/tokens.css?inline';
import { surroundings } from './surroundings.ts';

export interface MountOptions {
  /** `open` is for tests: the page's own scripts can then look inside. */
  readonly shadow?: 'closed' | 'open';
  /** `hide`: no panel and no room taken while no candidate is in view. Default `show`: an empty state. */
  readonly whenEmpty?: 'show' | 'hide';
  /** Makes room beside the page by a margin on the root element. */
  readonly push?: boolean;
  readonly timer?: Timer;
  /** Milliseconds that only go up. */
  readonly clock?: () => number;
  /** Takes what is typed in the widget before the page's scripts hear of it. */
  readonly keys?: { own: ((event: Event) => boolean) | null };
  /** Whether a person caused an event. Default: the browser says so. */
  readonly isPerson?: (event: Event) => boolean;
}

/** Docks the panel in the page of `target`; `unmount` leaves the page as it was. */
export function mountWidget(target: Element, host: WidgetHost, options: MountOptions = {}): MountedWidget {
  const page = target.ownerDocument;
  const view = page.defaultView!;
  const end = new AbortController();
  const { signal } = end;
  const element = page.createElement('onbevangen-widget');
  const root = element.attachShadow({ mode: options.shadow ?? 'closed' });
  adopt(root, tokens + controls + panel + scorecardStyle + note + prompt + reveal);
  const box = page.createElement('div');
  box.className = 'root';
  root.append(box);
  target.append(element);

  const timer = options.timer ?? pageTimer;
  const scorecard = new Scorecard(host, timer);
  const notes = host.notes ? new Notes(host.notes, scorecard, timer) : null;
  const uses = ({ id }: { readonly id: string }) => host.nudges?.includes(id) ?? true;
  const card = uses(scorecardNudge) ? new CardLog(host, scorecard) : null;
  const notice = new NormNotice(host, scorecard);
  const head = new Head(host, scorecard, panelNudges.filter(uses));
  const clock = options.clock ?? (() => performance.now());
  const prompts = new Prompts(host, scorecard, decisionNudges.filter(uses), timer, clock);
  const dock = options.push === false ? null : new Dock(page.documentElement);
  const neighbours = dock && new FixedNeighbours(page, element);
  const origin = new Origin();
  let language: Language = host.language;
  let state = { folded: host.panel.folded, width: panelWidth(host.panel.width) };
  let look = 0;
  let focusScorecard = () => {};
  const held = new HeldKey(view, signal);
  let asked = 0;
  /** Where the ATS's button is that was reached by keyboard, until a prompt has followed. */
  let byKeyboard: Point | null = null;
  /** The recruiter is at work in the scorecard, until Escape: so it goes on at the next candidate. */
  let working = host.moves?.arrived ?? false;
  let arriving = working;
  /** The ATS's button to which the panel sent the focus. */
  let pointed: HTMLElement | null = null;
  const onReady = (focus: () => void) => {
    focusScorecard = focus;
  };
  const around = (near: Point) => {
    const { anchor, avoid } = surroundings(page, near);
    const own = root.querySelector('.panel')?.getBoundingClientRect();
    return { anchor, avoid: own ? [...avoid, own] : avoid };
  };

  function draw(): void {
    const { criteria } = host;
    render(
      h(App, {
        language,
        criteria,
        missing: host.missing,
        scorecard,
        notes,
        head,
        notice,
        moves: host.moves,
        onPoint,
        prompts,
        panel: isShown() ? state : null,
        onPanel(next, settled) {
          const refocus = next.folded !== state.folded;
          state = next;
          draw();
          if (settled) host.savePanel(next);
          if (refocus) root.querySelector<HTMLElement>(next.folded ? '.rail' : '.fold')?.focus();
        },
        reveal: host.reveal,
        asked,
        isPerson: options.isPerson ?? ((event) => event.isTrusted),
        onReveal() {
          asked++;
          draw();
        },
        onScore: () => focusScorecard(),
        onLeave() {
          working = false;
          origin.restore(root);
        },
        onReady,
        onAnswer,
        surroundings: around,
      }),
      box,
    );
    reserve();
    card?.look(isShown() && !state.folded);
  }

  /** A score that is not safe yet keeps the panel in view, so that the recruiter hears of it. */
  function isShown(): boolean {
    const { candidate, save } = scorecard.view;
    return options.whenEmpty !== 'hide' || candidate !== null || save === 'failed';
  }

  function reserve(): void {
    if (!isShown()) {
      dock?.release();
      neighbours?.clear(0);
      return;
    }
    const narrow = view.innerWidth <= NARROW;
    const right = narrow ? 0 : state.folded ? RAIL : Math.min(state.width, view.innerWidth - RAIL);
    dock?.reserve({ right, bottom: narrow ? (state.folded ? RAIL : Math.round(view.innerHeight * 0.5)) : 0 });
    neighbours?.clear(right);
  }

  /** Opens the panel when it is folded and goes to the first question without a score. */
  function enter(): void {
    if (!isShown()) return;
    if (state.folded) {
      state = { ...state, folded: false };
      host.savePanel(state);
    }
    draw();
    focusScorecard();
  }

  function onAnswer(answer: PromptAnswer): void {
    const [first] = prompts.showing?.context.affected ?? [];
    prompts.answer(answer);
    if (answer !== 'score_first') return;
    if (first === scorecard.view.candidate?.key) enter();
    else if (first) host.moves?.open(first);
  }

  function onPoint(action: 'reject' | 'advance'): void {
    pointed = host.moves?.point(action) ?? null;
  }

  /** Whoever came by the panel's key goes on there, unless the ATS has put the focus elsewhere. */
  function comeBack(): void {
    const focused = focusedElement(page);
    if (pointed && !prompts.showing && (!focused || focused === pointed)) focusScorecard();
    pointed = null;
  }

  /** Nothing on the new page has the focus, and the recruiter scored the last candidate by keys. */
  function arrive(): void {
    const { load } = scorecard.view;
    if (!arriving || (load !== 'ready' && load !== 'failed')) return;
    arriving = false;
    const focused = focusedElement(page);
    // A link that was clicked by mouse keeps the focus without anybody seeing it.
    const seen = focused?.matches(':focus-visible') && focused !== element;
    if (!state.folded && !seen) focusScorecard();
  }

  function passFocusToPrompt(control: HTMLElement | null): void {
    const focused = focusedElement(page);
    // Whatever the ATS focused itself, such as its own dialog, keeps the focus.
    if (focused && focused !== control) return;
    const second = root.querySelector<HTMLElement>('.prompt-card [data-choice="second"]');
    if (!second) return;
    origin.remember(focused);
    second.focus({ preventScroll: true });
  }

  element.addEventListener(
    'focusin',
    (event) => {
      if (event.relatedTarget && event.relatedTarget !== element) origin.remember(event.relatedTarget);
      if (root.activeElement?.closest('.scorecard')) working = true;
    },
    { signal },
  );
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    // The ATS has keys of its own; what is typed here is not meant for it.
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  function onEntry(event: KeyboardEvent): void {
    if (!isEntryShortcut(event)) return;
    event.preventDefault();
    if (page.activeElement !== element) origin.remember(focusedElement(page));
    const card = root.querySelector<HTMLElement>('.prompt-card [data-choice="first"]');
    if (card) card.focus({ preventScroll: true });
    else enter();
  }
  page.addEventListener('keydown', onEntry, { capture: true, signal });
  if (options.keys) {
    options.keys.own = (event) => {
      if (event.target !== element) return false;
      if (event.type === 'keydown') onEntry(event as KeyboardEvent);
      repeatInside(event, root);
      return true;
    };
  }
  view.addEventListener('resize', reserve, { signal });
  view.addEventListener('pagehide', () => working && host.moves?.leaving(), { signal });
  view.addEventListener('pagehide', () => prompts.answer('ignored'), { signal });
  view.addEventListener('pagehide', () => card?.stop(), { signal });
  prompts.subscribe(() => {
    // What the background has to say comes a moment later.
    if (prompts.showing && byKeyboard) {
      const { control } = surroundings(page, byKeyboard);
      byKeyboard = null;
      held.whenReleased(() => passFocusToPrompt(control));
    }
    // A card that goes away must not take the focus with it.
    if (!prompts.showing && root.activeElement?.closest('.prompt-card')) origin.restore(root);
  });
  const redraw = scorecard.subscribe(() => {
    draw();
    arrive();
  });
  // Locking answers what was left open.
  const unhear = host.reveal?.subscribe(() => scorecard.refresh());
  draw();

  return {
    setCandidate(candidate) {
      arriving ||= working && candidate !== null && candidate.key !== scorecard.view.candidate?.key;
      scorecard.show(candidate);
      // A drawer that opened may stand where the panel is.
      view.cancelAnimationFrame(look);
      look = view.requestAnimationFrame(reserve);
    },
    beforeDecision(action, near, chosen) {
      byKeyboard = near.keyboard ? near : null;
      prompts.before(action, near, chosen);
    },
    afterDecision(action) {
      prompts.after(action);
      view.requestAnimationFrame(() => !signal.aborted && comeBack());
    },
    criteriaChanged() {
      notice.look();
      draw();
    },
    setLanguage(next) {
      language = next;
      draw();
    },
    unmount() {
      if (signal.aborted) return;
      end.abort();
      if (options.keys) options.keys.own = null;
      redraw();
      unhear?.();
      for (const part of [card, prompts, notice, head, notes, scorecard]) part?.stop();
      view.cancelAnimationFrame(look);
      dock?.release();
      neighbours?.clear(0);
      render(null, box);
      element.remove();
    },
  };
}
