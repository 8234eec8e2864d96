import { h, render } from 'preact';
import type { Language } from '../shared/recognizers/recognizer.ts';
import { App } from './App.tsx';
import { Dock, NARROW, panelWidth, RAIL } from './dock.ts';
import { FixedNeighbours } from './fixed-neighbours.ts';
import { focusedElement, Origin } from './focus.ts';
import type { MountedWidget, PromptAnswer, WidgetHost } from './host.ts';
import { isEntryShortcut } from './keys.ts';
import { decisionNudges } from './nudges/index.ts';
import { type Point, Prompts } from './state/prompts.ts';
import { Scorecard } from './state/scorecard.ts';
import { pageTimer, type Timer } from './state/timer.ts';
import { adopt } from './styles/adopt.ts';
import controls from './styles/controls.css?inline';
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
  adopt(root, tokens + controls + panel + scorecardStyle + prompt + reveal);
  const box = page.createElement('div');
  box.className = 'root';
  root.append(box);
  target.append(element);

  const timer = options.timer ?? pageTimer;
  const scorecard = new Scorecard(host, timer);
  const used = decisionNudges.filter(({ id }) => host.nudges?.includes(id) ?? true);
  const prompts = new Prompts(host, scorecard, used, timer);
  const dock = options.push === false ? null : new Dock(page.documentElement);
  const neighbours = dock && new FixedNeighbours(page, element);
  const origin = new Origin();
  let language: Language = host.language;
  let state = { folded: host.panel.folded, width: panelWidth(host.panel.width) };
  let look = 0;
  let focusScorecard = () => {};
  let keyIsDown = false;
  let asked = 0;
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
        scorecard,
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
        onLeave: () => origin.restore(root),
        onReady,
        onAnswer,
        surroundings: around,
      }),
      box,
    );
    reserve();
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
    prompts.answer(answer);
    if (answer === 'score_first') enter();
  }

  /** A button acts when Space comes up; moving focus before that would swallow the ATS's action. */
  function whenReleased(run: () => void): void {
    view.requestAnimationFrame(() => {
      if (signal.aborted) return;
      if (!keyIsDown) run();
      else page.addEventListener('keyup', () => whenReleased(run), { capture: true, once: true, signal });
    });
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
    },
    { signal },
  );
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    // The ATS has keys of its own; what is typed here is not meant for it.
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isEntryShortcut(event)) return;
      event.preventDefault();
      if (page.activeElement !== element) origin.remember(focusedElement(page));
      const card = root.querySelector<HTMLElement>('.prompt-card [data-choice="first"]');
      if (card) card.focus({ preventScroll: true });
      else enter();
    },
    { capture: true, signal },
  );
  for (const [type, down] of [
    ['keydown', true],
    ['keyup', false],
    ['blur', false],
  ] as const) {
    view.addEventListener(
      type,
      () => {
        keyIsDown = down;
      },
      { capture: true, signal },
    );
  }
  view.addEventListener('resize', reserve, { signal });
  prompts.subscribe(() => {
    // A card that goes away must not take the focus with it.
    if (!prompts.showing && root.activeElement?.closest('.prompt-card')) origin.restore(root);
  });
  const redraw = scorecard.subscribe(draw);
  // Locking answers what was left open.
  const unhear = host.reveal?.subscribe(() => scorecard.refresh());
  draw();

  return {
    setCandidate(candidate) {
      scorecard.show(candidate);
      // A drawer that opened may stand where the panel is.
      view.cancelAnimationFrame(look);
      look = view.requestAnimationFrame(reserve);
    },
    beforeDecision(action, near) {
      prompts.before(action, near);
      if (!prompts.showing || !near.keyboard) return;
      const { control } = surroundings(page, near);
      whenReleased(() => passFocusToPrompt(control));
    },
    afterDecision(action) {
      prompts.after(action);
    },
    setLanguage(next) {
      language = next;
      draw();
    },
    unmount() {
      if (signal.aborted) return;
      end.abort();
      redraw();
      unhear?.();
      prompts.stop();
      scorecard.stop();
      view.cancelAnimationFrame(look);
      dock?.release();
      neighbours?.clear(0);
      render(null, box);
      element.remove();
    },
  };
}
