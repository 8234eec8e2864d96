import type { GenericSchema } from 'valibot';
import type { Flaw } from '../flaw.ts';
import type { DesignChoice, Protocol } from '../protocol.ts';

export const UNIT_KINDS = ['recruiter', 'team', 'vacancy', 'candidate'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Pseudonyms of what an assignment may depend on. */
export type Units = { readonly [Kind in UnitKind]?: string };

/** One thing that is drawn for one kind of unit. */
export interface Plot {
  readonly id: 'arm' | 'anonymise' | 'prompts' | 'sequence' | 'group';
  readonly unit: UnitKind;
  readonly levels: readonly string[];
  /** Units per level, in small whole numbers. */
  readonly ratio: readonly number[];
}

/** Level per plot. */
export type Drawn = Readonly<Record<string, string>>;

/** One file = one experimental design. Pure: the same protocol, levels and day always give the same arm. */
export interface Design<Settings extends DesignChoice = DesignChoice> {
  readonly id: string;
  readonly description: string;
  /** Whether chance decides; without it a difference between arms can have other causes. */
  readonly randomised: boolean;
  /** Whether the arm of a unit changes on a day that the protocol fixes. */
  readonly changes: boolean;
  /** What the protocol says about it, under `design`. */
  readonly settings: GenericSchema<unknown, Settings>;
  /** An example of the settings, for arms that a study often has. */
  readonly example: { readonly settings: Settings; readonly arms: readonly string[] };
  plots(protocol: Protocol, settings: Settings): readonly Plot[];
  /** Level of a unit where no lot is drawn. */
  given?(settings: Settings, unit: string): string;
  /** Id of the arm on a study day. */
  arm(protocol: Protocol, settings: Settings, drawn: Drawn, day: number): string;
  /** What does not fit between the settings and the rest. */
  flaws(protocol: Protocol, settings: Settings): readonly Flaw[];
}
