import type { AtsPage, AtsProfile, Surface } from '../../shared/profiles/ats-profile.ts';

/** How often a field was found, and nothing of what stood there. */
export interface FieldCount {
  /** Place of the scope and of the field in the profile. */
  readonly scope: number;
  readonly field: number;
  /** Elements of the field that were found. */
  readonly matches: number;
  /** Scopes that were looked at and did not have the field. */
  readonly without: number;
}

/** What was found of a profile on one page; counts alone. */
export interface PageCounts {
  /** The kind of page that this is; null when the profile knows none that fits. */
  readonly page: AtsPage | null;
  /** The ATS says itself that there is nobody to show. */
  readonly empty: boolean;
  /** How many scopes there are of each in the profile, in its order. */
  readonly scopes: readonly number[];
  readonly fields: readonly FieldCount[];
}

/**
 * `healthy`: what the profile expects of this page is there. `stale`: it isn't, so the ATS looks different than the
 * profile knows. `undecided`: the profile expects nothing of this page.
 */
export type Health = 'healthy' | 'stale' | 'undecided';

export interface Verdict {
  readonly health: Health;
  /** Expectations: that a scope is there, and one for each expected field of the scopes that are. */
  readonly expected: number;
  readonly missing: number;
}

/** A row without a name is a heading or a divider; when most are without, the name stands elsewhere now. */
const MOST = 0.5;

/** Judges by counts alone whether a profile still fits the page. */
export function judge(profile: Pick<AtsProfile, 'scopes'>, counts: PageCounts): Verdict {
  const { page, scopes } = counts;
  if (!page?.surfaces.length) return { health: 'undecided', expected: 0, missing: 0 };
  const wanted = (surface: Surface) => page.surfaces.includes(surface);
  const there = profile.scopes.flatMap((scope, at) => (wanted(scope.surface) && scopes[at] ? [at] : []));
  if (!there.length) {
    return counts.empty
      ? { health: 'healthy', expected: 0, missing: 0 }
      : { health: 'stale', expected: 1, missing: 1 };
  }
  const expected = counts.fields.filter(
    ({ scope, field }) =>
      there.includes(scope) && (profile.scopes[scope]?.fields[field]?.expect ?? 'any') !== 'any',
  );
  const missing = expected.filter(({ scope, without }) => without > (scopes[scope] ?? 0) * MOST);
  return {
    health: missing.length ? 'stale' : 'healthy',
    expected: expected.length + 1,
    missing: missing.length,
  };
}
