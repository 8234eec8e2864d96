import type { AddressPattern } from './address-pattern.ts';
import type { FieldKind, Locator, Surface } from './ats-profile.ts';

/** Goes up when a file of before could be misread. */
export const FORMAT = 'onbevangen-profile/1';

export interface TaughtField {
  readonly kind: FieldKind;
  readonly at: Locator;
  readonly rest?: boolean;
  readonly expect?: 'any' | 'some' | 'one';
}

/** How the candidate's id is found, in order; see `CandidateScope`. */
export type TaughtId =
  | 'address'
  | { readonly attribute: string }
  | { readonly link: string; readonly address: AddressPattern }
  | { readonly words: Locator };

export interface TaughtScope {
  readonly at: Locator;
  readonly on?: AddressPattern;
  readonly id: readonly TaughtId[];
  readonly surface: Surface;
  readonly main?: boolean;
  readonly fields: readonly TaughtField[];
}

export interface TaughtPage {
  readonly kind: 'candidate' | 'list';
  readonly address: AddressPattern;
  readonly surfaces: readonly Surface[];
  readonly empty?: Locator;
}

/**
 * What somebody showed us of an ATS, as a file. It can name what is hidden and what decides, and nothing that is not:
 * it knows no harmless pictures, general recognition runs beside it, and its expressions are addresses as people write
 * them. So the worst that a wrong one does to who is hidden is to hide as little as on an ATS that nobody taught.
 */
export interface TaughtProfile {
  readonly format: typeof FORMAT;
  readonly name: string;
  readonly version: number;
  /** Day, ISO. */
  readonly taught: string;
  /** On how many candidates everything was found; below three it is not checked. */
  readonly checked: number;
  /** Match patterns, each with one host. */
  readonly hosts: readonly string[];
  readonly pages: readonly TaughtPage[];
  readonly scopes: readonly TaughtScope[];
  /** Hidden wherever they stand. */
  readonly fields: readonly TaughtField[];
  readonly decisions: readonly { readonly action: 'reject' | 'advance'; readonly at: Locator }[];
  readonly stage: { readonly at: string; readonly attribute: string | null } | null;
}

/** Candidates on which a profile is to be looked at before it is handed out. */
export const CHECKS = 3;
