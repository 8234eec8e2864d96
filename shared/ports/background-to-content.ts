import type { Reveal } from '../masking/reveal.ts';
import type { KnownPerson } from './content-to-background.ts';

/** Calls from the background to every frame of a tab. */
export interface BackgroundToContent {
  /** People whom one frame of this tab has met; the others hide them, too. */
  meet(people: readonly KnownPerson[]): void;
  /** Who is revealed now, in the whole browser. */
  reveals(reveals: readonly Reveal[]): void;
}
