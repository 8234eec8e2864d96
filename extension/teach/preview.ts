import type { AtsProfile, FieldKind } from '../../shared/profiles/ats-profile.ts';
import { buildTaught } from '../../shared/profiles/build-taught.ts';
import { compileTaught } from '../../shared/profiles/compile-taught.ts';
import type { Check, Draft } from '../../shared/profiles/draft.ts';
import { FieldFinder } from '../content/field-finder.ts';
import { addressOf, isSeen, textOf } from './elements.ts';

/** What a draft would hide on the page in view, found as the page's own session finds it. */
export class Preview {
  readonly profile: AtsProfile;
  readonly #finder: FieldFinder;

  constructor(
    draft: Draft,
    private readonly document: Document,
  ) {
    this.profile = compileTaught(buildTaught(draft, '2000-01-01'), 'local');
    const { location } = document;
    this.#finder = new FieldFinder(
      this.profile,
      () => location,
      (link) => addressOf(link.getAttribute('href') ?? '', location.href),
      textOf,
    );
  }

  /** Elements and what they are hidden as. */
  hidden(): readonly { readonly element: Element; readonly kind: FieldKind }[] {
    const { documentElement } = this.document;
    const scopes = this.#finder.scopes(documentElement);
    for (const found of scopes) this.#finder.markScope(found, found.id ?? 'unknown');
    // The page's texts as a whole are looked at, not hidden.
    const loose = this.profile.fields.slice(1);
    const fields = [...loose, ...this.profile.scopes.flatMap((scope) => scope.fields)];
    const places = [...scopes.map(({ element }) => element), documentElement];
    const elements = new Set(
      fields.flatMap((field) =>
        field.at.flatMap((selector) =>
          places.flatMap((place) =>
            selector === ':scope' ? [place] : [...place.querySelectorAll(selector)],
          ),
        ),
      ),
    );
    const looseNow = new Map(
      loose.flatMap(({ kind, at }) =>
        at.flatMap((selector) =>
          [...this.document.querySelectorAll(selector)].map((one) => [one, kind] as const),
        ),
      ),
    );
    return [...elements].flatMap((element) => {
      const kind =
        looseNow.get(element) ?? (element === documentElement ? undefined : this.#ownKind(element));
      return kind && isSeen(element) ? [{ element, kind }] : [];
    });
  }

  /** What the profile finds on this candidate's page; `null` when it is none. */
  check(): Check | null {
    const page = this.#finder.page(this.document);
    const main = this.profile.scopes.findIndex((scope) => scope.main);
    const scope = this.profile.scopes[main];
    if (!scope || (page?.kind !== 'candidate' && scope.surface === 'profile')) return null;
    const found = this.#finder.scopes(this.document.documentElement).find((one) => one.scope === scope);
    const id = found?.id ?? this.#finder.pageCandidate();
    if (!id) return null;
    const counts = this.#finder.count(this.document);
    const fields = scope.fields.map(({ kind, expect }, at) => {
      const matches = counts.fields.find((one) => one.scope === main && one.field === at)?.matches ?? 0;
      const single = expect !== undefined;
      const state = matches === 0 ? 'missing' : single && matches > 1 ? 'ambiguous' : 'found';
      return { kind, must: expect === 'one', state } as const;
    });
    return { id, fields };
  }

  /** Only what a field says of the element itself. */
  #ownKind(element: Element): FieldKind | undefined {
    const own = this.#finder.place(element).kind;
    const around = element.parentElement ? this.#finder.place(element.parentElement).kind : undefined;
    if (own !== around) return own;
    const fields = this.profile.scopes.flatMap((scope) => scope.fields);
    return fields.some(
      ({ kind, at }) =>
        kind === own && at.some((selector) => !selector.startsWith(':scope') && element.matches(selector)),
    )
      ? own
      : undefined;
  }
}
