import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';
import { FieldFinder } from './field-finder.ts';

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

/** Of a page on which nothing has been replaced yet. */
export const vacancyOf = (window: Window, profile: AtsProfile, key: string): VacancyInView =>
  new VacancyInView(
    window,
    new FieldFinder(
      profile,
      () => window.location,
      (link) => link.getAttribute('href'),
      (element) => element.textContent ?? '',
    ),
    key,
  );
