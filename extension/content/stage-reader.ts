import { type Stage, toStage } from '../../shared/events/stage.ts';
import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';

/** Where a candidate stands, as the page shows it; `unknown` when it doesn't. */
export class StageReader {
  /** What shows stages; null when the profile knows of nothing. */
  readonly marks: string | null;
  readonly attributes: readonly string[];
  readonly #places: string;

  constructor(
    private readonly profile: Pick<AtsProfile, 'columns' | 'stageOf' | 'scopes'>,
    private readonly candidateAt: (element: Element) => string | undefined,
  ) {
    const { columns, stageOf, scopes } = profile;
    this.marks = [columns?.at, stageOf?.at].filter(Boolean).join(',') || null;
    this.attributes = [columns, stageOf].flatMap((one) => one?.attribute ?? []);
    this.#places = scopes.flatMap((one) => one.at).join(',');
  }

  /** The column that `element` stands in, else the stage that the candidate's own place shows. */
  at(element: Element, candidate: string): Stage {
    const { columns, stageOf } = this.profile;
    // A drawer stands over the board on which the candidate's card is.
    const boards = columns ? [...element.ownerDocument.querySelectorAll(columns.at)] : [];
    const column = (
      (columns && element.closest(columns.at)) ??
      boards.find((one) =>
        [...one.querySelectorAll(this.#places)].some((card) => this.candidateAt(card) === candidate),
      )
    )?.getAttribute(columns?.attribute ?? '');
    if (column || !stageOf) return toStage(column);
    const holder = element.closest(this.#places)?.querySelector(stageOf.at);
    if (holder instanceof HTMLSelectElement) return toStage(holder.selectedOptions[0]?.text);
    return toStage(stageOf.attribute ? holder?.getAttribute(stageOf.attribute) : holder?.textContent);
  }
}

/** What the page shows of where everybody stands. */
export class Stages {
  readonly #seen = new Map<string, Map<Element, Stage>>();
  readonly #owners = new WeakMap<Element, string>();

  /** Of a candidate; places that left the page say nothing any more. */
  of(candidate: string): readonly Stage[] {
    const places = this.#seen.get(candidate);
    if (!places) return [];
    for (const place of places.keys()) if (!place.isConnected) places.delete(place);
    return [...places.values()];
  }

  see(element: Element, candidate: string, stage: Stage): void {
    const before = this.#owners.get(element);
    if (before !== undefined) this.#seen.get(before)?.delete(element);
    if (stage === 'unknown') return;
    this.#owners.set(element, candidate);
    const places = this.#seen.get(candidate) ?? new Map<Element, Stage>();
    this.#seen.set(candidate, places.set(element, stage));
  }
}
