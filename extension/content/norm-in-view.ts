import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { PageNorm } from '../../shared/ports/criteria-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { VacancyInView } from './vacancy-in-view.ts';

/** As in extension/background/criteria.ts. */
const SITE = 'site';

type Setup = Pick<SessionSetup, 'norm' | 'ownNorms'>;

/** The criteria that the candidate in view is scored against: those of the vacancy in view, or of the whole site. */
export class NormInView {
  #norm: PageNorm;
  #site: PageNorm;
  readonly #own: Set<string>;
  #asked: string | null = null;
  #opened = '';
  #listeners = new Set<() => void>();

  constructor(
    setup: Setup,
    readonly vacancy: VacancyInView,
    private readonly background: Pick<Remote<ContentToBackground>, 'norm' | 'opened'>,
  ) {
    this.#norm = setup.norm;
    this.#site = setup.norm;
    this.#own = new Set(setup.ownNorms);
  }

  get norm(): PageNorm {
    return this.#norm;
  }

  /** Called when other criteria count. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks at the page; false while the criteria of its vacancy are on their way, and nobody may be scored. */
  look(): boolean {
    const id = this.vacancy.pseudonym;
    if (!id || !this.#own.has(id)) {
      this.#asked = null;
      if (this.#norm !== this.#site) this.#set(this.#site);
      return true;
    }
    if (this.#norm.vacancy === id) return true;
    if (this.#asked === id) return false;
    this.#asked = id;
    this.background.norm(id).then(
      (norm) => {
        if (norm.vacancy !== id) this.#own.delete(id);
        if (this.#asked === id) this.#set(norm);
      },
      // Asked again at the next change of the page.
      () => {
        if (this.#asked === id) this.#asked = null;
      },
    );
    return false;
  }

  /** A candidate came in view: the criteria are theirs. */
  opened(candidate: string): void {
    if (candidate === this.#opened) return;
    this.#opened = candidate;
    void this.background.opened(candidate, this.vacancy.pseudonym).catch(() => undefined);
  }

  /** Something was locked or changed. */
  heard(vacancy: string, norm: PageNorm): void {
    if (vacancy === SITE) this.#site = norm;
    else if (norm.vacancy === vacancy) this.#own.add(vacancy);
    else this.#own.delete(vacancy);
    if (vacancy === this.vacancy.pseudonym) this.#set(norm);
    else if (vacancy === SITE && this.#norm.vacancy === SITE) this.#set(norm);
  }

  #set(norm: PageNorm): void {
    this.#norm = norm;
    for (const listener of this.#listeners) listener();
  }
}
