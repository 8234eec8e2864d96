import type { Stage } from '../events/stage.ts';
import { ALWAYS_HIDDEN, HIDDEN_IN_STUDIES, KINDS } from './kinds.ts';

export const ROLES = ['recruiter', 'hiring_manager', 'interviewer', 'coordinator'] as const;
export type Role = (typeof ROLES)[number];

export const REASONS = ['invite', 'contact', 'legal', 'technical', 'other'] as const;
export type RevealReason = (typeof REASONS)[number];

/** `contact`: e-mail and telephone alone. */
export const SCOPES = ['contact', 'all'] as const;
export type RevealScope = (typeof SCOPES)[number];

/** How long a reveal may last, in minutes; the log knows these alone. */
export const MINUTES = [5, 15, 30, 60, 120] as const;
export type Minutes = (typeof MINUTES)[number];

/** From which stage on somebody is shown openly. */
export const MOMENTS = ['review', 'assessment', 'interview', 'offer', 'hired'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface RevealPolicy {
  readonly reasons?: readonly RevealReason[] | undefined;
  readonly scopes?: readonly RevealScope[] | undefined;
  readonly minutes?: Minutes | undefined;
  /** `score`: the scorecard is locked first, where there is one; `statement`: the recruiter says to have looked. */
  readonly first?: 'score' | 'statement' | undefined;
}

/** What may be set for everybody, and per role. What is left out is as without a policy. */
export interface MaskingChoice {
  /** Kinds that stay readable. */
  readonly open?: readonly string[] | undefined;
  /** Kinds that are hidden on top of the usual ones. */
  readonly also?: readonly string[] | undefined;
  /** `null`: hidden in every stage. */
  readonly until?: Moment | null | undefined;
  /** `false`: nobody is revealed. */
  readonly reveal?: RevealPolicy | false | undefined;
  /** Whether an address may be put on the clipboard unseen. */
  readonly copyAddress?: boolean | undefined;
}

/** A company's policy, or the part of a study's protocol about masking. */
export interface MaskingPolicy extends MaskingChoice {
  readonly roles?: Readonly<Partial<Record<Role, MaskingChoice | undefined>>> | undefined;
}

/** What holds for one browser, with nothing left out. */
export interface MaskingRules {
  readonly role: Role;
  readonly open: readonly string[];
  readonly also: readonly string[];
  readonly until: Moment | null;
  /** `null`: this role may reveal nobody. */
  readonly reveal: {
    readonly reasons: readonly RevealReason[];
    readonly scopes: readonly RevealScope[];
    readonly minutes: Minutes;
    readonly first: 'score' | 'statement';
  } | null;
  readonly copyAddress: boolean;
}

/** Without a policy: everything is hidden in every stage, and may be revealed for a quarter of an hour. */
export const defaultRules: MaskingRules = {
  role: 'recruiter',
  open: [],
  also: [],
  until: null,
  reveal: { reasons: REASONS, scopes: SCOPES, minutes: 15, first: 'score' },
  copyAddress: true,
};

/** When a policy is there and cannot be read: nothing opens, and nobody is revealed. */
export const closedRules: MaskingRules = { ...defaultRules, reveal: null, copyAddress: false };

/**
 * What holds for a role: later layers go before earlier ones, and within a layer the role's own part goes before what
 * is for everybody. While a study runs, some kinds are hidden whatever the layers say.
 */
export function rulesOf(
  layers: readonly MaskingPolicy[],
  role: Role,
  { studyRuns }: { readonly studyRuns: boolean },
): MaskingRules {
  const choices = layers.flatMap((layer): MaskingChoice[] => {
    const own = layer.roles?.[role];
    return own ? [layer, own] : [layer];
  });
  let rules = { ...defaultRules, role };
  for (const { open, also, until, reveal, copyAddress } of choices) {
    rules = {
      role,
      open: open ?? rules.open,
      also: also ?? rules.also,
      until: until === undefined ? rules.until : until,
      reveal: revealOf(rules.reveal, reveal),
      copyAddress: copyAddress ?? rules.copyAddress,
    };
  }
  const closed = studyRuns ? [...ALWAYS_HIDDEN, ...HIDDEN_IN_STUDIES] : ALWAYS_HIDDEN;
  return { ...rules, open: rules.open.filter((kind) => !closed.includes(kind)) };
}

function revealOf(
  before: MaskingRules['reveal'],
  choice: RevealPolicy | false | undefined,
): MaskingRules['reveal'] {
  if (choice === undefined) return before;
  if (choice === false) return null;
  const base = before ?? defaultRules.reveal!;
  return {
    reasons: choice.reasons ?? base.reasons,
    scopes: choice.scopes ?? base.scopes,
    minutes: choice.minutes ?? base.minutes,
    first: choice.first ?? base.first,
  };
}

/** What detection looks for; undefined: the usual, which it keeps at hand. */
export function kindsHidden({ open, also }: Pick<MaskingRules, 'open' | 'also'>): string[] | undefined {
  if (!open.length && !also.length) return undefined;
  return [...KINDS.filter((kind) => !open.includes(kind)), ...also];
}

/** A stage that is not on the way from new to hired, or not known, is not past anything. */
export function isPast(stage: Stage, until: Moment | null): boolean {
  const at = MOMENTS.indexOf(stage as Moment);
  return until !== null && at >= 0 && at >= MOMENTS.indexOf(until);
}

/** What both allow. */
export function stricter(a: MaskingRules, b: MaskingRules): MaskingRules {
  const both = <T>(one: readonly T[], other: readonly T[]) => one.filter((each) => other.includes(each));
  const may = a.reveal && b.reveal;
  return {
    role: b.role,
    open: both(a.open, b.open),
    also: [...new Set([...a.also, ...b.also])],
    until: a.until && b.until && MOMENTS[Math.max(MOMENTS.indexOf(a.until), MOMENTS.indexOf(b.until))]!,
    reveal: may && {
      reasons: both(a.reveal!.reasons, may.reasons),
      scopes: both(a.reveal!.scopes, may.scopes),
      minutes: Math.min(a.reveal!.minutes, may.minutes) as Minutes,
      first: a.reveal!.first === 'score' ? 'score' : may.first,
    },
    copyAddress: a.copyAddress && b.copyAddress,
  };
}
