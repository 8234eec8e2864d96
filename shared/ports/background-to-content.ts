import type { Reveal } from '../masking/reveal.ts';
import type { MaskingRules } from '../masking/rules.ts';
import type { KnownPerson } from './content-to-background.ts';
import type { PageNorm } from './criteria-to-background.ts';

/** Calls from the background to every frame of a tab. */
export interface BackgroundToContent {
  /** People whom one frame of this tab has met; the others hide them, too. */
  meet(people: readonly KnownPerson[]): void;
  /** Criteria were locked or changed somewhere in the browser. */
  normChanged(vacancy: string, norm: PageNorm): void;
  /** Who is revealed now, in the whole browser. */
  reveals(reveals: readonly Reveal[]): void;
  /** What is hidden was chosen anew; a page takes over at once what is stricter, and the rest when it is loaded again. */
  rules(rules: MaskingRules): void;
}
