import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';
import type { FieldFinder } from './field-finder.ts';
import type { Originals } from './originals.ts';

const MAILTO = /^mailto:([^?]+)/i;
const ADDRESS = /[^\s<>@"',;]+@[^\s<>@"',;]+\.[^\s<>@"',;]+/;

/** Ways to reach a candidate whose identity stays hidden. */
export class Contact {
  constructor(
    private readonly document: Document,
    private readonly profile: Pick<AtsProfile, 'compose' | 'scopes'>,
    private readonly finder: FieldFinder,
    private readonly originals: Originals,
  ) {}

  /** The ATS's own control that opens its mail to this candidate. */
  #control(candidate: string): HTMLElement | null {
    for (const selector of this.profile.compose ?? []) {
      for (const control of this.document.querySelectorAll<HTMLElement>(selector)) {
        const whose = this.finder.place(control).candidate ?? candidate;
        if (whose === candidate && control.checkVisibility()) return control;
      }
    }
    return null;
  }

  hasTemplate(candidate: string): boolean {
    return this.#control(candidate) !== null;
  }

  /** The recruiter presses it: we never do. */
  pointToTemplate(candidate: string): void {
    const control = this.#control(candidate);
    if (!control) throw new RangeError('no control');
    control.scrollIntoView({ block: 'nearest' });
    control.focus({ focusVisible: true } as FocusOptions);
  }

  /** The address as the page has it; null when it has none. */
  address(candidate: string): string | null {
    const fields = this.profile.scopes.flatMap(({ fields }) =>
      fields.flatMap(({ kind, at }) => (kind === 'email' ? at : [])),
    );
    const places = ['a[href^="mailto:" i]', 'a[data-onbevangen-off]', ...fields];
    for (const place of this.document.querySelectorAll(places.join(','))) {
      if (this.finder.place(place).candidate !== candidate) continue;
      const link = MAILTO.exec(this.originals.attribute(place, 'href') ?? '')?.[1];
      const found = ADDRESS.exec(link ? decodeURIComponent(link) : this.originals.textOf(place));
      if (found) return found[0];
    }
    return null;
  }
}
