import { type Stage, toStage } from '../../shared/events/stage.ts';
import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';
import type { StageReader } from './stage-reader.ts';

export interface Decision {
  readonly candidate: string;
  readonly action: 'reject' | 'advance' | 'move';
  readonly before: Stage;
  readonly after: Stage;
  readonly source: 'button' | 'drag' | 'bulk';
}

export interface DecisionEvents {
  /** The recruiter points at, focuses or presses a control; nothing has happened yet. */
  intent(candidate: string, action: 'reject' | 'advance', control: Element, keyboard: boolean): void;
  /** The same of a control that acts on all that are chosen. */
  intentAll(
    candidates: readonly string[],
    action: 'reject' | 'advance',
    control: Element,
    keyboard: boolean,
  ): void;
  decided(decision: Decision): void;
}

type Control = AtsProfile['decisions'][number];
const ORDER: readonly Stage[] = ['new', 'review', 'assessment', 'interview', 'offer', 'hired'];

/** Milliseconds on a button that count as meaning to press it. */
const DWELL = 150;

/** Sees decisions as they are taken in the ATS. Observes only: no event is stopped, delayed or made. */
export class DecisionWatcher {
  #pending: { decisions: Decision[]; cancelled: boolean } | null = null;
  readonly #unsettled = new Set<() => void>();
  #under: Element | null = null;
  #dragged: { candidate: string; before: Stage } | null = null;

  constructor(
    private readonly profile: AtsProfile,
    private readonly candidateAt: (element: Element) => string | undefined,
    private readonly pageCandidate: () => string | undefined,
    private readonly stages: StageReader,
    private readonly events: DecisionEvents,
  ) {}

  start(document: Document, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    const on = <K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void) =>
      document.defaultView?.addEventListener(type, handle, options);
    // Not `pointerover`: a button that slides under a resting pointer is not pointed at.
    on('pointermove', (event) => this.#linger(event));
    on('focusin', (event) => this.#intent(event));
    on('pointerdown', (event) => this.#intent(event));
    on('click', (event) => this.#click(event));
    on('dragstart', (event) => this.#drag(event));
    on('drop', (event) => this.#drop(event));
    // A page that leaves at once takes its timers with it.
    on('pagehide', () => {
      for (const settle of [...this.#unsettled]) settle();
    });
    on('dragend', () => {
      this.#dragged = null;
    });
  }

  /** A native confirm answered while a decision is being taken says whether it is. */
  dialogClosed(kind: string, accepted: boolean): void {
    if (kind === 'confirm' && this.#pending && !accepted) this.#pending.cancelled = true;
  }

  #control(event: Event): { control: Control; element: Element } | null {
    const target = event.composedPath()[0];
    return target instanceof Element ? this.#controlAt(target) : null;
  }

  #controlAt(target: Element): { control: Control; element: Element } | null {
    for (const control of this.profile.decisions) {
      const element = target.closest(control.at.join(','));
      if (element) return { control, element };
    }
    return null;
  }

  /** Passing over a button on the way to somewhere else is no intent. */
  #linger(event: Event): void {
    const control = this.#control(event)?.element;
    if (!control || control === this.#under) return;
    this.#under = control;
    setTimeout(() => {
      this.#under = null;
      if (control.matches(':hover')) this.#intent(event, control);
    }, DWELL);
  }

  #intent(event: Event, on?: Element): void {
    const found = on ? this.#controlAt(on) : this.#control(event);
    if (!found) return;
    const { control, element } = found;
    const keyboard = event.type === 'focusin' && element.matches(':focus-visible');
    if (control.chosen) {
      const all = this.#chosen(element, control.chosen).flatMap(({ candidate }) => candidate ?? []);
      if (all.length) this.events.intentAll([...new Set(all)], control.action, element, keyboard);
      return;
    }
    const candidate = this.#about(element);
    if (candidate) this.events.intent(candidate, control.action, element, keyboard);
  }

  #click(event: MouseEvent): void {
    // What the page clicks itself, no recruiter decided.
    const found = event.isTrusted ? this.#control(event) : null;
    if (!found) return;
    const { control, element } = found;
    const { chosen } = control;
    const about = chosen
      ? this.#chosen(element, chosen)
      : [{ row: element, candidate: this.#about(element) }];
    const decisions = about.flatMap(({ row, candidate }): Decision[] => {
      if (!candidate) return [];
      const before = this.stages.at(row, candidate);
      // Which stage an ATS advances to is its own affair; what isn't known is not guessed.
      const named = control.stageAttribute ? element.getAttribute(control.stageAttribute) : null;
      const after = control.action === 'reject' ? 'rejected' : toStage(named);
      return [{ candidate, action: control.action, before, after, source: chosen ? 'bulk' : 'button' }];
    });
    this.#settle(decisions);
  }

  /** The page's own handlers run after ours in this task; native dialogs answer within them. */
  #settle(decisions: Decision[]): void {
    if (!decisions.length) return;
    const pending = { decisions, cancelled: false };
    this.#pending = pending;
    const settle = () => {
      if (!this.#unsettled.delete(settle)) return;
      if (this.#pending === pending) this.#pending = null;
      if (!pending.cancelled) for (const decision of pending.decisions) this.events.decided(decision);
    };
    this.#unsettled.add(settle);
    setTimeout(settle, 0);
  }

  #drag(event: DragEvent): void {
    const card = event.target instanceof Element ? event.target : null;
    const candidate = card ? this.candidateAt(card) : undefined;
    this.#dragged = card && candidate ? { candidate, before: this.stages.at(card, candidate) } : null;
  }

  #drop(event: DragEvent): void {
    const { columns } = this.profile;
    const dragged = this.#dragged;
    const column = columns && event.target instanceof Element ? event.target.closest(columns.at) : null;
    if (!columns || !column || !dragged || !event.isTrusted) return;
    const after = toStage(column.getAttribute(columns.attribute));
    if (after === dragged.before) return;
    this.#settle([{ ...dragged, action: direction(dragged.before, after), after, source: 'drag' }]);
  }

  #chosen(element: Element, mark: string) {
    const rows = [...element.ownerDocument.querySelectorAll(mark)];
    return rows.map((row) => ({ row, candidate: this.candidateAt(row) }));
  }

  #about(element: Element): string | undefined {
    return this.candidateAt(element) ?? this.pageCandidate();
  }
}

function direction(before: Stage, after: Stage): Decision['action'] {
  if (after === 'rejected') return 'reject';
  return ORDER.indexOf(before) >= 0 && ORDER.indexOf(after) > ORDER.indexOf(before) ? 'advance' : 'move';
}
