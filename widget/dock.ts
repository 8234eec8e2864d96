export const LEAST_WIDTH = 280;
export const MOST_WIDTH = 560;
export const USUAL_WIDTH = 360;
export const RAIL = 44;
/** Narrower than this the panel stands at the bottom; the style sheet has the same number. */
export const NARROW = 640;

export function panelWidth(wanted: number): number {
  const width = Number.isFinite(wanted) ? Math.round(wanted) : USUAL_WIDTH;
  return Math.max(LEAST_WIDTH, Math.min(width, MOST_WIDTH));
}

/** Makes room beside the page, so that the panel stands next to the ATS's buttons and not over them. */
export class Dock {
  readonly #page: HTMLElement;
  readonly #before: { value: string; priority: string }[];

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#before = SIDES.map((side) => ({
      value: page.style.getPropertyValue(side),
      priority: page.style.getPropertyPriority(side),
    }));
  }

  /** `right` and `bottom`: pixels that the panel takes there. */
  reserve({ right, bottom }: { right: number; bottom: number }): void {
    for (const [index, pixels] of [right, bottom].entries()) {
      this.#page.style.setProperty(SIDES[index]!, `${pixels}px`, 'important');
    }
  }

  release(): void {
    SIDES.forEach((_, index) => {
      this.#restore(index);
    });
  }

  #restore(index: number): void {
    const { value, priority } = this.#before[index]!;
    if (value) this.#page.style.setProperty(SIDES[index]!, value, priority);
    else this.#page.style.removeProperty(SIDES[index]!);
  }
}

const SIDES = ['margin-right', 'margin-bottom'] as const;
