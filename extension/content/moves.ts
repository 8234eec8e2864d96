import type { ContentToBackground } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';
import type { Moves } from '../../widget/host.ts';
import type { FieldFinder } from './field-finder.ts';

type Action = Parameters<Moves['point']>[0];

/** Ways on in the ATS for whoever works with the keys of the panel. The recruiter presses; we only go or point. */
export class AtsMoves implements Moves {
  constructor(
    private readonly window: Window & typeof globalThis,
    private readonly profile: Pick<AtsProfile, 'decisions' | 'pages'>,
    private readonly finder: Pick<FieldFinder, 'place'>,
    private readonly addressOf: (link: Element) => string | null,
    private readonly candidate: () => string | undefined,
    private readonly background: Pick<Remote<ContentToBackground>, 'moveOn'>,
    readonly arrived: boolean,
  ) {}

  reach() {
    const control = (action: Action) => this.#control(action) !== null;
    return { next: this.#next() !== null, reject: control('reject'), advance: control('advance') };
  }

  next(): void {
    const address = this.#next();
    if (!address) return;
    this.leaving();
    this.window.location.assign(address);
  }

  open(candidate: string): boolean {
    for (const link of this.window.document.querySelectorAll('a')) {
      if (this.finder.place(link).candidate !== candidate) continue;
      const address = this.#candidatePage(link);
      if (!address) continue;
      this.leaving();
      this.window.location.assign(address);
      return true;
    }
    return false;
  }

  point(action: Action): HTMLElement | null {
    const control = this.#control(action);
    control?.scrollIntoView({ block: 'nearest' });
    control?.focus({ focusVisible: true } as FocusOptions);
    return control;
  }

  leaving(): void {
    void this.background.moveOn().catch(() => undefined);
  }

  /** Where the page itself says that the next one is (`rel="next"`). */
  #next(): string | null {
    for (const link of this.window.document.querySelectorAll('a[rel~="next"]')) {
      const address = link.checkVisibility() ? this.#candidatePage(link) : null;
      if (address) return address;
    }
    return null;
  }

  /** The address of a link, when it is that of a candidate's page of this ATS. */
  #candidatePage(link: Element): string | null {
    const { origin, href } = this.window.location;
    const address = this.addressOf(link);
    if (!address || !URL.canParse(address, href)) return null;
    const url = new URL(address, href);
    const path = url.pathname + url.search + url.hash;
    const isOne = this.profile.pages.some(
      ({ kind, address: at }) => kind === 'candidate' && at !== undefined && new RegExp(at).test(path),
    );
    return isOne && url.origin === origin ? url.href : null;
  }

  #control(action: Action): HTMLElement | null {
    const candidate = this.candidate();
    for (const { action: what, at, chosen } of this.profile.decisions) {
      if (what !== action || chosen) continue;
      for (const control of this.window.document.querySelectorAll<HTMLElement>(at.join(','))) {
        const whose = this.finder.place(control).candidate ?? candidate;
        if (whose === candidate && control.checkVisibility()) return control;
      }
    }
    return null;
  }
}
