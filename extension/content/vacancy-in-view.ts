import { pseudonym } from '../../shared/study/pseudonym.ts';
import type { FieldFinder } from './field-finder.ts';

/** Which vacancy a page is about. */
export class VacancyInView {
  #known = { id: '', key: '' };

  /** `key`: of the pseudonyms of vacancies. */
  constructor(
    private readonly window: Window,
    private readonly finder: FieldFinder,
    private readonly key: string,
  ) {}

  /** Pseudonym; null when the page does not tell. */
  get pseudonym(): string | null {
    const id = this.finder.vacancy(this.window.document);
    if (id === null) return null;
    if (id !== this.#known.id)
      this.#known = { id, key: pseudonym(this.key, `${this.window.location.host}/${id}`) };
    return this.#known.key;
  }
}
